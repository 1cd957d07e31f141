package org.plumbline.report;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.plumbline.fact.Evidence;
import org.plumbline.verify.Correction;
import org.plumbline.verify.Finding;
import org.plumbline.verify.Label;
import org.plumbline.verify.Reason;
import org.plumbline.verify.Verdict;

/** Verdicts for people: the answer, what differs or agrees, the proof, the rule. */
public final class TextReport implements VerdictReport {
  private static final String INDENT = "  ";

  /** Where texts begin: after the longest label. */
  private static final int COLUMN = Label.NOT_ENOUGH_INFO.name().length() + INDENT.length();

  private final Consumer<String> lines;
  private final Style style;
  private final Map<Label, Integer> counts = new EnumMap<>(Label.class);

  /**
   * @param lines receives each line, without its line feed
   */
  public TextReport(Consumer<String> lines, Style style) {
    this.lines = lines;
    this.style = style;
  }

  @Override
  public void start() {}

  @Override
  public void add(String id, Verdict verdict) {
    if (!counts.isEmpty()) {
      lines.accept("");
    }
    counts.merge(verdict.label(), 1, Integer::sum);
    heading("", verdict.label(), verdict.claim());
    if (isWorthSplitting(verdict)) {
      for (Verdict.Part part : verdict.parts()) {
        heading(INDENT, part.label(), part.text());
        reason(INDENT, part.reason(), "");
        findings(INDENT, part.findings());
      }
      field("", "note", verdict.note());
    } else {
      reason("", verdict.reason(), verdict.note());
      findings("", verdict.findings());
    }
    field("", "correction", verdict.correction().text());
    for (Correction.Replacement replacement : verdict.correction().replacements()) {
      field("", "edit", Wording.replacement(replacement));
    }
  }

  /** Parts are shown unless all of them are undecided for the reason that the whole claim is. */
  private static boolean isWorthSplitting(Verdict verdict) {
    return verdict.parts().size() > 1
        && !verdict.parts().stream()
            .allMatch(part -> part.reason() == verdict.reason() && isUndecided(part));
  }

  private static boolean isUndecided(Verdict.Part part) {
    return part.label() == Label.NOT_ENOUGH_INFO;
  }

  @Override
  public void end() {
    int total = counts.values().stream().mapToInt(Integer::intValue).sum();
    if (total > 1) {
      lines.accept("");
      lines.accept(
          "%d claims: %d supported, %d contradicted, %d undecided"
              .formatted(
                  total,
                  counts.getOrDefault(Label.SUPPORTED, 0),
                  counts.getOrDefault(Label.CONTRADICTED, 0),
                  counts.getOrDefault(Label.NOT_ENOUGH_INFO, 0)));
    }
  }

  private void heading(String indent, Label label, String text) {
    String name = style.label(label, label.name());
    put(indent, name, label.name().length(), text.isBlank() ? "(empty)" : text);
  }

  private void reason(String indent, Reason reason, String note) {
    if (reason != Reason.NONE) {
      String words = Wording.reason(reason);
      field(indent, "reason", note.isBlank() ? words + "." : words + ": " + note);
    }
  }

  private void findings(String indent, List<Finding> findings) {
    Set<Evidence> proofs = new LinkedHashSet<>();
    Set<String> rules = new LinkedHashSet<>();
    for (Finding finding : findings) {
      field(indent, Wording.slot(finding.slot()), Wording.comparison(finding));
      proofs.add(finding.evidence());
      rules.add(finding.rule() + "   " + finding.explanation());
    }
    for (Evidence proof : proofs) {
      field(
          indent,
          "evidence",
          proof.quote() + "   " + fileName(proof.source()) + ":" + proof.line());
    }
    for (String rule : rules) {
      field(indent, "rule", rule);
    }
  }

  private static String fileName(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }

  private void field(String indent, String name, String text) {
    if (!text.isBlank()) {
      put(indent, INDENT + style.dim(name), INDENT.length() + name.length(), text);
    }
  }

  /** One line, or several on a narrow terminal, with all text in its column. */
  private void put(String indent, String head, int headWidth, String text) {
    int column = indent.length() + COLUMN;
    String gap = " ".repeat(Math.max(1, COLUMN - headWidth));
    List<String> rows =
        Wrap.lines(text.strip().replaceAll("\\s*\\R\\s*", " "), style.width() - column);
    lines.accept(indent + head + gap + rows.get(0));
    for (String row : rows.subList(1, rows.size())) {
      lines.accept(" ".repeat(column) + row);
    }
  }
}
