package org.plumbline.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Reads the small lists that lie beside this class: one entry a line. */
final class WordLists {

  private WordLists() {}

  /** Entries of two columns, divided by a tab. */
  static Map<String, String> pairs(String resource) {
    Map<String, String> pairs = new HashMap<>();
    for (String line : lines(resource)) {
      int tab = line.indexOf('\t');
      pairs.put(line.substring(0, tab), line.substring(tab + 1));
    }
    return pairs;
  }

  static Set<String> words(String resource) {
    return new HashSet<>(lines(resource));
  }

  static List<String> lines(String resource) {
    InputStream in =
        Objects.requireNonNull(WordLists.class.getResourceAsStream(resource), resource);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      // A plain loop: the first stream of a program costs more than the whole list.
      List<String> lines = new ArrayList<>();
      for (String line; (line = reader.readLine()) != null; ) {
        lines.add(line);
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
