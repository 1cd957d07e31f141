package org.plumbline.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.plumbline.fact.Slot;
import org.plumbline.yaml.Node.Items;
import org.plumbline.yaml.Node.Position;
import org.plumbline.yaml.Node.Table;
import org.plumbline.yaml.Node.Text;

/** One table of a lexicon file, read key by key; what does not fit becomes a problem, never an exception. */
public final class Entry {
  private static final Map<String, Slot> SLOTS = slots();

  private final Table table;
  private final Problems problems;

  private Entry(Table table, Problems problems) {
    this.table = table;
    this.problems = problems;
  }

  private static Map<String, Slot> slots() {
    Map<String, Slot> slots = new LinkedHashMap<>();
    for (Slot slot : Slot.values()) {
      slots.put(slot.name().toLowerCase(Locale.ROOT), slot);
    }
    return slots;
  }

  /** The table as an entry that may have these keys and no others. */
  public static Entry of(Table table, Set<String> keys, Problems problems) {
    if (table.at() == Position.COMPILED) {
      return new Entry(table, problems); // checked when it was compiled
    }
    for (Map.Entry<String, Node> entry : table.entries().entrySet()) {
      if (!keys.contains(entry.getKey())) {
        problems.add(
            entry.getValue().at(),
            entry.getKey(),
            "no such key here",
            "use one of " + sorted(keys));
      }
    }
    return new Entry(table, problems);
  }

  /** The entries of a list of tables. */
  public static List<Entry> list(Node node, Set<String> keys, Problems problems) {
    List<Entry> entries = new ArrayList<>();
    for (Node item : items(node, "", problems)) {
      if (item instanceof Table table) {
        entries.add(of(table, keys, problems));
      } else {
        problems.add(item.at(), describe(item), "is not an entry", "write {key: value, ...}");
      }
    }
    return entries;
  }

  public static List<Node> items(Node node, String key, Problems problems) {
    if (node == null || node instanceof Text text && text.value().isEmpty()) {
      return List.of();
    }
    if (node instanceof Items items) {
      return items.items();
    }
    problems.add(node.at(), key, "is not a list", "write [a, b] or one \"- a\" a line");
    return List.of();
  }

  private static String describe(Node node) {
    return node instanceof Text text ? text.value() : "";
  }

  private static List<String> sorted(Set<String> keys) {
    return keys.stream().sorted().toList();
  }

  public Position at() {
    return table.at();
  }

  public Position at(String key) {
    Node node = table.entries().get(key);
    return node == null ? table.at() : node.at();
  }

  public boolean has(String key) {
    return table.entries().containsKey(key);
  }

  public Node node(String key) {
    return table.entries().get(key);
  }

  public void problem(String key, String what, String mend) {
    problems.add(at(key), key, what, mend);
  }

  /** The text under a key; empty when there is none. */
  public String text(String key) {
    Node node = table.entries().get(key);
    if (node == null) {
      return "";
    }
    if (node instanceof Text text) {
      return text.value();
    }
    problems.add(node.at(), key, "is not a single word", "write one word or phrase");
    return "";
  }

  public String required(String key) {
    String text = text(key);
    if (text.isEmpty()) {
      problems.add(table.at(), key, "is missing", "add \"" + key + ": ...\" to this entry");
    }
    return text;
  }

  /** The texts under a key: a list, or one text alone. */
  public List<String> texts(String key) {
    Node node = table.entries().get(key);
    if (node instanceof Text text) {
      return text.value().isEmpty() ? List.of() : List.of(text.value());
    }
    return node == null ? List.of() : texts(node, key, problems);
  }

  public static List<String> texts(Node node, String key, Problems problems) {
    List<Node> items = items(node, key, problems);
    List<String> texts = new ArrayList<>(items.size());
    for (Node item : items) {
      if (item instanceof Text text && !text.value().isEmpty()) {
        texts.add(text.value());
      } else {
        problems.add(
            item.at(), key, "has an item that is not a word", "give words or phrases only");
      }
    }
    return texts;
  }

  public boolean flag(String key) {
    String text = text(key);
    if (text.isEmpty() || text.equals("false")) {
      return false;
    }
    if (!text.equals("true")) {
      problem(key, "\"" + text + "\" is neither true nor false", "write true or false");
    }
    return true;
  }

  /** One of a set of names, written in small letters with hyphens. */
  public <E extends Enum<E>> E choice(String key, Class<E> type, E otherwise) {
    String text = text(key);
    if (text.isEmpty()) {
      return otherwise;
    }
    E known = choice(type, text);
    if (known != null) {
      return known;
    }
    List<String> names = new ArrayList<>();
    for (E value : type.getEnumConstants()) {
      names.add(name(value));
    }
    problem(key, "\"" + text + "\" is not known", "use one of " + names);
    return otherwise;
  }

  /** The value with a name; null when there is none. */
  public static <E extends Enum<E>> E choice(Class<E> type, String name) {
    for (E value : type.getEnumConstants()) {
      if (name(value).equals(name)) {
        return value;
      }
    }
    return null;
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public Slot slot(String key, String name) {
    Slot slot = SLOTS.get(name);
    if (slot == null) {
      problem(key, "\"" + name + "\" is not a role", "use one of " + sorted(SLOTS.keySet()));
    }
    return slot;
  }

  public List<Slot> slots(String key) {
    List<Slot> slots = new ArrayList<>();
    for (String name : texts(key)) {
      Slot slot = slot(key, name);
      if (slot != null) {
        slots.add(slot);
      }
    }
    return slots;
  }

  /** A table of texts under a key. */
  public Map<String, String> pairs(String key) {
    Node node = table.entries().get(key);
    if (node == null) {
      return Map.of();
    }
    if (!(node instanceof Table inner)) {
      problem(key, "is not a table", "write {word: value}");
      return Map.of();
    }
    Map<String, String> pairs = new LinkedHashMap<>();
    for (Map.Entry<String, Node> pair : inner.entries().entrySet()) {
      if (pair.getValue() instanceof Text text) {
        pairs.put(pair.getKey(), text.value());
      } else {
        problems.add(
            pair.getValue().at(), pair.getKey(), "is not a single word", "write {word: value}");
      }
    }
    return pairs;
  }

  /** The items under a key, a text alone read as an item. */
  public List<Node> items(String key) {
    Node node = table.entries().get(key);
    return node instanceof Text ? List.of(node) : items(node, key, problems);
  }
}
