package org.plumbline.extract.moment;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.extract.lexeme.Lexemes;
import org.plumbline.extract.quantity.YearNumbers;
import org.plumbline.fact.Moment.Granularity;
import org.plumbline.fact.When;
import org.plumbline.fact.When.Field;

/** Reads periods longer than a month: years, decades, centuries, seasons, quarters, halves, fiscal years. */
final class PeriodGrammar {

  static final Map<String, Integer> DECADES =
      Map.of(
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
  static final Map<String, Integer> CENTURIES =
      Map.ofEntries(
          Map.entry("eleventh", 11),
          Map.entry("twelfth", 12),
          Map.entry("thirteenth", 13),
          Map.entry("fourteenth", 14),
          Map.entry("fifteenth", 15),
          Map.entry("sixteenth", 16),
          Map.entry("seventeenth", 17),
          Map.entry("eighteenth", 18),
          Map.entry("nineteenth", 19),
          Map.entry("twentieth", 20),
          Map.entry("first", 1),
          Map.entry("second", 2),
          Map.entry("third", 3),
          Map.entry("fourth", 4),
          Map.entry("fifth", 5),
          Map.entry("sixth", 6),
          Map.entry("seventh", 7),
          Map.entry("eighth", 8),
          Map.entry("ninth", 9),
          Map.entry("tenth", 10));
  private static final Set<String> BEFORE_SEASON =
      Set.of(
          "the", "last", "this", "next", "every", "each", "in", "during", "early", "mid", "late",
          "-", "since");

  private PeriodGrammar() {}

  /** The period at {@code i}, after "the". */
  static Optional<Expression> period(Lexemes in, int i) {
    return fiscal(in, i)
        .or(() -> quarter(in, i))
        .or(() -> half(in, i))
        .or(() -> season(in, i))
        .or(() -> century(in, i))
        .or(() -> decade(in, i))
        .or(() -> year(in, i));
  }

  private static Expression years(int next, int from, int to, Granularity granularity) {
    return Expression.of(
        next, between(LocalDate.of(from, 1, 1), LocalDate.of(to, 1, 1)), granularity);
  }

  static When.Interval between(LocalDate start, LocalDate end) {
    return new When.Interval(start.atStartOfDay(), end.atStartOfDay());
  }

  private static Optional<Expression> year(Lexemes in, int i) {
    int at = in.is(i, "year") ? i + 1 : i;
    return YearNumbers.isYear(in, at)
        ? Optional.of(
            Expression.field(
                at + 1, Field.YEAR, Integer.parseInt(in.at(at).text()), Granularity.YEAR))
        : Optional.empty();
  }

  /** "FY2021", "fiscal 2021", "fiscal year 2021", "financial year 2021-22". */
  private static Optional<Expression> fiscal(Lexemes in, int i) {
    int at = in.is(i, "fy") ? i + 1 : -1;
    boolean named = in.is(i, "fiscal") || in.is(i, "financial");
    if (named) {
      at = in.is(i + 1, "year") ? i + 2 : i + 1;
    }
    boolean year = at > 0 && in.at(at).isDigits(4);
    return year
        ? Optional.of(
            Expression.field(
                at + 1, Field.YEAR, Integer.parseInt(in.at(at).text()), Granularity.YEAR))
        : Optional.empty();
  }

  /** "Q3 2021", "the first quarter", "fourth-quarter". */
  private static Optional<Expression> quarter(Lexemes in, int i) {
    boolean short4 =
        in.is(i, "q")
            && in.at(i + 1).glued()
            && in.at(i + 1).number() >= 1
            && in.at(i + 1).number() <= 4;
    if (short4) {
      int number = Integer.parseInt(in.at(i + 1).text());
      return Optional.of(
          DateGrammar.withYear(
              in, Expression.field(i + 2, Field.QUARTER, number, Granularity.QUARTER)));
    }
    int number = ordinal(in, i);
    int at = in.skipHyphen(DateGrammar.afterDay(in, i));
    boolean fiscal = in.is(at, "fiscal");
    int noun = fiscal ? at + 1 : at;
    boolean quarter =
        number >= 1 && number <= 4 && in.is(noun, "quarter") && !in.is(noun + 1, "final");
    return quarter
        ? Optional.of(
            DateGrammar.withYear(
                in, Expression.field(noun + 1, Field.QUARTER, number, Granularity.QUARTER)))
        : Optional.empty();
  }

  private static int ordinal(Lexemes in, int i) {
    boolean digits = in.at(i).isNumeral() && DateGrammar.afterDay(in, i) == i + 2;
    return digits
        ? DateGrammar.dayNumber(in, i).orElse(0)
        : CalendarWords.ORDINALS.getOrDefault(in.at(i).lower(), 0);
  }

  /** "first half of 2021", "H1 2021": only with its year, since a match has halves too. */
  private static Optional<Expression> half(Lexemes in, int i) {
    boolean short2 =
        in.is(i, "h") && in.at(i + 1).glued() && (in.is(i + 1, "1") || in.is(i + 1, "2"));
    int number = short2 ? Integer.parseInt(in.at(i + 1).text()) : ordinal(in, i);
    int after = short2 ? i + 2 : in.is(i + 1, "half") ? i + 2 : -1;
    int year = in.is(after, "of") ? after + 1 : after;
    if (number < 1 || number > 2 || after < 0 || !YearNumbers.isYear(in, year)) {
      return Optional.empty();
    }
    LocalDate start = LocalDate.of(Integer.parseInt(in.at(year).text()), number == 1 ? 1 : 7, 1);
    return Optional.of(
        Expression.of(year + 1, between(start, start.plusMonths(6)), Granularity.QUARTER));
  }

  private static Optional<Expression> season(Lexemes in, int i) {
    int season = CalendarWords.SEASONS.getOrDefault(in.at(i).lower(), 0);
    if (season == 0) {
      return Optional.empty();
    }
    Expression bare = Expression.field(i + 1, Field.SEASON, season, Granularity.SEASON);
    Expression dated = DateGrammar.withYear(in, bare);
    // "the fall of Rome", "hot spring": a season alone needs a word of time before it.
    boolean led = in.isIn(i - 1, BEFORE_SEASON) && !in.is(i, "fall") && !in.is(i + 1, "-");
    return dated != bare || led ? Optional.of(dated) : Optional.empty();
  }

  /** "19th century", "nineteenth-century". */
  private static Optional<Expression> century(Lexemes in, int i) {
    int number = CENTURIES.getOrDefault(in.at(i).lower(), 0);
    int after = i + 1;
    boolean digits = in.at(i).isNumeral() && DateGrammar.afterDay(in, i) == i + 2;
    if (digits) {
      number = DateGrammar.dayNumber(in, i).orElse(0);
      after = i + 2;
    } else if (in.is(i, "twenty") && in.is(in.skipHyphen(i + 1), "first")) {
      number = 21;
      after = in.skipHyphen(i + 1) + 1;
    }
    int noun = in.skipHyphen(after);
    boolean century = number > 0 && in.is(noun, "century");
    // Counted as people do, from 1800 and not from 1801.
    return century && !in.is(noun + 1, "bc")
        ? Optional.of(
            years(noun + 1, Math.max(1, (number - 1) * 100), number * 100, Granularity.CENTURY))
        : Optional.empty();
  }

  /** "1990s", "1990's", "'90s", "nineties", "1800s". */
  private static Optional<Expression> decade(Lexemes in, int i) {
    if (in.is(i, "'") && in.at(i + 1).glued()) {
      return decade(in, i + 1);
    }
    boolean plural = in.at(i + 1).glued() && (in.is(i + 1, "s") || in.is(i + 1, "'s"));
    String text = in.at(i).text();
    boolean full = plural && in.at(i).isDigits(4) && text.endsWith("0");
    boolean shortForm =
        plural
            && in.at(i).isDigits(2)
            && text.endsWith("0")
            && !in.is(i - 1, "his")
            && !in.is(i - 1, "her");
    boolean word = DECADES.containsKey(in.at(i).lower()) && in.is(i - 1, "the");
    if (full) {
      int from = Integer.parseInt(text);
      boolean century = text.endsWith("00") && !text.equals("2000");
      return Optional.of(
          century
              ? years(i + 2, from, from + 100, Granularity.CENTURY)
              : years(i + 2, from, from + 10, Granularity.DECADE));
    }
    boolean dated =
        shortForm
            && (in.is(i - 1, "the")
                || in.is(i - 1, "'")
                || in.is(i - 1, "early")
                || in.is(i - 1, "late")
                || in.is(i - 1, "-") && in.isIn(i - 2, Set.of("early", "mid", "late")));
    if (!dated && !word) {
      return Optional.empty();
    }
    int from = 1900 + (word ? DECADES.get(in.at(i).lower()) : Integer.parseInt(text));
    return Optional.of(years(word ? i + 1 : i + 2, from, from + 10, Granularity.DECADE));
  }
}
