package org.plumbline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.plumbline.check.CheckResult;
import org.plumbline.check.FailOn;
import org.plumbline.check.TruthLint;
import org.plumbline.truth.file.TruthFile;
import org.plumbline.truth.file.TruthFiles;
import org.plumbline.verify.Label;
import org.plumbline.verify.pack.RuleLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code plumbline truth lint}. */
@Command(
    name = "lint",
    header = "Find what is wrong with truth files.",
    description = {
      "",
      "Facts that contradict each other, in one file or between files; facts whose evidence is no longer in "
          + "the article; aliases of two; and with --claims facts that no claim test exercises.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:nothing was found", "1:something was", "2:could not run"})
final class TruthLintCommand implements Callable<Integer> {
  private final Tools tools;
  private final Clock clock;

  @SuppressWarnings("unused") // read by picocli
  @Mixin
  private Common common;

  @Mixin private RuleOptions ruleOptions;
  @Mixin private FormatOptions formatOptions;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Truth files, or folders of them.")
  private List<Path> paths;

  @Option(
      names = "--claims",
      paramLabel = "FILE",
      description =
          "Claim tests: JSON lines with \"claim\" and perhaps \"label\". Repeat it for more files.")
  private List<Path> claims = List.of();

  TruthLintCommand(Tools tools, Clock clock) {
    this.tools = tools;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    formatOptions.check(List.of());
    List<TruthFile> files = TruthFiles.read(paths);
    List<Path> inputs = new ArrayList<>(claims);
    files.forEach(file -> inputs.add(Path.of(file.name())));
    formatOptions.check(inputs);
    List<TruthLint.ClaimTest> tests = new ArrayList<>();
    claims.forEach(file -> read(file, tests));
    CheckResult result =
        new TruthLint(ruleOptions.judge(tools), files, LocalDate.now(clock))
            .run(tests, FailOn.WARNING);
    formatOptions.write(result, tools, () -> RuleLibrary.read(ruleOptions.set()).rules());
    return result.fails() ? ExitCode.FOUND : ExitCode.OK;
  }

  private static void read(Path file, List<TruthLint.ClaimTest> tests) {
    if (!Files.exists(file)) {
      throw new UserError(file + ": no such file; check the path");
    }
    int number = 0;
    try {
      for (String line : Files.readAllLines(file)) {
        number++;
        if (!line.isBlank()) {
          JsonNode node = new JsonMapper().readTree(line);
          String label = node.path("label").asString("");
          tests.add(
              new TruthLint.ClaimTest(
                  file + ":" + number,
                  node.required("claim").asString(),
                  label.isEmpty() ? null : Label.valueOf(label)));
        }
      }
    } catch (IOException | JacksonException | IllegalArgumentException e) {
      throw new UserError(
          file
              + ":"
              + number
              + ": no claim test; a line reads {\"claim\": …, \"label\": \"SUPPORTED\"}",
          e);
    }
  }
}
