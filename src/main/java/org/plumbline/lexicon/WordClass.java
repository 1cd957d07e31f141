package org.plumbline.lexicon;

import java.util.List;

/** Word classes of the dictionary and of the lexicons. The thesaurus knows the first four. */
public enum WordClass {
  NOUN("nouns"),
  VERB("verbs"),
  ADJECTIVE("adjectives"),
  ADVERB("adverbs"),
  PREPOSITION("prepositions"),
  QUANTIFIER("quantifiers"),
  /** Whatever the word is. */
  ANY("any");

  private static final WordClass[] ALL = values();
  private static final List<WordClass> OPEN = List.of(NOUN, VERB, ADJECTIVE, ADVERB);

  private final String section;

  WordClass(String section) {
    this.section = section;
  }

  /** The four classes that the dictionary knows. */
  public static List<WordClass> open() {
    return OPEN;
  }

  /** The class with an {@link #ordinal()}, as the compiled thesaurus numbers them. */
  static WordClass of(int ordinal) {
    return ALL[ordinal];
  }

  /** Key of the class's section in a lexicon file. */
  String section() {
    return section;
  }
}
