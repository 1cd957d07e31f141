package org.plumbline.lexicon;

/** How the usual meanings of a first word stand to those of a second. */
public enum WordRelation {
  /** The same word of the same class. */
  SAME,
  /** They share a usual meaning: {@code car}, {@code automobile}. */
  SYNONYM,
  /** The first is a kind of the second, so that the first entails the second: {@code rifle}, {@code gun}. */
  HYPONYM,
  /** The second is a kind of the first: the first does not entail the second. */
  HYPERNYM,
  /** Opposites: {@code rise}, {@code fall}. */
  ANTONYM,
  /** Different values of one property, at most one of which holds: {@code red}, {@code blue}. */
  EXCLUSIVE,
  /** Of one family across or within word classes: {@code kill}, {@code killing}. */
  DERIVED,
  /** Two kinds of one thing, which need not exclude each other: {@code guitar}, {@code piano}. */
  SIBLING,
  /** Near in meaning, without entailment: {@code huge}, {@code big}. */
  SIMILAR,
  /** An adjective and the noun that it is about: {@code lunar}, {@code moon}. */
  PERTAINS,
  /** Nothing known. */
  NONE;

  /** The relation of the second word to the first. */
  public WordRelation inverse() {
    return switch (this) {
      case HYPONYM -> HYPERNYM;
      case HYPERNYM -> HYPONYM;
      default -> this;
    };
  }
}
