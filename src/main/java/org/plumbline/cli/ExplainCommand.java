package org.plumbline.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.plumbline.report.ExplanationJson;
import org.plumbline.report.ExplanationReport;
import org.plumbline.report.Style;
import org.plumbline.report.TextReport;
import org.plumbline.verify.Explanation;
import org.plumbline.verify.Judge;
import org.plumbline.verify.NearMiss;
import org.plumbline.verify.NearMissFinder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plumbline explain}: how did the verdict on a claim come about? */
@Command(
    name = "explain",
    header = "Show how the verdict on a claim came about.",
    description = {
      "",
      "For each statement of the claim: what was understood of it, the facts of the article that were set "
          + "beside it, how each of their values compared, and which rule said what. For an undecided "
          + "statement also what came nearest to deciding it, and what kept it from that.",
      ""
    },
    footer = {
      "",
      "Example:",
      "  plumbline explain --article article.txt \"Twenty-eight people were killed.\""
    })
final class ExplainCommand implements Callable<Integer> {

  /** How derivations are written. */
  enum Format {
    text,
    json
  }

  private final Tools tools;

  @SuppressWarnings("unused") // read by picocli
  @Mixin
  private Common common;

  @Mixin private SourceOptions sourceOptions;
  @Mixin private RuleOptions ruleOptions;

  @Parameters(paramLabel = "CLAIM", arity = "1..*", description = "Claims to explain.")
  private List<String> claims;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text or json.")
  private Format format;

  @Option(
      names = "--all",
      description = "Show every fact of the article that was looked at; JSON always has them all.")
  private boolean all;

  ExplainCommand(Tools tools) {
    this.tools = tools;
  }

  @Override
  public Integer call() {
    Judge.Hearing hearing = sourceOptions.open(ruleOptions, tools);
    return format == Format.json ? json(hearing) : text(hearing);
  }

  private int text(Judge.Hearing hearing) {
    Style style = new Style(tools.terminal().colour(), tools.terminal().width());
    for (String claim : claims) {
      new TextReport(tools.printer()::line, style).add("", hearing.verify(claim));
      Explanation explanation = hearing.explain(claim);
      new ExplanationReport(tools.printer()::line, all)
          .write(explanation, misses(hearing, claim, explanation));
    }
    return ExitCode.OK;
  }

  private int json(Judge.Hearing hearing) {
    ExplanationJson report = new ExplanationJson(tools.printer()::line);
    report.start();
    for (String claim : claims) {
      Explanation explanation = hearing.explain(claim);
      report.add(hearing.verify(claim), explanation, misses(hearing, claim, explanation));
    }
    report.end();
    return ExitCode.OK;
  }

  private static List<NearMiss> misses(
      Judge.Hearing hearing, String claim, Explanation explanation) {
    return new NearMissFinder(explanation, claim, mended -> hearing.verify(mended).label()).find();
  }
}
