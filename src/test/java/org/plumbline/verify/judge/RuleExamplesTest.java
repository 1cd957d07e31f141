package org.plumbline.verify.judge;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.Fixtures;
import org.plumbline.text.PlainText;
import org.plumbline.truth.GroundTruth;
import org.plumbline.verify.Engine;
import org.plumbline.verify.Label;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The examples beside the rules: each rule fires where it should, and not where it nearly would. */
class RuleExamplesTest {
  private static final Path RULES = Path.of("rules");
  private static final String ENDING = ".examples.yaml";
  private static final Set<String> KEYS = Set.of("rule", "fires", "near-misses");
  private static final Set<String> EXAMPLE_KEYS = Set.of("truth", "claim", "expect");

  /**
   * One example of a rule.
   *
   * @param fires whether the rule must fire; in a near miss it must not
   */
  private record Example(
      Path file, String rule, boolean fires, String truth, String claim, Label expect) {
    String name() {
      return rule + (fires ? " fires: " : " does not fire: ") + claim;
    }
  }

  @TestFactory
  Stream<DynamicTest> everyExampleIsJudgedAsItSays() {
    return examples().stream()
        .map(example -> DynamicTest.dynamicTest(example.name(), () -> check(example)));
  }

  @Test
  void everyRuleHasAnExampleAndANearMiss() {
    List<Example> examples = examples();
    Set<String> rules = new TreeSet<>(RuleBook.load().ids());
    List<String> problems = new ArrayList<>();
    for (String rule : rules) {
      if (examples.stream().noneMatch(e -> e.rule().equals(rule) && e.fires())) {
        problems.add(rule + " has no example in which it fires");
      }
      if (examples.stream().noneMatch(e -> e.rule().equals(rule) && !e.fires())) {
        problems.add(rule + " has no near miss");
      }
    }
    for (Example example : examples) {
      if (!rules.contains(example.rule())) {
        problems.add(example.file() + " has examples of " + example.rule() + ", which is no rule");
      }
    }
    report(problems);
  }

  @Test
  void examplesStandBesideTheFileOfTheirRule() {
    List<String> problems = new ArrayList<>();
    for (Example example : examples()) {
      Path drl = Path.of(example.file().toString().replace(ENDING, ".drl"));
      if (!Files.exists(drl) || !read(drl).contains("rule \"" + example.rule() + "\"")) {
        problems.add(example.rule() + " does not stand in " + drl);
      }
    }
    report(problems);
  }

  @Test
  void everyRuleHasASummary() {
    RuleBook book = RuleBook.load();
    report(
        new TreeSet<>(book.ids())
            .stream()
                .filter(rule -> book.summary(rule).isBlank())
                .map(r -> r + ": no @summary")
                .toList());
  }

  private static void check(Example example) {
    Engine engine = Fixtures.engine();
    GroundTruth truth = engine.read(List.of(PlainText.read("example", example.truth())));
    Label got = engine.verify(truth, example.claim()).label();
    Set<String> fired = fired(engine.explain(truth, example.claim()).judgement());
    boolean asSaid = fired.contains(example.rule()) == example.fires();
    if (got != example.expect() || !asSaid) {
      fail(
          """

          %s  (%s)
            truth:    %s
            claim:    %s
            expected: %s, and the rule %s
            got:      %s, and the rule %s
            fired:    %s
          """
              .formatted(
                  example.rule(),
                  example.file(),
                  example.truth(),
                  example.claim(),
                  example.expect(),
                  fires(example.fires()),
                  got,
                  fires(asSaid == example.fires()),
                  fired.isEmpty() ? "no rule" : String.join(", ", fired)));
    }
  }

  private static String fires(boolean fires) {
    return fires ? "fires" : "does not fire";
  }

  private static Set<String> fired(RuleBook.Judgement judgement) {
    Set<String> rules = new TreeSet<>();
    judgement.slots().forEach(f -> rules.add(f.rule()));
    judgement.pairs().forEach(f -> rules.add(pairRule(f, judgement)));
    judgement.passages().forEach(f -> rules.add(f.rule()));
    judgement.parts().forEach(f -> rules.add(f.rule()));
    return rules;
  }

  /** The rule of a pair; two of them report under the name of the value's rule that decided. */
  private static String pairRule(PairFinding finding, RuleBook.Judgement judgement) {
    boolean ofValue = judgement.slots().stream().anyMatch(f -> f.rule().equals(finding.rule()));
    if (!ofValue) {
      return finding.rule();
    }
    boolean exchanged = finding.rule().equals("participant/roles-exchanged");
    return exchanged ? "pair/roles-exchanged" : "pair/one-value-differs";
  }

  private static void report(List<String> problems) {
    assertTrue(problems.isEmpty(), () -> "\n  " + String.join("\n  ", problems) + "\n");
  }

  private static List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    try (Stream<Path> files = Files.walk(RULES)) {
      Predicate<Path> ours = f -> f.toString().endsWith(ENDING);
      files.filter(ours).sorted().forEach(file -> examples.addAll(examplesOf(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return examples;
  }

  private static List<Example> examplesOf(Path file) {
    List<Example> examples = new ArrayList<>();
    for (JsonNode rule : new YAMLMapper().readTree(read(file))) {
      known(file, rule, KEYS);
      for (boolean fires : new boolean[] {true, false}) {
        for (JsonNode example : rule.path(fires ? "fires" : "near-misses")) {
          known(file, example, EXAMPLE_KEYS);
          examples.add(
              new Example(
                  file,
                  text(file, rule, "rule"),
                  fires,
                  text(file, example, "truth"),
                  text(file, example, "claim"),
                  label(file, text(file, example, "expect"))));
        }
      }
    }
    return examples;
  }

  private static void known(Path file, JsonNode node, Set<String> keys) {
    for (String key : node.propertyNames()) {
      if (!keys.contains(key)) {
        throw new IllegalArgumentException(
            file + ": unknown key \"" + key + "\"; known are " + new TreeSet<>(keys));
      }
    }
  }

  private static String text(Path file, JsonNode node, String key) {
    String text = node.path(key).asString("");
    if (text.isBlank()) {
      throw new IllegalArgumentException(file + ": \"" + key + "\" is missing in " + node);
    }
    return text;
  }

  private static Label label(Path file, String name) {
    try {
      return Label.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          file + ": expect " + name + "; it must be one of " + List.of(Label.values()), e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
