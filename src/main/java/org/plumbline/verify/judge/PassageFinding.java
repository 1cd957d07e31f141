package org.plumbline.verify.judge;

import org.plumbline.fact.Slot;
import org.plumbline.verify.compare.Passage;
import org.plumbline.verify.compare.Rival;

/**
 * A rule's judgement of a sentence of the claim by a passage.
 *
 * @param slot what differs, when it contradicts
 * @param rival what the passage says in its place; null when it supports, or denies the whole
 */
public record PassageFinding(String rule, Stance stance, Slot slot, Passage passage, Rival rival) {

  public static PassageFinding supports(String rule, Passage passage) {
    return new PassageFinding(rule, Stance.FOR, Slot.PREDICATE, passage, null);
  }

  public static PassageFinding contradicts(String rule, Rival rival) {
    return new PassageFinding(rule, Stance.AGAINST, rival.slot(), rival.passage(), rival);
  }

  public static PassageFinding denies(String rule, Passage passage) {
    return new PassageFinding(rule, Stance.AGAINST, Slot.POLARITY, passage, null);
  }

  public Stance getStance() {
    return stance;
  }

  public Slot getSlot() {
    return slot;
  }

  public Passage getPassage() {
    return passage;
  }

  public int getSentence() {
    return passage.getSentence();
  }
}
