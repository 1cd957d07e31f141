package org.plumbline.extract.quantity;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.plumbline.extract.lexeme.Lexeme;
import org.plumbline.extract.lexeme.Lexemes;
import org.plumbline.extract.quantity.Numeral.Form;

/** Reads cardinal numbers: digits, words, scales and vague numbers. Knows no units. */
final class NumberGrammar {

  private static final Set<String> A_SCALES =
      Set.of("hundred", "thousand", "million", "billion", "trillion", "dozen", "lakh", "crore");

  private NumberGrammar() {}

  /** The cardinal number that starts at {@code i}. */
  static Optional<Numeral> cardinal(Lexemes in, int i) {
    Lexeme at = in.at(i);
    if (at.isNumeral()) {
      return digits(in, i);
    }
    if (NumberWords.VULGAR.containsKey(at.text())) {
      return Optional.of(Numeral.of(i + 1, NumberWords.VULGAR.get(at.text()), Form.FRACTION));
    }
    Optional<Numeral> vague = vague(in, i);
    return vague.isPresent() ? vague : words(in, i);
  }

  private static Optional<Numeral> digits(Lexemes in, int i) {
    OptionalDouble value = NumberWords.digits(in.at(i).text());
    if (value.isEmpty()) {
      return Optional.empty();
    }
    Numeral number = Numeral.of(i + 1, value.getAsDouble(), Form.DIGITS);
    Lexeme after = in.at(i + 1);
    if (after.glued() && NumberWords.VULGAR.containsKey(after.text())) {
      number = Numeral.of(i + 2, number.low() + NumberWords.VULGAR.get(after.text()), Form.DIGITS);
    }
    number = andAHalf(in, number);
    Double suffix = NumberWords.SUFFIXES.get(in.at(number.next()).lower());
    if (suffix != null && isSuffix(in, number.next())) {
      return Optional.of(number.scaled(number.next() + 1, suffix));
    }
    return Optional.of(scales(in, number));
  }

  /** "10k", "5 bn": a bare "k" must touch its digits. */
  private static boolean isSuffix(Lexemes in, int i) {
    boolean touches = in.at(i).glued();
    return touches || in.at(i).lower().length() > 1;
  }

  /** "3 million", "2 hundred thousand", "5 lakh crore", "10-million". */
  private static Numeral scales(Lexemes in, Numeral number) {
    Numeral read = number;
    while (true) {
      int next = in.skipHyphen(read.next());
      Double scale = NumberWords.SCALES.get(in.at(next).lower());
      if (scale == null && read.low() > 1 && isPluralScale(in, next)) {
        scale = NumberWords.SCALES.get(singular(in.at(next).lower()));
      }
      if (scale == null) {
        return read;
      }
      read = andAHalf(in, read.scaled(next + 1, scale));
    }
  }

  /** "5 crores", "3 millions": a plural scale after a number is the scale, after none it is vague. */
  private static boolean isPluralScale(Lexemes in, int i) {
    String word = in.at(i).lower();
    return word.endsWith("s") && NumberWords.SCALES.containsKey(singular(word));
  }

  private static String singular(String word) {
    return word.substring(0, word.length() - 1);
  }

  private static Numeral andAHalf(Lexemes in, Numeral number) {
    // "two and a half", "a two-and-a-half-year contract".
    int and = in.skipHyphen(number.next());
    int article = in.skipHyphen(and + 1);
    int last = in.skipHyphen(article + 1);
    boolean part = in.is(and, "and") && in.is(article, "a");
    boolean half = part && in.is(last, "half");
    boolean quarter = part && in.is(last, "quarter");
    if (!half && !quarter) {
      return number;
    }
    double added = half ? 0.5 : 0.25;
    return new Numeral(
        last + 1, number.low() + added, number.high() + added, number.scale(), number.form());
  }

  private static Optional<Numeral> words(Lexemes in, int i) {
    if (isA(in, i) && A_SCALES.contains(in.at(i + 1).lower())) {
      Numeral one = Numeral.of(i + 1, 1, Form.WORDS);
      return Optional.of(below(in, scales(in, one)));
    }
    if (in.is(i, "dozen") && !isA(in, i - 1)) {
      return Optional.of(Numeral.of(i + 1, 12, Form.WORDS));
    }
    Optional<Numeral> group = belowHundred(in, i);
    return group.flatMap(g -> afterGroup(in, g));
  }

  static boolean isA(Lexemes in, int i) {
    return in.is(i, "a") || in.is(i, "an");
  }

  private static Optional<Numeral> afterGroup(Lexemes in, Numeral group) {
    if (belowHundred(in, in.skipHyphen(group.next())).isPresent()) {
      // "nineteen eighty-four" is a year, "one two three" a rhyme.
      return Optional.empty();
    }
    return Optional.of(below(in, scales(in, andAHalf(in, group))));
  }

  /** Adds the smaller groups that follow a scale: "two hundred and five", "three thousand two hundred". */
  private static Numeral below(Lexemes in, Numeral number) {
    if (number.scale() == 1 || number.scale() == 12) {
      return number;
    }
    int i = in.is(number.next(), "and") ? number.next() + 1 : number.next();
    Optional<Numeral> group = belowHundred(in, i);
    if (group.isEmpty() || in.is(group.get().next(), "hundred") && number.scale() == 100) {
      return number;
    }
    // After "hundred" the sum takes the next scale ("two hundred and five thousand"), after others
    // the part.
    Numeral smaller = number.scale() == 100 ? group.get() : below(in, scales(in, group.get()));
    if (smaller.lowValue() >= number.scale()) {
      return number;
    }
    double sum = number.lowValue() + smaller.lowValue();
    return below(in, scales(in, Numeral.of(smaller.next(), sum, Form.WORDS)));
  }

  /** zero to ninety-nine. */
  private static Optional<Numeral> belowHundred(Lexemes in, int i) {
    Integer small = NumberWords.SMALL.get(in.at(i).lower());
    if (small != null) {
      return Optional.of(Numeral.of(i + 1, small, Form.WORDS));
    }
    Integer tens = NumberWords.TENS.get(in.at(i).lower());
    if (tens == null) {
      return Optional.empty();
    }
    int next = in.skipHyphen(i + 1);
    Integer unit = NumberWords.SMALL.get(in.at(next).lower());
    boolean joined = unit != null && unit > 0 && unit < 10;
    return Optional.of(
        joined
            ? Numeral.of(next + 1, tens + unit, Form.WORDS)
            : Numeral.of(i + 1, tens, Form.WORDS));
  }

  /** "dozens", "hundreds of thousands", "several hundred", "a few", "a couple of". */
  private static Optional<Numeral> vague(Lexemes in, int i) {
    double[] plural = NumberWords.VAGUE_PLURALS.get(in.at(i).lower());
    if (plural != null) {
      return vaguePlural(in, i, plural);
    }
    if (in.is(i, "several")) {
      return Optional.of(vagueScale(in, i + 1, 3, 9));
    }
    if (isA(in, i) && in.is(i + 1, "few")) {
      return Optional.of(vagueScale(in, i + 2, 2, 9));
    }
    boolean couple = isA(in, i) && (in.is(i + 1, "couple") || in.is(i + 1, "pair"));
    if (couple && in.is(i + 2, "of")) {
      return Optional.of(scales(in, Numeral.of(i + 3, 2, Form.VAGUE)));
    }
    if (couple && in.is(i + 1, "couple") && (isScale(in, i + 2) || in.at(i + 2).isPluralNoun())) {
      return Optional.of(scales(in, Numeral.of(i + 2, 2, Form.VAGUE)));
    }
    return Optional.empty();
  }

  private static Optional<Numeral> vaguePlural(Lexemes in, int i, double[] ends) {
    boolean ofScale =
        in.is(i + 1, "of") && NumberWords.VAGUE_PLURALS.containsKey(in.at(i + 2).lower());
    if (ofScale) {
      double scale = NumberWords.SCALES.getOrDefault(singular(in.at(i + 2).lower()), 1.0);
      double top = in.is(i, "tens") ? 99 : 999;
      return Optional.of(new Numeral(i + 3, ends[0], top, scale, Form.VAGUE));
    }
    boolean bareTens = in.is(i, "tens");
    // "scores" is a verb or the plural of a result far more often than a number.
    boolean otherScores = in.is(i, "scores") && !in.is(i + 1, "of") && !in.at(i + 1).isPluralNoun();
    if (bareTens || otherScores) {
      return Optional.empty();
    }
    return Optional.of(new Numeral(i + 1, ends[0], ends[1], 1, Form.VAGUE));
  }

  private static boolean isScale(Lexemes in, int i) {
    return NumberWords.SCALES.containsKey(in.at(i).lower());
  }

  private static Numeral vagueScale(Lexemes in, int next, double low, double high) {
    return scales(in, new Numeral(next, low, high, 1, Form.VAGUE));
  }
}
