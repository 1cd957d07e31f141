package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.Fixtures;
import org.plumbline.verify.Judge;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Posts on which several sources speak: they disagree, or a later one revises a figure. */
class AuditSourcesTest {
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir private Path folder;

  private static Run plumbline(Object... arguments) {
    String[] all = new String[arguments.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = arguments[i].toString();
    }
    return Run.plumbline(Judge.of(Fixtures.engine()), all);
  }

  private void article(String name, String day, String... sentences) throws IOException {
    Path file = folder.resolve("articles").resolve(name + ".txt");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file, "Dateline: " + day + "\nNews of Arlen\n\n" + String.join(" ", sentences) + "\n");
  }

  private void extract(String name) {
    Path article = folder.resolve("articles").resolve(name + ".txt");
    Run run = plumbline("extract", article, "-o", folder.resolve("truth/" + name + ".yaml"));
    assertEquals(0, run.code(), run.err());
  }

  private void written(String name, String day, String... sentences) throws IOException {
    Path file = folder.resolve("truth").resolve(name + ".yaml");
    Files.createDirectories(file.getParent());
    StringBuilder yaml = new StringBuilder("article:\n  published: " + day + "\nfacts:\n");
    for (String sentence : sentences) {
      yaml.append("  - says: \"").append(sentence).append("\"\n");
    }
    Files.writeString(file, yaml.toString());
  }

  /** The verdict on {@code post}, as it is written. */
  private JsonNode audit(String sources, String post) throws IOException {
    Path posts = Files.writeString(folder.resolve("posts.txt"), post + "\n");
    List<Object> arguments = new ArrayList<>(List.of("audit", posts, "-o", folder.resolve("out")));
    arguments.addAll(List.of("--overwrite", "--truth", folder.resolve(sources)));
    Run run = plumbline(arguments.toArray());
    assertEquals(0, run.code(), run.err());
    return JSON.readTree(Files.readString(folder.resolve("out/verdicts.jsonl")));
  }

  /** By name of the source, the stance and the sentence of its first finding. */
  private static Map<String, String> sides(JsonNode verdict) {
    Map<String, String> sides = new TreeMap<>();
    for (JsonNode finding : verdict.get("claims").get(0).get("findings")) {
      String name = Path.of(finding.get("source").stringValue()).getFileName().toString();
      sides.putIfAbsent(
          name, finding.get("stance").stringValue() + " " + finding.get("quote").stringValue());
    }
    return sides;
  }

  private static String label(JsonNode verdict) {
    return verdict.get("label").stringValue();
  }

  private void twoTolls(String first, String second) throws IOException {
    article("one", first, "A flood killed 26 people in Arlen on Monday.", "The army sent tents.");
    article("two", second, "The flood killed 31 people in Arlen on Monday.", "It rained.");
    extract("one");
    extract("two");
  }

  @Test
  void sourcesOfOneDayThatDisagreeAreDisputedWithBothSides() throws IOException {
    twoTolls("2026-08-20", "2026-08-20");
    for (String kind : List.of("articles", "truth")) {
      String end = kind.equals("articles") ? ".txt" : ".yaml";
      JsonNode verdict = audit(kind, "The flood killed 26 people in Arlen.");
      assertEquals("DISPUTED", label(verdict));
      assertEquals(
          Map.of(
              "one" + end, "FOR A flood killed 26 people in Arlen on Monday.",
              "two" + end, "AGAINST The flood killed 31 people in Arlen on Monday."),
          sides(verdict));
      String page = Jsoup.parse(Files.readString(folder.resolve("out/report.html"))).text();
      assertTrue(page.contains("For: A flood killed 26 people in Arlen on Monday."), page);
      assertTrue(page.contains("Against: The flood killed 31 people in Arlen on Monday."), page);
      assertEquals("DISPUTED", label(audit(kind, "The flood killed 31 people in Arlen.")));
      assertEquals("CONTRADICTED", label(audit(kind, "The flood killed 40 people in Arlen.")));
    }
  }

  @Test
  void aFigureThatALaterSourceRevisesIsOutdated() throws IOException {
    twoTolls("2026-08-20", "2026-08-24");
    for (String kind : List.of("articles", "truth")) {
      JsonNode verdict = audit(kind, "The flood killed 26 people in Arlen.");
      assertEquals("OUTDATED", label(verdict));
      assertEquals(2, sides(verdict).size());
      assertEquals(
          "The flood killed 31 people in Arlen.",
          verdict.get("claims").get(0).get("correction").stringValue());
      assertEquals("SUPPORTED", label(audit(kind, "The flood killed 31 people in Arlen.")));
      JsonNode wrong = audit(kind, "The flood killed 40 people in Arlen.");
      assertEquals("CONTRADICTED", label(wrong));
      assertEquals(
          "The flood killed 31 people in Arlen.",
          wrong.get("claims").get(0).get("correction").stringValue());
    }
  }

  @Test
  void anArticleAndATruthFileReviseEachOther() throws IOException {
    article("one", "2026-08-20", "A flood killed 26 people in Arlen on Monday.");
    written("two", "2026-08-24", "The flood killed 31 people in Arlen.");
    Files.move(folder.resolve("truth/two.yaml"), folder.resolve("articles/two.yaml"));
    JsonNode verdict = audit("articles", "26 people were killed in Arlen by the flood.");
    assertEquals("OUTDATED", label(verdict));
    assertEquals(List.of("one.txt", "two.yaml"), List.copyOf(sides(verdict).keySet()));
  }

  @Test
  void factsWrittenByHandAreDisputedOrOutdatedByTheDaysOfTheirFiles() throws IOException {
    written("a", "2026-08-20", "The earthquake in Sabanka had a magnitude of 6.1.");
    written("b", "2026-08-20", "The earthquake in Sabanka had a magnitude of 6.3.");
    String post = "The earthquake in Sabanka had a magnitude of 6.1.";
    assertEquals("DISPUTED", label(audit("truth", post)));
    written("b", "2026-08-21", "The earthquake in Sabanka had a magnitude of 6.3.");
    assertEquals("OUTDATED", label(audit("truth", post)));
  }

  @Test
  void theRevisionIsFoundAmongManyEarlierReports() throws IOException {
    for (int i = 1; i < 7; i++) {
      article("early" + i, "2026-08-1" + i, "A flood killed 26 people in Arlen on Monday.");
    }
    article("late", "2026-08-24", "The flood in the valley killed 31 people in Arlen on Monday.");
    assertEquals("OUTDATED", label(audit("articles", "The flood killed 26 people in Arlen.")));
  }
}
