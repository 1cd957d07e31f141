package org.plumbline.check;

import java.util.Locale;

/** How much a problem matters, from little to much. */
public enum Level {
  /** A sentence that the truth neither supports nor contradicts. */
  UNDECIDED,
  /** Contradicted by a rule that only warns; an ignore that ignores nothing. */
  WARNING,
  /** Contradicted. */
  CONTRADICTED;

  /** The level as people write it. */
  public String written() {
    return name().toLowerCase(Locale.ROOT);
  }
}
