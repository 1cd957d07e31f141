package org.plumbline.build;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.plumbline.lexicon.WordClass;

/**
 * Reads the database files of WordNet, which are documented under {@code wndb(5WN)}, from the class path.
 *
 * <p>Read directly, because all of it is read once, in order: a dictionary library answers single questions.
 */
final class WordNetFiles {

  /** A meaning: its words as written, and its pointers. */
  record Synset(
      WordClass wordClass, int offset, int file, List<String> words, List<Pointer> pointers) {}

  /**
   * A pointer.
   *
   * @param symbol what it says, as in the file ({@code @} for a hypernym)
   * @param sourceWord which word of the meaning it starts from, from 1; 0 for the meaning itself
   * @param targetWord likewise of the target
   */
  record Pointer(
      String symbol, WordClass targetClass, int offset, int sourceWord, int targetWord) {}

  /** One use of a word: the meaning and how often it was counted. */
  record Sense(int number, int offset, int count) {}

  /** A word of a class, in lower case and with spaces. */
  record Entry(String word, WordClass wordClass) {}

  private static final String ROOT = "/net/sf/extjwnl/data/wordnet/wn31/";
  private static final Map<WordClass, String> SUFFIX =
      Map.of(
          WordClass.NOUN, "noun",
          WordClass.VERB, "verb",
          WordClass.ADJECTIVE, "adj",
          WordClass.ADVERB, "adv");

  private WordNetFiles() {}

  /** All meanings of a class. */
  static List<Synset> synsets(WordClass wordClass) throws IOException {
    List<Synset> synsets = new ArrayList<>();
    try (BufferedReader lines = open("data." + SUFFIX.get(wordClass))) {
      for (String line; (line = lines.readLine()) != null; ) {
        if (!line.startsWith(" ")) {
          synsets.add(synset(wordClass, line));
        }
      }
    }
    return synsets;
  }

  private static Synset synset(WordClass wordClass, String line) {
    String[] part = line.substring(0, line.indexOf('|')).split(" ");
    int at = 3;
    List<String> words = new ArrayList<>();
    for (int count = Integer.parseInt(part[at++], 16); count > 0; count--) {
      // Adjectives carry a mark of their position: "afloat(p)".
      words.add(part[at].replaceFirst("\\(\\w+\\)$", "").replace('_', ' '));
      at += 2;
    }
    List<Pointer> pointers = new ArrayList<>();
    for (int count = Integer.parseInt(part[at++]); count > 0; count--) {
      int ends = Integer.parseInt(part[at + 3], 16);
      WordClass target = wordClass(part[at + 2]);
      pointers.add(
          new Pointer(part[at], target, Integer.parseInt(part[at + 1]), ends >> 8, ends & 255));
      at += 4;
    }
    return new Synset(
        wordClass, Integer.parseInt(part[0]), Integer.parseInt(part[1]), words, pointers);
  }

  private static WordClass wordClass(String letter) {
    return switch (letter) {
      case "n" -> WordClass.NOUN;
      case "v" -> WordClass.VERB;
      case "r" -> WordClass.ADVERB;
      default -> WordClass.ADJECTIVE;
    };
  }

  /** The senses of every word, the most frequent first. */
  static Map<Entry, List<Sense>> senses() throws IOException {
    Map<Entry, List<Sense>> senses = new HashMap<>();
    try (BufferedReader lines = open("index.sense")) {
      for (String line; (line = lines.readLine()) != null; ) {
        String[] part = line.split(" ");
        int percent = part[0].indexOf('%');
        WordClass wordClass =
            switch (part[0].charAt(percent + 1)) {
              case '1' -> WordClass.NOUN;
              case '2' -> WordClass.VERB;
              case '4' -> WordClass.ADVERB;
              default -> WordClass.ADJECTIVE;
            };
        String word = part[0].substring(0, percent).replace('_', ' ').toLowerCase(Locale.ROOT);
        senses
            .computeIfAbsent(new Entry(word, wordClass), entry -> new ArrayList<>())
            .add(
                new Sense(
                    Integer.parseInt(part[2]),
                    Integer.parseInt(part[1]),
                    Integer.parseInt(part[3])));
      }
    }
    senses.values().forEach(list -> list.sort(Comparator.comparingInt(Sense::number)));
    return senses;
  }

  /** Irregular forms and their base forms. */
  static Map<String, List<String>> exceptions(WordClass wordClass) throws IOException {
    Map<String, List<String>> exceptions = new HashMap<>();
    try (BufferedReader lines = open(SUFFIX.get(wordClass) + ".exc")) {
      for (String line; (line = lines.readLine()) != null; ) {
        List<String> part = Arrays.asList(line.replace('_', ' ').split(" "));
        if (!line.contains("_") && part.size() > 1) {
          exceptions.put(part.get(0), part.subList(1, part.size()));
        }
      }
    }
    return exceptions;
  }

  private static BufferedReader open(String name) {
    InputStream in = WordNetFiles.class.getResourceAsStream(ROOT + name);
    Objects.requireNonNull(in, "WordNet is not on the class path");
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.ISO_8859_1), 1 << 16);
  }
}
