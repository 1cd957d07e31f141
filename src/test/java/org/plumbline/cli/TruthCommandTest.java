package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.Fixtures;
import org.plumbline.verify.Judge;

/** Truth files looked through, and two versions of a story set side by side. */
class TruthCommandTest {
  private static final String STORY =
      """
      Flood in Arlen

      The flood killed 26 people in Arlen on Monday.

      The army sent 300 soldiers to the town.

      Mayor Edda Kole closed the school.
      """;

  @TempDir private Path folder;

  private static Run truth(Object... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "truth";
    for (int i = 0; i < arguments.length; i++) {
      all[i + 1] = arguments[i].toString();
    }
    return Run.plumbline(Judge.of(Fixtures.engine()), all);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static String says(String... sentences) {
    StringBuilder yaml = new StringBuilder("facts:\n");
    for (String sentence : sentences) {
      yaml.append("  - says: \"").append(sentence).append("\"\n");
    }
    return yaml.toString();
  }

  private static void found(Run run, String... parts) {
    assertEquals(1, run.code(), run.out() + run.err());
    for (String part : parts) {
      assertTrue(run.out().contains(part), part + " is not in:\n" + run.out());
    }
  }

  @Test
  void aSoundFileIsClean() throws IOException {
    Run run =
        truth("lint", file("a.yaml", says("The flood killed 26 people.", "The army sent tents.")));
    assertEquals(0, run.code(), run.out() + run.err());
  }

  @Test
  void factsThatContradictEachOtherAreFoundInOneFile() throws IOException {
    Path file =
        file(
            "a.yaml",
            says("The flood killed 26 people in Arlen.", "The flood killed 28 people in Arlen."));
    Run run = truth("lint", file);
    found(run, "is contradicted by " + file + ":", "[count/single-valued-differs]");
    assertEquals(
        1, run.out().split("is contradicted by", -1).length - 1, "told once: " + run.out());
  }

  @Test
  void factsThatContradictEachOtherAreFoundBetweenFiles() throws IOException {
    Path one = file("a.yaml", says("The flood killed 26 people in Arlen."));
    Path other = file("b.yaml", says("The flood killed 28 people in Arlen."));
    assertEquals(0, truth("lint", one).code());
    found(truth("lint", one, other), one.toString(), other.toString(), "is contradicted by");
    found(truth("lint", folder), "is contradicted by");
  }

  @Test
  void aFactWhoseEvidenceLeftTheArticleIsFound() throws IOException {
    Path story = file("story.txt", STORY);
    Path file = folder.resolve("story.yaml");
    Run extracted =
        Run.plumbline(
            Judge.of(Fixtures.engine()), "extract", story.toString(), "-o", file.toString());
    assertEquals(0, extracted.code(), extracted.err());
    assertEquals(0, truth("lint", file).code());
    Files.writeString(
        story, STORY.replace("The army sent 300 soldiers to the town.", "It rained."));
    Run run = truth("lint", file);
    found(run, "[truth/evidence-gone]", "The article no longer says this");
    assertTrue(run.out().contains("300 soldiers"), run.out());
    assertTrue(run.out().contains("1 warning"), run.out());
    Files.delete(story);
    found(truth("lint", file), "[truth/article-missing]");
  }

  @Test
  void anAliasOfTwoIsFound() throws IOException {
    Path file =
        file(
            "a.yaml",
            """
            entities:
              - name: Harbour Relief Trust
                aliases: [HRT]
              - name: Hotel and Restaurant Trade
                aliases: [HRT]
            facts:
              - says: "The army sent tents."
            """);
    found(
        truth("lint", file),
        file + ":4:",
        "“HRT” is an alias of both Harbour Relief Trust and Hotel and Restaurant Trade.",
        "[truth/alias-collides]");
  }

  @Test
  void whatNoClaimTestExercisesIsFound() throws IOException {
    Path file =
        file("a.yaml", says("The flood killed 26 people in Arlen.", "The army sent 300 soldiers."));
    Path tests =
        file(
            "claims.jsonl",
            """
            {"claim": "The flood killed 26 people in Arlen.", "label": "SUPPORTED"}
            """);
    Run run = truth("lint", file, "--claims", tests);
    found(run, file + ":3:", "[truth/not-exercised]");
    assertFalse(run.out().contains(file + ":2:"), run.out());
  }

  @Test
  void aClaimTestThatComesOutOtherwiseIsFound() throws IOException {
    Path file = file("a.yaml", says("The flood killed 26 people in Arlen."));
    Path tests =
        file(
            "claims.jsonl",
            "{\"claim\": \"The flood killed 28 people in Arlen.\", \"label\": \"SUPPORTED\"}\n");
    found(
        truth("lint", file, "--claims", tests),
        "claims.jsonl:1: “The flood killed 28 people in Arlen.” should be SUPPORTED and is"
            + " CONTRADICTED.",
        "[truth/claim-fails]");
  }

  @Test
  void unreadableFilesEndWithTwo() throws IOException {
    assertEquals(2, truth("lint", folder.resolve("none.yaml")).code());
    assertEquals(2, truth("lint", file("a.yaml", "facts:\n  - colour: blue\n")).code());
    Path bad = file("claims.jsonl", "{\"claim\": 1\n");
    assertEquals(
        2, truth("lint", file("b.yaml", says("It rained in Arlen.")), "--claims", bad).code());
  }

  @Test
  void twoVersionsOfAnArticleDifferInTheirFacts() throws IOException {
    Path before = file("old.txt", STORY);
    Path after =
        file(
            "new.txt",
            STORY
                .replace("26", "28")
                .replace("Mayor Edda Kole closed the school.", "Divers searched the river."));
    Run run = truth("diff", before, after);
    assertEquals(1, run.code(), run.err());
    List<String> lines = run.out().lines().toList();
    assertTrue(lines.stream().anyMatch(l -> l.startsWith("- ") && l.contains("school")), run.out());
    assertTrue(
        lines.stream().anyMatch(l -> l.startsWith("+ search: ") && l.contains("river   (line 7)")),
        run.out());
    int changed =
        lines.indexOf("~ kill: actor=The flood  target=26 people in Arlen  time=on Monday");
    assertTrue(changed >= 0, run.out());
    assertTrue(lines.get(changed + 1).contains("28 people"), run.out());
    assertFalse(run.out().contains("soldiers"), "what stays the same is not told: " + run.out());
    assertTrue(
        lines.get(lines.size() - 1).matches("\\d+ added, \\d+ dropped, 1 changed"), run.out());
  }

  @Test
  void theSameVersionsDoNotDiffer() throws IOException {
    Run run = truth("diff", file("old.txt", STORY), file("new.txt", STORY));
    assertEquals(0, run.code(), run.out() + run.err());
    assertEquals("0 added, 0 dropped, 0 changed\n", run.out());
  }

  @Test
  void truthFilesAreComparedAsArticlesAre() throws IOException {
    Path before = file("old.yaml", says("The flood killed 26 people.", "It rained in Arlen."));
    Path after = file("new.yaml", says("The flood killed 26 people.", "It snowed in Arlen."));
    Run run = truth("diff", before, after);
    assertEquals(1, run.code(), run.err());
    assertTrue(run.out().contains("- It rained in Arlen."), run.out());
    assertTrue(run.out().contains("+ It snowed in Arlen."), run.out());
    assertEquals(2, truth("diff", before, folder.resolve("none.yaml")).code());
  }
}
