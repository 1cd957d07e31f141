package org.plumbline.text.model;

import java.util.List;

/** Where in the sentence a word stands, as NLP4J tells it. */
final class Positions {
  private static final List<String> FIRST = List.of("0");
  private static final List<String> LAST = List.of("1");

  private Positions() {}

  /** @param nodes how many nodes the sentence has, with its root */
  static List<String> of(int word, int nodes) {
    return word == 1 ? FIRST : word == nodes - 1 ? LAST : List.of();
  }
}
