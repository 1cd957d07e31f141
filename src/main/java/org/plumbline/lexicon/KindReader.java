package org.plumbline.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.plumbline.yaml.Entry;
import org.plumbline.yaml.Node.Table;
import org.plumbline.yaml.Problems;

/** Reads kinds.yaml. */
final class KindReader {
  private static final int DEPTH = 4;

  private record Link(Entry entry, String wider) {}

  /** The kinds that a word tells, by the word. */
  final Map<String, Set<String>> kinds = new LinkedHashMap<>();

  private final Map<String, String> wider = new LinkedHashMap<>();
  private final List<Link> links = new ArrayList<>();
  private final Problems problems;

  KindReader(Problems problems) {
    this.problems = problems;
  }

  void read(Table file) {
    Entry top = Entry.of(file, Set.of("kinds"), problems);
    for (Entry entry : Entry.list(top.node("kinds"), Set.of("kind", "of", "words"), problems)) {
      String kind = entry.required("kind");
      String of = entry.text("of");
      wider.put(kind, of);
      if (!of.isEmpty()) {
        links.add(new Link(entry, of));
      }
      for (String word : entry.texts("words")) {
        kinds.computeIfAbsent(word.toLowerCase(Locale.ROOT), w -> new LinkedHashSet<>()).add(kind);
      }
    }
  }

  /** Reports kinds that are part of a kind that is not there. */
  void checkLinks() {
    for (Link link : links) {
      if (!wider.containsKey(link.wider())) {
        link.entry()
            .problem("of", "names no kind: \"" + link.wider() + "\"", "name a kind of this file");
      }
    }
  }

  /** Whether nothing is of both kinds: neither is part of the other. */
  boolean exclude(String one, String other) {
    return !isWithin(one, other) && !isWithin(other, one);
  }

  private boolean isWithin(String kind, String whole) {
    String at = kind;
    for (int steps = 0; steps < DEPTH && !at.isEmpty(); steps++) {
      if (at.equals(whole)) {
        return true;
      }
      at = wider.getOrDefault(at, "");
    }
    return false;
  }
}
