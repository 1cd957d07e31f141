package org.plumbline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plumbline.report.FactsData;
import org.plumbline.report.FactsReport;
import org.plumbline.report.FactsTable;
import org.plumbline.report.Style;
import org.plumbline.text.ReadableText;
import org.plumbline.truth.Source;
import org.plumbline.truth.SourceText;
import org.plumbline.truth.file.Extraction;
import org.plumbline.truth.file.Merge;
import org.plumbline.truth.file.Origin;
import org.plumbline.truth.file.TruthFile;
import org.plumbline.truth.file.TruthFiles;
import org.plumbline.truth.file.TruthReader;
import org.plumbline.truth.file.TruthText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plumbline extract}: what was understood of an article? */
@Command(
    name = "extract",
    header = "Show the facts that are understood of an article.",
    description = {
      "",
      "Each fact comes with the sentence that it stands in. Claims are checked against these facts, so look "
          + "here first when a verdict surprises you. With -o the facts become a truth file that you correct "
          + "by hand; once it exists, it is brought up to date with the article and nothing of yours is lost.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  plumbline extract article.txt",
      "  plumbline extract article.html --published 2025-05-08 --format yaml",
      "  plumbline extract article.html -o truth/story.yaml"
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
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "ARTICLE",
      arity = "1..*",
      description = "Articles to read: text, Markdown or HTML; or truth files.")
  private List<Path> articles;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, json or yaml.")
  private Format format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "Write the facts of one article to this truth file, or merge them into it; see docs/truth.md.")
  private Path output;

  @Option(names = "--url", paramLabel = "URL", description = "With -o: where it was published.")
  private String url = "";

  ExtractCommand(Tools tools) {
    this.tools = tools;
  }

  @Override
  public Integer call() {
    if (output != null) {
      return write();
    }
    List<SourceText> texts = new ArrayList<>();
    for (Path file : articles) {
      if (TruthFiles.isTruth(file)) {
        TruthFiles.read(List.of(file))
            .forEach(t -> texts.add(new TruthText(t, LocalDate.now(ZoneId.systemDefault()))));
      } else {
        articleOptions.read(List.of(file)).forEach(article -> texts.add(SourceText.of(article)));
      }
    }
    report().write(tools.judge().get().gather(texts).sources());
    return ExitCode.OK;
  }

  private int write() {
    if (articles.size() != 1 || TruthFiles.isTruth(articles.get(0))) {
      throw new ParameterException(
          spec.commandLine(), "-o takes one article; call extract once for each");
    }
    Path article = articles.get(0);
    List<ReadableText> texts = articleOptions.read(articles);
    Optional<TruthFile> old =
        Files.exists(output) ? Optional.of(TruthReader.read(output)) : Optional.empty();
    Source source = tools.judge().get().read(texts).sources().get(0);
    TruthFile read =
        Extraction.of(source, output.toString(), TruthFolder.relative(output, article), url);
    Merge.Result result =
        Merge.of(
            old.orElse(new TruthFile(output.toString(), "", Origin.NONE, List.of(), List.of())),
            read);
    TruthFolder.write(output, result.file());
    tools
        .printer()
        .note(
            old.isEmpty()
                ? output + ": " + read.facts().size() + " facts"
                : "%s: %d facts as they were, %d changed, %d new, %d that the article no longer says"
                    .formatted(
                        output, result.kept(), result.changed(), result.added(), result.gone()));
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
