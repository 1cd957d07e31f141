package org.plumbline.verify.compare;

import java.util.function.IntToDoubleFunction;

/**
 * How far each word of a source says one word of a claim: wholly, by half, or not; each is asked for once. Safe
 * for use by many threads: the worst that two can do is to ask twice.
 */
final class Shares {
  private static final byte UNKNOWN = 0;

  /** Twice the share, plus one. */
  private final byte[] known;

  Shares(int terms) {
    this.known = new byte[terms];
  }

  /** The share of term number {@code term}, which {@code reader} finds when it is not known. */
  float of(int term, IntToDoubleFunction reader) {
    byte code = known[term];
    if (code == UNKNOWN) {
      code = (byte) (1 + 2 * reader.applyAsDouble(term));
      known[term] = code;
    }
    return (code - 1) / 2f;
  }
}
