package org.plumbline.verify.compare;

import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Slot;

/**
 * A phrase of a claim's fact.
 *
 * @param slot the role that it plays
 * @param marker the preposition or other word that joins it to the predicate; empty for none
 * @param complement whether it tells what the subject is said to be
 */
record ClaimPhrase(Slot slot, String marker, Mention mention, boolean complement) {

  /** The phrase that fills {@code slot} of {@code fact}. */
  static ClaimPhrase of(Slot slot, String marker, Mention filler, Fact fact) {
    // What a thing is said to be is a description, whoever it describes.
    boolean complement =
        fact.form() == Fact.Form.STATE
            && (slot == Slot.TARGET || slot == Slot.ROLE)
            && !filler.isName();
    return new ClaimPhrase(slot, marker, complement ? filler.refersTo(-1) : filler, complement);
  }

  /** Whether it is who did it or whom it was done to. */
  boolean isParticipant() {
    return slot == Slot.ACTOR || slot == Slot.TARGET;
  }
}
