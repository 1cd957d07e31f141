package org.plumbline.verify.judge;

import org.plumbline.fact.Slot;
import org.plumbline.verify.compare.Pair;

/**
 * A rule's judgement of a pair as a whole.
 *
 * @param slot what decided: the predicate, polarity, modality, or a slot that differs
 */
public record PairFinding(String rule, Stance stance, Slot slot, Pair pair) {

  public static PairFinding supports(String rule, Pair pair) {
    return new PairFinding(rule, Stance.FOR, Slot.PREDICATE, pair);
  }

  public static PairFinding contradicts(String rule, Slot slot, Pair pair) {
    return new PairFinding(rule, Stance.AGAINST, slot, pair);
  }

  public Pair getPair() {
    return pair;
  }

  public int getPart() {
    return pair.getPart();
  }

  public Stance getStance() {
    return stance;
  }
}
