package org.plumbline.spark;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.plumbline.audit.articles.IndexException;
import org.plumbline.audit.articles.Shelf;
import org.plumbline.text.ReadOptions;
import org.plumbline.text.ReadableText;
import org.plumbline.text.SourceReader;
import org.plumbline.text.UnreadableSourceException;
import org.plumbline.truth.file.TruthFile;
import org.plumbline.truth.file.TruthFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plumbline audit} on many machines: the program that {@code spark-submit} starts. */
@Command(
    name = "AuditJob",
    mixinStandardHelpOptions = true,
    header = "Check posts against articles, as an Apache Spark job.",
    description = {
      "",
      "Writes Parquet to OUT, a row a record: file, line, id, label, reason, and as verdict or reject the "
          + "line that plumbline audit writes.",
      ""
    })
public final class AuditJob implements Callable<Integer> {
  private static final Logger LOG = LoggerFactory.getLogger(AuditJob.class);
  private static final String PARQUET = "parquet";
  private static final int FAILED = 2;

  private final Supplier<SparkSession> session;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "POSTS",
      description = "A file or folder of JSON Lines (also .gz) or Parquet, wherever Spark reads.")
  private String posts;

  @Option(
      names = "--article",
      paramLabel = "FILE",
      description = "An article to check against, read by the driver. Repeat it for more articles.")
  private List<Path> articles = List.of();

  @Option(
      names = "--truth",
      paramLabel = "DIR",
      description =
          "A folder of articles and truth files, read by the driver. Repeat it for more folders.")
  private List<Path> truths = List.of();

  @Option(
      names = "--index",
      paramLabel = "INDEX",
      description = "An index of plumbline index, at the same path for every executor.")
  private String index = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      required = true,
      description = "Folder of the Parquet files, wherever Spark writes.")
  private String out;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "jsonl or parquet; by the name of POSTS unless told.")
  private String format = "";

  @Option(names = "--text-column", paramLabel = "NAME", description = "Column of the text.")
  private String textColumn = "";

  @Option(names = "--id-column", paramLabel = "NAME", description = "Column of the id.")
  private String idColumn = "";

  @Option(names = "--date-column", paramLabel = "NAME", description = "Column of the date.")
  private String dateColumn = "";

  @Option(
      names = "--per-claim",
      paramLabel = "N",
      description = "How many articles are asked about one claim; 3 unless told.")
  private int perClaim = 3;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "When the articles were published, as 2025-05-08, where they do not say.")
  private LocalDate published;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day on which facts of truth files must hold to count; today unless told.")
  private LocalDate asOf = LocalDate.now(ZoneId.systemDefault());

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description = "Encoding of the articles; UTF-8 or what an HTML page declares, unless told.")
  private Charset encoding;

  @Option(
      names = "--tasks",
      paramLabel = "N",
      description =
          "Deal the posts out anew to this many tasks; unless told, only if there are fewer than cores.")
  private int tasks;

  @Option(names = "--overwrite", description = "Put a new audit in the place of the one in OUT.")
  private boolean overwrite;

  private AuditJob(Supplier<SparkSession> session) {
    this.session = session;
  }

  /** Runs the job in the session that {@code spark-submit} has prepared, and ends that session. */
  public static void main(String[] arguments) {
    int code =
        run(arguments, () -> SparkSession.builder().appName("plumbline audit").getOrCreate());
    SparkSession.getDefaultSession().foreach(spark -> stop(spark));
    if (code != 0) {
      System.exit(code);
    }
  }

  private static Object stop(SparkSession spark) {
    spark.stop();
    return spark;
  }

  /** Runs the job in a session; answers the exit code. */
  static int run(String[] arguments, Supplier<SparkSession> session) {
    return new CommandLine(new AuditJob(session))
        .setExecutionExceptionHandler(
            (problem, command, parsed) -> {
              if (problem instanceof IndexException
                  || problem instanceof UnreadableSourceException) {
                LOG.error(problem.getMessage());
              } else {
                LOG.error("the audit failed", problem);
              }
              return FAILED;
            })
        .execute(arguments);
  }

  @Override
  public Integer call() throws IOException {
    boolean files = !articles.isEmpty() || !truths.isEmpty();
    if (files == !index.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "name articles with --article and --truth, or an index with --index");
    }
    if (perClaim < 1 || tasks < 0) {
      throw new ParameterException(spec.commandLine(), "--per-claim and --tasks must be 1 or more");
    }
    Shelf shelf = Shelf.of(truths);
    shelf.replaced().forEach(file -> LOG.warn("left out, a truth file holds the facts: {}", file));
    List<ReadableText> texts = read(shelf);
    List<TruthFile> facts = TruthFiles.read(shelf.truths());
    if (files && texts.isEmpty() && facts.stream().allMatch(file -> file.facts().isEmpty())) {
      throw new IndexException(
          "there is nothing to check against; name it with --article, --truth");
    }
    SparkSession spark = session.get();
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    Broadcast<String[][]> shipped = context.broadcast(Truth.articles(texts));
    Broadcast<String[][]> shippedFacts = context.broadcast(Truth.facts(facts));
    long start = System.nanoTime();
    try {
      String key = UUID.randomUUID().toString();
      judge(spark, new Truth(key, index, shipped, shippedFacts, asOf, perClaim));
    } finally {
      shipped.destroy();
      shippedFacts.destroy();
      // In a local session the tasks ran here.
      Desks.close();
    }
    LOG.info("judged in {} s", secondsSince(start));
    spark.read().parquet(out).groupBy("label").count().collectAsList().stream()
        .map(row -> (row.isNullAt(0) ? "rejected" : row.getString(0)) + " " + row.getLong(1))
        .sorted()
        .forEach(LOG::info);
    return 0;
  }

  static String secondsSince(long start) {
    return String.format(Locale.ROOT, "%.1f", (System.nanoTime() - start) / 1e9);
  }

  private List<ReadableText> read(Shelf shelf) {
    ReadOptions options = ReadOptions.defaults();
    options = encoding == null ? options : options.withEncoding(encoding);
    options = published == null ? options : options.withPublished(published);
    List<ReadableText> texts = new ArrayList<>();
    for (Path article : articles) {
      texts.add(SourceReader.read(article, options));
    }
    for (Path file : shelf.articles()) {
      try {
        texts.add(SourceReader.read(file, options));
      } catch (UnreadableSourceException e) {
        LOG.warn("left out: {}", e.getMessage());
      }
    }
    return texts;
  }

  private void judge(SparkSession spark, Truth truth) throws IOException {
    Dataset<Row> records =
        isParquet() ? new Posts(spark).parquet(posts) : new Posts(spark).jsonLines(posts);
    int cores = spark.sparkContext().defaultParallelism();
    if (tasks > 0) {
      records = records.repartition(tasks);
    } else if (records.javaRDD().getNumPartitions() < cores) {
      records = records.repartition(cores);
    }
    records
        .mapPartitions(
            new JudgeRecords(truth, textColumn, idColumn, dateColumn),
            Encoders.row(JudgeRecords.SCHEMA))
        .write()
        .mode(overwrite ? SaveMode.Overwrite : SaveMode.ErrorIfExists)
        .parquet(out);
  }

  private boolean isParquet() {
    if (!format.isEmpty() && !format.equals(PARQUET) && !format.equals("jsonl")) {
      throw new ParameterException(
          spec.commandLine(), "--format is jsonl or parquet, not " + format);
    }
    return format.isEmpty()
        ? posts.toLowerCase(Locale.ROOT).replaceAll("/+$", "").endsWith("." + PARQUET)
        : format.equals(PARQUET);
  }
}
