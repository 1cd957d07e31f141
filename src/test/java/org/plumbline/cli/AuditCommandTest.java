package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.audit.input.ParquetFiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An audit as a user sees it, with a judge that costs nothing. */
class AuditCommandTest {
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir private Path folder;

  private final FakeJudge judge = new FakeJudge();
  private Path article;

  @BeforeEach
  void writeArticle() throws IOException {
    article =
        Files.writeString(folder.resolve("article.txt"), "26 people were killed in Pahalgam.");
  }

  private Path posts(String name, String... lines) throws IOException {
    return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
  }

  private Run audit(Path posts, String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "audit",
                posts.toString(),
                "--article",
                article.toString(),
                "-o",
                out().toString()));
    arguments.addAll(List.of(more));
    return Run.plumbline(judge, arguments.toArray(String[]::new));
  }

  private Path out() {
    return folder.resolve("out");
  }

  private List<JsonNode> verdicts() throws IOException {
    return Files.readAllLines(out().resolve("verdicts.jsonl")).stream()
        .map(JSON::readTree)
        .toList();
  }

  @Test
  void everyPostIsAnsweredInOrderAndWhatIsNoneIsRejectedByNumber() throws IOException {
    Run run =
        audit(
            posts(
                "posts.jsonl",
                "{\"id\":\"a\",\"text\":\"It is true that Pahalgam saw killings.\",\"likes\":3}",
                "{broken",
                "{\"id\":\"b\",\"text\":\"It is false that 28 were killed in Pahalgam. Pahalgam saw more.\"}",
                "{\"id\":\"c\",\"text\":\"Nice weather here\"}",
                "{\"id\":\"d\",\"text\":\"¿Dónde está la policía de la ciudad?\"}",
                "{\"id\":\"e\",\"text\":\"Pahalgam?\"}",
                "{\"id\":\"f\",\"text\":\"boom in Pahalgam killed 26\"}"));
    assertEquals(0, run.code(), run.err());
    assertEquals(
        List.of(
            "a SUPPORTED NONE",
            "b CONTRADICTED NONE",
            "c NOT_ENOUGH_INFO OFF_TOPIC",
            "d NOT_ENOUGH_INFO NOT_ENGLISH",
            "e NOT_ENOUGH_INFO NOT_CHECKABLE",
            "f NOT_ENOUGH_INFO UNREADABLE"),
        verdicts().stream()
            .map(
                v ->
                    v.get("id").stringValue()
                        + " "
                        + v.get("label").stringValue()
                        + " "
                        + v.get("reason").stringValue())
            .toList());
    assertEquals("{\"likes\":3}", verdicts().get(0).get("columns").toString());
    assertEquals(
        List.of("CONTRADICTED", "NOT_ENOUGH_INFO"),
        verdicts()
            .get(1)
            .get("claims")
            .valueStream()
            .map(c -> c.get("label").stringValue())
            .toList());
    JsonNode reject = JSON.readTree(Files.readString(out().resolve("rejects.jsonl")));
    assertEquals(2, reject.get("line").intValue());
    JsonNode summary = JSON.readTree(Files.readString(out().resolve("summary.json")));
    assertEquals(7, summary.get("input").intValue());
    assertEquals(6, summary.get("posts").intValue());
    assertEquals(1, summary.get("rejects").intValue());
    assertTrue(run.out().contains("CONTRADICTED"), run.out());
    assertTrue(
        Files.readString(out().resolve("report.html")).contains("1 post contradicts the record"));
  }

  @Test
  void theSamePostsGiveTheSameBytesWhateverTheThreads() throws IOException {
    List<String> lines = new ArrayList<>();
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      String text =
          List.of("true", "false", "x").get(random.nextInt(3)) + " Pahalgam " + random.nextInt(300);
      lines.add(
          random.nextInt(50) == 0 ? "{" : "{\"id\":\"" + i + "\",\"text\":\"It is " + text + "\"}");
    }
    Path posts = posts("posts.jsonl", lines.toArray(String[]::new));
    audit(posts, "--threads", "1");
    byte[] one = Files.readAllBytes(out().resolve("verdicts.jsonl"));
    byte[] page = Files.readAllBytes(out().resolve("report.html"));
    audit(posts, "--threads", "4", "--overwrite");
    assertEquals(
        -1, java.util.Arrays.mismatch(one, Files.readAllBytes(out().resolve("verdicts.jsonl"))));
    assertEquals(
        -1, java.util.Arrays.mismatch(page, Files.readAllBytes(out().resolve("report.html"))));
    JsonNode summary = JSON.readTree(Files.readString(out().resolve("summary.json")));
    assertEquals(2000, summary.get("posts").intValue() + summary.get("rejects").intValue());
  }

  @Test
  void copiesAreJudgedOnce() throws IOException {
    Run run =
        audit(
            posts(
                "posts.txt",
                "It is false that 28 were killed in Pahalgam.",
                "RT @x: It is false that 28 were killed in Pahalgam. https://t.co/1",
                "It is false that 28 were killed in Pahalgam. #news",
                "It is false that 29 were killed in Pahalgam."),
            "--threads",
            "1");
    assertEquals(0, run.code(), run.err());
    // One more for the hash of the rules.
    assertEquals(3, judge.judged.get());
    List<String> groups =
        verdicts().stream().map(v -> v.get("group").stringValue()).distinct().toList();
    assertEquals(2, groups.size());
  }

  @Test
  void aClaimIsJudgedOnceWhateverStandsAroundIt() throws IOException {
    Run run =
        audit(
            posts(
                "posts.txt",
                "Reports that 28 were killed in Pahalgam are false.",
                "Worth repeating! Reports that 28 were killed in Pahalgam are false.",
                "Reports that 28 were killed in Pahalgam are false. Reports that 26 were killed in Pahalgam are true."),
            "--threads",
            "1");
    assertEquals(0, run.code(), run.err());
    // One more for the hash of the rules.
    assertEquals(3, judge.judged.get());
  }

  @Test
  void postsAreReadFromStandardInput() throws IOException {
    Run run =
        Run.withInput(
            judge,
            "It is true of Pahalgam.\n",
            Terminal.NONE,
            "audit",
            "-",
            "--article",
            article.toString(),
            "-o",
            out().toString());
    assertEquals(0, run.code(), run.err());
    assertEquals(1, verdicts().size());
  }

  @Test
  void anAuditIsNotOverwrittenByAccident() throws IOException {
    Path posts = posts("posts.txt", "It is true of Pahalgam.");
    assertEquals(0, audit(posts).code());
    Run again = audit(posts);
    assertEquals(2, again.code());
    assertTrue(again.err().contains("--resume, or replace it by --overwrite"), again.err());
    Run other = audit(posts("posts.txt", "Other posts."), "--resume");
    assertEquals(2, other.code());
    assertTrue(other.err().contains("the posts are not those"), other.err());
    article =
        Files.writeString(folder.resolve("article.txt"), "27 people were killed in Pahalgam.");
    Run changed = audit(posts("posts.txt", "It is true of Pahalgam."), "--resume");
    assertEquals(2, changed.code());
    assertTrue(changed.err().contains("start anew with --overwrite"), changed.err());
  }

  @Test
  void aFileCutShortEndsClearlyAndGoesOnOnceItIsWhole() throws IOException {
    List<String> lines = new ArrayList<>(Collections.nCopies(500, ""));
    lines.replaceAll(
        l -> "It is true of Pahalgam number " + lines.hashCode() + new Random().nextInt());
    java.io.ByteArrayOutputStream gzip = new java.io.ByteArrayOutputStream();
    try (var zip = new java.util.zip.GZIPOutputStream(gzip)) {
      zip.write(
          (String.join("\n", lines) + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    Path posts = folder.resolve("posts.txt.gz");
    Files.write(posts, java.util.Arrays.copyOf(gzip.toByteArray(), gzip.size() / 2));
    Run cut = audit(posts);
    assertEquals(2, cut.code());
    assertTrue(cut.err().contains("the compressed file is cut short"), cut.err());
    int kept = verdicts().size();
    assertTrue(kept > 0 && kept < 500, () -> "kept " + kept);
    assertFalse(Files.exists(out().resolve("report.html")));
    Files.write(posts, gzip.toByteArray());
    assertEquals(0, audit(posts, "--resume").code());
    assertEquals(500, verdicts().size());
  }

  @Test
  void parquetIsJudgedAsLinesAreAndGoesOnAfterItsDamage() throws IOException {
    String[] texts = new String[300];
    String[] lines = new String[texts.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = i % 50 == 9 ? "" : "It is false of Pahalgam that " + (1000 + i) + " were there.";
      String text = texts[i].isEmpty() ? "null" : "\"" + texts[i] + "\"";
      lines[i] = "{\"id\":%d,\"text\":%s,\"likes\":%d}".formatted(i + 1, text, 7 * i);
    }
    assertEquals(0, audit(posts("posts.jsonl", lines)).code());
    byte[] verdicts = Files.readAllBytes(out().resolve("verdicts.jsonl"));
    byte[] rejects = Files.readAllBytes(out().resolve("rejects.jsonl"));

    Path posts = folder.resolve("posts.parquet");
    ParquetFiles.posts(posts, CompressionCodecName.UNCOMPRESSED, 100, texts);
    byte[] whole = Files.readAllBytes(posts);
    byte[] damaged = whole.clone();
    damaged[new String(whole, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("1250")] = 'X';
    Files.write(posts, damaged);
    Run broken = audit(posts, "--overwrite");
    assertEquals(2, broken.code());
    assertTrue(broken.err().contains(posts + " cannot be read after line 200: "), broken.err());
    assertEquals(196, verdicts().size());

    Files.write(posts, whole);
    assertEquals(0, audit(posts, "--resume").code());
    assertArrayEquals(verdicts, Files.readAllBytes(out().resolve("verdicts.jsonl")));
    assertArrayEquals(rejects, Files.readAllBytes(out().resolve("rejects.jsonl")));
  }

  @Test
  void whatCannotWorkSaysWhy() throws IOException {
    Path posts = posts("posts.csv", "a,b", "1,2");
    assertTrue(audit(posts).err().contains("has no column text; it has a, b"));
    assertTrue(audit(folder.resolve("none.jsonl")).err().contains("does not exist"));
    assertTrue(audit(posts, "--format", "xml").err().contains("--format is jsonl, csv"));
    Run both = audit(posts, "--index", "x");
    assertTrue(both.err().contains("or an index with --index"), both.err());
    Path file = Files.writeString(folder.resolve("file"), "x");
    Run nowhere =
        Run.plumbline(
            judge,
            "audit",
            posts("p.txt", "x y").toString(),
            "--article",
            article.toString(),
            "-o",
            file.toString());
    assertEquals(2, nowhere.code());
    assertTrue(nowhere.err().contains("cannot write to"), nowhere.err());
  }
}
