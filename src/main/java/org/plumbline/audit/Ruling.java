package org.plumbline.audit;

import java.util.List;
import java.util.Objects;
import org.plumbline.verify.Finding;

/**
 * What was made of one piece of a post.
 *
 * @param text its words
 * @param outcome what the articles say
 * @param reason why it is undecided, as in a verdict, or {@code OFF_TOPIC}; {@code NONE} when it is decided
 * @param note one plain sentence more; may be empty
 * @param correction its wording, mended; empty when there is none
 * @param proofs what decided, most telling first
 */
record Ruling(
    String text,
    Outcome outcome,
    String reason,
    String note,
    String correction,
    List<Proof> proofs) {
  /** Its sentence of the article, its values and its rule. */
  private static final int OF_A_PROOF = 800;

  static final String NONE = "NONE";
  static final String NOT_CHECKABLE = "NOT_CHECKABLE";
  static final String NOT_MENTIONED = "NOT_MENTIONED";
  static final String OFF_TOPIC = "OFF_TOPIC";

  /**
   * One finding and which side it is on.
   *
   * @param supports it speaks for the claim
   * @param published date of its article; empty when unknown
   */
  record Proof(boolean supports, String published, Finding finding) {
    Proof {
      Objects.requireNonNull(published);
      Objects.requireNonNull(finding);
    }
  }

  Ruling {
    Objects.requireNonNull(text);
    Objects.requireNonNull(outcome);
    Objects.requireNonNull(reason);
    Objects.requireNonNull(note);
    Objects.requireNonNull(correction);
    proofs = List.copyOf(proofs);
  }

  /** A piece that no article decides. */
  static Ruling undecided(String text, String reason, String note) {
    return new Ruling(text, Outcome.NOT_ENOUGH_INFO, reason, note, "", List.of());
  }

  /** About how many characters it holds that are its own. */
  int characters() {
    return text.length() + note.length() + correction.length() + proofs.size() * OF_A_PROOF;
  }
}
