package org.plumbline.extract.quantity;

import java.util.Optional;
import java.util.Set;
import org.plumbline.extract.lexeme.Lexeme;
import org.plumbline.extract.lexeme.Lexemes;
import org.plumbline.extract.quantity.Numeral.Form;

/** Reads places in an order: "third", "21st", "twenty-first", the first half of "second-largest". */
final class OrdinalGrammar {

  private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th");

  /** What follows when an ordinal word is no ordinal. */
  private static final Set<String> NOT_BEFORE =
      Set.of(
          "hand",
          "aid",
          "lady",
          "name",
          "names",
          "minister",
          "class",
          "world",
          "party",
          "time",
          "rate",
          "ever",
          "century",
          "centuries",
          "quarter",
          "of",
          "and");

  private static final Set<String> NOT_AFTER = Set.of("at", "split");

  private OrdinalGrammar() {}

  /** The ordinal that starts at {@code i}. */
  static Optional<Numeral> ordinal(Lexemes in, int i) {
    Optional<Numeral> read = spelled(in, i);
    if (read.isEmpty() || !isUsedAsOrdinal(in, i, read.get().next())) {
      return Optional.empty();
    }
    return read;
  }

  private static boolean isUsedAsOrdinal(Lexemes in, int i, int next) {
    Lexeme after = in.at(in.skipHyphen(next));
    boolean word = in.at(i).isWord();
    // "First Bank", "Third Reich": part of a name.
    boolean name = word && in.at(i).isCapitalised() && in.at(next).isCapitalised() && i > 0;
    boolean idiom = word && in.isIn(i - 1, NOT_AFTER);
    boolean firstTime = in.is(i, "first") && after.is("time");
    boolean century = after.is("century") || after.is("centuries") || after.is("quarter");
    boolean compound =
        word && NOT_BEFORE.contains(after.lower()) && !firstTime && !isPlace(in, i, after);
    return !name && !idiom && !century && !compound;
  }

  /** "the second of three attacks", "the first and second rounds" are ordinals, "first of all" is not. */
  private static boolean isPlace(Lexemes in, int i, Lexeme after) {
    return in.is(i - 1, "the") && (after.is("of") || after.is("and")) || after.is("time");
  }

  private static Optional<Numeral> spelled(Lexemes in, int i) {
    Lexeme at = in.at(i);
    if (at.isNumeral() && in.at(i + 1).glued() && in.isIn(i + 1, ENDINGS)) {
      var value = NumberWords.digits(at.text());
      return value.isPresent()
          ? Optional.of(Numeral.of(i + 2, value.getAsDouble(), Form.ORDINAL))
          : Optional.empty();
    }
    // "her debut album" is her first; "on her debut" is no number.
    if (at.is("debut") && in.at(i + 1).tag().matches("NNS?|JJ")) {
      return Optional.of(Numeral.of(i + 1, 1, Form.ORDINAL));
    }
    Integer small = NumberWords.SMALL_ORDINALS.get(at.lower());
    if (small != null) {
      return Optional.of(Numeral.of(i + 1, small, Form.ORDINAL));
    }
    Integer tens = NumberWords.TENS_ORDINALS.get(at.lower());
    if (tens != null) {
      return Optional.of(Numeral.of(i + 1, tens, Form.ORDINAL));
    }
    Integer cardinalTens = NumberWords.TENS.get(at.lower());
    int next = in.skipHyphen(i + 1);
    Integer unit = NumberWords.SMALL_ORDINALS.get(in.at(next).lower());
    if (cardinalTens != null && unit != null && unit < 10) {
      return Optional.of(Numeral.of(next + 1, cardinalTens + unit, Form.ORDINAL));
    }
    return in.is(i, "hundredth")
        ? Optional.of(Numeral.of(i + 1, 100, Form.ORDINAL))
        : Optional.empty();
  }
}
