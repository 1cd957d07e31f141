package org.plumbline.verify.compare;

/**
 * A kind of event that the lexicon knows. Rules say what holds for every event of the kind.
 *
 * @param predicate id of the lexicon's family: {@code claim-responsibility}
 */
public record EventKind(String predicate) {

  // Drools reads bean properties.

  public String getPredicate() {
    return predicate;
  }
}
