package org.plumbline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.plumbline.report.JsonLinesReport;
import org.plumbline.report.JsonReport;
import org.plumbline.report.Style;
import org.plumbline.report.TextReport;
import org.plumbline.report.VerdictReport;
import org.plumbline.verify.Judge;
import org.plumbline.verify.Label;
import org.plumbline.verify.Verdict;
import org.plumbline.verify.pack.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plumbline verify}: are these claims true, as far as these articles tell? */
@Command(
    name = "verify",
    header = "Check claims against one or more articles.",
    description = {
      "",
      "For each claim: SUPPORTED (the article says so), CONTRADICTED (the article says otherwise) or "
          + "NOT_ENOUGH_INFO (it does neither), with the sentence and the rule that decided. A claim of "
          + "several statements is supported only if all are, and contradicted if any is.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every claim is supported",
      "1:some claim is contradicted",
      "3:no claim is contradicted, or only with a warning, but some are undecided",
      "2:could not run: bad options, unreadable input"
    },
    footer = {
      "",
      "Examples:",
      "  plumbline verify --article article.txt \"Twenty-eight people were killed.\"",
      "  plumbline verify --article a.html --article b.md --claims claims.txt",
      "  plumbline verify --article article.txt --published 2025-05-08 --format jsonl < claims.jsonl"
    })
final class VerifyCommand implements Callable<Integer> {

  /** How verdicts are written. */
  enum Format {
    text,
    json,
    jsonl
  }

  private static final String STANDARD_INPUT = "-";

  private final Tools tools;

  @SuppressWarnings("unused") // read by picocli
  @Mixin
  private Common common;

  @Mixin private SourceOptions sourceOptions;
  @Mixin private RuleOptions ruleOptions;
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "CLAIM",
      arity = "0..*",
      description = "Claims to check; - reads them from standard input.")
  private List<String> claims = List.of();

  @Option(
      names = "--claims",
      paramLabel = "FILE",
      description =
          "Claims to check, one a line: plain text, or JSON with \"claim\" and optionally \"id\".")
  private Path claimsFile;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, json (one array) or jsonl (one record a line).")
  private Format format;

  VerifyCommand(Tools tools) {
    this.tools = tools;
  }

  @Override
  public Integer call() {
    boolean isTyped = claims.isEmpty() && claimsFile == null && tools.terminal().in();
    if (isTyped) {
      throw new ParameterException(
          spec.commandLine(), "no claim given: write one in quotes, or name a file with --claims");
    }
    if (claimsFile != null
        && !isStandardInput(claimsFile.toString())
        && !Files.isReadable(claimsFile)) {
      throw new UserError(
          "cannot read "
              + claimsFile
              + (Files.exists(claimsFile) ? "; check its permissions" : ": no such file"));
    }
    Judge.Hearing hearing = sourceOptions.open(ruleOptions, tools);
    return exitCode(verify(hearing));
  }

  private Set<Label> verify(Judge.Hearing hearing) {
    Set<Label> seen = EnumSet.noneOf(Label.class);
    VerdictReport report = report();
    report.start();
    forEachClaim(
        claim -> {
          Verdict verdict = hearing.verify(claim.text());
          seen.add(outcome(verdict));
          report.add(claim.id(), verdict);
          return tools.printer().flush();
        });
    report.end();
    return seen;
  }

  /** What counts for the exit code: a contradiction that is only a warning leaves it open. */
  private static Label outcome(Verdict verdict) {
    boolean warns =
        verdict.label() == Label.CONTRADICTED
            && !verdict.findings().isEmpty()
            && verdict.findings().stream().allMatch(f -> f.severity() != Severity.ERROR);
    return warns ? Label.NOT_ENOUGH_INFO : verdict.label();
  }

  private VerdictReport report() {
    return switch (format) {
      case text ->
          new TextReport(
              tools.printer()::line,
              new Style(tools.terminal().colour(), tools.terminal().width()));
      case json -> new JsonReport(tools.printer()::line);
      case jsonl -> new JsonLinesReport(tools.printer()::line);
    };
  }

  /** Arguments first, then the file; standard input when there are neither. */
  private void forEachClaim(Predicate<Claim> visitor) {
    int number = 1;
    for (String claim : claims) {
      if (isStandardInput(claim)) {
        new ClaimReader("standard input").forEach(tools.in(), number, visitor);
      } else if (!visitor.test(new Claim(String.valueOf(number), claim))) {
        return;
      }
      number++;
    }
    if (claimsFile != null) {
      readFile(number, visitor);
    } else if (claims.isEmpty()) {
      new ClaimReader("standard input").forEach(tools.in(), number, visitor);
    }
  }

  private void readFile(int number, Predicate<Claim> visitor) {
    if (isStandardInput(claimsFile.toString())) {
      new ClaimReader("standard input").forEach(tools.in(), number, visitor);
      return;
    }
    try (InputStream in = Files.newInputStream(claimsFile)) {
      new ClaimReader(claimsFile.toString()).forEach(in, number, visitor);
    } catch (IOException e) {
      throw new UserError("cannot read " + claimsFile + ": " + e.getMessage(), e);
    }
  }

  private static boolean isStandardInput(String argument) {
    return argument.equals(STANDARD_INPUT);
  }

  private static int exitCode(Set<Label> seen) {
    if (seen.isEmpty()) {
      throw new UserError(
          "there was no claim to check; write one in quotes, or one a line in a file");
    }
    if (seen.contains(Label.CONTRADICTED)) {
      return ExitCode.CONTRADICTED;
    }
    return seen.contains(Label.NOT_ENOUGH_INFO) ? ExitCode.UNDECIDED : ExitCode.OK;
  }
}
