package org.plumbline.lexicon;

/**
 * How one predicate stands to another.
 *
 * @param kind the relation
 * @param roles for each role of the second predicate, the role of the first that it corresponds to
 * @param steps links between the two; 0 for the same family
 */
public record PredicateRelation(Kind kind, RoleMap roles, int steps) {

  /** In order of strength. */
  public enum Kind {
    /** One family. */
    SAME,
    /** The same event seen from the other side. */
    CONVERSE,
    /** The second follows from the first. */
    ENTAILS,
    /** Both cannot be true of the corresponding participants on one occasion. */
    OPPOSITE,
    /** The first follows from the second: the second says more. */
    ENTAILED_BY,
    /** One reverses the other: both can happen, at different times. */
    UNDOES,
    /** Nothing is known. */
    NONE
  }

  static final PredicateRelation NOTHING = new PredicateRelation(Kind.NONE, RoleMap.SAME, 0);
}
