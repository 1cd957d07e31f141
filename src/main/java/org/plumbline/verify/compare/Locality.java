package org.plumbline.verify.compare;

/** How near to the compared fact the article's value was found, nearest first. */
public enum Locality {
  /** In the slot itself. */
  SLOT,
  /** Elsewhere in the same fact. */
  FACT,
  /** In what the article says elsewhere of the same entity. */
  ENTITY,
  /** In the same sentence. */
  SENTENCE,
  /** In a neighbouring sentence. */
  NEARBY,
  /** In the opposite role: the claim's actor is the article's target, or the other way round. */
  CROSSED,
  /** Nowhere. */
  ABSENT
}
