package org.plumbline.fact;

/** How the value in a claim stands to the value in the article. */
public enum Relation {
  /** The two values are the same. */
  EQUAL,
  /** The article's value implies the claim's ("26" implies "at least 20"). */
  ENTAILS,
  /** Both can be true; neither implies the other. */
  COMPATIBLE,
  /** Both cannot be true of one thing. */
  CONFLICTS,
  /** The values cannot be compared. */
  UNKNOWN
}
