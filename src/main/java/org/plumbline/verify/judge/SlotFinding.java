package org.plumbline.verify.judge;

import org.plumbline.verify.compare.Comparison;
import org.plumbline.verify.compare.Pair;

/** A rule's judgement of one compared value. */
public record SlotFinding(String rule, Stance stance, Comparison comparison) {

  public static SlotFinding agrees(String rule, Comparison comparison) {
    return new SlotFinding(rule, Stance.FOR, comparison);
  }

  public static SlotFinding differs(String rule, Comparison comparison) {
    return new SlotFinding(rule, Stance.AGAINST, comparison);
  }

  public Comparison getComparison() {
    return comparison;
  }

  public Pair getPair() {
    return comparison.pair();
  }

  public Stance getStance() {
    return stance;
  }
}
