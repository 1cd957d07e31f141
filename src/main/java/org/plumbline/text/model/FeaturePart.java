package org.plumbline.text.model;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.feature.Relation;
import edu.emory.mathcs.nlp.component.template.feature.Source;
import java.io.IOException;
import java.util.List;

/**
 * A part of a feature: a word and what is asked of it.
 *
 * @param source where to begin: the word on the stack, the next one of the input, a place in the stack
 * @param window how many places from there
 * @param relation whose relative is meant; null when the word itself is
 * @param length of a prefix or suffix; otherwise 0
 */
record FeaturePart(Source source, int window, Relation relation, Field field, int length) {

  static FeaturePart of(FeatureItem item) {
    return new FeaturePart(
        item.source,
        item.window,
        item.relation,
        item.field,
        item.attribute instanceof Integer length ? length : 0);
  }

  void write(ModelOutput out) throws IOException {
    out.writeStrings(
        List.of(
            source.name(),
            Integer.toString(window),
            relation == null ? "" : relation.name(),
            field.name(),
            Integer.toString(length)));
  }

  static FeaturePart read(ModelInput in) throws IOException {
    List<String> written = in.readStrings();
    return new FeaturePart(
        Source.valueOf(written.get(0)),
        Integer.parseInt(written.get(1)),
        written.get(2).isEmpty() ? null : Relation.valueOf(written.get(2)),
        Field.valueOf(written.get(3)),
        Integer.parseInt(written.get(4)));
  }
}
