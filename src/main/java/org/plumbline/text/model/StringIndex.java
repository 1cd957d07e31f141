package org.plumbline.text.model;

import java.io.IOException;

/**
 * Numbers for strings, without the strings.
 *
 * <p>An open-addressing hash table that keeps 32 bits of each key's 64-bit hash; the other 32 choose the
 * place. Keys that were put in always come back right: {@link Builder} refuses two of them that look alike.
 * A string never put in is taken for a known one about once in four thousand million look-ups.
 */
final class StringIndex {
  /** Returned by {@link #get} for a string that is not in the index. */
  static final int ABSENT = -1;

  private static final double LOAD_FACTOR = 0.7;

  // A fingerprint of 0 marks an empty place.
  private final int[] fingerprints;
  private final int[] values;

  private StringIndex(int[] fingerprints, int[] values) {
    this.fingerprints = fingerprints;
    this.values = values;
  }

  /** The number stored for {@code key} in the name space {@code type}, or {@link #ABSENT}. */
  int get(int type, String key) {
    long hash = StringHash.of(type, key);
    int place = StringHash.place(hash, fingerprints.length);
    int fingerprint = StringHash.fingerprint(hash);
    while (true) {
      int found = fingerprints[place];
      if (found == 0) {
        return ABSENT;
      }
      if (found == fingerprint) {
        return values[place];
      }
      if (++place == fingerprints.length) {
        place = 0;
      }
    }
  }

  void write(ModelOutput out) throws IOException {
    out.writeInts(fingerprints);
    out.writeInts(values);
  }

  static StringIndex read(ModelInput in) throws IOException {
    return new StringIndex(in.readInts(), in.readInts());
  }

  /** Fills an index of a known size. */
  static final class Builder {
    private final int[] fingerprints;
    private final int[] values;

    Builder(int size) {
      int capacity = (int) (size / LOAD_FACTOR) + 1;
      fingerprints = new int[capacity];
      values = new int[capacity];
    }

    void put(int type, String key, int value) {
      long hash = StringHash.of(type, key);
      int place = StringHash.place(hash, fingerprints.length);
      int fingerprint = StringHash.fingerprint(hash);
      while (fingerprints[place] != 0) {
        if (fingerprints[place] == fingerprint) {
          throw new IllegalStateException("two strings share a hash, change the hash: " + key);
        }
        if (++place == fingerprints.length) {
          place = 0;
        }
      }
      fingerprints[place] = fingerprint;
      values[place] = value;
    }

    StringIndex build() {
      return new StringIndex(fingerprints, values);
    }
  }
}
