package org.plumbline.verify.compare;

import java.util.Map;
import org.plumbline.fact.Slot;

/**
 * How what happens in the article stands to what happens in the claim.
 *
 * @param kind the relation
 * @param roles for a slot of the claim's fact, the slot of the article's fact that it corresponds to, where
 *     the two differ
 * @param sided whether of the other side of the article's event the opposite of the claim's holds: who is beaten does
 *     not win
 */
public record PredicateMatch(Kind kind, Map<Slot, Slot> roles, boolean sided) {

  /** Relation of two predicates, from the article's to the claim's. */
  public enum Kind {
    /** The same, or another word for the same. */
    SAME,
    /** The article's implies the claim's. */
    ENTAILS,
    /** The claim's implies the article's. */
    BROADER,
    /** Both cannot be true of the same participants at once. */
    OPPOSITE,
    /** One reverses the other; both can happen, at different times. */
    UNDOES,
    /** The same, but before another event of the claim where the claim has it after, or the other way round. */
    REORDERED,
    /** Akin, but neither implies the other. */
    RELATED,
    NONE
  }

  static final PredicateMatch NONE = new PredicateMatch(Kind.NONE, Map.of(), false);

  static PredicateMatch of(Kind kind) {
    return new PredicateMatch(kind, Map.of(), false);
  }

  /** Whether the article's says what the claim's says, whoever plays which role. */
  boolean holds() {
    return kind == Kind.SAME || kind == Kind.ENTAILS;
  }

  /** The slot of the article's fact that corresponds to {@code claimSlot}. */
  public Slot truthSlot(Slot claimSlot) {
    return roles.getOrDefault(claimSlot, claimSlot);
  }
}
