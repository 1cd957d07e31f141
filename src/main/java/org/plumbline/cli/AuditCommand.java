package org.plumbline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plumbline.audit.Audit;
import org.plumbline.audit.Stage;
import org.plumbline.audit.articles.ArticleIndex;
import org.plumbline.audit.input.Columns;
import org.plumbline.audit.input.Format;
import org.plumbline.audit.input.PostFile;
import org.plumbline.audit.report.AuditReport;
import org.plumbline.verify.Judge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plumbline audit}: which of a million posts contradict the record? */
@Command(
    name = "audit",
    header = "Check a file of posts against articles and truth files, with a report.",
    description = {
      "",
      "Cuts each post into claims and checks them against the articles and truth files that could decide them. OUT gets "
          + "verdicts.jsonl (a line a post, in the order of the input), rejects.jsonl (records that "
          + "are no posts), summary.json and report.html. Stopped at any moment, it goes on with "
          + "--resume and ends with the same bytes.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "2:could not run, or the input breaks off"},
    footer = {
      "",
      "Examples:",
      "  plumbline audit posts.jsonl --truth articles/ -o out",
      "  plumbline audit posts.jsonl --truth truth/story.yaml -o out",
      "  plumbline audit posts.csv.gz --text-column body --article a.txt --article b.html -o out",
      "  plumbline audit posts.jsonl --index archive.index -o out --resume"
    })
final class AuditCommand implements Callable<Integer> {
  private static final String STANDARD_INPUT = "-";
  private static final String AS_OF = ", as of ";

  private final Tools tools;

  @SuppressWarnings("unused") // read by picocli
  @Mixin
  private Common common;

  @Mixin private RecordOptions record;
  @Mixin private RuleOptions ruleOptions;
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "POSTS",
      description =
          "Posts: JSON Lines, CSV, TSV or one a line, also in .gz or .zst, or Parquet; - is standard input.")
  private Path posts;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      required = true,
      description = "Folder of the outputs.")
  private Path out;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "jsonl, csv, tsv, lines or parquet; by the name of the file unless told.")
  private String format;

  @Option(
      names = "--text-column",
      paramLabel = "NAME",
      description = "Column of the text; text, post, content … unless told.")
  private String textColumn;

  @Option(
      names = "--id-column",
      paramLabel = "NAME",
      description = "Column of the id; id unless told, else the number of the line.")
  private String idColumn;

  @Option(
      names = "--date-column",
      paramLabel = "NAME",
      description = "Column of the date; date, created_at, timestamp … unless told.")
  private String dateColumn;

  @Option(
      names = "--per-claim",
      paramLabel = "N",
      defaultValue = "3",
      description = "How many articles are asked about one claim; 3 unless told.")
  private int perClaim;

  @Option(names = "--resume", description = "Go on with the audit that OUT holds.")
  private boolean resume;

  @Option(names = "--overwrite", description = "Put a new audit in the place of the one in OUT.")
  private boolean overwrite;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many threads; all cores unless told.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--keep-every",
      hidden = true,
      paramLabel = "MS",
      defaultValue = "1000",
      description = "How many milliseconds to go on before what was done is kept for good.")
  private long pause;

  AuditCommand(Tools tools) {
    this.tools = tools;
  }

  @Override
  public Integer call() throws InterruptedException {
    check();
    try (PostFile input = open();
        ArticleIndex found = record.open(day(), tools.printer())) {
      Judge judge = ruleOptions.judge(tools);
      long start = System.nanoTime();
      AuditProgress progress = new AuditProgress(tools.printer(), tools.terminal().err());
      Audit.Settings settings =
          new Audit.Settings(
              out, threads, perClaim, setting(judge, found), Duration.ofMillis(pause));
      Audit.Done done;
      try {
        done = new Audit(judge, found, settings, progress).run(input, resume);
      } finally {
        progress.end();
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      AuditReport.Totals totals = AuditReport.write(out, settings.setting(), found.size());
      tell(done, totals, seconds);
      return ExitCode.OK;
    }
  }

  private void check() {
    if (threads < 1 || perClaim < 1) {
      throw new ParameterException(
          spec.commandLine(), "--threads and --per-claim must be 1 or more");
    }
    record.check();
    if (resume && overwrite) {
      throw new ParameterException(
          spec.commandLine(), "--resume and --overwrite exclude each other");
    }
    if (!resume && !overwrite && Files.exists(out.resolve(Audit.VERDICTS))) {
      throw new UserError(
          out + " holds an audit; go on with it by --resume, or replace it by --overwrite");
    }
    if (isSame(posts, out.resolve(Audit.VERDICTS)) || isSame(posts, out.resolve(Audit.REJECTS))) {
      throw new UserError("the audit would overwrite its input " + posts + "; name another OUT");
    }
  }

  private static boolean isSame(Path file, Path other) {
    try {
      return Files.exists(file) && Files.exists(other) && Files.isSameFile(file, other);
    } catch (IOException e) {
      return false;
    }
  }

  private PostFile open() {
    Optional<Format> told = Optional.ofNullable(format).map(this::format);
    Columns columns =
        new Columns(
            Optional.ofNullable(textColumn),
            Optional.ofNullable(idColumn),
            Optional.ofNullable(dateColumn));
    return posts.toString().equals(STANDARD_INPUT)
        ? PostFile.read("standard input", tools.in(), told, columns)
        : PostFile.open(posts, told, columns);
  }

  private Format format(String name) {
    try {
      return Format.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          spec.commandLine(), "--format is jsonl, csv, tsv, lines or parquet, not " + name, e);
    }
  }

  /** What must be the same when an audit goes on. */
  private String setting(Judge judge, ArticleIndex found) {
    String rules = judge.open(List.of()).verify("").rulesHash();
    return "rules "
        + rules
        + ", articles "
        + found.hash()
        + ", per claim "
        + perClaim
        + found.day().map(day -> AS_OF + day).orElse("");
  }

  /** The day on which facts must hold: an audit that goes on past midnight keeps the one that it began with. */
  private LocalDate day() {
    return (resume ? Audit.setting(out) : Optional.<String>empty())
        .filter(setting -> setting.contains(AS_OF))
        .map(s -> LocalDate.parse(s.substring(s.lastIndexOf(AS_OF) + AS_OF.length())))
        .orElseGet(() -> LocalDate.now(ZoneId.systemDefault()));
  }

  private void tell(Audit.Done done, AuditReport.Totals totals, double seconds) {
    Printer printer = tools.printer();
    totals.lines().forEach(printer::line);
    printer.line("report: " + out.resolve(AuditReport.PAGE));
    printer.note(
        String.format(
            Locale.ROOT,
            "%,d records in %.1f s, %,.0f/s; %,d judged, %,d copies of a judged one",
            done.posts() + done.rejects(),
            seconds,
            (done.posts() + done.rejects()) / Math.max(1e-3, seconds),
            done.judged(),
            done.copies()));
    StringBuilder stages = new StringBuilder("seconds of all threads:");
    for (Stage stage : Stage.values()) {
      stages.append(
          String.format(
              Locale.ROOT,
              " %s %.1f",
              stage.name().toLowerCase(Locale.ROOT).replace('_', ' '),
              done.meter().seconds(stage)));
    }
    printer.note(stages.toString());
  }
}
