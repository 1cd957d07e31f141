package org.plumbline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.plumbline.verify.Judge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code plumbline rehearse}: does in silence what users do, so that Java can archive the classes that it
 * takes. The launcher calls it once for a new jar.
 */
@Command(name = "rehearse", hidden = true)
final class RehearseCommand implements Callable<Integer> {
  private final Tools tools;

  @Parameters(paramLabel = "ARTICLE")
  private Path article;

  RehearseCommand(Tools tools) {
    this.tools = tools;
  }

  @Override
  public Integer call() {
    Judge judge = tools.judge().get();
    Printer silent = new Printer(OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
    Tools muted =
        new Tools(
            () -> judge,
            silent,
            new Terminal(false, true, true, true, 100),
            InputStream.nullInputStream());
    for (List<String> arguments : performances()) {
      Main.commandLine(muted).execute(arguments.toArray(String[]::new));
    }
    rehearseChecks(muted);
    return ExitCode.OK;
  }

  /** A draft checked against a truth file, again after a sentence changed, and against itself. */
  private void rehearseChecks(Tools muted) {
    try {
      Path folder = Files.createTempDirectory("plumbline");
      Path truth = folder.resolve("truth.yaml");
      Path draft = folder.resolve("draft.md");
      Main.commandLine(muted).execute("extract", article.toString(), "-o", truth.toString());
      for (String slip : List.of("", "\n\nTwenty-eight people were killed in Pahalgam.\n")) {
        Files.writeString(draft, Files.readString(article) + slip);
        Main.commandLine(muted).execute("check", draft.toString(), "--truth", truth.toString());
      }
      Main.commandLine(muted).execute("check", draft.toString(), "--no-cache");
      for (Path file : List.of(draft, truth, folder)) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // What was not rehearsed starts slower, and says the same.
    }
  }

  private List<List<String>> performances() {
    String file = article.toString();
    return List.of(
        List.of("--help"),
        List.of("extract", file),
        List.of(
            "verify", "--article", file, "--format=jsonl", "At least 20 people died in Pahalgam."),
        List.of(
            "verify",
            "--article",
            file,
            "Twenty-eight people were killed in Pahalgam.",
            "Trump said “they've gone tit-for-tat” on Wednesday.",
            "TRF, a Lashkar offshoot, claimed responsibility and India hit a dozen targets.",
            "Rubio did not express condolences.",
            "Rubio will visit Delhi next week."));
  }
}
