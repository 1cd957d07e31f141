package org.plumbline.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.plumbline.lexicon.WordClass;
import org.plumbline.lexicon.WordLink;

/**
 * The hand-written lists that complete WordNet.
 *
 * @param stops senses too general to climb to
 * @param kinds the kinds of noun, by name
 * @param named words of a kind whatever WordNet says
 * @param properties values that exclude each other
 * @param links links that WordNet lacks
 */
record ThesaurusLists(
    List<Ref> stops,
    List<Kind> kinds,
    List<Named> named,
    List<Property> properties,
    List<Link> links) {

  /** A sense, by word, class and number in WordNet. */
  record Ref(String word, WordClass wordClass, int number) {}

  record Kind(String name, List<Ref> roots) {}

  /** Nouns that always name something of the kind. */
  record Named(String kind, List<String> words) {}

  /** A property and its values, each of which has many words. */
  record Property(String name, List<WordClass> classes, List<List<String>> values) {}

  record Link(WordLink.Kind kind, WordClass wordClass, String from, String to) {}

  static ThesaurusLists read(Path folder) throws IOException {
    List<Ref> stops = new ArrayList<>();
    for (String line : lines(folder.resolve("stops.txt"))) {
      stops.add(ref(line));
    }
    List<Kind> kinds = new ArrayList<>();
    List<Named> named = new ArrayList<>();
    for (String line : lines(folder.resolve("kinds.txt"))) {
      String[] sides = line.split(":\\s*");
      String[] name = sides[0].split(" ");
      if (name.length > 1) {
        named.add(
            new Named(name[0], Arrays.stream(sides[1].split(",\\s*")).map(String::trim).toList()));
      } else {
        kinds.add(
            new Kind(
                sides[0], Arrays.stream(sides[1].split(" ")).map(ThesaurusLists::ref).toList()));
      }
    }
    List<Property> properties = new ArrayList<>();
    for (String line : lines(folder.resolve("exclusive.txt"))) {
      properties.add(property(line));
    }
    List<Link> links = new ArrayList<>();
    for (String line : lines(folder.resolve("links.txt"))) {
      links.add(link(line));
    }
    return new ThesaurusLists(stops, kinds, named, properties, links);
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  private static Ref ref(String text) {
    String[] part = text.trim().split("#");
    WordClass wordClass =
        switch (part[1]) {
          case "n" -> WordClass.NOUN;
          case "v" -> WordClass.VERB;
          case "a" -> WordClass.ADJECTIVE;
          default -> WordClass.ADVERB;
        };
    return new Ref(part[0].replace('_', ' '), wordClass, Integer.parseInt(part[2]));
  }

  private static Property property(String line) {
    int open = line.indexOf('[');
    int close = line.indexOf("]:");
    List<WordClass> classes =
        Arrays.stream(line.substring(open + 1, close).split(" "))
            .map(ThesaurusLists::wordClass)
            .toList();
    List<List<String>> values = new ArrayList<>();
    for (String value : line.substring(close + 2).split("\\|")) {
      values.add(
          Arrays.stream(value.split(","))
              .map(word -> word.trim().toLowerCase(Locale.ROOT))
              .toList());
    }
    return new Property(line.substring(0, open).trim(), classes, values);
  }

  private static Link link(String line) {
    String[] sides = line.split(":\\s*");
    String[] head = sides[0].split(" ");
    String[] words = sides[1].split(",\\s*");
    WordLink.Kind kind =
        head[0].equals("kind")
            ? WordLink.Kind.KIND_OF
            : WordLink.Kind.valueOf(head[0].toUpperCase(Locale.ROOT));
    return new Link(kind, wordClass(head[1]), words[0].trim(), words[1].trim());
  }

  private static WordClass wordClass(String name) {
    return WordClass.valueOf(name.toUpperCase(Locale.ROOT));
  }
}
