package org.plumbline.lexicon;

/** How much of what a claim says one of its words carries. */
public enum ContentWeight {
  /** Nothing: "also", "say". */
  EMPTY,
  /** Hardly more than that its subject and object belong together: "the final was played in Lisbon". */
  WEAK,
  /** It stands for what it holds: "a total of". */
  CONTAINER,
  /** It turns what is said into something else: "without". */
  TURNING,
  /** What is said would be something else without it: "only". */
  RESTRICTING,
  /** What its part of speech carries. */
  FULL
}
