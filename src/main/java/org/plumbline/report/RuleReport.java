package org.plumbline.report;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.verify.pack.Example;
import org.plumbline.verify.pack.Rule;
import org.plumbline.verify.pack.RuleLibrary;
import org.plumbline.verify.pack.RuleSettings;
import org.plumbline.verify.pack.Template;

/** Rules, for people at a terminal. */
public final class RuleReport {
  private RuleReport() {}

  /** One line for each rule. */
  public static List<String> list(RuleLibrary library, RuleSettings settings) {
    int widest = library.rules().stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
    List<String> lines = new ArrayList<>();
    lines.add(line(widest, "id", "severity", "examples", "summary"));
    for (Rule rule : library.rules()) {
      String severity =
          settings.off().contains(rule.id())
              ? "off"
              : settings.severities().getOrDefault(rule.id(), rule.severity()).written();
      String examples =
          library.examples(rule.id(), true).size()
              + " + "
              + library.examples(rule.id(), false).size();
      lines.add(line(widest, rule.id(), severity, examples, Template.general(rule.summary())));
    }
    return lines;
  }

  private static String line(
      int widest, String id, String severity, String examples, String summary) {
    return ("%-" + Math.max(widest, 1) + "s  %-8s  %-8s  %s")
        .formatted(id, severity, examples, summary);
  }

  /** All that is known of a rule. */
  public static List<String> show(Rule rule, RuleLibrary library) {
    List<String> lines = new ArrayList<>();
    lines.add(rule.id() + "  (" + rule.severity().written() + ")");
    lines.add(Template.general(rule.summary()));
    if (!rule.rationale().isEmpty()) {
      lines.add("");
      lines.add("Why: " + rule.rationale());
    }
    lines.add("");
    lines.add(rule.file() + ":" + rule.line());
    rule.text().lines().forEach(line -> lines.add("  " + line));
    examples("It fires:", library.examples(rule.id(), true), lines);
    examples("It nearly fires, and must not:", library.examples(rule.id(), false), lines);
    lines.add("");
    return lines;
  }

  private static void examples(String heading, List<Example> examples, List<String> lines) {
    if (examples.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(heading);
    for (Example example : examples) {
      example.texts().forEach((what, text) -> lines.add("  %-9s%s".formatted(what, text)));
      lines.add("");
    }
    lines.remove(lines.size() - 1);
  }
}
