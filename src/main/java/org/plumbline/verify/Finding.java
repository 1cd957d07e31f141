package org.plumbline.verify;

import java.util.Objects;
import org.plumbline.fact.Evidence;
import org.plumbline.fact.Relation;
import org.plumbline.fact.Slot;
import org.plumbline.verify.pack.Severity;

/**
 * What one rule found when a claim's fact met a fact of the article.
 *
 * @param rule id of the rule
 * @param explanation one sentence, from the rule's metadata
 * @param slot what was compared
 * @param relation how the claim's value stands to the article's
 * @param claimValue the claim's value, as written
 * @param truthValue the article's value, as written; empty when the article has none
 * @param evidence the sentence that proves it
 * @param severity how much it matters
 */
public record Finding(
    String rule,
    String explanation,
    Slot slot,
    Relation relation,
    String claimValue,
    String truthValue,
    Evidence evidence,
    Severity severity) {
  public Finding {
    Objects.requireNonNull(rule);
    Objects.requireNonNull(explanation);
    Objects.requireNonNull(slot);
    Objects.requireNonNull(relation);
    Objects.requireNonNull(claimValue);
    Objects.requireNonNull(truthValue);
    Objects.requireNonNull(evidence);
    Objects.requireNonNull(severity);
  }
}
