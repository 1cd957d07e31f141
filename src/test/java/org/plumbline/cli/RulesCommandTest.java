package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.report.RulePages;
import org.plumbline.verify.pack.RuleLibrary;

/** What an editor sees of the rules. */
class RulesCommandTest {
  private static final Path PAGES = Path.of("docs/rules");

  @TempDir private Path folder;

  private static Run rules(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "rules";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return Run.plumbline(new FakeJudge(), all);
  }

  @Test
  void listsEveryRuleWithSeverityAndExamples() {
    Run run = rules("list");
    assertEquals(0, run.code(), run.err());
    assertTrue(
        run.out()
            .lines()
            .anyMatch(
                line ->
                    line.matches(
                        "count/single-valued-differs +error +\\d+ \\+ \\d+ +An event has one.*")),
        run.out());
    assertEquals(RuleLibrary.shipped().rules().size() + 1, run.out().lines().count());
  }

  @Test
  void showsTextReasonAndExamplesOfARule() {
    Run run = rules("show", "count/agrees");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("Why: "), run.out());
    assertTrue(run.out().contains("rule \"count/agrees\""), run.out());
    assertTrue(run.out().contains("It nearly fires, and must not:"), run.out());
    assertFalse(run.out().contains("count/single-valued-differs"), run.out());
  }

  @Test
  void anUnknownRuleIsAnErrorThatNamesTheList() {
    Run run = rules("show", "count/none");
    assertEquals(2, run.code());
    assertEquals(
        "plumbline: no rule is called \"count/none\"; plumbline rules list names them all\n",
        run.err());
  }

  @Test
  void thePagesInDocsAreThoseOfTheRules() throws IOException {
    assertEquals(
        RulePages.of(RuleLibrary.shipped()),
        pages(PAGES),
        "docs/rules is stale: run ./plumbline rules docs -o docs/rules and commit");
  }

  @Test
  void writesPagesAndDeletesThoseOfRulesThatAreNoMore() throws IOException {
    Path stale = folder.resolve("gone/rule.md");
    Files.createDirectories(stale.getParent());
    Files.writeString(stale, RulePages.of(RuleLibrary.shipped()).get("count/agrees.md"));
    Path foreign = Files.writeString(folder.resolve("notes.md"), "My notes.");
    Run run = rules("docs", "-o", folder.toString());
    assertEquals(0, run.code(), run.err());
    assertFalse(Files.exists(stale));
    assertTrue(Files.exists(foreign));
    Files.delete(foreign);
    assertEquals(RulePages.of(RuleLibrary.shipped()), pages(folder));
  }

  @Test
  void aConfigurationSwitchesOffAndWeighs() throws IOException {
    Path config =
        Files.writeString(
            folder.resolve("c.yaml"), "rules:\n  count/agrees: off\n  place/differs: warning\n");
    Run run = rules("list", "--config", config.toString());
    assertTrue(run.out().lines().anyMatch(l -> l.matches("count/agrees\\s+off .*")), run.out());
    assertTrue(
        run.out().lines().anyMatch(l -> l.matches("place/differs\\s+warning .*")), run.out());
  }

  @Test
  void aFaultOfTheConfigurationIsSaidByLine() throws IOException {
    Path config =
        Files.writeString(folder.resolve("c.yaml"), "rules:\n  count/agrees: loud\nruels: {}\n");
    Run run = rules("list", "--config", config.toString());
    assertEquals(2, run.code());
    assertEquals(
        config
            + ":2: count/agrees: loud is not known; use off or one of [error, warning, note]\n"
            + config
            + ":3: unknown entry \"ruels\"; write \"rules:\" and a table\n",
        run.err());
  }

  private static Map<String, String> pages(Path folder) throws IOException {
    Map<String, String> pages = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        pages.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return pages;
  }
}
