package org.plumbline.cli;

import picocli.CommandLine.Option;

/** Options that every command has. */
final class Common {
  @SuppressWarnings("unused") // read by picocli
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and stop.")
  private boolean help;

  @Option(names = "--debug", description = "After an error, show where in the program it arose.")
  private boolean debug;

  /** Whether stack traces are wanted. */
  boolean isDebug() {
    return debug;
  }
}
