package org.plumbline.lexicon;

import java.util.List;
import java.util.Set;
import org.plumbline.yaml.Entry;
import org.plumbline.yaml.Node.Table;
import org.plumbline.yaml.Problems;

/** Reads weights.yaml. */
final class WeightReader {
  private static final Set<String> KEYS =
      Set.of("empty", "weak", "containers", "turning", "restricting");

  final Words<ContentWeight> weights = new Words<>();

  private final Problems problems;

  WeightReader(Problems problems) {
    this.problems = problems;
  }

  void read(Table file) {
    Entry top = Entry.of(file, KEYS, problems);
    put(top.texts("weak"), ContentWeight.WEAK);
    put(top.texts("containers"), ContentWeight.CONTAINER);
    put(top.texts("turning"), ContentWeight.TURNING);
    put(top.texts("restricting"), ContentWeight.RESTRICTING);
    // Last: "take" may be weak, but it is empty first.
    put(top.texts("empty"), ContentWeight.EMPTY);
  }

  private void put(List<String> words, ContentWeight weight) {
    for (String word : words) {
      weights.replace(word, weight);
    }
  }
}
