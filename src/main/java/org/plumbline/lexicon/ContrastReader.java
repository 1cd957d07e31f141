package org.plumbline.lexicon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.yaml.Entry;
import org.plumbline.yaml.Node;
import org.plumbline.yaml.Node.Items;
import org.plumbline.yaml.Node.Table;
import org.plumbline.yaml.Problems;

/** Reads opposites.yaml and synonyms.yaml. */
final class ContrastReader {
  private static final String KIND_OF = "kind-of";
  private static final int DEPTH = 5;

  private final Map<WordClass, Map<String, Set<String>>> opposites = new EnumMap<>(WordClass.class);
  private final Map<WordClass, Map<String, Set<String>>> exclusive = new EnumMap<>(WordClass.class);
  private final Map<WordClass, Map<String, Set<String>>> synonyms = new EnumMap<>(WordClass.class);
  private final Map<String, Set<String>> generals = new HashMap<>();
  private final Problems problems;

  ContrastReader(Problems problems) {
    this.problems = problems;
    for (WordClass wordClass : WordClass.values()) {
      opposites.put(wordClass, new HashMap<>());
      exclusive.put(wordClass, new HashMap<>());
      synonyms.put(wordClass, new HashMap<>());
    }
  }

  void readOpposites(Table file) {
    for (Map.Entry<String, Node> section : file.entries().entrySet()) {
      WordClass wordClass = wordClass(section.getKey(), section.getValue());
      for (Node item : Entry.items(section.getValue(), section.getKey(), problems)) {
        opposites(section.getKey(), wordClass, item);
      }
    }
  }

  private void opposites(String section, WordClass wordClass, Node item) {
    if (item instanceof Items pair) {
      List<String> words = Entry.texts(pair, section, problems);
      if (words.size() == 2) {
        both(opposites.get(wordClass), words.get(0), words.get(1));
      } else {
        problems.add(
            item.at(),
            section,
            words + " is no pair",
            "write [a, b], or {exclusive: [a, b, c]} for a set");
      }
    } else if (item instanceof Table table) {
      sidesOrSet(wordClass, table);
    } else {
      problems.add(
          item.at(), section, "is no pair", "write [a, b], {sides: ...} or {exclusive: ...}");
    }
  }

  private void sidesOrSet(WordClass wordClass, Table table) {
    Entry entry = Entry.of(table, Set.of("sides", "exclusive"), problems);
    allPairs(exclusive.get(wordClass), entry.texts("exclusive"));
    List<List<String>> sides = new ArrayList<>();
    for (Node side : Entry.items(entry.node("sides"), "sides", problems)) {
      sides.add(Entry.texts(side, "sides", problems));
    }
    for (int i = 0; i < sides.size(); i++) {
      for (int j = i + 1; j < sides.size(); j++) {
        for (String one : sides.get(i)) {
          for (String other : sides.get(j)) {
            both(opposites.get(wordClass), one, other);
          }
        }
      }
    }
  }

  void readSynonyms(Table file) {
    for (Map.Entry<String, Node> section : file.entries().entrySet()) {
      if (section.getKey().equals(KIND_OF)) {
        kinds(section.getValue());
        continue;
      }
      WordClass wordClass = wordClass(section.getKey(), section.getValue());
      for (Node item : Entry.items(section.getValue(), section.getKey(), problems)) {
        List<String> words = Entry.texts(item, section.getKey(), problems);
        if (words.size() == 1) {
          problems.add(item.at(), section.getKey(), words + " is alone", "give at least two words");
        }
        allPairs(synonyms.get(wordClass), words);
      }
    }
  }

  private void kinds(Node node) {
    for (Entry entry : Entry.list(node, Set.of("general", "specific"), problems)) {
      String general = lower(entry.required("general"));
      for (String specific : entry.texts("specific")) {
        put(generals, lower(specific), general);
      }
    }
  }

  private WordClass wordClass(String section, Node node) {
    for (WordClass wordClass : WordClass.values()) {
      if (wordClass.section().equals(section)) {
        return wordClass;
      }
    }
    problems.add(
        node.at(),
        section,
        "is not a section",
        "use nouns, adjectives, adverbs, prepositions, quantifiers, verbs or any");
    return WordClass.ANY;
  }

  private static void allPairs(Map<String, Set<String>> table, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      for (int j = i + 1; j < words.size(); j++) {
        both(table, words.get(i), words.get(j));
      }
    }
  }

  private static void both(Map<String, Set<String>> table, String first, String second) {
    String one = lower(first);
    String other = lower(second);
    put(table, one, other);
    put(table, other, one);
  }

  private static void put(Map<String, Set<String>> table, String word, String value) {
    Set<String> values = table.get(word);
    if (values == null) {
      values = new LinkedHashSet<>(4);
      table.put(word, values);
    }
    values.add(value);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  Contrast contrast(WordClass wordClass, String first, String second) {
    if (has(opposites, wordClass, first, second)) {
      return Contrast.OPPOSITE;
    }
    return has(exclusive, wordClass, first, second) ? Contrast.EXCLUSIVE : Contrast.NONE;
  }

  Set<String> contrasts(WordClass wordClass, String word) {
    Set<String> all = new LinkedHashSet<>(all(opposites, wordClass, word));
    all.addAll(all(exclusive, wordClass, word));
    return all;
  }

  boolean isContrasted(WordClass wordClass, String word) {
    return opposites.get(wordClass).containsKey(word) || exclusive.get(wordClass).containsKey(word);
  }

  Set<String> contrastedWords(WordClass wordClass) {
    Set<String> words = new TreeSet<>(opposites.get(wordClass).keySet());
    words.addAll(exclusive.get(wordClass).keySet());
    return words;
  }

  boolean synonyms(WordClass wordClass, String first, String second) {
    return lower(first).equals(lower(second)) || has(synonyms, wordClass, first, second);
  }

  Set<String> synonyms(WordClass wordClass, String word) {
    return all(synonyms, wordClass, word);
  }

  /** ANY on either side, question or file, matches every class. */
  private static boolean has(
      Map<WordClass, Map<String, Set<String>>> tables,
      WordClass wordClass,
      String first,
      String second) {
    String one = lower(first);
    String other = lower(second);
    for (Map.Entry<WordClass, Map<String, Set<String>>> table : tables.entrySet()) {
      if (matches(wordClass, table.getKey())
          && table.getValue().getOrDefault(one, Set.of()).contains(other)) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> all(
      Map<WordClass, Map<String, Set<String>>> tables, WordClass wordClass, String word) {
    Set<String> all = new LinkedHashSet<>();
    tables.forEach(
        (tableClass, table) -> {
          if (matches(wordClass, tableClass)) {
            all.addAll(table.getOrDefault(lower(word), Set.of()));
          }
        });
    return all;
  }

  private static boolean matches(WordClass asked, WordClass table) {
    return asked == WordClass.ANY || table == WordClass.ANY || asked == table;
  }

  /** Whether anything is said of what kind the noun is. */
  boolean hasKinds(String noun) {
    return generals.containsKey(lower(noun));
  }

  boolean kindOf(String specific, String general) {
    String goal = lower(general);
    Set<String> seen = new HashSet<>();
    Set<String> edge = Set.of(lower(specific));
    for (int depth = 0; depth < DEPTH && !edge.isEmpty(); depth++) {
      Set<String> next = new HashSet<>();
      for (String word : edge) {
        for (String up : generals.getOrDefault(word, Set.of())) {
          if (up.equals(goal)) {
            return true;
          }
          if (seen.add(up)) {
            next.add(up);
          }
        }
        if (depth > 0) {
          continue;
        }
        for (String same : all(synonyms, WordClass.NOUN, word)) {
          if (generals.getOrDefault(same, Set.of()).contains(goal)) {
            return true;
          }
        }
      }
      edge = next;
    }
    return false;
  }
}
