package org.plumbline.verify.compare;

import org.plumbline.fact.Relation;
import org.plumbline.fact.Slot;

/**
 * One value of the claim beside the article's value for it.
 *
 * @param pair the facts that the values belong to
 * @param slot the role that the claim's value plays
 * @param core whether the value makes the claim what it is: a participant, number, time or place; not its
 *     manner
 * @param specific whether the claim's value picks out one thing: a name, a number, a date
 * @param singleValued whether one event of this kind has one value in this slot
 * @param relation how the two values stand to each other
 * @param locality where the article's value was found
 * @param slotRelation how the claim's value stands to what fills the same slot of the article's fact
 * @param slotFilled whether anything fills that slot
 * @param claimValue the claim's words
 * @param truthValue the article's words; empty when it has none
 * @param slotValue the article's words in the same slot; empty when it has none
 * @param claimStart first UTF-16 offset of the claim's value in the claim
 * @param claimEnd offset after its last
 */
public record Comparison(
    Pair pair,
    Slot slot,
    boolean core,
    boolean specific,
    boolean singleValued,
    Relation relation,
    Locality locality,
    Relation slotRelation,
    boolean slotFilled,
    String claimValue,
    String truthValue,
    String slotValue,
    int claimStart,
    int claimEnd) {

  // Drools reads bean properties.

  public Pair getPair() {
    return pair;
  }

  public Slot getSlot() {
    return slot;
  }

  public boolean isCore() {
    return core;
  }

  public boolean isSpecific() {
    return specific;
  }

  public boolean isSingleValued() {
    return singleValued;
  }

  public Relation getRelation() {
    return relation;
  }

  public Locality getLocality() {
    return locality;
  }

  public Relation getSlotRelation() {
    return slotRelation;
  }

  public String getClaimValue() {
    return claimValue;
  }

  /** Where the claim's value begins, in characters of the claim. */
  public int getClaimStart() {
    return claimStart;
  }

  public boolean isSlotFilled() {
    return slotFilled;
  }

  /** The article's value implies the claim's. */
  public boolean isHolding() {
    return relation == Relation.EQUAL || relation == Relation.ENTAILS;
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
