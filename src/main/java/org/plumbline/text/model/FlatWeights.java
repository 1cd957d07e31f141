package org.plumbline.text.model;

import edu.emory.mathcs.nlp.learning.initialization.WeightGenerator;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseItem;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.io.IOException;

/**
 * The weights of a linear model as compressed sparse rows: for each feature, only the labels whose weight is
 * not zero. Scores are summed in the order in which NLP4J sums them, so they are equal to the last bit.
 */
final class FlatWeights extends MajorVector {
  private static final long serialVersionUID = 1L;

  private final int labelCount;
  private final transient int[] rowStarts;
  private final transient byte[] labels;
  private final transient float[] weights;

  FlatWeights(int labelCount, int[] rowStarts, byte[] labels, float[] weights) {
    this.labelCount = labelCount;
    this.rowStarts = rowStarts;
    this.labels = labels;
    this.weights = weights;
  }

  @Override
  public void addScores(SparseVector features, float[] scores) {
    for (SparseItem feature : features.getVector()) {
      float value = feature.getValue();
      int end = rowStarts[feature.getIndex() + 1];
      for (int k = rowStarts[feature.getIndex()]; k < end; k++) {
        scores[labels[k] & 0xFF] += weights[k] * value;
      }
    }
  }

  @Override
  public int getLabelSize() {
    return labelCount;
  }

  @Override
  public int getFeatureSize() {
    return rowStarts.length - 1;
  }

  void write(ModelOutput out) throws IOException {
    out.writeInt(labelCount);
    out.writeInts(rowStarts);
    out.writeBytes(labels);
    out.writeFloats(weights);
  }

  static FlatWeights read(ModelInput in) throws IOException {
    return new FlatWeights(in.readInt(), in.readInts(), in.readBytes(), in.readFloats());
  }

  @Override
  public void addScores(float[] features, float[] scores) {
    throw new UnsupportedOperationException("the shipped models have no dense features");
  }

  @Override
  public boolean expand(int labelSize, int featureSize, WeightGenerator generator) {
    throw untrainable();
  }

  @Override
  protected void setRowSize(int size) {
    throw untrainable();
  }

  @Override
  protected void setColumnSize(int size) {
    throw untrainable();
  }

  @Override
  public int indexOf(int label, int feature) {
    throw untrainable();
  }

  @Override
  protected MajorVector createInstance() {
    throw untrainable();
  }

  private static UnsupportedOperationException untrainable() {
    return new UnsupportedOperationException("a repacked model cannot be trained");
  }
}
