package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.Fixtures;
import org.plumbline.verify.Judge;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Posts checked against truth files: what people decided there counts as it does for {@code verify}. */
class AuditTruthTest {
  private static final JsonMapper JSON = new JsonMapper();

  private static final String STORY =
      """
      Flood in Arlen

      The flood killed 26 people in Arlen on Monday.

      The army sent 300 soldiers to the town.

      Mayor Edda Kole closed the school.
      """;

  private static final List<String> CLAIMS =
      List.of(
          "The flood killed 26 people in Arlen.",
          "The flood killed 28 people in Arlen.",
          "The army sent 300 soldiers to Arlen.",
          "The army sent 500 soldiers to the town.",
          "Mayor Edda Kole closed the school.",
          "Mayor Kole closed the school.",
          "The Valmora Trust gave tents to Arlen.",
          "The Red Falcons claimed responsibility for the Norwick attack.");

  @TempDir private Path folder;

  private static Run plumbline(Object... arguments) {
    String[] all = new String[arguments.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = arguments[i].toString();
    }
    return Run.plumbline(Judge.of(Fixtures.engine()), all);
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** The story as a truth file, with one fact confirmed, one rejected, one edited and one added. */
  private Path edited() throws IOException {
    Path article = write("articles/story.txt", STORY);
    Path truth = folder.resolve("truth/story.yaml");
    assertEquals(0, plumbline("extract", article, "-o", truth).code());
    String yaml = Files.readString(truth);
    yaml = status(yaml, "close", "rejected");
    yaml = status(yaml, "kill", "confirmed");
    assertTrue(yaml.contains("\"300 soldiers\""), yaml);
    yaml = yaml.replace("\"300 soldiers\"", "\"500 soldiers\"");
    yaml += "  - status: added\n    says: \"The Valmora Trust gave tents to Arlen.\"\n";
    yaml += "  - claim-responsibility: {actor: The Red Falcons, topic: Norwick attack}\n";
    return Files.writeString(truth, yaml);
  }

  private static String status(String yaml, String fact, String status) {
    String changed =
        yaml.replaceFirst("(id: " + fact + "-[0-9a-f]+\\s+status: )extracted", "$1" + status);
    assertNotEquals(yaml, changed, fact);
    return changed;
  }

  private Path posts(List<String> claims) throws IOException {
    return write("posts.txt", String.join("\n", claims) + "\n");
  }

  private List<String> labels(String out) throws IOException {
    return Files.readAllLines(folder.resolve(out).resolve("verdicts.jsonl")).stream()
        .map(line -> JSON.readTree(line).get("label").stringValue())
        .toList();
  }

  private List<String> audit(String out, Object... more) throws IOException {
    List<Object> arguments =
        new ArrayList<>(List.of("audit", posts(CLAIMS), "-o", folder.resolve(out), "--overwrite"));
    arguments.addAll(List.of(more));
    Run run = plumbline(arguments.toArray());
    assertEquals(0, run.code(), run.err());
    return labels(out);
  }

  private static List<String> verify(Path truth) {
    List<Object> arguments = new ArrayList<>(List.of("verify", "--format", "json"));
    arguments.addAll(List.of("--truth", truth));
    arguments.addAll(CLAIMS);
    List<String> labels = new ArrayList<>();
    for (JsonNode verdict : JSON.readTree(plumbline(arguments.toArray()).out())) {
      labels.add(verdict.get("label").stringValue());
    }
    return labels;
  }

  @Test
  void whatPeopleDecidedCountsAsForVerify() throws IOException {
    Path truth = edited();
    List<String> labels = audit("out", "--truth", truth);
    assertEquals(
        List.of(
            "SUPPORTED",
            "CONTRADICTED",
            "CONTRADICTED",
            "SUPPORTED",
            "NOT_ENOUGH_INFO",
            "NOT_ENOUGH_INFO",
            "SUPPORTED",
            "SUPPORTED"),
        labels);
    assertEquals(verify(truth), labels);
    assertEquals(labels, audit("folder", "--truth", truth.getParent()));
  }

  @Test
  void aTruthFileStandsInThePlaceOfItsArticle() throws IOException {
    Path truth = edited();
    Path other =
        write("articles/bridges.md", "# Bridges\n\nThree bridges near Belmat collapsed.\n");
    List<Object> arguments =
        List.of(
            "audit",
            posts(
                List.of(
                    "Mayor Edda Kole closed the school.", "Three bridges near Belmat collapsed.")),
            "-o",
            folder.resolve("out"),
            "--truth",
            folder.resolve("articles"),
            "--truth",
            truth.getParent());
    Run run = plumbline(arguments.toArray());
    assertEquals(0, run.code(), run.err());
    assertTrue(
        run.err().contains("left out, since a truth file holds the facts: ")
            && run.err().contains("story.txt"),
        run.err());
    assertFalse(run.err().contains(other.getFileName().toString()), run.err());
    assertEquals(List.of("NOT_ENOUGH_INFO", "SUPPORTED"), labels("out"));
  }

  @Test
  void anIndexOfTruthFilesGivesTheSameVerdicts() throws IOException {
    Path truth = edited();
    Path index = folder.resolve("index");
    Run run = plumbline("index", truth.getParent(), folder.resolve("articles"), "-o", index);
    assertEquals(0, run.code(), run.err());
    assertEquals(audit("one", "--truth", truth), audit("two", "--index", index));
    assertEquals(
        -1,
        Files.mismatch(folder.resolve("one/verdicts.jsonl"), folder.resolve("two/verdicts.jsonl")));
    Run again = plumbline("index", truth.getParent(), folder.resolve("articles"), "-o", index);
    assertTrue(again.out().contains("0 articles read, 1 unchanged, 0 removed"), again.out());
  }

  @Test
  void postsFindAFactByTheNamesThatItsFileGives() throws IOException {
    // More words than a short text has, so that only names put a post on its subject.
    StringBuilder yaml = new StringBuilder("entities:\n  - name: Farida Noor\n");
    yaml.append("    aliases: [Sabanka]\nfacts:\n  - says: \"Farida Noor resigned.\"\n");
    for (int i = 0; i < 80; i++) {
      String word = "word" + (char) ('a' + i / 26) + (char) ('a' + i % 26);
      yaml.append("  - says: \"the ").append(word).append(" is made of wood.\"\n");
    }
    Path truth = write("truth/long.yaml", yaml.toString());
    Path posts = posts(List.of("Sabanka quit", "Noor did it", "Sulphur did it"));
    Run run = plumbline("audit", posts, "--truth", truth, "-o", folder.resolve("out"));
    assertEquals(0, run.code(), run.err());
    assertEquals(
        List.of(false, false, true),
        Files.readAllLines(folder.resolve("out/verdicts.jsonl")).stream()
            .map(line -> line.contains("OFF_TOPIC"))
            .toList());
  }

  @Test
  void theDayDecidesWhichFactsHoldAndIsPartOfTheSetting() throws IOException {
    Path truth =
        write(
            "truth/toll.yaml",
            """
            facts:
              - says: "The flood killed 26 people in Arlen."
                valid_until: 2025-05-01
              - says: "The flood killed 28 people in Arlen."
                valid_from: 2025-05-02
            """);
    assertEquals(
        List.of("SUPPORTED", "CONTRADICTED"),
        audit("old", "--truth", truth, "--as-of", "2025-05-01").subList(0, 2));
    assertEquals(
        List.of("CONTRADICTED", "SUPPORTED"), audit("new", "--truth", truth).subList(0, 2));
    List<Object> again =
        List.of(
            "audit",
            folder.resolve("posts.txt"),
            "--truth",
            truth,
            "-o",
            folder.resolve("old"),
            "--resume");
    assertEquals(0, plumbline(again.toArray()).code());
    List<Object> otherDay = new ArrayList<>(again);
    otherDay.addAll(List.of("--as-of", "2025-05-02"));
    Run refused = plumbline(otherDay.toArray());
    assertEquals(2, refused.code());
    assertTrue(refused.err().contains("start anew with --overwrite"), refused.err());
  }

  private Run failed(Path truth) throws IOException {
    Run run = plumbline("audit", posts(CLAIMS), "--truth", truth, "-o", folder.resolve("failed"));
    assertEquals(2, run.code(), run.out());
    return run;
  }

  @Test
  void aFolderWithoutAnythingToCheckAgainstIsAnError() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));
    assertEquals(
        "plumbline: "
            + empty
            + " holds no articles and no truth files; they end in .txt, .md, .html or .yaml\n",
        failed(empty).err());
    write("empty/none.yaml", "facts: []\n");
    assertEquals(
        "plumbline: there is no fact to check against; the truth files are empty\n",
        failed(empty).err());
  }

  @Test
  void aFaultOfATruthFileIsToldAsVerifyTellsIt() throws IOException {
    Path truth = write("bad/a.yaml", "facts:\n  - status: maybe\n    says: \"It rained.\"\n");
    Run run = failed(truth.getParent());
    assertTrue(run.err().startsWith(truth + ":2: status: \"maybe\" is not known"), run.err());
    assertEquals(plumbline("verify", "--truth", truth.getParent(), "It rained.").err(), run.err());
    Run index = plumbline("index", truth.getParent(), "-o", folder.resolve("index"));
    assertEquals(2, index.code());
    assertEquals(run.err(), index.err());
  }
}
