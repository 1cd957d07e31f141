package org.plumbline.yaml;

import java.util.List;
import java.util.Map;

/** A YAML file as read, before it is given a meaning: texts, lists and tables, each with its place. */
public sealed interface Node {

  Position at();

  /**
   * Where a node stands.
   *
   * @param file name of the file
   * @param line from 1; 0 when the node comes from the compiled lexicon
   * @param start offset of its first character
   */
  record Position(String file, int line, int start) {
    /** Where everything in the compiled lexicon stands: it was checked when it was compiled. */
    public static final Position COMPILED = new Position("lexicon.bin", 0, 0);

    @Override
    public String toString() {
      return file + ":" + line;
    }
  }

  /** A word, a number, a flag: always text, so that {@code no} and {@code on} stay words. */
  record Text(String value, Position at) implements Node {}

  /** A list. */
  record Items(List<Node> items, Position at) implements Node {}

  /** A table, in the order of the file. */
  record Table(Map<String, Node> entries, Position at) implements Node {}
}
