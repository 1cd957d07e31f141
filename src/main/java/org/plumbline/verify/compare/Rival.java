package org.plumbline.verify.compare;

import org.plumbline.fact.Slot;

/**
 * What a passage says where the claim says something that excludes it. Rules read its properties.
 *
 * @param passage the passage
 * @param slot the role of the claim's value: ACTOR, PLACE, COUNT, TIME ...; PREDICATE or PROPERTY for a word
 * @param claimValue the claim's words
 * @param truthValue the passage's words
 * @param claimStart first UTF-16 offset of the claim's value in the claim
 * @param claimEnd offset after its last
 * @param inSlot whether the passage's value plays the same role in the same fact
 * @param singleValued whether one such event, or one such office, has one such value
 * @param exchanged whether the claim has the passage's value as well, where the passage has the claim's
 * @param inPlace whether the passage's value stands where the claim's does, among the claim's words in their order
 * @param steps how far the passage's value stands from the claim's neighbouring words, in steps of the tree
 */
public record Rival(
    Passage passage,
    Slot slot,
    String claimValue,
    String truthValue,
    int claimStart,
    int claimEnd,
    boolean inSlot,
    boolean singleValued,
    boolean exchanged,
    boolean inPlace,
    double steps) {

  // Drools reads bean properties.

  public Passage getPassage() {
    return passage;
  }

  public Slot getSlot() {
    return slot;
  }

  public boolean isInSlot() {
    return inSlot;
  }

  public boolean isSingleValued() {
    return singleValued;
  }

  public boolean isExchanged() {
    return exchanged;
  }

  public boolean isInPlace() {
    return inPlace;
  }

  public double getSteps() {
    return steps;
  }
}
