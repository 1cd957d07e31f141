package org.plumbline.cli;

import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code plumbline truth}: look after truth files. */
@Command(
    name = "truth",
    header = "Check and compare truth files.",
    description = {
      "",
      "A truth file holds the facts of a story; plumbline extract ARTICLE -o FILE writes one, people correct "
          + "it. See docs/truth.md.",
      ""
    },
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Examples:",
      "  plumbline truth lint truth/",
      "  plumbline truth diff old-article.html new-article.html"
    })
final class TruthCommand implements Runnable {
  @SuppressWarnings("unused") // read by picocli
  @Mixin
  private Common common;

  @Spec private CommandSpec spec;

  private TruthCommand() {}

  /** The command with those below it. */
  static CommandLine line(Tools tools, Clock clock) {
    return new CommandLine(new TruthCommand())
        .addSubcommand(new TruthLintCommand(tools, clock))
        .addSubcommand(new TruthDiffCommand(tools));
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "say what to do: plumbline truth lint or diff");
  }
}
