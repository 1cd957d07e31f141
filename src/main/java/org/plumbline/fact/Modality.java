package org.plumbline.fact;

/** How the text commits itself to a fact. */
public enum Modality {
  /** Told as having happened, or as being so. */
  ASSERTED,
  /** It may be so: "might", "reportedly", "is believed to". */
  POSSIBLE,
  /** Somebody intends it, or it is scheduled: "will", "plans to". */
  PLANNED,
  /** Somebody wants, asks for or orders it. */
  DESIRED,
  /** It depends on something else: "if", "would". */
  CONDITIONAL,
  /** Somebody denies it. */
  DENIED
}
