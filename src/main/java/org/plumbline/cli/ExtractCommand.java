package org.plumbline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.plumbline.report.FactsData;
import org.plumbline.report.FactsReport;
import org.plumbline.report.FactsTable;
import org.plumbline.report.Style;
import org.plumbline.text.ReadableText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plumbline extract}: what was understood of an article? */
@Command(
    name = "extract",
    header = "Show the facts that are understood of an article.",
    description = {
      "",
      "Each fact comes with the sentence that it stands in. Claims are checked against these facts, so look "
          + "here first when a verdict surprises you.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  plumbline extract article.txt",
      "  plumbline extract article.html --published 2025-05-08 --format yaml"
    })
final class ExtractCommand implements Callable<Integer> {

  /** How facts are written. */
  enum Format {
    table,
    json,
    yaml
  }

  private final Tools tools;

  @SuppressWarnings("unused") // read by picocli
  @Mixin
  private Common common;

  @Mixin private ArticleOptions articleOptions;

  @Parameters(
      paramLabel = "ARTICLE",
      arity = "1..*",
      description = "Articles to read: text, Markdown or HTML.")
  private List<Path> articles;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, json or yaml.")
  private Format format;

  ExtractCommand(Tools tools) {
    this.tools = tools;
  }

  @Override
  public Integer call() {
    List<ReadableText> texts = articleOptions.read(articles);
    report().write(tools.judge().get().read(texts).sources());
    return ExitCode.OK;
  }

  private FactsReport report() {
    return switch (format) {
      case table ->
          new FactsTable(
              tools.printer()::line,
              new Style(tools.terminal().colour(), tools.terminal().width()));
      case json -> FactsData.json(tools.printer()::line);
      case yaml -> FactsData.yaml(tools.printer()::line);
    };
  }
}
