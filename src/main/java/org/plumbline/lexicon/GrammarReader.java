package org.plumbline.lexicon;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.yaml.Entry;
import org.plumbline.yaml.Node.Table;
import org.plumbline.yaml.Problems;

/** Reads grammar.yaml. */
final class GrammarReader {
  private static final Set<String> KEYS =
      Arrays.stream(Usage.values()).map(Usage::key).collect(Collectors.toSet());

  private final Map<Usage, Set<String>> words = new EnumMap<>(Usage.class);
  private final Problems problems;

  GrammarReader(Problems problems) {
    this.problems = problems;
    for (Usage usage : Usage.values()) {
      words.put(usage, new HashSet<>());
    }
  }

  void read(Table file) {
    Entry top = Entry.of(file, KEYS, problems);
    words.forEach((usage, known) -> known.addAll(top.texts(usage.key())));
  }

  boolean has(String lemma, Usage usage) {
    return words.get(usage).contains(lemma);
  }
}
