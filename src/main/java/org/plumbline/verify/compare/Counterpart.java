package org.plumbline.verify.compare;

import org.plumbline.fact.Relation;

/**
 * What an article has for a phrase of a claim.
 *
 * @param found its nearest phrase
 * @param inSlot what fills the same slot of its fact
 * @param reach where it may tell what the claim's phrase is restricted by
 */
record Counterpart(Found found, Found inSlot, Reach reach) {
  /** Where the article may say more of what a phrase means. */
  enum Reach {
    FACT,
    /** The phrase means what another clause of the sentence tells, so that the whole sentence speaks of it. */
    SENTENCE,
    /** The phrase means the article's main event. */
    ARTICLE
  }

  Counterpart(Found found, Found inSlot) {
    this(found, inSlot, Reach.FACT);
  }

  /** Whether the same slot is filled, though not with what the claim has. */
  boolean isFilledOtherwise() {
    return inSlot.present() && !inSlot.holds();
  }

  /** Whether the same slot is filled with what excludes the claim's phrase. */
  boolean isExcluded() {
    return inSlot.relation() == Relation.CONFLICTS;
  }

  /** The same phrase of the slot, which stands so to the claim's and settles it. */
  Counterpart settled(Relation relation) {
    return with(new Found(inSlot.mention(), relation, Locality.SLOT));
  }

  /** What fills the slot tells nothing; what was found elsewhere may still hold. */
  Counterpart opened() {
    Found open = new Found(inSlot.mention(), Relation.UNKNOWN, Locality.SLOT);
    return new Counterpart(found.holds() ? found : open, open, reach);
  }

  /** {@code value} in the slot, and nothing nearer anywhere. */
  Counterpart with(Found value) {
    return new Counterpart(value, value, reach);
  }

  Counterpart reaching(Reach further) {
    return new Counterpart(found, inSlot, further);
  }
}
