package org.plumbline.evaluate.quotes;

import java.util.BitSet;

/** Precision and recall in words. */
public final class Overlap {
  private int common;
  private int gold;
  private int predicted;

  void add(BitSet goldWords, BitSet predictedWords) {
    common += Attribution.common(goldWords, predictedWords);
    gold += goldWords.cardinality();
    predicted += predictedWords.cardinality();
  }

  void missed(BitSet goldWords) {
    gold += goldWords.cardinality();
  }

  void invented(BitSet predictedWords) {
    predicted += predictedWords.cardinality();
  }

  /** Share of the predicted words that are right; 0 of nothing. */
  public double precision() {
    return predicted == 0 ? 0 : (double) common / predicted;
  }

  /** Share of the gold words that were predicted; 0 of nothing. */
  public double recall() {
    return gold == 0 ? 0 : (double) common / gold;
  }

  /** Harmonic mean of precision and recall. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
