package org.plumbline.cli;

/** What the process tells the shell. */
final class ExitCode {
  /** Done; of {@code verify}: every claim is supported. */
  static final int OK = 0;

  /** Some claim is contradicted. */
  static final int CONTRADICTED = 1;

  /** Of {@code check} and {@code truth lint}: something was found. */
  static final int FOUND = 1;

  /** Could not run: bad options, unreadable input, a fault of the program. */
  static final int FAILED = 2;

  /** No claim is contradicted, but some are undecided. */
  static final int UNDECIDED = 3;

  private ExitCode() {}
}
