package org.plumbline.lexicon;

/** How two words exclude each other. */
public enum Contrast {
  /** Antonyms: open and closed. */
  OPPOSITE,
  /** Two of a set of which one thing is only one: film, novel, painting. */
  EXCLUSIVE,
  NONE
}
