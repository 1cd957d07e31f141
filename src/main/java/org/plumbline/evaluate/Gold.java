package org.plumbline.evaluate;

import org.plumbline.verify.Label;

/** The right answer to a claim of an evaluation set. */
public enum Gold {
  SUPPORTED,
  CONTRADICTED,
  NOT_ENOUGH_INFO,
  /** In sets with two answers: anything but supported. */
  UNSUPPORTED;

  /** Whether {@code label} agrees with this answer. */
  public boolean agrees(Label label) {
    return this == UNSUPPORTED ? label != Label.SUPPORTED : name().equals(label.name());
  }

  /** Whether a claim of this gold should be found contradicted, if it is decided at all. */
  boolean isAgainst() {
    return this == CONTRADICTED || this == UNSUPPORTED;
  }
}
