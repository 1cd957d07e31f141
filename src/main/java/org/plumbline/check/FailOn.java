package org.plumbline.check;

/** From which level on a problem makes a run fail. */
public enum FailOn {
  CONTRADICTED,
  WARNING,
  UNDECIDED,
  NEVER;

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
