package org.plumbline.lexicon;

import java.util.List;
import java.util.Set;
import org.plumbline.yaml.Entry;
import org.plumbline.yaml.Node.Table;
import org.plumbline.yaml.Problems;

/** Reads opinion.yaml. */
final class OpinionReader {
  private static final Set<String> KEYS = Set.of("adjectives", "nouns", "attitudes", "wishes");

  final Words<String> judgements = new Words<>();
  final Words<String> attitudes = new Words<>();
  final Words<String> wishes = new Words<>();

  private final Problems problems;

  OpinionReader(Problems problems) {
    this.problems = problems;
  }

  void read(Table file) {
    Entry top = Entry.of(file, KEYS, problems);
    put(top.texts("adjectives"), judgements);
    put(top.texts("nouns"), judgements);
    put(top.texts("attitudes"), attitudes);
    put(top.texts("wishes"), wishes);
  }

  private static void put(List<String> words, Words<String> into) {
    for (String word : words) {
      into.replace(word, word);
    }
  }
}
