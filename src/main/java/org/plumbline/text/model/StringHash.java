package org.plumbline.text.model;

/**
 * A 64-bit hash of characters that can be fed piece by piece: FNV-1a, then the finaliser of MurmurHash3,
 * which spreads every bit. The upper half chooses a place in a table, the lower half is the fingerprint kept
 * there.
 */
final class StringHash {
  private static final long OFFSET = 0xCBF29CE484222325L;
  private static final long PRIME = 0x100000001B3L;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private StringHash() {}

  /** The state before the first character of a string of that type. */
  static long start(int type) {
    return OFFSET ^ (type * SPREAD);
  }

  static long add(long state, char c) {
    return (state ^ c) * PRIME;
  }

  static long add(long state, String characters) {
    long hash = state;
    for (int i = 0; i < characters.length(); i++) {
      hash = add(hash, characters.charAt(i));
    }
    return hash;
  }

  static long finish(long state) {
    long hash = (state ^ (state >>> 33)) * 0xFF51AFD7ED558CCDL;
    hash = (hash ^ (hash >>> 33)) * 0xC4CEB9FE1A85EC53L;
    return hash ^ (hash >>> 33);
  }

  static long of(int type, String characters) {
    return finish(add(start(type), characters));
  }

  /** A place in a table of {@code capacity}. */
  static int place(long hash, int capacity) {
    return (int) (((hash >>> 32) * capacity) >>> 32);
  }

  /** Never 0, which marks an empty place. */
  static int fingerprint(long hash) {
    int low = (int) hash;
    return low == 0 ? 1 : low;
  }
}
