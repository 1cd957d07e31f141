package org.plumbline.lexicon;

import java.util.List;

/**
 * Words that take a clause out of plain fact.
 *
 * @param words base form, possibly several words
 * @param part what sort of word it is
 * @param gives what the clause becomes
 * @param complements how the clause is attached: to, ing, that, noun; empty when it is not said
 */
public record ModalityCue(String words, Part part, Gives gives, List<String> complements) {

  /** Sorts of cue. */
  public enum Part {
    MODAL,
    VERB,
    NOUN,
    ADJECTIVE,
    ADVERB,
    CONJUNCTION,
    PHRASE,
    /** A verb that tells of an end, in its progressive: "is buying" has not bought. */
    PROGRESSIVE,
    /** A noun for what is proposed, of which its clause tells: "a bill raising the age". */
    PROPOSAL
  }

  /** What a clause under the cue is. */
  public enum Gives {
    /** Perhaps so. */
    POSSIBLE,
    /** Meant or due to happen; not said to have happened. */
    PLANNED,
    /** So if something else is so. */
    CONDITIONAL,
    /** Said not to be so. */
    DENIED,
    /** So according to someone. */
    REPORTED,
    /** Ought to be, or has to be; not said to be. */
    REQUIRED,
    /** Wished for; not said to be. */
    WANTED
  }
}
