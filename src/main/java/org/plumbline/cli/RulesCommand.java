package org.plumbline.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code plumbline rules}: read, test and document the rules. */
@Command(
    name = "rules",
    header = "Show, test and document the rules.",
    description = {
      "",
      "Every verdict falls by rules, and every rule has examples: claims on which it must fire, and near "
          + "misses on which it must not.",
      ""
    },
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Examples:",
      "  plumbline rules list",
      "  plumbline rules show count/single-valued-differs",
      "  plumbline rules test my-rules",
      "  plumbline rules docs -o docs/rules"
    })
final class RulesCommand implements Runnable {
  @SuppressWarnings("unused") // read by picocli
  @Mixin
  private Common common;

  @Spec private CommandSpec spec;

  private RulesCommand() {}

  /** The command with those below it. */
  static CommandLine line(Tools tools) {
    return new CommandLine(new RulesCommand())
        .addSubcommand(new RulesListCommand(tools))
        .addSubcommand(new RulesShowCommand(tools))
        .addSubcommand(new RulesTestCommand(tools))
        .addSubcommand(new RulesDocsCommand(tools));
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "say what to do: plumbline rules list, show, test or docs");
  }
}
