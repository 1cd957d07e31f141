package org.plumbline.audit;

/** What the articles together say of a claim, or of a post. */
public enum Outcome {
  /** Some article says so, and none otherwise. */
  SUPPORTED,
  /** Some article says otherwise, and none says so. */
  CONTRADICTED,
  /** One article says so, another otherwise. */
  DISPUTED,
  /** An article said so; a later one has another figure. */
  OUTDATED,
  /** No article decides. */
  NOT_ENOUGH_INFO
}
