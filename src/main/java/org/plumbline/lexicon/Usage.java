package org.plumbline.lexicon;

/** What a word does in a sentence, as grammar.yaml lists it. */
public enum Usage {
  /** After "by" and without an article: how, and never by whom. */
  MEANS("means"),
  /** After "by", with or without an article: how. */
  MANNER("manners"),
  /** Counted, after "by": how clearly. */
  MARGIN("margins"),
  /** A verb whose "of" tells what somebody loses. */
  DEPRIVED("deprived"),
  /** A verb whose "with" tells what somebody gets. */
  PROVIDED("provided"),
  /** Those before whom somebody stands or speaks. */
  PANEL("panels"),
  /** A verb whose object is where somebody comes from. */
  LEAVING("leaving"),
  /** What a price or rate falls to, and loses to nobody. */
  LEVEL("levels"),
  /** A verb whose participle after a comma tells of the thing before it. */
  DESCRIBING("describing"),
  /** A participle that tells how something is, more than what was done to it. */
  STATE("states"),
  /** Tells of all contests so far, and of none of them. */
  RECORD("records"),
  /** For people, and leaves open what they do. */
  ANYBODY("anybody"),
  /** Who speaks for a client. */
  LAWYER("lawyers"),
  /** A verb for what events do, and places do not. */
  HAPPENING("happening"),
  /** Before what somebody is charged with. */
  OFFENCE("offences"),
  /** A verb whose "of" tells what somebody may not have done. */
  ACCUSING("accusing"),
  /** Says of what is reported that it is not so. */
  MISREPORTING("misreporting"),
  /** A verb whose noun, when offered, is done. */
  OFFERED("offered"),
  /** Somebody of whom a story that says "the" has one. */
  SOLE("sole"),
  /** Those whom a firm employs. */
  STAFF("staff"),
  /** Done by those who vote to do it. */
  VOTED("voted"),
  /** What one survives or dies of. */
  PERIL("perils"),
  /** A noun for what kills: who died in one was killed. */
  DISASTER("disasters"),
  /** Nobody who has an office. */
  MINOR("minors"),
  /** Nothing that a court or a ministry is. */
  PRIVATE_BODY("private-bodies"),
  /** Last word of the name of a body that is no firm. */
  PUBLIC_BODY("public-bodies"),
  /** What is held somewhere at some time. */
  OCCASION("occasions"),
  /** A verb for what is done with an occasion, and says only that there is one. */
  HOLDING("holding"),
  /** A verb after whose plan or bid nothing comes of it. */
  GIVING_UP("giving-up"),
  /** A verb for what befalls people: who are counted there without a noun are people. */
  BEFALLING("befalling"),
  /** Who is called by the country or language that they teach, study or are sent to. */
  POSTED("posted");

  private final String key;

  Usage(String key) {
    this.key = key;
  }

  /** The key of the list in grammar.yaml. */
  String key() {
    return key;
  }
}
