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
  private final Problems problems;

  EventReader(Problems problems) {
    this.problems = problems;
  }

  void read(Table file) {
    Entry top = Entry.of(file, Set.of("events"), problems);
    for (Entry entry : Entry.list(top.node("events"), Set.of("nouns", "verbs"), problems)) {
      List<String> tellings = entry.texts("verbs");
      for (String noun : entry.texts("nouns")) {
        verbs.computeIfAbsent(noun.toLowerCase(Locale.ROOT), n -> new HashSet<>()).addAll(tellings);
      }
    }
  }

  /** The verbs that tell an event which {@code noun} may name; none for other nouns. */
  Set<String> verbs(String noun) {
    return verbs.getOrDefault(noun, Set.of());
  }
}
