package org.plumbline.verify.metamorphic;

import java.util.List;

/**
 * Somebody or something that takes part in an event.
 *
 * @param text as it stands in the middle of a sentence: "the army", "26 soldiers", "Laura Bennett"
 * @param aliases what else the article calls it
 * @param plural whether its verb is plural
 * @param number how many, 0 where the article does not count
 * @param noun what is counted, empty where nothing is
 * @param named whether it is a proper name
 */
record Party(
    String text, List<String> aliases, boolean plural, int number, String noun, boolean named) {
  static final Party NONE = new Party("", List.of(), false, 0, "", false);

  static Party named(String text, String... aliases) {
    return new Party(text, List.of(aliases), false, 0, "", true);
  }

  static Party thing(String text) {
    return new Party(text, List.of(), false, 0, "", false);
  }

  static Party several(String text) {
    return new Party(text, List.of(), true, 0, "", false);
  }

  /** Numbers up to nine in words, as newsrooms write them. */
  static Party counted(int number, String noun) {
    String numeral = number < 10 ? NumberSpelling.spell(number) : NumberSpelling.digits(number);
    return new Party(numeral + " " + noun, List.of(), true, number, noun, false);
  }

  /** The same, counted by {@code numeral}. */
  Party counted(String numeral) {
    return new Party(numeral + " " + noun, aliases, plural, 0, noun, named);
  }

  /** The same, called {@code other}. */
  Party called(String other) {
    return new Party(other, List.of(), plural, 0, "", named);
  }

  boolean isNone() {
    return text.isEmpty();
  }
}
