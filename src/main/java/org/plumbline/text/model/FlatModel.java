package org.plumbline.text.model;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * The features and weights of a linear model in two arrays, laid out so that a feature costs few cache
 * misses.
 *
 * <p>The first is an open-addressing hash table: for each slot the fingerprint of its feature and the start
 * of its row in the second; rows are in slot order, so a row ends where the next slot's starts. A row that
 * many labels share holds a weight for each, so that summing it is one plain loop over vectors; the others
 * only the labels whose weight is not zero: the labels, four to an int, then the weights.
 *
 * <p>Weights are whole multiples of 2<sup>-23</sup>, about as fine as the sum of a hundred floats is: their
 * sums are exact, in whatever order and however grouped they are added.
 *
 * <p>Features that were put in always come back right: {@link Builder} refuses two that look alike. A string
 * never put in is taken for a known one about once in four thousand million look-ups.
 */
final class FlatModel {
  /** Returned by {@link #find} for an unknown feature. */
  static final int ABSENT = -1;

  private static final double LOAD_FACTOR = 0.7;

  private static final double UNIT = 1.0 / (1 << 23);

  /** Labels to a vector of the processor: full rows are filled up to whole vectors. */
  private static final int LANES = 16;

  private final int labelCount;
  private final int width;
  private final int[] slots;
  private final int[] rows;

  private FlatModel(int labelCount, int[] slots, int[] rows) {
    this.labelCount = labelCount;
    this.width = width(labelCount);
    this.slots = slots;
    this.rows = rows;
  }

  private static int width(int labelCount) {
    return (labelCount + LANES - 1) / LANES * LANES;
  }

  /** Zeros to add weights to, one for each label and some that are never used. */
  int[] noScores() {
    return new int[width];
  }

  /** The slot of the feature with that hash, or {@link #ABSENT}. */
  int find(long hash) {
    int last = slots.length / 2 - 1;
    int slot = 1 + StringHash.place(hash, last - 1);
    int fingerprint = StringHash.fingerprint(hash);
    while (true) {
      int found = slots[2 * slot];
      if (found == fingerprint) {
        return slot;
      }
      if (found == 0) {
        return ABSENT;
      }
      if (++slot == last) {
        slot = 1;
      }
    }
  }

  /** Has the row of {@code slot} brought near, by asking if its start can be. */
  void fetch(int slot) {
    if (rows[slots[2 * slot + 1]] == Integer.MIN_VALUE) {
      throw new IllegalStateException("the model is damaged: build again");
    }
  }

  /** Adds to every label its weight for the feature in {@code slot}. */
  void addScores(int slot, int[] scores) {
    int start = slots[2 * slot + 1];
    int length = slots[2 * slot + 3] - start;
    if (length == width) {
      addFull(rows, start, scores);
    } else {
      addSparse(start, length, scores);
    }
  }

  // By itself, so that the compiler of Java turns it into vector instructions.
  private static void addFull(int[] rows, int start, int[] scores) {
    for (int i = 0; i < scores.length; i++) {
      scores[i] += rows[start + i];
    }
  }

  private void addSparse(int start, int length, int[] scores) {
    int labelInts = labelInts(length);
    int weights = start + labelInts;
    int count = length - labelInts;
    int packed = 0;
    for (int k = 0; k < count; k++) {
      packed = (k & 3) == 0 ? rows[start + (k >> 2)] : packed >>> 8;
      scores[packed & 0xFF] += rows[weights + k];
    }
  }

  /** In a row of that length, one int in five, rounded up, holds labels. */
  private static int labelInts(int rowLength) {
    return (rowLength + 4) / 5;
  }

  void write(ModelOutput out) throws IOException {
    out.writeInt(labelCount);
    out.writeInts(slots);
    out.writeInts(rows);
  }

  static FlatModel read(ModelInput in) throws IOException {
    return new FlatModel(in.readInt(), in.readInts(), in.readInts());
  }

  /** The weights that a model was trained to. */
  interface Weights {
    int labelCount();

    /** How many rows there are; rows beyond have no weight. */
    int rowCount();

    float get(int label, int row);
  }

  /** Turns dense weights into a flat model; features that weigh nothing are left out. */
  static final class Builder {
    private static final int MAX_LABELS = 256;
    private static final int FULL_FROM = 4;

    private final Weights dense;
    private final int[] fingerprints;
    private final int[] denseRows;

    Builder(Weights dense, List<? extends Map<String, Integer>> featuresByType) {
      if (dense.labelCount() > MAX_LABELS) {
        throw new IllegalArgumentException("more labels than fit a byte: " + dense.labelCount());
      }
      this.dense = dense;
      int count = 0;
      for (Map<String, Integer> features : featuresByType) {
        count += (int) features.values().stream().filter(row -> nonZero(row) > 0).count();
      }
      int capacity = (int) (count / LOAD_FACTOR) + 2;
      fingerprints = new int[capacity];
      denseRows = new int[capacity];
      for (int type = 0; type < featuresByType.size(); type++) {
        putAll(type, featuresByType.get(type));
      }
    }

    private void putAll(int type, Map<String, Integer> features) {
      features.forEach(
          (feature, row) -> {
            if (nonZero(row) > 0) {
              put(StringHash.of(type, feature), row);
            }
          });
    }

    private void put(long hash, int row) {
      int slot = 1 + StringHash.place(hash, fingerprints.length - 1);
      int fingerprint = StringHash.fingerprint(hash);
      while (fingerprints[slot] != 0) {
        if (fingerprints[slot] == fingerprint) {
          throw new IllegalStateException("two features share a hash: change the hash");
        }
        if (++slot == fingerprints.length) {
          slot = 1;
        }
      }
      fingerprints[slot] = fingerprint;
      denseRows[slot] = row;
    }

    FlatModel build() {
      int[] slots = new int[2 * (fingerprints.length + 1)];
      int size = 0;
      for (int slot = 0; slot < fingerprints.length; slot++) {
        slots[2 * slot] = fingerprints[slot];
        slots[2 * slot + 1] = size;
        size += isFilled(slot) ? length(nonZero(denseRows[slot])) : 0;
      }
      slots[2 * fingerprints.length + 1] = size;
      int[] rows = new int[size];
      for (int slot = 0; slot < fingerprints.length; slot++) {
        if (isFilled(slot)) {
          fill(rows, slots[2 * slot + 1], denseRows[slot]);
        }
      }
      return new FlatModel(dense.labelCount(), slots, rows);
    }

    private boolean isFilled(int slot) {
      return fingerprints[slot] != 0;
    }

    /** Adding a full row costs as much as adding some of its labels one by one. */
    private boolean isFull(int count) {
      return count * FULL_FROM >= dense.labelCount();
    }

    private int length(int count) {
      return isFull(count) ? width(dense.labelCount()) : count + (count + 3) / 4;
    }

    private void fill(int[] rows, int start, int row) {
      int count = nonZero(row);
      int weights = start + (count + 3) / 4;
      int k = 0;
      for (int label = 0; label < dense.labelCount(); label++) {
        int weight = weight(label, row);
        if (isFull(count)) {
          rows[start + label] = weight;
        } else if (weight != 0) {
          rows[start + (k >> 2)] |= label << 8 * (k & 3);
          rows[weights + k] = weight;
          k++;
        }
      }
    }

    private int nonZero(int row) {
      int count = 0;
      for (int label = 0; row < dense.rowCount() && label < dense.labelCount(); label++) {
        count += weight(label, row) != 0 ? 1 : 0;
      }
      return count;
    }

    private int weight(int label, int row) {
      return (int) Math.rint(dense.get(label, row) / UNIT);
    }
  }
}
