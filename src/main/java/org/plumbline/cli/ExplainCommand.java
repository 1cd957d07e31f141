package org.plumbline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.plumbline.report.ExplanationReport;
import org.plumbline.report.Style;
import org.plumbline.report.TextReport;
import org.plumbline.verify.Judge;
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
          + "beside it, how each of their values compared, and which rule said what.",
      ""
    },
    footer = {
      "",
      "Example:",
      "  plumbline explain --article article.txt \"Twenty-eight people were killed.\""
    })
final class ExplainCommand implements Callable<Integer> {
  private final Tools tools;

  @SuppressWarnings("unused") // read by picocli
  @Mixin
  private Common common;

  @Mixin private ArticleOptions articleOptions;
  @Mixin private RuleOptions ruleOptions;

  @Parameters(paramLabel = "CLAIM", arity = "1..*", description = "Claims to explain.")
  private List<String> claims;

  @Option(
      names = "--article",
      paramLabel = "FILE",
      required = true,
      description =
          "An article to check against: text, Markdown or HTML. Repeat it for more articles.")
  private List<Path> articles;

  ExplainCommand(Tools tools) {
    this.tools = tools;
  }

  @Override
  public Integer call() {
    Judge.Hearing hearing = ruleOptions.judge(tools).open(articleOptions.read(articles));
    Style style = new Style(tools.terminal().colour(), tools.terminal().width());
    for (String claim : claims) {
      new TextReport(tools.printer()::line, style).add("", hearing.verify(claim));
      new ExplanationReport(tools.printer()::line).write(hearing.explain(claim));
    }
    return ExitCode.OK;
  }
}
