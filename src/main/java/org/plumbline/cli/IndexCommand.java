package org.plumbline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.plumbline.audit.articles.Indexing;
import org.plumbline.audit.articles.Shelf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plumbline index}: makes many articles quick to search for an audit. */
@Command(
    name = "index",
    header = "Make an index of many articles, for plumbline audit.",
    description = {
      "",
      "Reads articles (text, Markdown, HTML), truth files (YAML) and folders of them into INDEX, from which an audit finds "
          + "the few that could decide a post. Run again, it reads only what is new or has changed, and "
          + "takes out what is gone; stopped, it goes on where it was.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  plumbline index archive/ -o archive.index",
      "  plumbline audit posts.jsonl --index archive.index -o report/"
    })
final class IndexCommand implements Callable<Integer> {
  private static final int MOST_SHOWN = 10;

  private final Tools tools;

  @SuppressWarnings("unused") // read by picocli
  @Mixin
  private Common common;

  @Mixin private ArticleOptions articleOptions;

  @Parameters(
      paramLabel = "ARTICLES",
      arity = "1..*",
      description = "Articles and truth files, or folders of them.")
  private List<Path> articles;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "INDEX",
      required = true,
      description = "Folder of the index.")
  private Path index;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many threads; all cores unless told.")
  private int threads = Runtime.getRuntime().availableProcessors();

  IndexCommand(Tools tools) {
    this.tools = tools;
  }

  @Override
  public Integer call() throws InterruptedException {
    long start = System.nanoTime();
    Shelf shelf = Shelf.of(articles);
    RecordOptions.tellReplaced(shelf, tools.printer());
    List<Path> files = Stream.concat(shelf.articles().stream(), shelf.truths().stream()).toList();
    boolean shown = tools.terminal().err();
    Indexing indexing =
        new Indexing(
            index,
            articleOptions.reading(),
            Math.max(1, threads),
            (done, total) -> {
              if (shown) {
                tools.printer().status("index: " + done + "/" + total + " articles");
              }
            });
    Indexing.Done done = indexing.run(files);
    if (shown) {
      tools.printer().status("");
    }
    double seconds = Math.max(1e-3, (System.nanoTime() - start) / 1e9);
    tools
        .printer()
        .line(
            String.format(
                Locale.ROOT,
                "%d articles read, %d unchanged, %d removed; %.0f articles/s",
                done.read(),
                done.kept(),
                done.removed(),
                (done.read() + done.kept()) / seconds));
    if (!done.problems().isEmpty()) {
      tools
          .printer()
          .note(
              "plumbline: %d files are no articles and were left out; the first:"
                  .formatted(done.problems().size()));
      done.problems().stream().limit(MOST_SHOWN).forEach(p -> tools.printer().note("  " + p));
    }
    return ExitCode.OK;
  }
}
