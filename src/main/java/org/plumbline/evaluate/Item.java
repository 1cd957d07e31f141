package org.plumbline.evaluate;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One line of an evaluation set.
 *
 * @param id what the set calls it
 * @param evidence the text that is the ground truth, or null for the common one: read it through {@link #ownEvidence()}
 * @param published date of the evidence, or null when unknown: read it through {@link #publishedOn()}
 * @param claim the claim to judge
 * @param gold the right answer
 */
record Item(String id, String evidence, LocalDate published, String claim, Gold gold) {
  Item {
    Objects.requireNonNull(id);
    Objects.requireNonNull(claim);
    Objects.requireNonNull(gold);
  }

  /** The text that the line brings itself. */
  Optional<String> ownEvidence() {
    return Optional.ofNullable(evidence);
  }

  Optional<LocalDate> publishedOn() {
    return Optional.ofNullable(published);
  }
}
