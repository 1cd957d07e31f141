package org.plumbline.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.audit.Audit;
import org.plumbline.audit.articles.ArticleIndex;
import org.plumbline.audit.articles.Articles;
import org.plumbline.audit.articles.Indexing;
import org.plumbline.audit.input.Columns;
import org.plumbline.audit.input.PostFile;
import org.plumbline.audit.sample.PostSample;
import org.plumbline.text.ReadOptions;
import org.plumbline.text.ReadableText;
import org.plumbline.text.SourceReader;
import org.plumbline.verify.Engine;
import org.plumbline.verify.Judge;
import tools.jackson.databind.json.JsonMapper;

/** The job in a local session of two cores gives what the local audit gives, byte for byte. */
class AuditJobTest {
  private static final Path ARTICLES = Path.of("fixtures/articles");
  private static final Path CLAIMS = Path.of("fixtures/claims");
  private static final StructType COLUMNS =
      new StructType()
          .add("id", DataTypes.StringType)
          .add("date", DataTypes.StringType)
          .add("text", DataTypes.StringType)
          .add("likes", DataTypes.LongType)
          .add("by", DataTypes.StringType);

  @TempDir private static Path folder;

  private static SparkSession spark;
  private static Judge judge;
  private static List<String> posts;

  @BeforeAll
  static void start() throws IOException {
    spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.sql.shuffle.partitions", 2)
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString())
            .getOrCreate();
    judge = Judge.of(Engine.load());
    posts = posts();
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  /** Posts on the subject of the articles and on others, many of them copies in other dress. */
  private static List<String> posts() throws IOException {
    JsonMapper json = new JsonMapper();
    List<String> claims = new ArrayList<>();
    try (Stream<Path> files = Files.list(CLAIMS)) {
      for (Path file : files.sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          claims.add(json.readTree(line).required("claim").stringValue());
        }
      }
    }
    PostSample sample = new PostSample(claims, new PostSample.Mix(0.3, 0.4, 0.5, 0.4), 7);
    List<String> lines = new ArrayList<>();
    for (int i = 1; i <= 400; i++) {
      String text = json.readTree(sample.line(i, 400)).required("text").stringValue();
      lines.add(
          json.writeValueAsString(
              json.createObjectNode()
                  .put("id", "p" + i)
                  .put("date", "2025-05-0" + (1 + i % 9))
                  .put("text", text)
                  .put("likes", i * 3L)
                  .put("by", "Zoë \"" + i + "\" 🙂")));
    }
    return lines;
  }

  /** What the local audit writes to {@code file}. */
  private static List<String> local(Path input, String file) throws Exception {
    Path out = Files.createTempDirectory(folder, "local");
    List<ReadableText> texts = new ArrayList<>();
    for (Path article : Articles.in(ARTICLES)) {
      texts.add(SourceReader.read(article, ReadOptions.defaults()));
    }
    try (PostFile read = PostFile.open(input, Optional.empty(), Columns.USUAL);
        ArticleIndex index = ArticleIndex.of(texts)) {
      new Audit(
              judge, index, new Audit.Settings(out, 2, 3, "test", Duration.ofDays(1)), counts -> {})
          .run(read, false);
    }
    return Files.readAllLines(out.resolve(file));
  }

  private static Path out() throws IOException {
    return Files.createTempDirectory(folder, "out").resolve("audit");
  }

  private static Dataset<Row> job(Path input, String... more) throws IOException {
    Path out = out();
    List<String> arguments =
        new ArrayList<>(
            List.of(input.toString(), "--truth", ARTICLES.toString(), "-o", out.toString()));
    arguments.addAll(List.of(more));
    assertEquals(0, AuditJob.run(arguments.toArray(String[]::new), () -> spark));
    return spark.read().parquet(out.toString());
  }

  private static List<String> lines(Dataset<Row> result, String column) {
    return result.collectAsList().stream()
        .filter(row -> row.getAs(column) != null)
        .sorted(Comparator.comparingLong(row -> row.<Long>getAs("line")))
        .map(row -> row.<String>getAs(column))
        .toList();
  }

  /** All that may stand in a file, long enough for several tasks. */
  private static byte[] mixed() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
    int number = 0;
    for (String post : posts) {
      number++;
      bytes.write(post.getBytes(StandardCharsets.UTF_8));
      bytes.write((number % 5 == 0 ? "\r\n" : "\n").getBytes(StandardCharsets.UTF_8));
      if (number % 40 == 0) {
        bytes.write("\n \t\n\r\n{broken\n{\"id\": 1}\n".getBytes(StandardCharsets.UTF_8));
        bytes.write("{\"text\": \"a\rb Pahalgam\"}\n".getBytes(StandardCharsets.UTF_8));
        bytes.write(new byte[] {'"', (byte) 0xFF, '\n'});
        bytes.write(
            "{\"text\": \"No id, but 26 dead in Pahalgam.\"}\n".getBytes(StandardCharsets.UTF_8));
      }
      if (number % 150 == 0) {
        bytes.write(" ".repeat((1 << 20) - 1).getBytes(StandardCharsets.UTF_8));
        bytes.write("\r\r\n".getBytes(StandardCharsets.UTF_8));
      }
    }
    bytes.write("{\"text\": \"The last line does not end.\"}".getBytes(StandardCharsets.UTF_8));
    return bytes.toByteArray();
  }

  @Test
  void jsonLinesGetTheLinesOfTheLocalAudit() throws Exception {
    Path input = Files.write(folder.resolve("mixed.jsonl"), mixed());
    Dataset<Row> result = job(input);
    List<String> verdicts = local(input, Audit.VERDICTS);
    assertTrue(
        verdicts.stream().filter(v -> v.contains("\"label\":\"CONTRADICTED\"")).count() > 20);
    assertTrue(Files.size(input) > 4 << 19, "several tasks");
    assertEquals(verdicts, lines(result, "verdict"));
    assertEquals(local(input, Audit.REJECTS), lines(result, "reject"));
    assertEquals(
        verdicts.size(),
        result
            .where(
                "verdict like concat('{\"id\":\"', id, '\",\"line\":', line, ',\"label\":\"', label, '\",\"reason\":\"', reason, '\",%')")
            .count());
  }

  @Test
  void aCompressedFileIsDealtOutToAllCores() throws Exception {
    Path plain = Files.write(folder.resolve("plain.jsonl"), posts);
    Path input = folder.resolve("posts.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(input))) {
      Files.copy(plain, out);
    }
    Dataset<Row> result = job(input);
    assertEquals(local(plain, Audit.VERDICTS), lines(result, "verdict"));
    assertTrue(result.select("line").javaRDD().getNumPartitions() > 1);
  }

  @Test
  void rowsOfParquetGetTheLinesOfTheLocalAudit() throws Exception {
    Path plain = Files.write(folder.resolve("rows.jsonl"), posts);
    Path input = folder.resolve("rows.parquet");
    spark
        .read()
        .schema(COLUMNS)
        .json(plain.toString())
        .selectExpr(
            "*",
            "if(likes % 2 = 0, null, likes / 3) as share",
            "to_date(date) as day",
            "timestamp_micros(likes * 1000001) as seen",
            "array(likes, null) as list")
        .coalesce(1)
        .write()
        .parquet(input.toString());
    assertEquals(local(input, Audit.VERDICTS), lines(job(input, "--tasks", "3"), "verdict"));
  }

  @Test
  void aFolderIsReadByTheFileAndAnIndexStandsForItsArticles() throws Exception {
    Path input = Files.createDirectory(folder.resolve("posts"));
    Path first = Files.write(input.resolve("a.jsonl"), posts.subList(0, 30));
    Path second = Files.write(input.resolve("b.jsonl"), posts.subList(30, 60));
    Path index = folder.resolve("index");
    new Indexing(index, ReadOptions.defaults(), 1, (read, all) -> {}).run(Articles.in(ARTICLES));
    Path out = out();
    assertEquals(
        0,
        AuditJob.run(
            new String[] {
              input.toString(),
              "--index",
              index.toString(),
              "-o",
              out.toString(),
              "--format",
              "jsonl"
            },
            () -> spark));
    Dataset<Row> result = spark.read().parquet(out.toString());
    assertEquals(
        local(first, Audit.VERDICTS), lines(result.where("file like '%/a.jsonl'"), "verdict"));
    assertEquals(
        local(second, Audit.VERDICTS), lines(result.where("file like '%/b.jsonl'"), "verdict"));
  }

  @Test
  void factsOfTruthFilesCountOnTheDayThatIsTold() throws IOException {
    Path truth = Files.createDirectory(folder.resolve("truth"));
    Files.writeString(
        truth.resolve("toll.yaml"),
        """
        facts:
          - says: "The flood killed 26 people in Arlen."
            valid_until: 2025-05-01
          - says: "The flood killed 28 people in Arlen."
            valid_from: 2025-05-02
        """);
    Path input =
        Files.writeString(
            folder.resolve("toll.jsonl"), "{\"text\": \"The flood killed 26 people in Arlen.\"}\n");
    for (String[] each :
        new String[][] {{"2025-05-01", "SUPPORTED"}, {"2025-05-02", "CONTRADICTED"}}) {
      Path out = out();
      String[] arguments = {
        input.toString(), "--truth", truth.toString(), "--as-of", each[0], "-o", out.toString()
      };
      assertEquals(0, AuditJob.run(arguments, () -> spark));
      assertEquals(List.of(each[1]), lines(spark.read().parquet(out.toString()), "label"));
    }
  }

  @Test
  void anOutputThatExistsIsKeptUnlessTold() throws IOException {
    Path input = Files.write(folder.resolve("one.jsonl"), posts.subList(0, 1));
    Path out = out();
    String[] arguments = {input.toString(), "--truth", ARTICLES.toString(), "-o", out.toString()};
    assertEquals(0, AuditJob.run(arguments, () -> spark));
    assertEquals(2, AuditJob.run(arguments, () -> spark));
    String[] again =
        Stream.concat(Stream.of(arguments), Stream.of("--overwrite")).toArray(String[]::new);
    assertEquals(0, AuditJob.run(again, () -> spark));
  }

  @Test
  void whatCannotBeMeantIsRefused() {
    assertEquals(2, AuditJob.run(new String[] {"posts.jsonl", "-o", "out"}, () -> spark));
    assertEquals(
        2,
        AuditJob.run(
            new String[] {"posts.jsonl", "--truth", "does-not-exist", "-o", "out"}, () -> spark));
  }
}
