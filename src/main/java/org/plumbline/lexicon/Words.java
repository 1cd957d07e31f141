package org.plumbline.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Look-up by word: case aside, and British or American spelling aside. */
final class Words<T> {
  private final Map<String, List<T>> table = new HashMap<>();

  void add(String word, T value) {
    String key = word.toLowerCase(Locale.ROOT);
    List<T> values = table.get(key);
    if (values == null) {
      values = new ArrayList<>(1);
      table.put(key, values);
    }
    // The last one only: what is added twice is added in a row. And by identity: the first call of
    // a record's
    // equals costs more than all the rest of the loading.
    if (values.isEmpty() || values.get(values.size() - 1) != value) {
      values.add(value);
    }
  }

  /** Gives a word this value alone. */
  void replace(String word, T value) {
    List<T> values = new ArrayList<>(1);
    values.add(value);
    table.put(word.toLowerCase(Locale.ROOT), values);
  }

  /** The values of a word, first the commonest; empty when it is unknown. */
  List<T> all(String word) {
    List<T> values = table.get(word);
    if (values == null) {
      String small = word.toLowerCase(Locale.ROOT);
      values = table.get(small);
      if (values == null) {
        values = table.get(otherSpelling(small));
      }
    }
    return values == null ? List.of() : values;
  }

  Map<String, List<T>> table() {
    return table;
  }

  /** "criticize" for "criticise", "neighbor" for "neighbour", and back; of several words, the first. */
  static String otherSpelling(String word) {
    int end = word.indexOf(' ');
    String first = end < 0 ? word : word.substring(0, end);
    String rest = end < 0 ? "" : word.substring(end);
    String other = first;
    if (first.endsWith("ise") || first.endsWith("yse")) {
      other = first.substring(0, first.length() - 2) + "ze";
    } else if (first.endsWith("ize") || first.endsWith("yze")) {
      other = first.substring(0, first.length() - 2) + "se";
    } else if (first.endsWith("isation")) {
      other = first.substring(0, first.length() - 6) + "zation";
    } else if (first.endsWith("ization")) {
      other = first.substring(0, first.length() - 6) + "sation";
    } else if (first.length() > 4 && first.endsWith("our")) {
      other = first.substring(0, first.length() - 2) + "r";
    } else if (first.length() > 4 && first.endsWith("or")) {
      other = first.substring(0, first.length() - 1) + "ur";
    }
    return other + rest;
  }
}
