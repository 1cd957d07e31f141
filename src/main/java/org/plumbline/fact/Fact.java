package org.plumbline.fact;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One proposition of a text.
 *
 * @param id number of the fact in its document, from 0
 * @param form the construction that states it
 * @param predicate lower-case lemma of what happens or is said to be, with its particle ("carry out"); {@code
 *     be} for a state told by a noun or adjective, {@code have} for a possession
 * @param arguments filled slots, in textual order
 * @param polarity whether it holds
 * @param modality how far the text commits itself
 * @param parent id of the fact that this one is the content of (the saying, wanting), -1 for none
 * @param quoted whether it stands inside quotation marks
 * @param passing whether a part of a phrase tells it in passing ("his car", "the camp in Kotli")
 * @param sentence index of the sentence
 * @param token index of the predicate's token in the sentence
 * @param event the noun that names the event, in small letters ("airstrikes": "launched airstrikes"), empty
 *     when a verb does
 * @param definite whether that noun is definite, so that the text means one event that is known already
 * @param evidence where it stands
 */
public record Fact(
    int id,
    Form form,
    String predicate,
    List<Argument> arguments,
    Polarity polarity,
    Modality modality,
    int parent,
    boolean quoted,
    boolean passing,
    int sentence,
    int token,
    String event,
    boolean definite,
    Evidence evidence) {

  /** The construction that states a fact. */
  public enum Form {
    /** A verb with its arguments. */
    CLAUSE,
    /** A noun that names an event, with its arguments: "the killing of 26 people by terrorists". */
    NOMINAL,
    /** A state: "X is a Y", "X, a Y", "the Y X". */
    STATE,
    /** Words in quotation marks, with who said them. */
    QUOTATION
  }

  public Fact {
    Objects.requireNonNull(form);
    Objects.requireNonNull(predicate);
    Objects.requireNonNull(polarity);
    Objects.requireNonNull(modality);
    Objects.requireNonNull(event);
    Objects.requireNonNull(evidence);
    arguments = List.copyOf(arguments);
  }

  /** What the same words say of the same event by another predicate. */
  public Fact saying(String other, List<Argument> roles) {
    return new Fact(
        id, form, other, roles, polarity, modality, parent, quoted, passing, sentence, token, event,
        definite, evidence);
  }

  /** The same fact, standing elsewhere. */
  public Fact at(Evidence place) {
    return new Fact(
        id, form, predicate, arguments, polarity, modality, parent, quoted, passing, sentence,
        token, event, definite, place);
  }

  /** The first filler of {@code slot}. */
  public Optional<Mention> filler(Slot slot) {
    return arguments.stream().filter(a -> a.slot() == slot).map(Argument::mention).findFirst();
  }

  /** Every filler of {@code slot}. */
  public List<Mention> fillers(Slot slot) {
    return arguments.stream().filter(a -> a.slot() == slot).map(Argument::mention).toList();
  }

  /** Whether the phrase around the token plays the role. */
  public boolean isFilledBy(Slot slot, int phrase) {
    return arguments.stream().anyMatch(a -> a.slot() == slot && a.mention().token() == phrase);
  }
}
