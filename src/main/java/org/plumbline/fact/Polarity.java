package org.plumbline.fact;

/** Whether the text says that a fact holds or that it does not. */
public enum Polarity {
  POSITIVE,
  NEGATIVE;

  public Polarity flipped() {
    return this == POSITIVE ? NEGATIVE : POSITIVE;
  }
}
