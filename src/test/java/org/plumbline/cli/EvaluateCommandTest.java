package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.Fixtures;
import org.plumbline.verify.Judge;

class EvaluateCommandTest {
  @TempDir private Path folder;
  private Path set;

  @BeforeEach
  void writeSet() throws IOException {
    set = folder.resolve("set.jsonl");
    Files.writeString(
        set,
        """
        {"id":"a","evidence":"One.","claim":"true 1","label":"SUPPORTED"}
        {"id":"b","evidence":"Two.","claim":"false 2","label":"CONTRADICTED"}

        {"id":"c","evidence":"One.","claim":"false 3","label":"SUPPORTED"}
        {"id":"d","evidence":"Two.","claim":"whatever","label":"NOT_ENOUGH_INFO"}
        {"id":"e","evidence":"One.","claim":"true 1","label":"CONTRADICTED"}
        {"id":"f","evidence":"One.","published":"2025-05-08","claim":"true 1","label":"SUPPORTED"}
        """);
  }

  @Test
  void printsScoresAndConfusion() {
    Run run = Run.plumbline(new FakeJudge(), "evaluate", set.toString());
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("set.jsonl  3-way  6  0.833"), run.out());
    assertTrue(run.out().matches("(?s).*SUPPORTED +2 +1 +0\n.*"), run.out());
    assertFalse(run.out().contains("claims/s"), "times differ from run to run");
    assertTrue(run.err().contains("claims/s"), run.err());
  }

  @Test
  void readsEqualEvidenceOnceAndJudgesEqualClaimsOnce() {
    FakeJudge judge = new FakeJudge();
    Run.plumbline(judge, "evaluate", set.toString());
    assertEquals(3, judge.opened.get(), "two texts, one of them with two dates");
    assertEquals(5, judge.judged.get());
  }

  @Test
  void predictionsComeInTheOrderOfTheInput() throws IOException {
    Path out = folder.resolve("out.jsonl");
    Run run =
        Run.plumbline(new FakeJudge(), "evaluate", set.toString(), "--predictions", out.toString());
    assertEquals(0, run.code(), run.err());
    List<String> lines = Files.readAllLines(out);
    assertEquals(6, lines.size());
    assertEquals(
        "{\"id\":\"a\",\"label\":\"SUPPORTED\",\"gold\":\"SUPPORTED\",\"reason\":\"NONE\","
            + "\"rules\":[\"count/equal\"],"
            + "\"evidence\":[{\"line\":1,\"start\":0,\"end\":4,\"quote\":\"One.\"}]}",
        lines.get(0));
    assertEquals(
        "{\"id\":\"d\",\"label\":\"NOT_ENOUGH_INFO\",\"gold\":\"NOT_ENOUGH_INFO\","
            + "\"reason\":\"NOT_MENTIONED\",\"rules\":[],\"evidence\":[]}",
        lines.get(3));
  }

  @Test
  void bytesDoNotDependOnThreads() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      lines.add(
          "{\"id\":%d,\"evidence\":\"Text %d “é”.\",\"claim\":\"%s %d\",\"label\":\"%s\"}"
              .formatted(
                  i,
                  i * 7919 % 61,
                  i % 3 == 0 ? "true" : i % 3 == 1 ? "false" : "unknown",
                  i % 50,
                  i % 2 == 0 ? "SUPPORTED" : "UNSUPPORTED"));
    }
    Files.write(set, lines);
    List<String> outputs = new ArrayList<>();
    for (String threads : List.of("1", "2", "7")) {
      Path out = folder.resolve("out" + threads);
      Run run =
          Run.plumbline(
              new FakeJudge(),
              "evaluate",
              set.toString(),
              set.toString(),
              "--threads",
              threads,
              "--format=json",
              "--with-claims",
              "--predictions",
              out.toString());
      assertEquals(0, run.code(), run.err());
      outputs.add(run.out() + Files.readString(out));
    }
    assertEquals(outputs.get(0), outputs.get(1));
    assertEquals(outputs.get(0), outputs.get(2));
    assertTrue(outputs.get(0).contains("\"balancedAccuracy\": 0."));
  }

  @Test
  void brokenLineStopsBeforeAnythingIsWritten() throws IOException {
    Files.writeString(
        set,
        """
        {"id":"a","evidence":"One.","claim":"true 1","label":"SUPPORTED"}
        {"id":"b","evidence":"Two.","claim":"fal
        """);
    Path out = folder.resolve("out.jsonl");
    FakeJudge judge = new FakeJudge();
    Run run = Run.plumbline(judge, "evaluate", set.toString(), "--predictions", out.toString());
    assertEquals(2, run.code());
    assertTrue(run.err().startsWith("plumbline: " + set + ":2: not JSON"), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
    assertFalse(Files.exists(out));
    assertEquals(0, judge.opened.get());
  }

  @Test
  void everyKindOfBrokenLineIsNamed() throws IOException {
    assertProblem("[1]", "not a JSON object");
    assertProblem("{\"evidence\":\"e\",\"label\":\"SUPPORTED\"}", "has no \"claim\"");
    assertProblem(
        "{\"claim\":\"c\",\"label\":\"SUPPORTED\"}",
        "has no \"evidence\"; write it, or name --truth");
    assertProblem(
        "{\"evidence\":\"e\",\"claim\":3,\"label\":\"SUPPORTED\"}", "holds no string in \"claim\"");
    assertProblem(
        "{\"evidence\":\"e\",\"claim\":\"c\",\"label\":\"supported\"}",
        "\"label\" is \"supported\"; it must be one of SUPPORTED,");
    assertProblem(
        "{\"evidence\":\"e\",\"claim\":\"c\",\"label\":\"SUPPORTED\",\"published\":\"May\"}",
        "\"published\" is \"May\"; write a date as 2025-05-08");
    assertProblem("{\"evidence\":\"e\",\"claim\":\"c\",\"label\":\"SUPPORTED\"} x", "not JSON");
    assertProblem("\n", "holds no claims");
  }

  private void assertProblem(String line, String problem) throws IOException {
    Files.writeString(set, line);
    Run run = Run.plumbline(new FakeJudge(), "evaluate", set.toString());
    assertEquals(2, run.code());
    assertTrue(run.err().contains(problem), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
  }

  @Test
  void failureOfOneClaimIsToldAndDoesNotHideTheOthers() throws IOException {
    Files.writeString(
        set,
        """
        {"id":"a","evidence":"One.","claim":"true 1","label":"SUPPORTED"}
        {"id":"b","evidence":"One.","claim":"boom","label":"SUPPORTED"}
        """);
    Run run = Run.plumbline(new FakeJudge(), "evaluate", set.toString());
    assertEquals(2, run.code());
    assertTrue(run.out().contains("set.jsonl  decidable  2  0.500"), run.out());
    assertTrue(run.err().contains("1 claim could not be judged"), run.err());
    assertTrue(run.err().contains(set + ":2: java.lang.IllegalStateException: boom"), run.err());
  }

  @Test
  void articleServesLinesWithoutEvidence() throws IOException {
    Path article =
        Files.writeString(
            folder.resolve("article.txt"),
            "Twenty-six people were killed in the attack, the police said.\n");
    Files.writeString(set, "{\"id\":\"a\",\"claim\":\"true\",\"label\":\"SUPPORTED\"}");
    Run run =
        Run.plumbline(new FakeJudge(), "evaluate", set.toString(), "--article", article.toString());
    assertEquals(0, run.code(), run.err());
  }

  @Test
  void truthFilesAndArticlesServeLinesWithoutEvidence() throws IOException {
    Path article =
        Files.writeString(
            folder.resolve("article.txt"),
            "Flood in Arlen\n\nThe flood killed 26 people in Arlen.\n");
    Path truths = Files.createDirectory(folder.resolve("truth"));
    Path truth =
        Files.writeString(
            truths.resolve("army.yaml"),
            "facts:\n  - says: \"The army sent 300 soldiers to Arlen.\"\n");
    Files.writeString(
        set,
        """
        {"id":"a","claim":"The army sent 300 soldiers to Arlen.","label":"SUPPORTED"}
        {"id":"b","claim":"The flood killed 28 people in Arlen.","label":"CONTRADICTED"}
        {"id":"c","evidence":"It rained.","claim":"The army sent 300 soldiers to Arlen.","label":"NOT_ENOUGH_INFO"}
        """);
    Path out = folder.resolve("out.jsonl");
    Run run =
        Run.plumbline(
            Judge.of(Fixtures.engine()),
            "evaluate",
            set.toString(),
            "--article",
            article.toString(),
            "--truth",
            truths.toString(),
            "--predictions",
            out.toString());
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("set.jsonl  3-way  3  0.667"), run.out());
    List<String> answers = Files.readAllLines(out);
    assertTrue(answers.get(0).contains("\"label\":\"SUPPORTED\""), answers.get(0));
    assertTrue(answers.get(0).contains("\"source\":\"" + truth), answers.get(0));
    assertTrue(answers.get(1).contains("\"label\":\"CONTRADICTED\""), answers.get(1));
    assertTrue(answers.get(1).contains("\"source\":\"" + article), answers.get(1));
    assertTrue(answers.get(2).contains("\"label\":\"NOT_ENOUGH_INFO\""), answers.get(2));
  }

  @Test
  void aTruthThatIsNotThereOrEmptyStops() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.yaml"), "facts: []\n");
    Run none =
        Run.plumbline(
            Judge.of(Fixtures.engine()), "evaluate", set.toString(), "--truth", empty.toString());
    assertEquals(2, none.code());
    assertTrue(none.err().contains(empty.toString()), none.err());
    Path missing = folder.resolve("no-truth.yaml");
    Run run =
        Run.plumbline(new FakeJudge(), "evaluate", set.toString(), "--truth", missing.toString());
    assertEquals(2, run.code());
    assertTrue(run.err().contains(missing.toString()), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
  }

  @Test
  void missingFileDirectoryAndOverwritingAreRefused() {
    for (String[] arguments :
        new String[][] {
          {"evaluate", folder.resolve("no.jsonl").toString()},
          {"evaluate", folder.toString()},
          {"evaluate", set.toString(), "--predictions", set.toString()},
          {"evaluate", set.toString(), "--predictions", folder.resolve("no/p.jsonl").toString()},
          {"evaluate", set.toString(), "--threads", "0"},
          {"evaluate"}
        }) {
      Run run = Run.plumbline(new FakeJudge(), arguments);
      assertEquals(2, run.code());
      assertEquals(1, run.err().lines().count(), run.err());
    }
  }
}
