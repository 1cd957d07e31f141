package org.plumbline.report;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plumbline.verify.pack.Example;
import org.plumbline.verify.pack.Rule;
import org.plumbline.verify.pack.RuleLibrary;
import org.plumbline.verify.pack.Template;

/** Rules as Markdown: a page for each, and a list of them. */
public final class RulePages {
  private static final String MARK =
      "<!-- Written by plumbline rules docs: change the rule, not this page. -->\n";

  private RulePages() {}

  /** Whether a page was written by this class. */
  public static boolean isGenerated(String page) {
    return page.startsWith(MARK);
  }

  /** The pages by the name of their file. */
  public static Map<String, String> of(RuleLibrary library) {
    Map<String, String> pages = new TreeMap<>();
    StringBuilder index = new StringBuilder(MARK);
    index.append("# Rules\n");
    String file = "";
    for (Rule rule : library.rules()) {
      if (!rule.file().equals(file)) {
        file = rule.file();
        index.append("\n## ").append(file).append("\n\n");
        index.append("| rule | severity | |\n|---|---|---|\n");
      }
      index.append(
          "| [%s](%s.md) | %s | %s |\n"
              .formatted(
                  rule.id(),
                  rule.id(),
                  rule.severity().written(),
                  cell(Template.general(rule.summary()))));
      pages.put(rule.id() + ".md", page(rule, library));
    }
    pages.put("README.md", index.toString());
    return pages;
  }

  private static String page(Rule rule, RuleLibrary library) {
    StringBuilder page = new StringBuilder(MARK);
    page.append("# ").append(rule.id()).append("\n\n");
    page.append(Template.general(rule.summary())).append("\n\n");
    page.append("Severity ").append(rule.severity().written());
    page.append(", in `").append(rule.file()).append("`.\n\n");
    if (!rule.rationale().isEmpty()) {
      page.append("## Why\n").append(rule.rationale()).append("\n\n");
    }
    page.append("## Rule\n```\n").append(rule.text()).append("```\n");
    examples("It fires", library.examples(rule.id(), true), page);
    examples("It nearly fires, and must not", library.examples(rule.id(), false), page);
    return page.toString();
  }

  private static void examples(String heading, List<Example> examples, StringBuilder page) {
    if (examples.isEmpty()) {
      return;
    }
    page.append("\n## ").append(heading).append("\n");
    Collection<String> head = examples.get(0).texts().keySet();
    page.append(row(head)).append("|---".repeat(head.size())).append("|\n");
    for (Example example : examples) {
      page.append(row(example.texts().values()));
    }
  }

  private static String row(Collection<String> cells) {
    return cells.stream().map(RulePages::cell).collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private static String cell(String text) {
    return text.strip().replaceAll("\\s*\\R\\s*", " ").replace("|", "\\|").replace("<", "&lt;");
  }
}
