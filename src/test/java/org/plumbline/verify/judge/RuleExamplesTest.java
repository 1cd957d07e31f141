package org.plumbline.verify.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.Fixtures;
import org.plumbline.check.ExampleRunner;
import org.plumbline.verify.pack.Example;
import org.plumbline.verify.pack.ExampleRun;
import org.plumbline.verify.pack.Rule;
import org.plumbline.verify.pack.RuleLibrary;

/** The examples beside the rules: each rule fires where it should, and not where it nearly would. */
class RuleExamplesTest {
  private static final String ENDING = ".examples.yaml";

  private final RuleLibrary library = RuleLibrary.shipped();

  @TestFactory
  Stream<DynamicTest> everyExampleIsJudgedAsItSays() {
    return library.examples().stream()
        .map(example -> DynamicTest.dynamicTest(name(example), () -> check(example)));
  }

  private static String name(Example example) {
    return example.rule() + (example.fires() ? " fires: " : " does not fire: ") + example.texts();
  }

  private static void check(Example example) {
    ExampleRun run = ExampleRunner.run(Fixtures.engine(), example);
    assertTrue(run.passed(), () -> "\n" + String.join("\n", run.difference()) + "\n");
  }

  @Test
  void everyRuleThatJudgesIsListed() {
    Set<String> listed = library.rules().stream().map(Rule::id).collect(Collectors.toSet());
    assertEquals(new TreeSet<>(RuleBook.load().ids()), new TreeSet<>(listed));
  }

  @Test
  void everyRuleHasAnExampleAndANearMiss() {
    List<String> problems = new ArrayList<>();
    for (Rule rule : library.rules()) {
      if (library.examples(rule.id(), true).isEmpty()) {
        problems.add(rule.id() + " has no example in which it fires");
      }
      if (library.examples(rule.id(), false).isEmpty()) {
        problems.add(rule.id() + " has no near miss");
      }
    }
    report(problems);
  }

  @Test
  void examplesStandBesideTheFileOfTheirRule() {
    List<String> problems = new ArrayList<>();
    for (Example example : library.examples()) {
      String file = example.file().replace(ENDING, ".drl");
      if (library.rule(example.rule()).filter(rule -> isOf(rule, file)).isEmpty()) {
        problems.add(example.rule() + " does not stand in " + file);
      }
    }
    report(problems);
  }

  /** Beside rules in code, or beside a decision table. */
  private static boolean isOf(Rule rule, String file) {
    return rule.file().equals(file) || rule.file().equals(file + ".csv");
  }

  @Test
  void everyRuleSaysWhatItDoesAndWhy() {
    RuleBook book = RuleBook.load();
    List<String> problems = new ArrayList<>();
    for (Rule rule : library.rules()) {
      if (rule.summary().isBlank() || rule.rationale().isBlank()) {
        problems.add(rule.id() + ": no @summary or no @rationale");
      }
      if (!rule.summary().equals(book.summary(rule.id()))
          || rule.severity() != book.severity(rule.id())) {
        problems.add(rule.id() + ": the text and the compiled rule say different things");
      }
    }
    report(problems);
  }

  private static void report(List<String> problems) {
    assertTrue(problems.isEmpty(), () -> "\n  " + String.join("\n  ", problems) + "\n");
  }
}
