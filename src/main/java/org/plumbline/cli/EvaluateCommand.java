package org.plumbline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plumbline.evaluate.Evaluation;
import org.plumbline.evaluate.Failure;
import org.plumbline.evaluate.Progress;
import org.plumbline.evaluate.ScoreJson;
import org.plumbline.evaluate.ScoreTable;
import org.plumbline.evaluate.SetResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plumbline evaluate}: how often the verdicts are right on claims with known answers. */
@Command(
    name = "evaluate",
    header = "Measure verdicts against claims whose right answers are known.",
    description = {
      "",
      "Each line of FILE is a JSON object with \"id\", \"evidence\" (the text that is the ground "
          + "truth), \"claim\" and \"label\" (SUPPORTED, CONTRADICTED, NOT_ENOUGH_INFO; or UNSUPPORTED "
          + "for anything but supported), and optionally \"published\" (a date). Lines without \"evidence\" "
          + "are judged by what --article and --truth name. Scores go to standard "
          + "output, and are the same bytes whatever the number of threads; times go to standard error.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  plumbline evaluate claims.jsonl",
      "  plumbline evaluate a.jsonl b.jsonl --format json --predictions answers.jsonl",
      "  plumbline evaluate claims-only.jsonl --article article.txt",
      "  plumbline evaluate claims-only.jsonl --truth truth/",
      "  plumbline evaluate --quotes articles.jsonl quotes.jsonl"
    })
final class EvaluateCommand implements Callable<Integer> {

  /** How scores are written. */
  enum Format {
    table,
    json
  }

  private final Tools tools;

  @Mixin private Common common;

  @Mixin private SourceOptions sourceOptions;
  @Mixin private RuleOptions ruleOptions;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "Sets to evaluate, one after the other.")
  private List<Path> files = List.of();

  @Option(
      names = "--quotes",
      arity = "2",
      paramLabel = "ARTICLES QUOTES",
      description = {
        "Measure the reading of quotations instead. ARTICLES holds lines {\"doc\", \"text\"}, QUOTES lines",
        "{\"id\", \"doc\", \"source\": [..], \"cue\": [..], \"content\": [..], \"direct\"}."
      })
  private List<Path> quotes = List.of();

  @Option(
      names = "--predictions",
      paramLabel = "OUT",
      description =
          "Write the answer to every line, in the order of the input, to this file (JSON Lines).")
  private Path predictions;

  @Option(names = "--with-claims", description = "Repeat the text of each claim in its prediction.")
  private boolean withClaims;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table or json.")
  private Format format;

  @Option(
      names = "--speed",
      description = "Put times into the JSON too; they differ from run to run.")
  private boolean speed;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many threads; all cores unless told.")
  private int threads = Runtime.getRuntime().availableProcessors();

  EvaluateCommand(Tools tools) {
    this.tools = tools;
  }

  @Override
  public Integer call() throws InterruptedException {
    check();
    if (!quotes.isEmpty()) {
      return new QuoteMeasure(tools).run(quotes.get(0), quotes.get(1), format == Format.json);
    }
    Evaluation evaluation =
        new Evaluation(
            () -> ruleOptions.judge(tools),
            sourceOptions.readIfNamed(),
            threads,
            tools.terminal().err() ? new StatusLine(tools.printer()) : Progress.silent());
    List<SetResult> results = run(evaluation);
    if (format == Format.json) {
      tools.printer().line(ScoreJson.write(results, speed));
    } else {
      ScoreTable.lines(results).forEach(tools.printer()::line);
    }
    ScoreTable.speed(results).forEach(tools.printer()::note);
    return failures(results);
  }

  private void check() {
    if (threads < 1) {
      throw new ParameterException(spec.commandLine(), "--threads must be 1 or more");
    }
    if (files.isEmpty() == quotes.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "name either sets to evaluate or --quotes");
    }
    for (Path file : quotes.isEmpty() ? files : quotes) {
      if (Files.isDirectory(file)) {
        throw new UserError(file + " is a directory; name a file of JSON lines");
      }
      if (!Files.isReadable(file)) {
        throw new UserError(
            file
                + (Files.exists(file)
                    ? " cannot be read; check its permissions"
                    : " does not exist"));
      }
    }
    if (predictions != null) {
      List<Path> inputs = new ArrayList<>(files);
      inputs.addAll(sourceOptions.paths(List.of()));
      Inputs.spare(predictions, inputs);
      if (!Files.isDirectory(predictions.toAbsolutePath().getParent())) {
        throw new UserError("cannot write " + predictions + ": its folder does not exist");
      }
    }
  }

  private List<SetResult> run(Evaluation evaluation) throws InterruptedException {
    try {
      return evaluation.run(
          files,
          Optional.ofNullable(predictions)
              .map(file -> new Evaluation.Predictions(file, withClaims)));
    } catch (IOException e) {
      throw new UserError("cannot read or write: " + e, e);
    }
  }

  private int failures(List<SetResult> results) {
    int failures = results.stream().mapToInt(SetResult::failures).sum();
    if (failures == 0) {
      return ExitCode.OK;
    }
    Printer printer = tools.printer();
    printer.note(
        "plumbline: %d %s could not be judged and count as undecided; the first:"
            .formatted(failures, failures == 1 ? "claim" : "claims"));
    for (SetResult result : results) {
      for (Failure failure : result.firstFailures()) {
        printer.note("  " + failure.where() + ": " + failure.problem());
        if (common.isDebug()) {
          printer.trace(failure.problem());
        }
      }
    }
    return ExitCode.FAILED;
  }
}
