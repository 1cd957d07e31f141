package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.Fixtures;
import org.plumbline.verify.Judge;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Drafts checked from the command line. */
class CheckCommandTest {
  private static final String TRUTH =
      """
      facts:
        - says: "The flood killed 26 people in Arlen on Monday."
        - says: "The army sent 300 soldiers to the town."
      """;
  private static final String DRAFT =
      """
      # The flood of Arlen

      The flood killed 28 people in Arlen on Monday. It rained for days.

      The army sent 500 soldiers to the town.
      """;

  @TempDir private Path folder;
  private Path draft;
  private Path truth;

  @BeforeEach
  void write() throws IOException {
    draft = Files.writeString(folder.resolve("draft.md"), DRAFT);
    truth =
        Files.writeString(Files.createDirectory(folder.resolve("truth")).resolve("a.yaml"), TRUTH);
  }

  private static Run check(Object... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "check";
    for (int i = 0; i < arguments.length; i++) {
      all[i + 1] = arguments[i].toString();
    }
    return Run.plumbline(Judge.of(Fixtures.engine()), all);
  }

  @Test
  void showsWordsProofAndCorrection() {
    Run run = check(draft, "--truth", truth);
    assertEquals(1, run.code(), run.err());
    List<String> lines = run.out().lines().toList();
    assertEquals(
        "%s:3:18: contradicted: “28”, but %s:2 says “26”.  [count/single-valued-differs]"
            .formatted(draft, truth),
        lines.get(0));
    assertEquals("    The flood killed 28 people in Arlen on Monday.", lines.get(1));
    assertEquals("                     ^^", lines.get(2));
    assertTrue(lines.get(3).startsWith("    evidence    The flood killed 26 people in Arlen"));
    assertEquals("    correction  The flood killed 26 people in Arlen on Monday.", lines.get(4));
    assertEquals("1 draft, 4 sentences: 2 contradicted, 1 undecided", lines.get(lines.size() - 1));
  }

  @Test
  void exitCodesFollowFailOn() {
    assertEquals(0, check(draft, "--truth", truth, "--fail-on", "never").code());
    assertEquals(2, check(draft, "--truth", truth, "--fail-on", "sometimes").code());
    assertEquals(2, check(folder.resolve("none.md"), "--truth", truth).code());
    assertEquals(2, check(draft, "--truth", folder.resolve("nowhere")).code());
    Run empty = check(folder.resolve("truth"), "--truth", truth);
    assertEquals(2, empty.code(), "a folder without drafts is not green");
    assertTrue(empty.err().contains("there is no draft to check"), empty.err());
  }

  @Test
  void aTruthWithoutFactsIsNotGreen() throws IOException {
    Files.writeString(truth, "facts: []\n");
    Run run = check(draft, "--truth", truth);
    assertEquals(2, run.code(), run.out());
    assertTrue(run.err().contains("there is no truth to check against"), run.err());
  }

  @Test
  void theConfigurationIsFoundOnTheWayUp() throws IOException {
    Path deep = Files.createDirectories(folder.resolve("stories/deep"));
    Files.move(draft, deep.resolve("draft.md"));
    Files.writeString(
        folder.resolve(".plumbline.yaml"),
        """
        truth: [truth]
        files: ["stories/**/*.md"]
        exclude: ["**/old/**"]
        rules:
          count/single-valued-differs: warning
        """);
    Path old = Files.createDirectories(deep.resolve("old"));
    Files.writeString(old.resolve("old.md"), DRAFT);
    Run run = check(folder.resolve("stories"));
    assertEquals(0, run.code(), run.out() + run.err());
    assertTrue(run.out().contains("1 draft, "), run.out());
    assertTrue(run.out().contains(": warning: “28”"), run.out());
    Files.writeString(folder.resolve(".plumbline.yaml"), "truth: [truth]\nskip: [poems]\n");
    Run wrong = check(deep.resolve("draft.md"));
    assertEquals(2, wrong.code());
    assertTrue(
        wrong.err().contains(".plumbline.yaml:2: skip: \"poems\" is not known"), wrong.err());
  }

  @Test
  void aHookMayNameFilesThatAreNoDrafts() throws IOException {
    Path config =
        Files.writeString(
            folder.resolve(".plumbline.yaml"),
            """
            truth: [truth]
            files: ["stories/**"]
            exclude: ["stories/old/**"]
            """);
    Path notes = Files.copy(draft, folder.resolve("notes.md"));
    Path old = Files.createDirectories(folder.resolve("stories/old")).resolve("old.md");
    Files.copy(draft, old);
    Run none = check(notes, old, "--only-configured", "--config", config);
    assertEquals(0, none.code(), none.err());
    assertTrue(none.out().contains("0 drafts, 0 sentences"), none.out());
    Path story = Files.copy(draft, folder.resolve("stories/story.md"));
    Run one = check(notes, old, story, "--only-configured", "--config", config);
    assertEquals(1, one.code(), one.err());
    assertTrue(one.out().contains("1 draft, 4 sentences"), one.out());
    assertEquals(2, check(folder.resolve("gone.md"), "--only-configured").code());
  }

  @Test
  void ignoresNeedAReasonAndEnd() throws IOException {
    String comment = "<!-- plumbline: ignore count/single-valued-differs%s -->\nThe army";
    Files.writeString(
        draft, DRAFT.replace("The army", comment.formatted(" because the wires differ")));
    Run ignored = check(draft, "--truth", truth);
    assertTrue(ignored.out().contains(": 1 contradicted,"), ignored.out());
    assertTrue(ignored.out().contains("1 ignored"), ignored.out());
    Files.writeString(draft, DRAFT.replace("The army", comment.formatted("")));
    assertTrue(check(draft, "--truth", truth).out().contains("[check/ignore-malformed]"));
    Files.writeString(
        draft,
        DRAFT.replace("The army", comment.formatted(" until 2020-01-01 because it was late")));
    Run expired = check(draft, "--truth", truth);
    assertTrue(expired.out().contains("[check/ignore-expired]"), expired.out());
    assertTrue(expired.out().contains(": 2 contradicted,"), expired.out());
    Files.writeString(
        draft,
        "<!-- plumbline: ignore-start because all of it is old -->\n"
            + DRAFT
            + "<!-- plumbline: ignore-end -->\n"
            + "\nNothing here. <!-- plumbline: ignore because of nothing -->\n");
    Run block = check(draft, "--truth", truth, "--fail-on", "warning");
    assertTrue(block.out().contains("2 ignored"), block.out());
    assertTrue(block.out().contains("[check/ignore-unused]"), block.out());
    assertEquals(1, block.code());
  }

  @Test
  void aBaselineLetsOldProblemsPass() throws IOException {
    Path baseline = folder.resolve("baseline.json");
    assertEquals(2, check(draft, "--truth", truth, "--baseline", baseline).code());
    Run written = check(draft, "--truth", truth, "--baseline", baseline, "--update-baseline");
    assertEquals(0, written.code(), written.out() + written.err());
    Files.writeString(draft, "Another first line.\n\n" + DRAFT.replace("500", "700"));
    Run run = check(draft, "--truth", truth, "--baseline", baseline);
    assertEquals(1, run.code());
    assertTrue(run.out().contains("“700”"), run.out());
    assertFalse(run.out().contains("“28”"), run.out());
    assertTrue(run.out().contains("1 in the baseline"), run.out());
  }

  @Test
  void fixesAreShownAndThenApplied() throws IOException {
    Run shown = check(draft, "--truth", truth, "--diff");
    assertTrue(
        shown
            .out()
            .contains("-The flood killed 28 people in Arlen on Monday. It rained for days.\n"),
        shown.out());
    assertTrue(shown.out().contains("+The army sent 300 soldiers to the town.\n"), shown.out());
    assertEquals(DRAFT, Files.readString(draft));
    Run fixed = check(draft, "--truth", truth, "--fix");
    assertEquals(0, fixed.code(), fixed.out() + fixed.err());
    assertEquals(DRAFT.replace("28", "26").replace("500", "300"), Files.readString(draft));
  }

  @Test
  void onlyChangedSentencesAreReported() throws IOException, InterruptedException {
    git("init", "-q");
    git("add", ".");
    git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-q", "-m", "first");
    Files.writeString(draft, DRAFT.replace("500", "700"));
    Run run = check(draft, "--truth", truth, "--changed-since", "HEAD");
    assertEquals(1, run.code(), run.err());
    assertTrue(run.out().contains("“700”"), run.out());
    assertFalse(run.out().contains("“28”"), run.out());
    Run unknown = check(draft, "--truth", truth, "--changed-since", "no-such-ref");
    assertEquals(2, unknown.code());
    assertTrue(unknown.err().contains("no revision no-such-ref"), unknown.err());
  }

  private void git(String... arguments) throws IOException, InterruptedException {
    List<String> command = new java.util.ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), out);
  }

  @Test
  void sarifFitsTheOfficialSchemaAndKeepsWhatIsSuppressed() throws IOException {
    Path sarif = folder.resolve("out/a.sarif");
    Files.writeString(
        draft,
        DRAFT.replace("The army", "<!-- plumbline: ignore because the wires differ -->\nThe army"));
    check(draft, "--truth", truth, "--format", "text", "--format", "sarif=" + sarif);
    JsonNode log = new JsonMapper().readTree(Files.readString(sarif));
    try (InputStream schema = getClass().getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      Schema official =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
              .getSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
      assertEquals(List.of(), official.validate(log).stream().map(Object::toString).toList());
    }
    JsonNode results = log.path("runs").path(0).path("results");
    assertEquals(2, results.size());
    JsonNode first = results.path(0);
    assertEquals("count/single-valued-differs", first.path("ruleId").asString());
    assertEquals(0, first.path("suppressions").size());
    JsonNode replacement =
        first.at("/fixes/0/artifactChanges/0/replacements/0/insertedContent/text");
    assertEquals("26", replacement.asString());
    assertEquals("inSource", results.path(1).at("/suppressions/0/kind").asString());
    assertEquals(
        "the wires differ", results.path(1).at("/suppressions/0/justification").asString());
    JsonNode rule = log.at("/runs/0/tool/driver/rules/0");
    assertFalse(rule.at("/help/markdown").asString().isBlank());
    String before = first.at("/partialFingerprints/plumblineProblem~1v1").asString();
    Files.writeString(draft, "New first line.\n\n" + DRAFT);
    check(draft, "--truth", truth, "--format", "sarif=" + sarif);
    JsonNode moved = new JsonMapper().readTree(Files.readString(sarif)).at("/runs/0/results/0");
    assertEquals(before, moved.at("/partialFingerprints/plumblineProblem~1v1").asString());
  }

  @Test
  void otherFormatsAreWellFormed() throws Exception {
    Run json = check(draft, "--truth", truth, "--format", "json");
    JsonNode report = new JsonMapper().readTree(json.out());
    assertTrue(report.path("fails").asBoolean());
    assertEquals("26", report.at("/problems/0/fix/0/replacement").asString());
    for (String format : List.of("junit", "checkstyle")) {
      Path file = folder.resolve(format + ".xml");
      check(draft, "--truth", truth, "--format", format + "=" + file);
      var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
      String tag = format.equals("junit") ? "failure" : "error";
      assertEquals(2, document.getElementsByTagName(tag).getLength(), format);
    }
    assertEquals(2, check(draft, "--truth", truth, "--format", "poem").code());
  }

  @Test
  void githubTakesTenAnnotationsOfAType() throws IOException {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      many.append("The army sent ").append(500 + i).append(" soldiers to the town.\n\n");
    }
    Files.writeString(draft, many);
    Run run = check(draft, "--truth", truth, "--format", "github");
    List<String> lines = run.out().lines().toList();
    assertEquals(11, lines.size(), run.out());
    assertTrue(lines.get(0).startsWith("::error file="), lines.get(0));
    assertEquals(
        "Plumbline: 12 sentences checked, 12 contradicted (the first 10 are shown).",
        lines.get(10));
  }
}
