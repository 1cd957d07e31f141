package org.plumbline.text.model;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A tagger or parser of NLP4J in flat form.
 *
 * <p>As shipped, every feature is a boxed entry of a hash map and every zero weight is stored, which takes
 * more than ten seconds and a gigabyte to read.
 *
 * @param labels what the model chooses between, by number
 * @param types what it looks at
 */
record FlatComponent(List<String> labels, FeatureTypes types, FlatModel model) {

  FlatComponent {
    labels = List.copyOf(labels);
  }

  /**
   * Takes a shipped component apart.
   *
   * @param features the features of the component's template
   */
  static <S extends NLPState<NLPNode>> FlatComponent of(
      OnlineComponent<NLPNode, S> component, FeatureMap features) {
    Dense dense = new Dense(component.getOptimizer().getWeightVector().getSparseWeightVector());
    if (component.getOptimizer().getBias() != 0
        || component.getOptimizer().getWeightVector().hasActivationFunction()) {
      throw new IllegalArgumentException("the shipped models add up weights and no more");
    }
    return new FlatComponent(
        IntStream.range(0, dense.labelCount())
            .mapToObj(component.getOptimizer()::getLabel)
            .toList(),
        FeatureTypes.of(component.getFeatureTemplate()),
        new FlatModel.Builder(dense, features.getIndexMaps()).build());
  }

  void write(ModelOutput out) throws IOException {
    out.writeStrings(labels);
    types.write(out);
    model.write(out);
  }

  static FlatComponent read(ModelInput in) throws IOException {
    return new FlatComponent(in.readStrings(), FeatureTypes.read(in), FlatModel.read(in));
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
