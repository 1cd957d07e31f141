package org.plumbline.text.model;

/**
 * A 64-bit hash of characters: the string as a number in base {@link #BASE}, then the finaliser of MurmurHash3,
 * which spreads every bit. The upper half chooses a place in a table, the lower half is the fingerprint kept
 * there.
 *
 * <p>The number of two strings put together follows from theirs, so a feature joined of several values is
 * hashed without its characters.
 */
final class StringHash {
  private static final long BASE = 0x9E3779B97F4A7C15L;
  private static final long SPREAD = 0xD1B54A32D192ED03L;

  private StringHash() {}

  /** The number that {@code characters} are. */
  static long number(String characters) {
    long number = 0;
    for (int i = 0; i < characters.length(); i++) {
      number = number * BASE + characters.charAt(i);
    }
    return number;
  }

  /** What a number is multiplied by when {@code length} characters follow; never 0. */
  static long power(int length) {
    long power = 1;
    for (int i = 0; i < length; i++) {
      power *= BASE;
    }
    return power;
  }

  /** The number of a string, the character {@code joint} and another string. */
  static long join(long first, char joint, long second, long secondPower) {
    return (first * BASE + joint) * secondPower + second;
  }

  /** The hash of a string by its number, in the name space {@code type}. */
  static long finish(int type, long number) {
    long hash = number ^ ((type + 1) * SPREAD);
    hash = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
    hash = (hash ^ (hash >>> 33)) * 0xC4CEB9FE1A85EC53L;
    return hash ^ (hash >>> 33);
  }

  static long of(int type, String characters) {
    return finish(type, number(characters));
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
