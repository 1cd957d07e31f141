package org.plumbline.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code plumbline}: the command that holds all others. */
@Command(
    name = "plumbline",
    versionProvider = Version.class,
    header = "Check claims against articles, by rules, with proof.",
    description = {
      "",
      "Give it an article that you trust and claims about the same events. For each claim it "
          + "answers SUPPORTED, CONTRADICTED or NOT_ENOUGH_INFO, and shows the sentence of the article "
          + "and the rule that decided.",
      ""
    },
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Examples:",
      "  plumbline verify --article article.txt \"Twenty-eight people were killed.\"",
      "  plumbline extract article.txt",
      "  plumbline check draft.md --truth truth/",
      "  plumbline verify --help"
    })
final class Plumbline implements Runnable {
  @SuppressWarnings("unused") // read by picocli
  @Mixin
  private Common common;

  @SuppressWarnings("unused") // read by picocli
  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version and stop.")
  private boolean version;

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "say what to do: plumbline verify, explain, extract, check, truth, audit, index, evaluate or rules");
  }
}
