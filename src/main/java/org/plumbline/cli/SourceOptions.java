package org.plumbline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.text.ReadOptions;
import org.plumbline.text.ReadableText;
import org.plumbline.truth.SourceText;
import org.plumbline.truth.file.TruthFile;
import org.plumbline.truth.file.TruthFiles;
import org.plumbline.truth.file.TruthText;
import org.plumbline.verify.Judge;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options on what claims are checked against: articles, truth files, or both. */
final class SourceOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Mixin private ArticleOptions articleOptions;

  @Option(
      names = "--article",
      paramLabel = "FILE",
      description =
          "An article to check against: text, Markdown or HTML. Repeat it for more articles.")
  private List<Path> articles = List.of();

  @Option(
      names = "--truth",
      paramLabel = "PATH",
      description =
          "A truth file to check against, or a folder of them; see docs/truth.md. Repeat it for more.")
  private List<Path> truths = List.of();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = ArticleOptions.DateConverter.class,
      description = "The day on which facts of truth files must hold to count; today unless told.")
  private LocalDate asOf;

  /** Reads what is named; the engine is only loaded once all of it was found good. */
  Judge.Hearing open(RuleOptions rules, Tools tools) {
    List<SourceText> sources = read();
    Judge judge = rules.judge(tools);
    return judge.open(judge.gather(sources));
  }

  /** Reads what is named. */
  List<SourceText> read() {
    if (articles.isEmpty() && truths.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "Missing required option: '--article=FILE' or '--truth=PATH'");
    }
    return readIfNamed();
  }

  /** Reads what is named; nothing when nothing is. */
  List<SourceText> readIfNamed() {
    return read(List.of(), LocalDate.now(ZoneId.systemDefault()));
  }

  /**
   * Reads what is named, or where no truth is named, {@code usual}.
   *
   * @param today the day on which facts must hold, unless another one is named
   */
  List<SourceText> read(List<Path> usual, LocalDate today) {
    return named(usual, today).texts();
  }

  /**
   * What was named to check against.
   *
   * @param identity a text that differs whenever anything in them does
   */
  record Named(List<SourceText> texts, String identity) {}

  /** The same, with what tells it from anything else. */
  Named named(List<Path> usual, LocalDate today) {
    List<SourceText> sources = new ArrayList<>();
    StringBuilder identity = new StringBuilder().append(day(today));
    for (ReadableText article : articleOptions.read(articles)) {
      sources.add(SourceText.of(article));
      tell(identity, article.name(), article.plain(), article.original());
      identity.append(article.publishedOn());
    }
    boolean named = !articles.isEmpty() || !truths.isEmpty();
    for (TruthFile file : TruthFiles.read(named ? truths : usual)) {
      sources.add(new TruthText(file, day(today)));
      tell(identity, file.name(), file.original());
    }
    return new Named(sources, identity.toString());
  }

  /** What is named, or where no truth is named, {@code usual}. */
  List<Path> paths(List<Path> usual) {
    List<Path> paths = new ArrayList<>(articles);
    paths.addAll(articles.isEmpty() && truths.isEmpty() ? usual : truths);
    return paths;
  }

  private static void tell(StringBuilder identity, String... texts) {
    for (String text : texts) {
      identity.append('\0').append(text.length()).append(' ').append(text);
    }
  }

  /** The day on which facts must hold: {@code today} unless another one is named. */
  LocalDate day(LocalDate today) {
    return asOf == null ? today : asOf;
  }

  /** How texts are read. */
  ReadOptions reading() {
    return articleOptions.reading();
  }

  /** The bytes of a text that was read from {@code file}. */
  byte[] encoded(Path file, String text) throws IOException {
    return articleOptions.encoded(file, text);
  }
}
