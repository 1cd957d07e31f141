package org.plumbline.lexicon;

/** The four open word classes that a dictionary knows. */
public enum WordClass {
  NOUN,
  VERB,
  ADJECTIVE,
  ADVERB;

  private static final WordClass[] ALL = values();

  /** The class with an {@link #ordinal()}, as the compiled thesaurus numbers them. */
  static WordClass of(int ordinal) {
    return ALL[ordinal];
  }
}
