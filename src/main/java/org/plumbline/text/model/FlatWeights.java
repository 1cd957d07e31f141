package org.plumbline.text.model;

import edu.emory.mathcs.nlp.learning.initialization.WeightGenerator;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseItem;
import edu.emory.mathcs.nlp.learning.util.SparseVector;

/**
 * The weights of a {@link FlatModel} as NLP4J's optimizer wants them. Scores are summed in the order in which
 * NLP4J sums them, so they are equal to the last bit.
 */
final class FlatWeights extends MajorVector {
  private static final long serialVersionUID = 1L;

  private final transient FlatModel model;

  FlatWeights(FlatModel model) {
    this.model = model;
  }

  @Override
  public void addScores(SparseVector features, float[] scores) {
    for (SparseItem feature : features.getVector()) {
      model.addScores(feature.getIndex(), feature.getValue(), scores);
    }
  }

  @Override
  public int getLabelSize() {
    return model.labelCount();
  }

  @Override
  public int getFeatureSize() {
    return model.slotCount();
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
