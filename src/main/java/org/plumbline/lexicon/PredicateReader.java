package org.plumbline.lexicon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.plumbline.fact.Slot;
import org.plumbline.yaml.Entry;
import org.plumbline.yaml.Node;
import org.plumbline.yaml.Node.Position;
import org.plumbline.yaml.Node.Table;
import org.plumbline.yaml.Node.Text;
import org.plumbline.yaml.Problems;

/** Reads predicates.yaml. */
final class PredicateReader {
  static final String LIGHT_VERBS = "light-verbs";

  private static final Set<String> KEYS =
      Set.of(
          "id",
          "verbs",
          "also-verbs",
          "nouns",
          "also-nouns",
          "adjectives",
          "phrases",
          "frame",
          "participants",
          "intransitive",
          "possessive",
          "without-object",
          "symmetric",
          "antisymmetric",
          "entails",
          "converse",
          "opposite",
          "undoes",
          "admits");
  private static final Set<String> PHRASE_KEYS = Set.of("verb", "object", "pp", "target");

  private final Problems problems;
  private final Map<String, Predicate> families = new LinkedHashMap<>();
  private final Map<String, Position> places = new HashMap<>();
  private final List<String> activeLightVerbs = new ArrayList<>();
  private final List<String> passiveLightVerbs = new ArrayList<>();

  PredicateReader(Problems problems) {
    this.problems = problems;
  }

  Map<String, Predicate> families() {
    return families;
  }

  List<String> activeLightVerbs() {
    return activeLightVerbs;
  }

  List<String> passiveLightVerbs() {
    return passiveLightVerbs;
  }

  /** Reads one file; a family with the id of a family of an earlier file replaces it. */
  void read(Table file) {
    Set<String> inThisFile = new HashSet<>();
    for (Map.Entry<String, Node> section : file.entries().entrySet()) {
      if (section.getKey().equals(LIGHT_VERBS)) {
        lightVerbs(section.getValue());
        continue;
      }
      for (Entry entry : Entry.list(section.getValue(), KEYS, problems)) {
        Predicate family = family(section.getKey(), entry);
        if (family.id().isEmpty()) {
          continue;
        }
        if (!inThisFile.add(family.id())) {
          entry.problem("id", "\"" + family.id() + "\" stands twice", "join the two entries");
        }
        families.put(family.id(), family);
        places.put(family.id(), entry.at());
      }
    }
  }

  private void lightVerbs(Node node) {
    if (node instanceof Table table) {
      Entry entry = Entry.of(table, Set.of("active", "passive"), problems);
      activeLightVerbs.addAll(entry.texts("active"));
      passiveLightVerbs.addAll(entry.texts("passive"));
    } else {
      problems.add(
          node.at(), LIGHT_VERBS, "is not a table", "write active: [...] and passive: [...]");
    }
  }

  private Predicate family(String section, Entry entry) {
    String id = entry.required("id");
    List<Phrase> phrases = new ArrayList<>();
    for (Entry phrase : Entry.list(entry.node("phrases"), PHRASE_KEYS, problems)) {
      phrases.add(phrase(id, phrase));
    }
    Slot possessor = Slot.ACTOR;
    if (entry.has("possessive")) {
      Slot slot = entry.slot("possessive", entry.text("possessive"));
      possessor = slot == null ? Slot.ACTOR : slot;
    }
    Predicate family =
        new Predicate(
            id,
            section,
            entry.texts("verbs"),
            entry.texts("also-verbs"),
            entry.texts("nouns"),
            entry.texts("also-nouns"),
            entry.texts("adjectives"),
            phrases,
            slots(entry, "frame"),
            slots(entry, "participants"),
            entry.flag("intransitive"),
            possessor,
            entry.text("without-object"),
            entry.flag("symmetric"),
            entry.flag("antisymmetric"),
            links(entry, "entails"),
            links(entry, "converse"),
            links(entry, "opposite"),
            links(entry, "undoes"),
            entry.texts("admits"));
    if (family.symmetric() && family.antisymmetric()) {
      entry.problem("symmetric", "is true, and so is antisymmetric", "keep one of them");
    }
    if (family.verbs().isEmpty()
        && family.alsoVerbs().isEmpty()
        && family.nouns().isEmpty()
        && family.alsoNouns().isEmpty()
        && family.adjectives().isEmpty()
        && phrases.isEmpty()) {
      entry.problem("id", "\"" + id + "\" has no words", "add verbs, nouns, adjectives or phrases");
    }
    return family;
  }

  private static Map<String, Slot> slots(Entry entry, String key) {
    Map<String, Slot> slots = new LinkedHashMap<>();
    for (Map.Entry<String, String> pair : entry.pairs(key).entrySet()) {
      Slot slot = entry.slot(key, pair.getValue());
      if (slot != null) {
        slots.put(pair.getKey(), slot);
      }
    }
    return slots;
  }

  private Phrase phrase(String family, Entry entry) {
    String verb = entry.required("verb");
    boolean prepositional = entry.has("pp");
    String words = prepositional ? entry.text("pp") : entry.text("object");
    if (words.isEmpty() || prepositional && entry.has("object")) {
      entry.problem(
          "object", "a phrase has either an object or a pp", "write object: noun or pp: words");
    }
    List<String> markers = new ArrayList<>(entry.texts("target"));
    boolean object = markers.remove("object");
    return new Phrase(family, verb, words, prepositional, markers, object);
  }

  private List<Predicate.Link> links(Entry entry, String key) {
    if (!entry.has(key)) {
      return List.of();
    }
    List<Predicate.Link> links = new ArrayList<>();
    for (Node node : entry.items(key)) {
      if (node instanceof Text text) {
        links.add(new Predicate.Link(text.value(), RoleMap.SAME));
      } else if (node instanceof Table table) {
        Predicate.Link link = link(entry, key, table);
        if (link.id().isEmpty()) {
          problems.add(node.at(), key, "names no family", "add id: ...");
        } else {
          links.add(link);
        }
      } else {
        problems.add(
            node.at(), key, "is not a family", "write its id, or {id: ..., actor: target}");
      }
    }
    return links;
  }

  private static Predicate.Link link(Entry entry, String key, Table table) {
    String id = "";
    Map<Slot, Slot> moved = new EnumMap<>(Slot.class);
    Set<Slot> dropped = EnumSet.noneOf(Slot.class);
    for (Map.Entry<String, Node> pair : table.entries().entrySet()) {
      String value = pair.getValue() instanceof Text text ? text.value() : "";
      if (pair.getKey().equals("id")) {
        id = value;
        continue;
      }
      Slot to = entry.slot(key, pair.getKey());
      if (to == null) {
        continue;
      }
      if (value.equals("none")) {
        dropped.add(to);
        continue;
      }
      Slot from = entry.slot(key, value);
      if (from != null) {
        moved.put(to, from);
      }
    }
    return new Predicate.Link(id, RoleMap.of(moved, dropped));
  }

  /** What can be seen only when all families are known. */
  void checkLinks() {
    for (Predicate family : families.values()) {
      known(family, "entails", family.entails());
      known(family, "converse", family.converse());
      known(family, "opposite", family.opposite());
      known(family, "undoes", family.undoes());
      if (!family.withoutObject().isEmpty() && !families.containsKey(family.withoutObject())) {
        unknown(family, "without-object", family.withoutObject());
      }
      family.admits().stream()
          .filter(id -> !families.containsKey(id))
          .forEach(id -> unknown(family, "admits", id));
    }
    oneHome("verbs", "also-verbs", Predicate::verbs);
    oneHome("nouns", "also-nouns", Predicate::nouns);
    oneHome("adjectives", "another adjective", Predicate::adjectives);
  }

  private void known(Predicate family, String key, List<Predicate.Link> links) {
    for (Predicate.Link link : links) {
      if (!families.containsKey(link.id())) {
        unknown(family, key, link.id());
      } else if (link.id().equals(family.id()) && link.roles() == RoleMap.SAME) {
        problems.add(
            places.get(family.id()), key, "\"" + link.id() + "\" names itself", "remove it");
      }
    }
  }

  private void unknown(Predicate family, String key, String id) {
    problems.add(
        places.get(family.id()),
        key,
        "\"" + family.id() + "\" refers to \"" + id + "\", which is no family",
        "correct the id or add the family");
  }

  private void oneHome(String key, String also, Function<Predicate, List<String>> words) {
    Map<String, String> home = new HashMap<>();
    for (Predicate family : families.values()) {
      for (String word : words.apply(family)) {
        String other = home.putIfAbsent(word, family.id());
        if (other != null) {
          problems.add(
              places.get(family.id()),
              key,
              "\"" + word + "\" stands in \"" + other + "\" and in \"" + family.id() + "\"",
              "keep it where its commonest sense is and write it under " + also + " in the other");
        }
      }
    }
  }
}
