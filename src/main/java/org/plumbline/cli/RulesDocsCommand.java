package org.plumbline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.plumbline.report.RulePages;
import org.plumbline.verify.pack.RuleLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code plumbline rules docs}. */
@Command(name = "docs", header = "Write one Markdown page for each rule, and a list of them.")
final class RulesDocsCommand implements Callable<Integer> {
  private final Tools tools;

  @SuppressWarnings("unused") // read by picocli
  @Mixin
  private Common common;

  @Mixin private RuleOptions ruleOptions;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      description = "Where to write. Pages there of rules that are no more are deleted.")
  private Path folder;

  RulesDocsCommand(Tools tools) {
    this.tools = tools;
  }

  @Override
  public Integer call() {
    Map<String, String> pages = RulePages.of(RuleLibrary.read(ruleOptions.set()));
    try {
      Files.createDirectories(folder);
      for (Path page : generated()) {
        if (!pages.containsKey(folder.relativize(page).toString().replace('\\', '/'))) {
          Files.delete(page);
        }
      }
      for (Map.Entry<String, String> page : pages.entrySet()) {
        Path file = folder.resolve(page.getKey());
        Files.createDirectories(file.getParent());
        Files.writeString(file, page.getValue());
      }
    } catch (IOException e) {
      throw new UserError("cannot write to " + folder + ": " + e.getMessage(), e);
    }
    tools.printer().line(pages.size() + " pages in " + folder);
    return ExitCode.OK;
  }

  private List<Path> generated() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.toString().endsWith(".md")).filter(this::isOurs).toList();
    }
  }

  private boolean isOurs(Path page) {
    try {
      return RulePages.isGenerated(Files.readString(page));
    } catch (IOException e) {
      return false;
    }
  }
}
