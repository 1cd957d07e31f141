package org.plumbline.text.model;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A tagger or parser of NLP4J in flat form: the component itself, serialised without its features and
 * weights, then both as plain arrays.
 *
 * <p>As shipped, every feature is a boxed entry of a hash map and every zero weight is stored, which takes
 * more than ten seconds and a gigabyte to read. Here a feature is a fingerprint, a row holds the weights that
 * are not zero, and features whose row is empty are left out. None of that changes a score.
 */
public final class FlatComponent {
  private static final int BIAS_ROW = 0;
  private static final int MAX_LABELS = 256;

  private FlatComponent() {}

  /**
   * Writes {@code component} in flat form. The component loses its features and weights on the way.
   *
   * @param features the features of the component's template
   */
  public static <S extends NLPState<NLPNode>> void write(
      OnlineComponent<NLPNode, S> component, FeatureMap features, ModelOutput out) throws IOException {
    MajorVector dense = component.getOptimizer().getWeightVector().getSparseWeightVector();
    Packing packing = new Packing(dense);
    StringIndex.Builder index = packing.pack(features);

    component.setFeatureTemplate(new FlatTemplate<>(component.getFeatureTemplate(), new FeatureMap(0)));
    WeightVector weights = component.getOptimizer().getWeightVector();
    component.getOptimizer().setWeightVector(new WeightVector(weights.getActivationFunction()));
    out.writeBytes(serialise(component));
    packing.weights().write(out);
    index.build().write(out);
  }

  /** Reads a component that {@link #write} wrote, ready to decode. */
  public static <S extends NLPState<NLPNode>> NLPComponent<NLPNode> read(ModelInput in)
      throws IOException {
    OnlineComponent<NLPNode, S> component = deserialise(in.readBytes());
    component.getOptimizer().getWeightVector().setSparseWeightVector(FlatWeights.read(in));
    FeatureMap features = new FlatFeatures(StringIndex.read(in));
    component.setFeatureTemplate(new FlatTemplate<>(component.getFeatureTemplate(), features));
    component.setFlag(NLPFlag.DECODE);
    return component;
  }

  private static byte[] serialise(Object object) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    }
    return bytes.toByteArray();
  }

  @SuppressWarnings("unchecked") // what write() put there
  private static <S extends NLPState<NLPNode>> OnlineComponent<NLPNode, S> deserialise(byte[] bytes)
      throws IOException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return (OnlineComponent<NLPNode, S>) in.readObject();
    } catch (ClassNotFoundException e) {
      throw new IOException("parser model does not fit the NLP4J on the class path: " + e.getMessage(), e);
    }
  }

  /** Turns a dense matrix of weights into sparse rows and gives the features their new row numbers. */
  private static final class Packing {
    private final MajorVector dense;
    private final int labelCount;
    private final int[] rowStarts;
    private final byte[] labels;
    private final float[] weights;
    private int rows;
    private int filled;

    Packing(MajorVector dense) {
      this.dense = dense;
      this.labelCount = dense.getLabelSize();
      if (labelCount > MAX_LABELS) {
        throw new IllegalArgumentException("more labels than fit a byte: " + labelCount);
      }
      int nonZero = 0;
      int nonEmpty = 0;
      for (int row = 0; row < dense.getFeatureSize(); row++) {
        int count = countNonZero(row);
        nonZero += count;
        nonEmpty += count > 0 || row == BIAS_ROW ? 1 : 0;
      }
      this.rowStarts = new int[nonEmpty + 1];
      this.labels = new byte[nonZero];
      this.weights = new float[nonZero];
    }

    StringIndex.Builder pack(FeatureMap features) {
      addRow(BIAS_ROW);
      List<? extends Map<String, Integer>> byType = features.getIndexMaps();
      Map<Integer, Map<String, Integer>> rowsByType = new HashMap<>();
      for (int type = 0; type < byType.size(); type++) {
        Map<String, Integer> kept = new HashMap<>();
        byType.get(type).forEach((feature, row) -> {
          if (row < dense.getFeatureSize() && countNonZero(row) > 0) {
            kept.put(feature, addRow(row));
          }
        });
        rowsByType.put(type, kept);
      }
      int size = rowsByType.values().stream().mapToInt(Map::size).sum();
      StringIndex.Builder index = new StringIndex.Builder(size);
      rowsByType.forEach(index::putAll);
      return index;
    }

    FlatWeights weights() {
      // Rows that no feature points to are possible in principle: they were counted, then never added.
      int[] starts = Arrays.copyOf(rowStarts, rows + 1);
      return new FlatWeights(
          labelCount,
          starts,
          Arrays.copyOf(labels, filled),
          Arrays.copyOf(weights, filled));
    }

    private int addRow(int row) {
      for (int label = 0; label < labelCount; label++) {
        float weight = dense.get(label, row);
        if (weight != 0) {
          labels[filled] = (byte) label;
          weights[filled++] = weight;
        }
      }
      rowStarts[rows + 1] = filled;
      return rows++;
    }

    private int countNonZero(int row) {
      int count = 0;
      for (int label = 0; label < labelCount; label++) {
        count += dense.get(label, row) != 0 ? 1 : 0;
      }
      return count;
    }
  }
}
