package org.plumbline.extract.quantity;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.extract.lexeme.Lexemes;
import org.plumbline.extract.lexeme.PhraseTable.Match;
import org.plumbline.fact.Quantity.Dimension;

/** Reads ages: "26-year-old", "aged 26", "Smith, 26,", "26 years of age", "in her 40s". Base unit: year. */
final class AgeGrammar {

  static final Unit YEAR = new Unit(Dimension.AGE, "year", 1);

  private static final Set<String> POSSESSIVE = Set.of("his", "her", "their", "my", "your", "our");
  private static final Map<String, Integer> DECADES =
      Map.of(
          "teens",
          10,
          "twenties",
          20,
          "thirties",
          30,
          "forties",
          40,
          "fifties",
          50,
          "sixties",
          60,
          "seventies",
          70,
          "eighties",
          80,
          "nineties",
          90);
  private static final int OLDEST = 125;

  private AgeGrammar() {}

  /** An age that {@code measured}, which starts at {@code i}, turns out to be: "old" follows a duration. */
  static Optional<Amount> old(Lexemes in, Amount measured) {
    if (measured.unit().dimension() != Dimension.DURATION) {
      return Optional.empty();
    }
    int old = in.skipHyphen(measured.next());
    if (in.is(old, "old") || in.is(old, "olds")) {
      return Optional.of(inYears(measured).endingAt(old + 1));
    }
    boolean ofAge = in.is(old, "of") && in.is(old + 1, "age");
    return ofAge ? Optional.of(inYears(measured).endingAt(old + 2)) : Optional.empty();
  }

  private static Amount inYears(Amount m) {
    return new Amount(
        m.next(),
        m.numberEnd(),
        years(m.low()),
        years(m.high()),
        m.openLow(),
        m.openHigh(),
        m.precision(),
        YEAR);
  }

  private static double years(double seconds) {
    // Ten decimals are far below any age that is written, and take away the error of the division.
    return Math.rint(seconds / Units.YEAR * 1e10) / 1e10;
  }

  /** An age with its cue before it, starting at {@code i}. */
  static Optional<Amount> age(Lexemes in, int i) {
    Optional<Amount> decade = decade(in, i);
    if (decade.isPresent()) {
      return decade;
    }
    int number = afterCue(in, i);
    if (number > i && !isOffset(in, number)) {
      int from = Modifiers.before(in, number).map(Match::next).orElse(number);
      Optional<Amount> amount = RangeGrammar.range(in, from).filter(AgeGrammar::canBeAge);
      Optional<Amount> bounded =
          from == number
              ? amount
              : amount.map(a -> Modifiers.before(in, number).get().value().applyTo(a));
      return bounded.map(
          a -> old(in, a).orElseGet(() -> a.unit().equals(Amount.COUNT) ? a.in(YEAR) : inYears(a)));
    }
    return apposed(in, i);
  }

  private static int afterCue(Lexemes in, int i) {
    if (in.is(i, "aged") || in.is(i, "ages")) {
      return in.is(i + 1, "between")
              || in.at(i + 1).isNumeral()
              || isNumberWord(in, i + 1)
              || Modifiers.before(in, i + 1).isPresent()
          ? i + 1
          : i;
    }
    if (in.is(i, "age") && (in.at(i + 1).isNumeral() || isNumberWord(in, i + 1))) {
      return i + 1;
    }
    boolean ofAge = in.is(i, "age") && in.is(i + 1, "of");
    return ofAge ? i + 2 : i;
  }

  /** "her age seven years ago" */
  private static boolean isOffset(Lexemes in, int i) {
    return NonQuantities.isOffset(in, i + 2);
  }

  private static boolean isNumberWord(Lexemes in, int i) {
    return NumberWords.SMALL.containsKey(in.at(i).lower())
        || NumberWords.TENS.containsKey(in.at(i).lower());
  }

  private static boolean canBeAge(Amount amount) {
    boolean plain =
        amount.unit().equals(Amount.COUNT) && amount.high() <= OLDEST && amount.low() >= 0;
    return plain || amount.unit().dimension() == Dimension.DURATION;
  }

  /** ", 26," or ", 26." after a name. */
  private static Optional<Amount> apposed(Lexemes in, int i) {
    boolean number =
        in.at(i).number() >= 1 && in.at(i).number() < 120 && !in.at(i).text().startsWith("0");
    boolean closed =
        in.is(i + 1, ",") || in.is(i + 1, ".") || in.is(i + 1, ";") || i + 1 >= in.size();
    boolean comma =
        in.is(i - 1, ",")
            && in.at(i - 2).isProperNoun()
            && in.at(i - 2).isCapitalised()
            && !NonQuantities.MONTHS.contains(in.at(i - 2).lower());
    boolean bracket =
        in.is(i - 1, "(")
            && in.is(i + 1, ")")
            && in.at(i - 2).isProperNoun()
            && in.at(i).text().length() == 2;
    boolean list = in.at(i + 2).isNumeral() || in.at(i - 3).isNumeral();
    boolean age = number && !list && (comma && closed || bracket);
    return age
        ? Optional.of(Amount.point(i + 1, Double.parseDouble(in.at(i).text()), YEAR))
        : Optional.empty();
  }

  /** "in her 40s", "in their early thirties". */
  private static Optional<Amount> decade(Lexemes in, int i) {
    if (!in.is(i, "in") || !in.isIn(i + 1, POSSESSIVE)) {
      return Optional.empty();
    }
    boolean part = in.is(i + 2, "early") || in.is(i + 2, "mid") || in.is(i + 2, "late");
    int at = part ? in.skipHyphen(i + 3) : i + 2;
    boolean digits =
        in.at(at).isDigits(2)
            && in.at(at).number() % 10 == 0
            && in.at(at + 1).glued()
            && in.is(at + 1, "s");
    Integer words = DECADES.get(in.at(at).lower());
    if (!digits && words == null) {
      return Optional.empty();
    }
    double start = digits ? Double.parseDouble(in.at(at).text()) : words;
    double low = in.is(i + 2, "mid") ? start + 3 : in.is(i + 2, "late") ? start + 6 : start;
    double high = in.is(i + 2, "mid") ? start + 6 : in.is(i + 2, "early") ? start + 4 : start + 9;
    int next = digits ? at + 2 : at + 1;
    Amount span = Amount.point(next, low, YEAR);
    return Optional.of(span.through(Amount.point(next, high, YEAR)));
  }
}
