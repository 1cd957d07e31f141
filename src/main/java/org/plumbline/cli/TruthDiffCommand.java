package org.plumbline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.plumbline.fact.Slot;
import org.plumbline.truth.file.Extraction;
import org.plumbline.truth.file.TruthDiff;
import org.plumbline.truth.file.TruthFact;
import org.plumbline.truth.file.TruthFile;
import org.plumbline.truth.file.TruthFiles;
import org.plumbline.truth.file.TruthReader;
import org.plumbline.truth.file.TruthWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code plumbline truth diff}. */
@Command(
    name = "diff",
    header = "Show which facts two versions of an article or truth file differ in.",
    description = {
      "",
      "- is a fact that only the old version has, + one that only the new one has, ~ one whose values changed.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:no difference", "1:there are differences", "2:could not run"})
final class TruthDiffCommand implements Callable<Integer> {
  private static final int DIFFERENT = 1;

  private final Tools tools;

  @SuppressWarnings("unused") // read by picocli
  @Mixin
  private Common common;

  @Mixin private ArticleOptions articleOptions;

  @Parameters(index = "0", paramLabel = "OLD", description = "An article or a truth file.")
  private Path before;

  @Parameters(index = "1", paramLabel = "NEW", description = "A later version of it.")
  private Path after;

  TruthDiffCommand(Tools tools) {
    this.tools = tools;
  }

  @Override
  public Integer call() {
    TruthDiff diff = TruthDiff.of(read(before), read(after));
    diff.dropped().forEach(fact -> line("- ", fact));
    diff.added().forEach(fact -> line("+ ", fact));
    for (TruthDiff.Changed changed : diff.changed()) {
      tools.printer().line("~ " + words(changed.before()));
      tools.printer().line("  " + words(changed.after()) + where(changed.after()));
    }
    tools
        .printer()
        .line(
            "%d added, %d dropped, %d changed"
                .formatted(diff.added().size(), diff.dropped().size(), diff.changed().size()));
    return diff.isEmpty() ? ExitCode.OK : DIFFERENT;
  }

  private TruthFile read(Path file) {
    return TruthFiles.isTruth(file)
        ? TruthReader.read(file)
        : Extraction.of(
            tools.judge().get().read(articleOptions.read(List.of(file))).sources().get(0),
            file.toString(),
            "",
            "");
  }

  private void line(String mark, TruthFact fact) {
    tools.printer().line(mark + words(fact) + where(fact));
  }

  private static String where(TruthFact fact) {
    int line = fact.citation().isPresent() ? fact.citation().line() : fact.at().line();
    return line > 0 ? "   (line " + line + ")" : "";
  }

  private static String words(TruthFact fact) {
    if (!fact.says().isEmpty()) {
      return fact.says();
    }
    String slots =
        fact.statement().slots().entrySet().stream()
            .map(TruthDiffCommand::words)
            .collect(Collectors.joining("  "));
    return (fact.statement().negative() ? "not " : "")
        + fact.statement().predicate()
        + ": "
        + slots;
  }

  private static String words(Map.Entry<Slot, List<String>> slot) {
    return TruthWriter.written(slot.getKey()) + "=" + String.join(" | ", slot.getValue());
  }
}
