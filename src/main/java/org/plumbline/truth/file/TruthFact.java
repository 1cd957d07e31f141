package org.plumbline.truth.file;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.plumbline.fact.Slot;
import org.plumbline.yaml.Node.Position;

/**
 * One fact of a truth file.
 *
 * @param id its name, from what it said when it was extracted; it stays when a person edits the fact
 * @param status what a person has said of it
 * @param statement what it says
 * @param says a plain sentence that says it instead; may be empty
 * @param citation where the article says it
 * @param validity when it holds
 * @param singleValued slots that hold one value for its event; null when the lexicon decides: read it through
 *     {@link #ownSingleValued()}
 * @param change what became of it when the article was read again
 * @param note words of a person that mean nothing to the program
 * @param at where it stands in the truth file
 */
public record TruthFact(
    String id,
    Status status,
    Statement statement,
    String says,
    Citation citation,
    Validity validity,
    Set<Slot> singleValued,
    Change change,
    String note,
    Position at) {
  /** Where facts stand that no file holds yet. */
  static final Position NOWHERE = new Position("", 0, 0);

  public TruthFact {
    Objects.requireNonNull(id);
    Objects.requireNonNull(status);
    Objects.requireNonNull(statement);
    Objects.requireNonNull(says);
    Objects.requireNonNull(citation);
    Objects.requireNonNull(validity);
    Objects.requireNonNull(change);
    Objects.requireNonNull(note);
    Objects.requireNonNull(at);
  }

  /** A fact that was just understood of an article. */
  static TruthFact extracted(String id, Statement statement, Citation citation) {
    return new TruthFact(
        id,
        Status.EXTRACTED,
        statement,
        "",
        citation,
        Validity.ALWAYS,
        null,
        Change.NONE,
        "",
        NOWHERE);
  }

  public java.util.Optional<Set<Slot>> ownSingleValued() {
    return java.util.Optional.ofNullable(singleValued);
  }

  /** Whether a person has had a hand in it, so that no reading may take it away. */
  boolean isTouched() {
    return status != Status.EXTRACTED || isEdited();
  }

  /** Whether it says something else than when it was extracted. */
  boolean isEdited() {
    return !id.isEmpty() && !id.replaceFirst("\\.\\d+$", "").equals(statement.id());
  }

  /** Whether it is part of the truth on {@code day}. */
  public boolean holdsOn(LocalDate day) {
    boolean withdrawn = change.kind() == Change.Kind.GONE && !isTouched();
    return status != Status.REJECTED && !withdrawn && validity.holdsOn(day);
  }

  /** Whether its own words say it, not those of the article. */
  boolean isInOwnWords() {
    return !citation.isPresent()
        || status == Status.ADDED
        || isEdited()
        || change.kind() == Change.Kind.GONE
        || change.kind() == Change.Kind.NOW;
  }

  TruthFact with(Citation newCitation, Change newChange) {
    return new TruthFact(
        id, status, statement, says, newCitation, validity, singleValued, newChange, note, at);
  }
}
