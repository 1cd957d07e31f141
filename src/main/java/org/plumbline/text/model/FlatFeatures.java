package org.plumbline.text.model;

import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.util.List;

/** NLP4J's map from features to rows of weights, over a {@link StringIndex}. */
final class FlatFeatures extends FeatureMap {
  private static final long serialVersionUID = 1L;

  private final transient StringIndex rows;

  FlatFeatures(StringIndex rows) {
    super(0);
    this.rows = rows;
  }

  @Override
  public int index(int type, String value) {
    return rows.get(type, value);
  }

  @Override
  public int add(int type, String value) {
    throw new UnsupportedOperationException("a repacked model cannot be trained");
  }

  @Override
  public List<Object2IntMap<String>> getIndexMaps() {
    throw new UnsupportedOperationException("a repacked model does not keep its features as strings");
  }
}
