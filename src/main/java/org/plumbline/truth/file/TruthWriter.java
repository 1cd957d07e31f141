package org.plumbline.truth.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.fact.Modality;
import org.plumbline.fact.Slot;

/**
 * Writes truth files: few lines a fact, each thing on its own line, always in the same order, so that a diff
 * shows what changed and no more.
 */
public final class TruthWriter {
  /** File name of the schema, which stands beside the truth files. */
  public static final String SCHEMA = "truth.schema.json";

  private static final String HEADER =
      "# yaml-language-server: $schema="
          + SCHEMA
          + "\n"
          + "# Set status to confirmed or rejected, mend slots, add facts: all of it survives the next extraction.\n";

  private final StringBuilder yaml = new StringBuilder();

  private TruthWriter() {}

  /** The file as text. */
  public static String write(TruthFile file) {
    TruthWriter writer = new TruthWriter();
    writer.yaml.append(HEADER);
    writer.origin(file.origin());
    writer.entities(file.entities());
    writer.yaml.append("facts:").append(file.facts().isEmpty() ? " []\n" : "\n");
    file.facts().forEach(writer::fact);
    return writer.yaml.toString();
  }

  /** A role as files write it. */
  public static String written(Slot slot) {
    return slot.name().toLowerCase(Locale.ROOT);
  }

  private void origin(Origin origin) {
    if (origin.equals(Origin.NONE)) {
      return;
    }
    yaml.append("article:\n");
    line("  source: ", origin.source());
    line("  title: ", origin.title());
    origin.publishedOn().ifPresent(date -> yaml.append("  published: ").append(date).append('\n'));
    line("  url: ", origin.url());
    line("  hash: ", origin.hash());
  }

  private void entities(List<TruthEntity> entities) {
    if (!entities.isEmpty()) {
      yaml.append("entities:\n");
    }
    for (TruthEntity entity : entities) {
      yaml.append("  - name: ").append(quoted(entity.name())).append('\n');
      line("    kind: ", entity.kind());
      if (!entity.aliases().isEmpty()) {
        yaml.append("    aliases: ").append(list(entity.aliases())).append('\n');
      }
    }
  }

  private void fact(TruthFact fact) {
    List<String> lines = new ArrayList<>();
    if (!fact.id().isEmpty()) {
      lines.add("id: " + plainOrQuoted(fact.id()));
    }
    lines.add("status: " + fact.status().written());
    if (!fact.says().isEmpty()) {
      lines.add("says: " + quoted(fact.says()));
    } else {
      lines.add("predicate: " + plainOrQuoted(fact.statement().predicate()));
      lines.add("slots: " + slots("", fact.statement().slots()));
    }
    if (fact.statement().negative()) {
      lines.add("negative: true");
    }
    if (fact.statement().modality() != Modality.ASSERTED) {
      lines.add("modality: " + fact.statement().modality().name().toLowerCase(Locale.ROOT));
    }
    fact.ownSingleValued().ifPresent(slots -> lines.add("single_valued: " + singleValued(slots)));
    if (fact.validity().from().isAfter(LocalDate.MIN)) {
      lines.add("valid_from: " + fact.validity().from());
    }
    if (fact.validity().until().isBefore(LocalDate.MAX)) {
      lines.add("valid_until: " + fact.validity().until());
    }
    switch (fact.change().kind()) {
      case WAS -> lines.add("was: " + slots("", fact.change().slots()));
      case NOW -> lines.add("now: " + slots(fact.change().id(), fact.change().slots()));
      case GONE -> lines.add("gone: true");
      case NONE -> {}
    }
    if (!fact.note().isEmpty()) {
      lines.add("note: " + quoted(fact.note()));
    }
    if (fact.citation().isPresent()) {
      lines.add("evidence: " + evidence(fact.citation()));
      lines.add("quote: " + quoted(fact.citation().quote()));
    }
    yaml.append("  - ").append(String.join("\n    ", lines)).append('\n');
  }

  private static String singleValued(Set<Slot> slots) {
    if (slots.isEmpty()) {
      return "false";
    }
    boolean all =
        slots.containsAll(
            EnumSet.complementOf(
                EnumSet.of(Slot.PREDICATE, Slot.POLARITY, Slot.MODALITY, Slot.SCOPE)));
    return all
        ? "true"
        : slots.stream().map(TruthWriter::written).collect(Collectors.joining(", ", "[", "]"));
  }

  private static String evidence(Citation citation) {
    return "{line: %d, start: %d, end: %d, paragraph: %d%s}"
        .formatted(
            citation.line(),
            citation.start(),
            citation.end(),
            citation.paragraph(),
            citation.headline() ? ", headline: true" : "");
  }

  private static String slots(String id, Map<Slot, List<String>> slots) {
    List<String> parts = new ArrayList<>();
    if (!id.isEmpty()) {
      parts.add("id: " + plainOrQuoted(id));
    }
    slots.forEach(
        (slot, fillers) ->
            parts.add(
                written(slot)
                    + ": "
                    + (fillers.size() == 1 ? quoted(fillers.get(0)) : list(fillers))));
    return "{" + String.join(", ", parts) + "}";
  }

  private static String list(List<String> texts) {
    return texts.stream().map(TruthWriter::quoted).collect(Collectors.joining(", ", "[", "]"));
  }

  private void line(String key, String value) {
    if (!value.isEmpty()) {
      yaml.append(key).append(plainOrQuoted(value)).append('\n');
    }
  }

  private static String plainOrQuoted(String text) {
    boolean plain = text.matches("[A-Za-z][A-Za-z0-9 ./_-]*[A-Za-z0-9]|[A-Za-z]");
    boolean word = text.matches("(?i)true|false|yes|no|on|off|null|y|n");
    return plain && !word ? text : quoted(text);
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        default -> {
          if (Character.isISOControl(c) || c == '\uFEFF' || c == '\u2028' || c == '\u2029') {
            quoted.append("\\u%04x".formatted((int) c));
          } else {
            quoted.append(c);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }
}
