package org.plumbline.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.plumbline.yaml.Entry;
import org.plumbline.yaml.Node.Table;
import org.plumbline.yaml.Problems;

/** Reads events.yaml. */
final class EventReader {
  private final Map<String, Set<String>> verbs = new HashMap<>();
  private final Map<String, Set<String>> results = new HashMap<>();
  private final Problems problems;

  EventReader(Problems problems) {
    this.problems = problems;
  }

  void read(Table file) {
    Entry top = Entry.of(file, Set.of("events"), problems);
    for (Entry entry :
        Entry.list(top.node("events"), Set.of("nouns", "verbs", "results"), problems)) {
      List<String> tellings = entry.texts("verbs");
      List<String> outcomes = entry.texts("results");
      for (String text : entry.texts("nouns")) {
        String noun = text.toLowerCase(Locale.ROOT);
        verbs.computeIfAbsent(noun, n -> new HashSet<>()).addAll(tellings);
        results.computeIfAbsent(noun, n -> new HashSet<>()).addAll(outcomes);
      }
    }
  }

  /** The verbs that tell an event which {@code noun} may name; none for other nouns. */
  Set<String> verbs(String noun) {
    return verbs.getOrDefault(noun, Set.of());
  }

  /** The verbs for what comes of such an event. */
  Set<String> results(String noun) {
    return results.getOrDefault(noun, Set.of());
  }
}
