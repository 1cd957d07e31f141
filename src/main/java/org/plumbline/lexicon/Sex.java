package org.plumbline.lexicon;

/** Which pronoun a name or noun usually takes. */
public enum Sex {
  MALE,
  FEMALE,
  /** Used of both. */
  EITHER,
  /** Not in the lists. */
  UNKNOWN;

  /** Whether the same person may be meant: false only for male and female. */
  public boolean agreesWith(Sex other) {
    return this == other
        || this == EITHER
        || this == UNKNOWN
        || other == EITHER
        || other == UNKNOWN;
  }
}
