package org.plumbline.text.model;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;

/**
 * A feature template over a {@link FlatModel}: extracts the features that NLP4J's does, in its order, but
 * hashes them where NLP4J joins them into strings. All are hashed before any is looked up, and all rows fetched
 * before any is summed, so that the processor can wait for several places of memory at once.
 */
final class FlatTemplate<S extends NLPState<NLPNode>> extends FeatureTemplate<NLPNode, S> {
  private static final long serialVersionUID = 1L;
  private static final char JOINT = '_';

  private final transient FlatModel model;

  /** A copy of {@code template} over {@code model}. */
  FlatTemplate(FeatureTemplate<NLPNode, S> template, FlatModel model) {
    super(null, new HyperParameter());
    feature_list = new ArrayList<>(template.getFeatureList());
    feature_set = new ArrayList<>(template.getSetFeatureList());
    word_embeddings = new ArrayList<>(template.getEmbeddingFeatureList());
    this.model = model;
  }

  @Override
  public SparseVector createSparseVector(S state, boolean isTrain) {
    Hashes hashes = new Hashes(4 * (feature_set.size() + feature_list.size()));
    int type = 0;
    for (FeatureItem item : feature_set) {
      Collection<String> values = getFeatures(state, item);
      if (values != null) {
        for (String value : values) {
          if (value != null) {
            hashes.add(StringHash.of(type, value));
          }
        }
      }
      type++;
    }
    for (FeatureItem[] items : feature_list) {
      addJoined(state, items, type++, hashes);
    }
    return lookUp(hashes);
  }

  private void addJoined(S state, FeatureItem[] items, int type, Hashes hashes) {
    long hash = StringHash.start(type);
    for (int i = 0; i < items.length; i++) {
      String value = getFeature(state, items[i]);
      if (value == null) {
        return;
      }
      hash = StringHash.add(i == 0 ? hash : StringHash.add(hash, JOINT), value);
    }
    hashes.add(StringHash.finish(hash));
  }

  private SparseVector lookUp(Hashes hashes) {
    int[] slots = new int[hashes.size];
    int size = 0;
    for (int i = 0; i < hashes.size; i++) {
      int slot = model.find(hashes.values[i]);
      if (slot != FlatModel.ABSENT) {
        slots[size++] = slot;
      }
    }
    for (int i = 0; i < size; i++) {
      model.fetch(slots[i]);
    }
    SparseVector features = new SparseVector();
    for (int i = 0; i < size; i++) {
      features.add(slots[i], 1);
    }
    return features;
  }

  private static final class Hashes {
    private long[] values;
    private int size;

    Hashes(int capacity) {
      values = new long[capacity];
    }

    void add(long hash) {
      if (size == values.length) {
        values = Arrays.copyOf(values, 2 * size);
      }
      values[size++] = hash;
    }
  }
}
