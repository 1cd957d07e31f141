package org.plumbline.verify.compare;

import org.plumbline.fact.Mention;
import org.plumbline.fact.Relation;

/**
 * The article's phrase that comes nearest to a phrase of the claim.
 *
 * @param mention the phrase, or null when there is none, or only a word outside any phrase
 * @param text the words
 * @param relation how its referent stands to the claim's
 * @param locality where it was found
 */
record Found(Mention mention, String text, Relation relation, Locality locality) {
  static final Found NOTHING = new Found(null, "", Relation.UNKNOWN, Locality.ABSENT);

  Found(Mention mention, Relation relation, Locality locality) {
    this(mention, mention.text(), relation, locality);
  }

  boolean holds() {
    return relation == Relation.EQUAL || relation == Relation.ENTAILS;
  }

  boolean present() {
    return mention != null;
  }

  /** The same, as if it had been found there. */
  Found at(Locality other) {
    return new Found(mention, text, relation, other);
  }

  /** The more telling of two: a value that holds before one that does not, near before far. */
  Found orBetter(Found other) {
    return rank(other) < rank(this) ? other : this;
  }

  private static int rank(Found found) {
    int kind =
        switch (found.relation) {
          case EQUAL -> 0;
          case ENTAILS -> 1;
          case COMPATIBLE -> 40;
          case CONFLICTS -> 60;
          case UNKNOWN -> 80;
        };
    return kind + found.locality.ordinal() * 2;
  }
}
