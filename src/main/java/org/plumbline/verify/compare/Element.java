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
 */
record Element(
    Kind kind, Token token, Mention mention, Quantity quantity, Moment moment, double weight) {

  enum Kind {
    WORD,
    NAME,
    NUMBER,
    TIME
  }

  private static final double VALUE_WEIGHT = 1.5;

  static Element word(Token token, double weight) {
    return new Element(Kind.WORD, token, null, null, null, weight);
  }

  static Element name(Token token, Mention mention) {
    return new Element(Kind.NAME, token, mention, null, null, VALUE_WEIGHT);
  }

  static Element number(Token token, Mention mention, Quantity quantity) {
    return new Element(Kind.NUMBER, token, mention, quantity, null, VALUE_WEIGHT);
  }

  static Element time(Token token, Mention mention, Moment moment) {
    return new Element(Kind.TIME, token, mention, null, moment, VALUE_WEIGHT);
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
