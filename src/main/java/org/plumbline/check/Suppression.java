package org.plumbline.check;

import java.util.Objects;

/**
 * Why a problem does not count.
 *
 * @param kind who says so
 * @param reason the words that were given
 */
public record Suppression(Kind kind, String reason) {
  /** It counts. */
  public static final Suppression NONE = new Suppression(Kind.NONE, "");

  /** Who says that a problem does not count. */
  public enum Kind {
    NONE,
    /** A comment in the draft. */
    IGNORED,
    /** The baseline: it was there before. */
    BASELINE
  }

  public Suppression {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(reason);
  }
}
