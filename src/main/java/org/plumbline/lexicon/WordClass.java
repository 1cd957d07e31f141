package org.plumbline.lexicon;

/** Sorts of word in opposites.yaml and synonyms.yaml. */
public enum WordClass {
  NOUN("nouns"),
  ADJECTIVE("adjectives"),
  ADVERB("adverbs"),
  PREPOSITION("prepositions"),
  QUANTIFIER("quantifiers"),
  VERB("verbs"),
  /** Whatever the word is. */
  ANY("any");

  private final String section;

  WordClass(String section) {
    this.section = section;
  }

  String section() {
    return section;
  }
}
