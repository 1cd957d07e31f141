package org.plumbline.lexicon;

/** The sorts of saying. */
public enum ReportingKind {
  /** Neutral: say, state, add. */
  SAY,
  /** The writer keeps a distance: claim, allege, insist. */
  CLAIM,
  /** It becomes so, or public, by being said: announce, declare. */
  ANNOUNCE,
  ADMIT,
  CONFIRM,
  /** The reported clause is denied: deny, reject. */
  DENY,
  ASK,
  /** With the addressee as object: tell, inform. */
  TELL,
  /** Asks for action: urge, order, demand. */
  URGE,
  WARN,
  PROMISE,
  PREDICT,
  /** Blame or criticism: accuse, condemn. */
  ACCUSE,
  PRAISE,
  SUGGEST,
  /** Held, not said: think, believe. */
  THINK,
  /** Known or found out: know, learn, discover. */
  LEARN,
  /** Evidence speaks: show, indicate, suggest. */
  SHOW,
  /** In writing or on the air: write, tweet, publish. */
  WRITE
}
