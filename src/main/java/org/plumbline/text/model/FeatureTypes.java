package org.plumbline.text.model;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The kinds of features that a model looks at, numbered in this order.
 *
 * @param sets those that have any number of values
 * @param joined those that have one value, joined of those of their parts, if all have one
 */
record FeatureTypes(List<FeaturePart> sets, List<List<FeaturePart>> joined) {

  FeatureTypes {
    sets = List.copyOf(sets);
    joined = List.copyOf(joined);
  }

  static FeatureTypes of(FeatureTemplate<?, ?> template) {
    if (!template.getEmbeddingFeatureList().isEmpty()) {
      throw new IllegalArgumentException("the shipped models have no dense features");
    }
    List<List<FeaturePart>> joined = new ArrayList<>();
    for (FeatureItem[] items : template.getFeatureList()) {
      joined.add(List.of(items).stream().map(FeaturePart::of).toList());
    }
    return new FeatureTypes(
        template.getSetFeatureList().stream().map(FeaturePart::of).toList(), joined);
  }

  void write(ModelOutput out) throws IOException {
    out.writeInt(sets.size());
    for (FeaturePart part : sets) {
      part.write(out);
    }
    out.writeInt(joined.size());
    for (List<FeaturePart> parts : joined) {
      out.writeInt(parts.size());
      for (FeaturePart part : parts) {
        part.write(out);
      }
    }
  }

  static FeatureTypes read(ModelInput in) throws IOException {
    List<FeaturePart> sets = readParts(in);
    int count = in.readInt();
    List<List<FeaturePart>> joined = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      joined.add(readParts(in));
    }
    return new FeatureTypes(sets, joined);
  }

  private static List<FeaturePart> readParts(ModelInput in) throws IOException {
    int count = in.readInt();
    List<FeaturePart> parts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      parts.add(FeaturePart.read(in));
    }
    return List.copyOf(parts);
  }
}
