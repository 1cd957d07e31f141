package org.plumbline.lexicon;

/**
 * A word that negates.
 *
 * @param words as written, in small letters
 * @param kind what sort of word it is
 * @param near true for "hardly", "few": almost a negation
 */
public record Negator(String words, Kind kind, boolean near) {

  /** Sorts of negator. */
  public enum Kind {
    /** not, never: negates its clause. */
    ADVERB,
    /** no: negates its noun, and so the clause. */
    DETERMINER,
    /** nobody, nothing, none. */
    PRONOUN,
    /** nor, neither ... nor. */
    CONJUNCTION,
    /** without, instead of. */
    PREPOSITION,
    /** n't, cannot. */
    CONTRACTION,
    /** no longer, by no means. */
    PHRASE
  }
}
