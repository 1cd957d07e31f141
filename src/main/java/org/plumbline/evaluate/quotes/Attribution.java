package org.plumbline.evaluate.quotes;

import java.util.BitSet;

/**
 * Who says what, as words of an article.
 *
 * @param id how reports call it
 * @param source words that name the speaker; empty when the text does not
 * @param cue words that report
 * @param content words that are reported
 * @param direct whether the content holds quotation marks
 */
record Attribution(String id, BitSet source, BitSet cue, BitSet content, boolean direct) {

  /** How much the contents have in common: 0 nothing, 1 all. */
  double similarity(Attribution other) {
    int common = common(content, other.content);
    int both = content.cardinality() + other.content.cardinality();
    return both == 0 ? 0 : 2.0 * common / both;
  }

  /** Whether at least half of the shorter content stands in the longer. */
  boolean overlaps(Attribution other) {
    int shorter = Math.min(content.cardinality(), other.content.cardinality());
    return shorter > 0 && 2 * common(content, other.content) >= shorter;
  }

  boolean sharesSource(Attribution other) {
    return source.intersects(other.source);
  }

  static int common(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    return both.cardinality();
  }
}
