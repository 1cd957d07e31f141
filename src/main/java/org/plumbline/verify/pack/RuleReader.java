package org.plumbline.verify.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;

/**
 * What was read of a file of rules.
 *
 * @param file the file, of which a decision table has become rules line by line
 * @param tree its tree
 * @param rules of each rule the text and the metadata
 */
record RuleReader(RuleFile file, PackageDescr tree, List<Rule> rules) {
  private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)+";

  /** Reads a file; empty when it cannot be read, and then {@code problems} says why. */
  static Optional<RuleReader> read(RuleFile file, RuleProblems problems) {
    if (!file.isTable()) {
      List<String> lines = file.text().lines().toList();
      return read(file, rule -> text(rule, lines), problems);
    }
    return DecisionTable.read(file, problems)
        .flatMap(
            table ->
                table
                    .rules(problems)
                    .flatMap(drl -> read(drl, rule -> table.words(rule.getLine()), problems)));
  }

  private static Optional<RuleReader> read(
      RuleFile file, Function<RuleDescr, String> text, RuleProblems problems) {
    return parse(file, problems)
        .map(tree -> new RuleReader(file, tree, rules(file, tree, text, problems)));
  }

  /** The tree of a file; empty when it cannot be read, and then {@code problems} says why. */
  private static Optional<PackageDescr> parse(RuleFile file, RuleProblems problems) {
    DrlParser parser = new DrlParser();
    PackageDescr tree = null;
    try {
      tree = parser.parse(false, file.drl());
    } catch (DroolsParserException e) {
      problems.add(file.name(), 0, "not readable as rules: " + oneLine(e.getMessage()), "mend it");
    }
    for (DroolsError error : parser.getErrors()) {
      int line = error.getLines().length == 0 ? 0 : error.getLines()[0];
      problems.add(
          file.name(),
          line,
          "not readable as a rule: " + oneLine(error.getMessage()),
          "look for a missing bracket, comma or \"end\" near this line");
    }
    return parser.hasErrors() ? Optional.empty() : Optional.ofNullable(tree);
  }

  private static List<Rule> rules(
      RuleFile file, PackageDescr tree, Function<RuleDescr, String> text, RuleProblems problems) {
    List<Rule> rules = new ArrayList<>();
    for (RuleDescr rule : tree.getRules()) {
      if (!rule.getName().matches(ID)) {
        problems.add(
            file.name(),
            rule.getLine(),
            "\"" + rule.getName() + "\" is no name of a rule",
            "write small letters, hyphens and a slash: \"desk/says-so\"");
      }
      String severity = metadata(rule, "severity").orElse(Severity.ERROR.written());
      if (Severity.of(severity).isEmpty()) {
        problems.add(
            file.name(),
            rule.getLine(),
            "severity " + severity + " is not known",
            "use one of " + Severity.NAMES);
      }
      if (!Template.isValid(metadata(rule, "summary").orElse(""))) {
        problems.add(
            file.name(),
            rule.getLine(),
            "the summary has braces around something else than claim and truth",
            "write {claim} for the claim's words and {truth} for the article's");
      }
      rules.add(
          new Rule(
              rule.getName(),
              Severity.of(severity).orElse(Severity.ERROR),
              metadata(rule, "summary").orElse(""),
              metadata(rule, "rationale").orElse(""),
              file.name(),
              rule.getLine(),
              text.apply(rule)));
    }
    return rules;
  }

  private static Optional<String> metadata(RuleDescr rule, String key) {
    return rule.getAnnotations().stream()
        .filter(annotation -> annotation.getName().equals(key) && annotation.hasValue())
        .map(annotation -> String.valueOf(annotation.getSingleValueStripped()).strip())
        .findFirst();
  }

  private static String text(RuleDescr rule, List<String> lines) {
    return lines
            .subList(rule.getLine() - 1, Math.min(Math.max(rule.getEndLine(), 1), lines.size()))
            .stream()
            .filter(line -> !line.strip().startsWith("@"))
            .collect(Collectors.joining("\n"))
        + "\n";
  }

  static String oneLine(String message) {
    return message.strip().replaceAll("\\s*\\R\\s*", " ");
  }
}
