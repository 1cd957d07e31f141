package org.plumbline.verify.compare;

import java.util.Locale;
import java.util.regex.Pattern;
import org.plumbline.fact.Mention;
import org.plumbline.text.Sentence;
import org.plumbline.text.Token;

/** With what an adjective or adverb compares: who is as tall as a dwarf, or less tall than a giant, need not be tall. */
enum Degree {
  /** No comparison: "tall", "the tallest". */
  PLAIN,
  /** "as tall as". */
  AS,
  /** "taller than", "more modern". */
  MORE,
  /** "less modern", "the least modern". */
  LESS;

  private static final Pattern AS_AS =
      Pattern.compile("\\bas \\w+ as\\b(?! \\W?\\d)", Pattern.CASE_INSENSITIVE);
  private static final Pattern LESS_THAN =
      Pattern.compile("^(less|least) \\w", Pattern.CASE_INSENSITIVE);
  private static final Pattern MORE_THAN =
      Pattern.compile("\\bthan\\b|^more \\w", Pattern.CASE_INSENSITIVE);

  /** Degree of the adjective or adverb at {@code word}. */
  static Degree of(Sentence sentence, Token word) {
    int at = word.index();
    // "as high as 12%" is that high.
    if (is(sentence, at - 1, "as") && is(sentence, at + 1, "as") && !isNumber(sentence, at + 2)) {
      return AS;
    }
    // "at least partly": not less so.
    boolean least = is(sentence, at - 1, "least") && !is(sentence, at - 2, "at");
    if (is(sentence, at - 1, "less") || least) {
      return LESS;
    }
    boolean comparative = word.tag().equals("JJR") || word.tag().equals("RBR");
    // "two more young men" are no younger.
    boolean more =
        is(sentence, at - 1, "more") && sentence.tokens().get(at - 1).head() == word.index();
    return comparative || more ? MORE : PLAIN;
  }

  /** Degree of the adjective that {@code phrase} is built around. */
  static Degree of(String phrase) {
    if (AS_AS.matcher(phrase).find()) {
      return AS;
    }
    if (LESS_THAN.matcher(phrase).find()) {
      return LESS;
    }
    return MORE_THAN.matcher(phrase).find() ? MORE : PLAIN;
  }

  private static boolean is(Sentence sentence, int index, String lemma) {
    return isIn(sentence, index) && sentence.tokens().get(index).lemma().equals(lemma);
  }

  private static boolean isNumber(Sentence sentence, int index) {
    return isIn(sentence, index) && sentence.tokens().get(index).tag().equals("CD");
  }

  private static boolean isIn(Sentence sentence, int index) {
    return index >= 0 && index < sentence.tokens().size();
  }

  /** "youngest", of which the base form is another word; "most expensive". */
  static boolean isSuperlative(Mention property) {
    String text = property.text().toLowerCase(Locale.ROOT);
    return text.startsWith("most ")
        || text.startsWith("least ")
        || text.endsWith("est") && !text.equals(property.head());
  }
}
