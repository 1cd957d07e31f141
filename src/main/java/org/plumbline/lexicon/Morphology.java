package org.plumbline.lexicon;

import java.util.List;

/** Inflected forms to base forms: the irregular ones from a list, the others by taking endings off. */
final class Morphology {

  private record Ending(String ending, String replacement) {}

  private static final List<Ending> NOUN =
      List.of(
          new Ending("ies", "y"),
          new Ending("ches", "ch"),
          new Ending("shes", "sh"),
          new Ending("xes", "x"),
          new Ending("zes", "z"),
          new Ending("ses", "s"),
          new Ending("s", ""),
          new Ending("men", "man"));
  private static final List<Ending> VERB =
      List.of(
          new Ending("ies", "y"),
          new Ending("ied", "y"),
          new Ending("es", "e"),
          new Ending("es", ""),
          new Ending("s", ""),
          new Ending("ed", "e"),
          new Ending("ed", ""),
          new Ending("ing", "e"),
          new Ending("ing", ""));
  private static final List<Ending> ADJECTIVE =
      List.of(
          new Ending("ier", "y"),
          new Ending("iest", "y"),
          new Ending("er", "e"),
          new Ending("est", "e"),
          new Ending("er", ""),
          new Ending("est", ""));

  private final WordTable table;

  Morphology(WordTable table) {
    this.table = table;
  }

  String baseForm(String inflected, WordClass wordClass) {
    int space = inflected.indexOf(' ');
    if (space > 0 && wordClass == WordClass.VERB) {
      // "carried out": only the verb of a phrasal verb is inflected.
      return baseForm(inflected.substring(0, space), wordClass) + inflected.substring(space);
    }
    int word = table.word(inflected);
    if (word >= 0) {
      for (int at = table.linkAt()[word]; at < table.linkAt()[word + 1]; at++) {
        if (WordLink.is(table.links()[at], WordLink.Kind.BASE_FORM, wordClass)) {
          return table.text(WordLink.target(table.links()[at]));
        }
      }
      if (knows(word, wordClass)) {
        return table.text(word);
      }
    }
    for (Ending ending : endings(wordClass)) {
      if (inflected.endsWith(ending.ending())) {
        String stem = inflected.substring(0, inflected.length() - ending.ending().length());
        int base = table.word(stem + ending.replacement());
        if (base >= 0 && knows(base, wordClass)) {
          return table.text(base);
        }
      }
    }
    space = inflected.lastIndexOf(' ');
    if (space > 0 && wordClass == WordClass.NOUN) {
      return inflected.substring(0, space + 1)
          + baseForm(inflected.substring(space + 1), wordClass);
    }
    return inflected;
  }

  boolean knows(int word, WordClass wordClass) {
    return table.firstSense(word, wordClass) < table.endSense(word, wordClass);
  }

  private static List<Ending> endings(WordClass wordClass) {
    return switch (wordClass) {
      case NOUN -> NOUN;
      case VERB -> VERB;
      case ADJECTIVE -> ADJECTIVE;
      default -> List.of();
    };
  }
}
