package org.plumbline.verify;

import java.util.List;
import java.util.Objects;

/**
 * The answer to one claim: a flat record that every output renders.
 *
 * @param claim the claim as written
 * @param label the answer
 * @param reason why it is undecided; {@link Reason#NONE} when it is decided
 * @param note one plain sentence more about an undecided claim; may be empty
 * @param parts the parts of a compound claim, each with its own answer; one part for a simple claim
 * @param findings the findings that decided, most telling first; empty when nothing decided
 * @param correction the claim's own wording, mended to agree with the article
 * @param rulesHash hash of the rules and lexicons that judged
 * @param truthHash hash of the sources that the claim was judged against
 */
public record Verdict(
    String claim,
    Label label,
    Reason reason,
    String note,
    List<Part> parts,
    List<Finding> findings,
    Correction correction,
    String rulesHash,
    String truthHash) {

  /**
   * One part of a compound claim.
   *
   * @param text the words of the claim that make the part
   */
  public record Part(String text, Label label, Reason reason, List<Finding> findings) {
    public Part {
      findings = List.copyOf(findings);
    }
  }

  public Verdict {
    Objects.requireNonNull(claim);
    Objects.requireNonNull(label);
    Objects.requireNonNull(reason);
    Objects.requireNonNull(note);
    Objects.requireNonNull(correction);
    Objects.requireNonNull(rulesHash);
    Objects.requireNonNull(truthHash);
    parts = List.copyOf(parts);
    findings = List.copyOf(findings);
  }
}
