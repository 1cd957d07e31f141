package org.plumbline.audit;

/** What an audit spends its time with. */
public enum Stage {
  READ,
  PARSE_INPUT,
  NORMALISE,
  SCREEN,
  CUT,
  FIND,
  JUDGE,
  WRITE
}
