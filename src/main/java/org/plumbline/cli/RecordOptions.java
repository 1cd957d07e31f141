package org.plumbline.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.audit.articles.ArticleIndex;
import org.plumbline.audit.articles.Shelf;
import org.plumbline.text.ReadableText;
import org.plumbline.text.SourceReader;
import org.plumbline.text.UnreadableSourceException;
import org.plumbline.truth.file.TruthFile;
import org.plumbline.truth.file.TruthFiles;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options on the record that posts are checked against: articles, truth files, or an index of them. */
final class RecordOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Mixin private ArticleOptions articleOptions;

  @Option(
      names = "--article",
      paramLabel = "FILE",
      description = "An article to check against. Repeat it for more articles.")
  private List<Path> articles = List.of();

  @Option(
      names = "--truth",
      paramLabel = "PATH",
      description =
          "A folder of truth files, articles, or both to check against, or one truth file; see "
              + "docs/truth.md. Repeat it for more.")
  private List<Path> truths = List.of();

  @Option(
      names = "--index",
      paramLabel = "INDEX",
      description =
          "Articles and truth files to check against, as plumbline index has laid them down.")
  private Path index;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = ArticleOptions.DateConverter.class,
      description =
          "The day on which facts of truth files must hold to count; today unless told, or with "
              + "--resume the day of the audit that goes on.")
  private LocalDate asOf;

  /** Complains of options that do not go together. */
  void check() {
    boolean files = !articles.isEmpty() || !truths.isEmpty();
    if (files == (index != null)) {
      throw new ParameterException(
          spec.commandLine(), "name articles with --article and --truth, or an index with --index");
    }
  }

  /**
   * Opens what is named.
   *
   * @param usual the day on which facts must hold, unless another one is named
   */
  ArticleIndex open(LocalDate usual, Printer printer) {
    LocalDate day = Optional.ofNullable(asOf).orElse(usual);
    if (index != null) {
      return ArticleIndex.open(index, day);
    }
    List<ReadableText> texts = new ArrayList<>(articleOptions.read(articles));
    Shelf shelf = Shelf.of(truths);
    tellReplaced(shelf, printer);
    for (Path file : shelf.articles()) {
      try {
        texts.add(SourceReader.read(file, articleOptions.reading()));
      } catch (UnreadableSourceException e) {
        printer.note("plumbline: left out: " + e.getMessage());
      }
    }
    List<TruthFile> facts = TruthFiles.read(shelf.truths());
    if (texts.isEmpty() && facts.isEmpty()) {
      throw new UserError("there is no article to check against; name one with --article");
    }
    if (texts.isEmpty() && facts.stream().allMatch(truth -> truth.facts().isEmpty())) {
      throw new UserError("there is no fact to check against; the truth files are empty");
    }
    return ArticleIndex.of(texts, facts, day);
  }

  /** Says which articles do not count because a truth file holds their facts. */
  static void tellReplaced(Shelf shelf, Printer printer) {
    int more = shelf.replaced().size() - 1;
    if (more >= 0) {
      printer.note(
          "plumbline: left out, since a truth file holds the facts: "
              + shelf.replaced().get(0)
              + (more == 0 ? "" : " and %d more".formatted(more)));
    }
  }
}
