package org.plumbline.verify;

/** Why a claim is undecided. */
public enum Reason {
  /** The claim is decided. */
  NONE,
  /** The article does not speak of it. */
  NOT_MENTIONED,
  /** A question, an opinion, a prediction of the claim's own, or no statement at all. */
  NOT_CHECKABLE,
  /** The article speaks of several things that the claim could mean, and they differ. */
  AMBIGUOUS,
  /** The claim or the article cannot be read: another language, no sentence, too long. */
  UNREADABLE
}
