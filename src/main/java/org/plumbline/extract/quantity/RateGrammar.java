package org.plumbline.extract.quantity;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.extract.lexeme.Lexeme;
import org.plumbline.extract.lexeme.Lexemes;
import org.plumbline.extract.lexeme.PhraseTable;
import org.plumbline.fact.Quantity.Dimension;

/** Reads what an amount is shared over: "$5 an hour", "12 tonnes per year", "300 per square kilometre". */
final class RateGrammar {

  private static final PhraseTable<String> PER =
      PhraseTable.<String>builder()
          .put("second", "second")
          .put("minute", "minute | min")
          .put("hour", "hour | hr")
          .put("day", "day | night")
          .put("week", "week")
          .put("month", "month")
          .put("year", "year | annum")
          .put("person", "person | head | capita | passenger | adult")
          .put("share", "share | diluted share | common share | basic share")
          .put("barrel", "barrel | bbl")
          .put("dose", "dose")
          .put("ticket", "ticket")
          .put("copy", "copy")
          .put("household", "household")
          .put("ounce", "ounce")
          .put("tonne", "tonne | ton")
          .put("litre", "litre | liter")
          .put("gallon", "gallon")
          .put("kilogram", "kilogram | kilo | kg")
          .put("kilometre", "kilometre | kilometer | km")
          .put("mile", "mile")
          .put("square kilometre", "square kilometre | square kilometer | sq km")
          .put("square mile", "square mile | sq mile")
          .build();
  private static final Set<String> SHIFTS =
      Set.of("ago", "earlier", "later", "before", "after", "from");

  private static final Set<String> STARTS = Set.of("now", "then", "today");

  private static final Map<String, Double> SECONDS =
      Map.of(
          "second",
          1.0,
          "minute",
          Units.MINUTE,
          "hour",
          Units.HOUR,
          "day",
          Units.DAY,
          "year",
          Units.YEAR);

  private RateGrammar() {}

  /** {@code amount} as a rate, when "per year" or the like follows it. */
  static Optional<Amount> rate(Lexemes in, Amount amount) {
    int end = amount.next();
    int next = in.is(end, "in") && in.is(end + 1, "cash") ? end + 2 : end;
    // "5 euros for each share"
    boolean bidding = in.is(next, "for") && (in.is(next + 1, "each") || in.is(next + 1, "every"));
    int i = bidding ? next + 1 : end;
    boolean slash = in.is(i, "/") && in.at(i).glued();
    boolean each = in.is(i, "per") || in.is(i, "every") || in.is(i, "each") || slash;
    boolean article = NumberGrammar.isA(in, i) && amount.unit() != Amount.COUNT;
    if (!each && !article || amount.unit().dimension() == Dimension.ORDINAL) {
      return Optional.empty();
    }
    return PER.match(in, i + 1)
        // "each Alfa share"
        .or(() -> each && isName(in.at(i + 1)) ? PER.match(in, i + 2) : Optional.empty())
        .filter(m -> !isShift(in, m.next()))
        // "three months a year", but "two years a month" is no rate.
        .filter(
            m ->
                !article
                    || amount.unit().dimension() != Dimension.DURATION
                    || amount.unit().factor() < SECONDS.getOrDefault(m.value(), 0.0))
        .map(m -> shared(amount, m.value()).endingAt(m.next()));
  }

  private static boolean isName(Lexeme word) {
    return !word.text().isEmpty() && Character.isUpperCase(word.text().charAt(0));
  }

  /** "a month a year ago", "a month a year from now", and not "a month a year from 2027". */
  private static boolean isShift(Lexemes in, int i) {
    return in.isIn(i, SHIFTS) && (!in.is(i, "from") || in.isIn(i + 1, STARTS));
  }

  /** A length over a time is a speed, whatever its units; everything else keeps what it is shared over. */
  private static Amount shared(Amount amount, String per) {
    Double seconds = SECONDS.get(per);
    if (amount.unit().dimension() == Dimension.LENGTH && seconds != null) {
      return amount.times(1 / seconds).in(Units.speed(1));
    }
    return amount.in(new Unit(Dimension.RATE, amount.unit().base() + "/" + per, 1));
  }
}
