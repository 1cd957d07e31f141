package org.plumbline.audit.articles;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** The terms that say nothing about what a text is about. */
final class CommonWords {
  private static final String FILE = "/org/plumbline/audit/common-words.txt";

  private CommonWords() {}

  static Set<String> load() {
    Set<String> terms = new HashSet<>();
    try (InputStream in = CommonWords.class.getResourceAsStream(FILE);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          terms.addAll(Terms.of(line));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Set.copyOf(terms);
  }
}
