package org.plumbline.text.model;

import java.util.Arrays;

/**
 * Collects features and adds up their weights. All are looked up before any row is fetched, and all rows fetched
 * before any is summed, so that the processor can wait for several places of memory at once.
 */
final class FeatureSum {
  private static final int USUAL = 128;

  private final FlatModel model;
  private long[] hashes = new long[USUAL];
  private int[] slots = new int[USUAL];
  private int size;

  FeatureSum(FlatModel model) {
    this.model = model;
  }

  void add(int type, long number) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
      slots = new int[2 * size];
    }
    hashes[size++] = StringHash.finish(type, number);
  }

  void add(int type, Iterable<String> values) {
    if (values != null) {
      for (String value : values) {
        add(type, StringHash.number(value));
      }
    }
  }

  /** Adds the weights of what was collected to {@code scores}, and begins anew. */
  void addTo(int[] scores) {
    int found = 0;
    for (int i = 0; i < size; i++) {
      int slot = model.find(hashes[i]);
      if (slot != FlatModel.ABSENT) {
        slots[found++] = slot;
      }
    }
    for (int i = 0; i < found; i++) {
      model.fetch(slots[i]);
    }
    for (int i = 0; i < found; i++) {
      model.addScores(slots[i], scores);
    }
    size = 0;
  }
}
