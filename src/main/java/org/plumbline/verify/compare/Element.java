package org.plumbline.verify.compare;

import org.plumbline.fact.Mention;
import org.plumbline.fact.Moment;
import org.plumbline.fact.Quantity;
import org.plumbline.text.Token;

/**
 * One thing that a sentence of the claim says: a word, a name, a number or a time.
 *
 * @param kind which of the four
 * @param token where it stands: the word itself, or the head of the phrase that holds the name, number or time
 * @param mention the phrase; null for a word
 * @param quantity the number; null for the others
 * @param moment the time; null for the others
 * @param weight how much of the sentence's content it carries
 * @param joining whether it hardly says more than that what depends on it belongs together
 */
record Element(
    Kind kind,
    Token token,
    Mention mention,
    Quantity quantity,
    Moment moment,
    double weight,
    boolean joining) {

  enum Kind {
    WORD,
    NAME,
    NUMBER,
    TIME
  }

  private static final double VALUE_WEIGHT = 1.5;

  static Element word(Token token, double weight, boolean joining) {
    return new Element(Kind.WORD, token, null, null, null, weight, joining);
  }

  static Element name(Token token, Mention mention) {
    return new Element(Kind.NAME, token, mention, null, null, VALUE_WEIGHT, false);
  }

  static Element number(Token token, Mention mention, Quantity quantity) {
    return new Element(Kind.NUMBER, token, mention, quantity, null, VALUE_WEIGHT, false);
  }

  static Element time(Token token, Mention mention, Moment moment) {
    return new Element(Kind.TIME, token, mention, null, moment, VALUE_WEIGHT, false);
  }

  /** Whether it is the word, or the name, at a token; numbers and times only restrict what stands there. */
  boolean standsAt(int index) {
    return token.index() == index && (kind == Kind.WORD || kind == Kind.NAME);
  }

  /** The claim's words. */
  String text() {
    return switch (kind) {
      case WORD -> token.form();
      case NAME -> mention.name();
      case NUMBER -> quantity.surface();
      case TIME -> moment.surface();
    };
  }
}
