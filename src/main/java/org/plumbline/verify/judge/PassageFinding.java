package org.plumbline.verify.judge;

import org.plumbline.fact.Slot;
import org.plumbline.verify.compare.Passage;

/**
 * A rule's judgement of a sentence of the claim by a passage.
 *
 * @param slot what differs, when it contradicts
 */
public record PassageFinding(String rule, Stance stance, Slot slot, Passage passage) {

  public static PassageFinding supports(String rule, Passage passage) {
    return new PassageFinding(rule, Stance.FOR, Slot.PREDICATE, passage);
  }

  public static PassageFinding contradicts(String rule, Passage passage) {
    return new PassageFinding(rule, Stance.AGAINST, passage.getRivalSlot(), passage);
  }

  public Stance getStance() {
    return stance;
  }

  public Passage getPassage() {
    return passage;
  }

  public int getSentence() {
    return passage.getSentence();
  }
}
