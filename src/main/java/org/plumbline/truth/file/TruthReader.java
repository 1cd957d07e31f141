package org.plumbline.truth.file;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.fact.Modality;
import org.plumbline.fact.Slot;
import org.plumbline.yaml.Entry;
import org.plumbline.yaml.Node;
import org.plumbline.yaml.Node.Items;
import org.plumbline.yaml.Node.Position;
import org.plumbline.yaml.Node.Table;
import org.plumbline.yaml.Node.Text;
import org.plumbline.yaml.Problems;
import org.plumbline.yaml.YamlException;
import org.plumbline.yaml.YamlNodes;

/** Reads truth files; every fault is told with its line. */
public final class TruthReader {
  private static final Set<String> TOP = Set.of("article", "entities", "facts");
  private static final Set<String> ARTICLE = Set.of("source", "title", "published", "url", "hash");
  private static final Set<String> ENTITY = Set.of("name", "kind", "aliases");
  private static final Set<String> EVIDENCE =
      Set.of("line", "start", "end", "paragraph", "headline");

  /** Keys of a fact that are no predicate in short form. */
  static final Set<String> FACT =
      Set.of(
          "id",
          "status",
          "predicate",
          "slots",
          "says",
          "negative",
          "modality",
          "single_valued",
          "valid_from",
          "valid_until",
          "evidence",
          "quote",
          "was",
          "now",
          "gone",
          "note");

  private static final Set<Slot> NO_ROLES =
      EnumSet.of(Slot.PREDICATE, Slot.POLARITY, Slot.MODALITY, Slot.SCOPE);
  private static final String SHORT_FORM = "write predicate: {role: words}";

  private final Problems problems;

  private TruthReader(Problems problems) {
    this.problems = problems;
  }

  /**
   * Reads the truth file {@code path}.
   *
   * @throws YamlException naming every fault by file and line
   */
  public static TruthFile read(Path path) {
    try {
      return read(path.toString(), Files.readString(path));
    } catch (CharacterCodingException e) {
      throw new YamlException(List.of(path + ": is not UTF-8; save it as UTF-8"));
    } catch (IOException e) {
      throw new YamlException(List.of(path + ": cannot be read: " + e.getMessage()));
    }
  }

  /**
   * Reads a truth file that is at hand as a string.
   *
   * @throws YamlException naming every fault by file and line
   */
  public static TruthFile read(String name, String text) {
    Problems problems = new Problems();
    Table table = YamlNodes.read(name, new StringReader(text), problems);
    TruthFile file = new TruthReader(problems).file(name, text, table);
    problems.throwIfAny();
    return file;
  }

  private TruthFile file(String name, String text, Table table) {
    Entry top = Entry.of(table, TOP, problems);
    List<TruthEntity> entities = new ArrayList<>();
    for (Entry entity : Entry.list(top.node("entities"), ENTITY, problems)) {
      entities.add(
          new TruthEntity(
              entity.required("name"), entity.text("kind"), entity.texts("aliases"), entity.at()));
    }
    List<TruthFact> facts = new ArrayList<>();
    for (Node item : Entry.items(top.node("facts"), "facts", problems)) {
      if (item instanceof Table fact) {
        facts.add(fact(fact));
      } else {
        problems.add(item.at(), "", "is no fact", "write says: \"A sentence.\", or " + SHORT_FORM);
      }
    }
    return new TruthFile(name, text, origin(top.node("article")), entities, facts);
  }

  private Origin origin(Node node) {
    if (node == null) {
      return Origin.NONE;
    }
    if (!(node instanceof Table table)) {
      problems.add(node.at(), "article", "is not a table", "write {source: ..., published: ...}");
      return Origin.NONE;
    }
    Entry article = Entry.of(table, ARTICLE, problems);
    return new Origin(
        article.text("source"),
        article.text("title"),
        date(article, "published", null),
        article.text("url"),
        article.text("hash"));
  }

  private TruthFact fact(Table table) {
    List<String> predicates =
        table.entries().keySet().stream().filter(key -> !FACT.contains(key)).toList();
    Entry entry =
        Entry.of(table, predicates.size() == 1 ? and(FACT, predicates.get(0)) : FACT, problems);
    Statement statement = statement(entry, predicates);
    String says = entry.text("says");
    boolean none = statement.predicate().isEmpty();
    if (none && says.isEmpty() && predicates.size() < 2) {
      problems.add(table.at(), "", "says nothing", "add says: \"A sentence.\", or " + SHORT_FORM);
    } else if (!none && !says.isEmpty()) {
      problems.add(
          table.at(),
          "says",
          "stands beside a predicate",
          "keep one of the two, or make two facts");
    }
    Citation citation = citation(entry);
    Status otherwise = citation.isPresent() ? Status.EXTRACTED : Status.ADDED;
    return new TruthFact(
        entry.text("id"),
        entry.choice("status", Status.class, otherwise),
        statement,
        says,
        citation,
        validity(entry),
        singleValued(entry),
        change(entry),
        entry.text("note"),
        place(table, says, predicates));
  }

  /** Where its words stand, as near as can be told. */
  private static Position place(Table table, String says, List<String> predicates) {
    String key = says.isEmpty() ? predicates.stream().findFirst().orElse("slots") : "says";
    Node node = table.entries().get(key);
    return node == null ? table.at() : node.at();
  }

  private static Set<String> and(Set<String> keys, String more) {
    Set<String> all = new java.util.HashSet<>(keys);
    all.add(more);
    return all;
  }

  private Statement statement(Entry entry, List<String> predicates) {
    String predicate = entry.text("predicate");
    Node slots = entry.node("slots");
    if (predicates.size() == 1) {
      if (!predicate.isEmpty()) {
        entry.problem(predicates.get(0), "is a second predicate", "keep one, or make two facts");
      }
      predicate = predicates.get(0);
      slots = entry.node(predicate);
    }
    if (predicate.isEmpty()) {
      return Statement.NONE;
    }
    Map<Slot, List<String>> fillers = slots(slots, entry, predicate);
    if (fillers.isEmpty() && (slots == null || slots instanceof Table)) {
      entry.problem(predicate, "has nobody and nothing in it", SHORT_FORM);
    }
    return new Statement(
        predicate,
        fillers,
        entry.flag("negative"),
        entry.choice("modality", Modality.class, Modality.ASSERTED));
  }

  private Map<Slot, List<String>> slots(Node node, Entry entry, String key) {
    Map<Slot, List<String>> slots = new LinkedHashMap<>();
    if (node == null) {
      return slots;
    }
    if (!(node instanceof Table table)) {
      problems.add(node.at(), key, "is not a table", SHORT_FORM);
      return slots;
    }
    table
        .entries()
        .forEach(
            (role, value) -> {
              Slot slot = slot(role, value);
              if (slot != null) {
                slots.put(
                    slot,
                    value instanceof Text text
                        ? List.of(text.value())
                        : Entry.texts(value, role, problems));
              }
            });
    return slots;
  }

  private Slot slot(String role, Node value) {
    for (Slot slot : Slot.values()) {
      if (!NO_ROLES.contains(slot) && TruthWriter.written(slot).equals(role)) {
        return slot;
      }
    }
    problems.add(value.at(), role, "is no role", "use one of " + roles());
    return null;
  }

  private static String roles() {
    return java.util.Arrays.stream(Slot.values())
        .filter(slot -> !NO_ROLES.contains(slot))
        .map(TruthWriter::written)
        .collect(Collectors.joining(", "));
  }

  private Citation citation(Entry entry) {
    String quote = entry.text("quote");
    if (!entry.has("evidence")) {
      return quote.isEmpty()
          ? Citation.NONE
          : new Citation(quote, 0, 0, 0, 0, false, entry.at("quote"));
    }
    if (!(entry.node("evidence") instanceof Table table)) {
      entry.problem("evidence", "is not a table", "write {line: 6, start: 1203, end: 1330}");
      return Citation.NONE;
    }
    if (quote.isEmpty()) {
      entry.problem("evidence", "has no quote beside it", "add quote: the sentence as written");
    }
    Entry evidence = Entry.of(table, EVIDENCE, problems);
    return new Citation(
        quote,
        number(evidence, "line"),
        number(evidence, "start"),
        number(evidence, "end"),
        number(evidence, "paragraph"),
        evidence.flag("headline"),
        entry.at("quote"));
  }

  private static int number(Entry entry, String key) {
    String text = entry.text(key);
    if (!text.matches("\\d{0,9}")) {
      entry.problem(key, "\"" + text + "\" is no number", "write digits only");
      return 0;
    }
    return text.isEmpty() ? 0 : Integer.parseInt(text);
  }

  private static Validity validity(Entry entry) {
    LocalDate from = date(entry, "valid_from", LocalDate.MIN);
    LocalDate until = date(entry, "valid_until", LocalDate.MAX);
    if (from.isAfter(until)) {
      entry.problem("valid_until", "is before valid_from", "exchange the two dates");
    }
    return new Validity(from, until);
  }

  private static LocalDate date(Entry entry, String key, LocalDate otherwise) {
    String text = entry.text(key);
    if (text.isEmpty()) {
      return otherwise;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      entry.problem(key, "\"" + text + "\" is no date", "write it as 2025-05-08");
      return otherwise;
    }
  }

  /** All roles for {@code true}, none for {@code false}, or those that are listed; null when it is not said. */
  private Set<Slot> singleValued(Entry entry) {
    if (!entry.has("single_valued")) {
      return null;
    }
    Node node = entry.node("single_valued");
    if (node instanceof Items items) {
      Set<Slot> slots = EnumSet.noneOf(Slot.class);
      for (String role : Entry.texts(items, "single_valued", problems)) {
        Slot slot = slot(role, items);
        if (slot != null) {
          slots.add(slot);
        }
      }
      return slots;
    }
    return entry.flag("single_valued")
        ? EnumSet.complementOf(EnumSet.copyOf(NO_ROLES))
        : EnumSet.noneOf(Slot.class);
  }

  private Change change(Entry entry) {
    if (entry.flag("gone")) {
      return Change.GONE;
    }
    if (entry.node("was") instanceof Table was) {
      return new Change(Change.Kind.WAS, "", slots(was, entry, "was"));
    }
    if (entry.node("now") instanceof Table now) {
      Map<String, Node> values = new LinkedHashMap<>(now.entries());
      Node id = values.remove("id");
      return new Change(
          Change.Kind.NOW,
          id instanceof Text text ? text.value() : "",
          slots(new Table(values, now.at()), entry, "now"));
    }
    return Change.NONE;
  }
}
