package org.plumbline.extract.quantity;

import java.util.Optional;
import java.util.Set;
import org.plumbline.extract.lexeme.Lexeme;
import org.plumbline.extract.lexeme.Lexemes;
import org.plumbline.extract.quantity.Numeral.Form;

/** Reads parts of a whole: "half", "a third", "two-thirds", "3/4", "one in five", "nine out of ten". */
final class FractionGrammar {

  private static final Set<String> AFTER_HALF =
      Set.of(
          "of", "the", "its", "their", "his", "her", "our", "your", "my", "that", "this", "these",
          "those", "all");
  private static final Set<String> BEFORE_HALF =
      Set.of(
          "by", "in", "about", "nearly", "almost", "than", "over", "under", "just", "only",
          "roughly");
  private static final Set<String> NOT_A_HALF =
      Set.of("first", "second", "other", "latter", "opening", "better", "and", "final");

  private FractionGrammar() {}

  /** The fraction that starts at {@code i}; {@code half a} before a unit or scale is one too. */
  static Optional<Numeral> fraction(Lexemes in, int i) {
    Optional<Numeral> read = half(in, i);
    if (read.isEmpty()) {
      read = slashed(in, i);
    }
    if (read.isEmpty()) {
      read = parts(in, i);
    }
    return read.isPresent() ? read : ratio(in, i);
  }

  private static Optional<Numeral> half(Lexemes in, int i) {
    boolean counted = NumberGrammar.isA(in, i) || in.is(i, "one");
    int at = counted && in.is(in.skipHyphen(i + 1), "half") ? in.skipHyphen(i + 1) : i;
    if (!in.is(at, "half") || in.isIn(i - 1, NOT_A_HALF)) {
      return Optional.empty();
    }
    int next = at + 1;
    boolean article = NumberGrammar.isA(in, next);
    int measured = article ? next + 1 : in.skipHyphen(next);
    Double scale = NumberWords.SCALES.get(in.at(measured).lower());
    if (scale != null) {
      return Optional.of(new Numeral(measured + 1, 0.5, 0.5, scale, Form.WORDS));
    }
    if (Units.unit(in, measured, Form.WORDS).isPresent() && (article || in.isTyingHyphen(next))) {
      return Optional.of(Numeral.of(measured, 0.5, Form.FRACTION));
    }
    boolean followed = in.isIn(next, AFTER_HALF) || in.at(next).isPluralNoun();
    boolean led = at > i || in.isIn(i - 1, BEFORE_HALF);
    boolean compound = in.isTyingHyphen(next) || article;
    return (followed || led) && !compound
        ? Optional.of(Numeral.of(next, 0.5, Form.FRACTION))
        : Optional.empty();
  }

  /** "3/4": simple fractions only, since 9/11 and 24/7 are none. */
  private static Optional<Numeral> slashed(Lexemes in, int i) {
    boolean shape =
        in.at(i).isNumeral()
            && in.is(i + 1, "/")
            && in.at(i + 2).isNumeral()
            && in.at(i + 1).glued()
            && in.at(i + 2).glued()
            && !in.is(i + 3, "/")
            && !in.is(i - 1, "/");
    if (!shape || in.at(i).text().length() > 1 || in.at(i + 2).text().length() > 1) {
      return Optional.empty();
    }
    double top = Double.parseDouble(in.at(i).text());
    double bottom = Double.parseDouble(in.at(i + 2).text());
    boolean part = top > 0 && top < bottom;
    boolean used = in.is(i + 3, "of") || in.at(i + 3).isNoun() || in.at(i + 3).isHyphen();
    return part && used
        ? Optional.of(Numeral.of(i + 3, top / bottom, Form.FRACTION))
        : Optional.empty();
  }

  /** "a third", "two-thirds", "three quarters of". */
  private static Optional<Numeral> parts(Lexemes in, int i) {
    int count = count(in, i);
    int at = in.skipHyphen(i + 1);
    String word = in.at(at).lower();
    boolean plural = word.endsWith("s");
    Integer bottom =
        NumberWords.DENOMINATORS.get(plural ? word.substring(0, word.length() - 1) : word);
    if (count == 0 || bottom == null || plural != count > 1 || count >= bottom) {
      return Optional.empty();
    }
    Lexeme after = in.at(at + 1);
    boolean of = after.is("of");
    // "a third man" is an ordinal, "three quarters" without "of" may be nine months.
    boolean ordinal =
        count == 1 && (after.isNoun() || after.tag().startsWith("JJ") || after.isHyphen());
    boolean time = bottom == 4 && !of && !in.isTyingHyphen(i + 1) && count > 1;
    boolean scaled =
        bottom == 4
            && of
            && NumberGrammar.isA(in, at + 2)
            && NumberWords.SCALES.containsKey(in.at(at + 3).lower());
    if (scaled) {
      double scale = NumberWords.SCALES.get(in.at(at + 3).lower());
      double part = (double) count / bottom;
      return Optional.of(new Numeral(at + 4, part, part, scale, Form.WORDS));
    }
    return ordinal && !of || time
        ? Optional.empty()
        : Optional.of(Numeral.of(at + 1, (double) count / bottom, Form.FRACTION));
  }

  private static int count(Lexemes in, int i) {
    return NumberGrammar.isA(in, i) ? 1 : smallNumber(in, i);
  }

  /** One to ten in words or digits; 0 for anything else. */
  private static int smallNumber(Lexemes in, int i) {
    int value = NumberWords.SMALL.getOrDefault(in.at(i).lower(), 0);
    if (in.at(i).isNumeral() && in.at(i).text().length() <= 2 && !in.at(i).text().startsWith("0")) {
      value = Integer.parseInt(in.at(i).text());
    }
    return value <= 10 ? value : 0;
  }

  /** "one in five", "nine out of ten". */
  private static Optional<Numeral> ratio(Lexemes in, int i) {
    int top = smallNumber(in, i);
    boolean outOf = in.is(i + 1, "out") && in.is(i + 2, "of");
    int at = outOf ? i + 3 : i + 2;
    if (top == 0 || !outOf && !in.is(i + 1, "in")) {
      return Optional.empty();
    }
    Optional<Numeral> bottom = NumberGrammar.cardinal(in, at);
    if (bottom.isEmpty() || bottom.get().form() == Form.VAGUE) {
      return Optional.empty();
    }
    double whole = bottom.get().lowValue();
    boolean year = bottom.get().scale() == 1 && whole >= 1900 && whole <= 2100;
    boolean round = whole <= 10 || whole % 10 == 0 || top == 1;
    boolean measure = Units.unit(in, bottom.get().next(), Form.WORDS).isPresent();
    return whole > top && round && !year && !measure
        ? Optional.of(Numeral.of(bottom.get().next(), top / whole, Form.FRACTION))
        : Optional.empty();
  }
}
