package org.plumbline.check;

/** From which level on a problem makes a run fail. */
public enum FailOn {
  CONTRADICTED,
  WARNING,
  UNDECIDED,
  NEVER;

  /** Whether the problem is one to be shown: undecided sentences are many, and only told where they matter. */
  public boolean concerns(Problem problem) {
    return problem.level() != Level.UNDECIDED || this == UNDECIDED;
  }

  /** Whether a problem of this level makes the run fail. */
  public boolean fails(Level level) {
    return switch (this) {
      case CONTRADICTED -> level == Level.CONTRADICTED;
      case WARNING -> level != Level.UNDECIDED;
      case UNDECIDED -> true;
      case NEVER -> false;
    };
  }
}
