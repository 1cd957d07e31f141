package org.plumbline.text.model;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;

/**
 * A tagger or parser of NLP4J in flat form: the component itself, serialised without its features and
 * weights, then both as a {@link FlatModel}.
 *
 * <p>As shipped, every feature is a boxed entry of a hash map and every zero weight is stored, which takes
 * more than ten seconds and a gigabyte to read. The flat form changes no score.
 */
public final class FlatComponent {
  private FlatComponent() {}

  /**
   * Writes {@code component} in flat form. The component loses its features and weights on the way.
   *
   * @param features the features of the component's template
   */
  public static <S extends NLPState<NLPNode>> void write(
      OnlineComponent<NLPNode, S> component, FeatureMap features, ModelOutput out)
      throws IOException {
    WeightVector weights = component.getOptimizer().getWeightVector();
    Dense dense = new Dense(weights.getSparseWeightVector());
    FlatModel model = new FlatModel.Builder(dense, features.getIndexMaps()).build();
    component.setFeatureTemplate(withoutFeatures(component.getFeatureTemplate()));
    component.getOptimizer().setWeightVector(new WeightVector(weights.getActivationFunction()));
    out.writeBytes(serialise(component));
    model.write(out);
  }

  /** Reads a component that {@link #write} wrote, ready to decode. */
  public static <S extends NLPState<NLPNode>> NLPComponent<NLPNode> read(ModelInput in)
      throws IOException {
    OnlineComponent<NLPNode, S> component = deserialise(in.readBytes());
    FlatModel model = FlatModel.read(in);
    component.getOptimizer().getWeightVector().setSparseWeightVector(new FlatWeights(model));
    component.setFeatureTemplate(new FlatTemplate<>(component.getFeatureTemplate(), model));
    component.setFlag(NLPFlag.DECODE);
    return component;
  }

  private static <S extends NLPState<NLPNode>> FeatureTemplate<NLPNode, S> withoutFeatures(
      FeatureTemplate<NLPNode, S> template) {
    FeatureTemplate<NLPNode, S> empty = new FeatureTemplate<>(null, new HyperParameter());
    template.getFeatureList().forEach(empty::add);
    template.getSetFeatureList().forEach(empty::addSet);
    template.getEmbeddingFeatureList().forEach(empty::addWordEmbedding);
    return empty;
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
      throw new IOException(
          "parser model does not fit the NLP4J on the class path: " + e.getMessage(), e);
    }
  }

  private record Dense(MajorVector vector) implements FlatModel.Weights {
    @Override
    public int labelCount() {
      return vector.getLabelSize();
    }

    @Override
    public int rowCount() {
      return vector.getFeatureSize();
    }

    @Override
    public float get(int label, int row) {
      return vector.get(label, row);
    }
  }
}
