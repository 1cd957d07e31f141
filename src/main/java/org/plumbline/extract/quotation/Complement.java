package org.plumbline.extract.quotation;

/** What a reporting word can take as its content. */
public enum Complement {
  /** What is said or written, word for word: asked, “Did it rain?” */
  UTTERANCE,
  /** A clause: said (that) it rained, asked whether it rained. */
  CLAUSE,
  /** An infinitive, with or without an object before it: urged them to go, vowed to go. */
  INFINITIVE,
  /** A noun phrase: denied the charge. */
  OBJECT,
  /** An object and what it is said to be: called it a shame, described it as a shame. */
  PREDICATE,
  /** A noun phrase, but only one with words between quotation marks: slammed the "rotten" deal. */
  QUOTED_OBJECT
}
