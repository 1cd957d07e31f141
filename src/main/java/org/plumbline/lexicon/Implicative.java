package org.plumbline.lexicon;

/**
 * What becomes of the clause under a word (Karttunen; Nairn, Condoravdi and Karttunen): "failed to win" did not
 * win, "did not fail to win" won.
 *
 * @param words base form; an adjective without "be"
 * @param part verb, adjective or noun
 * @param complement how the clause is attached
 * @param affirmative whether the clause holds when the word is affirmed
 * @param negated whether the clause holds when the word is negated
 */
public record Implicative(
    String words, Part part, Complement complement, Outcome affirmative, Outcome negated) {

  /** Sorts of word. */
  public enum Part {
    VERB,
    ADJECTIVE,
    NOUN
  }

  /** How the clause is attached. */
  public enum Complement {
    /** "failed to win". */
    TO,
    /** "avoided losing". */
    ING,
    /** "knew that it rained". */
    THAT,
    /** "prevented him from leaving". */
    FROM,
    /** "accused of lying". */
    OF,
    /** "succeeded in winning". */
    IN,
    /** "forced him to leave": the object is the one who does it. */
    OBJECT_TO,
    /** "helped him win". */
    BARE,
    /** A noun names the event: "cancelled the visit". */
    NOUN
  }

  /** Whether the clause holds. */
  public enum Outcome {
    HOLDS,
    DOES_NOT_HOLD,
    UNKNOWN
  }

  /** The clause holds either way. */
  public boolean factive() {
    return affirmative == Outcome.HOLDS && negated == Outcome.HOLDS;
  }
}
