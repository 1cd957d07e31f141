package org.plumbline.check;

import java.util.List;
import java.util.Objects;
import org.plumbline.fact.Evidence;

/**
 * Something in a draft that needs a person: a flat record that every format renders.
 *
 * @param file the draft, as messages call it
 * @param region the words at fault
 * @param sentence the sentence that they stand in
 * @param text the sentence as a person reads it
 * @param rule id of the rule that found it
 * @param level how much it matters
 * @param message one sentence: what differs
 * @param explanation one sentence: what the rule finds
 * @param evidence where the truth says otherwise; empty for an undecided sentence
 * @param correction the sentence, mended; empty when there is no mended one
 * @param edits the changes that mend it, in the order of the file; empty when nobody can tell how
 * @param fingerprint the same for the same problem wherever it moves in the file
 * @param suppression why it does not count
 */
public record Problem(
    String file,
    Region region,
    Region sentence,
    String text,
    String rule,
    Level level,
    String message,
    String explanation,
    List<Evidence> evidence,
    String correction,
    List<Edit> edits,
    String fingerprint,
    Suppression suppression) {
  public Problem {
    Objects.requireNonNull(file);
    Objects.requireNonNull(region);
    Objects.requireNonNull(sentence);
    Objects.requireNonNull(text);
    Objects.requireNonNull(rule);
    Objects.requireNonNull(level);
    Objects.requireNonNull(message);
    Objects.requireNonNull(explanation);
    Objects.requireNonNull(correction);
    Objects.requireNonNull(fingerprint);
    Objects.requireNonNull(suppression);
    evidence = List.copyOf(evidence);
    edits = List.copyOf(edits);
  }

  /** Whether it is known how to mend it. */
  public boolean isMendable() {
    return !edits.isEmpty();
  }

  /** Whether nobody said that it does not count. */
  public boolean counts() {
    return suppression.kind() == Suppression.Kind.NONE;
  }

  /** The same problem, of which nobody can tell how to mend it. */
  Problem withoutFix() {
    return with("", List.of());
  }

  /** The same problem, mended. */
  Problem with(Correction mended) {
    return with(mended.sentence(), mended.edits());
  }

  /** The same problem, weighing {@code other}. */
  Problem with(Level other) {
    return new Problem(
        file,
        region,
        sentence,
        text,
        rule,
        other,
        message,
        explanation,
        evidence,
        correction,
        edits,
        fingerprint,
        suppression);
  }

  private Problem with(String newCorrection, List<Edit> newEdits) {
    return new Problem(
        file,
        region,
        sentence,
        text,
        rule,
        level,
        message,
        explanation,
        evidence,
        newCorrection,
        newEdits,
        fingerprint,
        suppression);
  }

  /** Tells problems apart that say the same of the same words: the second gets a number. */
  public static List<Problem> distinct(List<Problem> problems) {
    return Fingerprints.distinct(problems);
  }

  Problem with(Suppression why) {
    return with(fingerprint, why);
  }

  Problem with(String newFingerprint) {
    return with(newFingerprint, suppression);
  }

  private Problem with(String newFingerprint, Suppression why) {
    return new Problem(
        file,
        region,
        sentence,
        text,
        rule,
        level,
        message,
        explanation,
        evidence,
        correction,
        edits,
        newFingerprint,
        why);
  }
}
