package org.plumbline.fact;

/** The role that a value plays in a fact. */
public enum Slot {
  /** Who or what does it, or is described. */
  ACTOR,
  /** Who or what it is done to; the complement of a state. */
  TARGET,
  /** To or for whom. */
  RECIPIENT,
  /** What it is about, or for. */
  TOPIC,
  INSTRUMENT,
  PLACE,
  TIME,
  COUNT,
  /** Price, rate, size, score: a number that is no count of participants. */
  VALUE,
  SPEAKER,
  ADDRESSEE,
  QUOTATION,
  ROLE,
  AFFILIATION,
  /** What sort: an adjective, participle or compound noun. */
  PROPERTY,
  MANNER,
  /** What happened: the predicate itself. */
  PREDICATE,
  POLARITY,
  MODALITY,
  /** Which part of a kind is meant: all, most, few. */
  SCOPE
}
