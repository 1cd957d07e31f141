package org.plumbline.evaluate.quotes;

/** How many of how many. */
public final class Ratio {
  private int hits;
  private int total;

  void add(boolean hit) {
    hits += hit ? 1 : 0;
    total++;
  }

  /** How many were right. */
  public int hits() {
    return hits;
  }

  /** Of how many. */
  public int total() {
    return total;
  }

  /** Their share; 0 of nothing. */
  public double value() {
    return total == 0 ? 0 : (double) hits / total;
  }
}
