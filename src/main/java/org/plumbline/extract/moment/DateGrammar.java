package org.plumbline.extract.moment;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.extract.lexeme.Lexemes;
import org.plumbline.extract.lexeme.PhraseTable;
import org.plumbline.extract.moment.Expression.Portion;
import org.plumbline.extract.moment.Expression.Shift;
import org.plumbline.extract.quantity.YearNumbers;
import org.plumbline.fact.Moment.Granularity;
import org.plumbline.fact.When.Field;

/**
 * Reads dates by day and month: "14 June 2015", "Thursday, June 14", "14/06/2015", "mid-June", "Christmas
 * Day".
 */
final class DateGrammar {

  private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th");
  private static final Set<String> BEFORE_MONTH =
      Set.of(
          "in",
          "since",
          "until",
          "till",
          "before",
          "after",
          "during",
          "last",
          "next",
          "this",
          "early",
          "late",
          "mid",
          "-",
          "of",
          "from",
          "through",
          "every",
          "each",
          "around",
          "between",
          "to",
          "past",
          "following",
          "previous");
  private static final Set<String> NAMES =
      Set.of("may", "april", "june", "august", "march", "jan", "dec");
  private static final Set<String> ARTICLES = Set.of("a", "an", "by");
  private static final Set<String> VERBS = Set.of("may", "march");
  static final PhraseTable<Portion> PORTIONS =
      PhraseTable.<Portion>builder()
          .put(
              Portion.EARLY,
              "early | early in | early on in | the beginning of | the start of"
                  + " | beginning of | start of")
          .put(Portion.MIDDLE, "mid | the middle of | middle of")
          .put(Portion.LATE, "late | late in | the end of | end of")
          .build();

  private static final Set<String> NAMED_DAYS =
      Set.of(
          "black",
          "good",
          "bloody",
          "ash",
          "palm",
          "easter",
          "cyber",
          "super",
          "fat",
          "holy",
          "maundy",
          "whit",
          "sheffield");
  private static final Pattern DOTTED = Pattern.compile("(\\d+)\\.(\\d+)\\.(\\d+)");
  private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");
  private static final Pattern SHORT = Pattern.compile("\\d\\d?");

  private DateGrammar() {}

  /** The date at {@code i}, coarse or fine, with or without "early" before it. */
  static Optional<Expression> date(Lexemes in, int i) {
    var portion = PORTIONS.match(in, i);
    if (portion.isPresent()) {
      int at = in.skipHyphen(portion.get().next());
      int start = in.is(at, "the") ? at + 1 : at;
      return plain(in, start)
          .or(() -> RelativeGrammar.calendarUnit(in, start))
          .filter(e -> e.granularity().compareTo(Granularity.DAY) < 0)
          .map(e -> e.only(portion.get().value()));
    }
    return plain(in, in.is(i, "the") ? i + 1 : i);
  }

  private static Optional<Expression> plain(Lexemes in, int i) {
    return numeric(in, i)
        .or(() -> withWeekday(in, i))
        .or(() -> dayAndMonth(in, i))
        .or(() -> PeriodGrammar.period(in, i));
  }

  /** "2015-06-14", "14/06/2015", "14.06.2015". */
  private static Optional<Expression> numeric(Lexemes in, int i) {
    if (!in.at(i).isNumeral()) {
      return Optional.empty();
    }
    Matcher dotted = DOTTED.matcher(in.at(i).text());
    if (dotted.matches()) {
      return numeric(i + 1, dotted.group(1), dotted.group(2), dotted.group(3));
    }
    String mark = in.at(i + 1).text();
    boolean tied =
        (mark.equals("-") || mark.equals("/") || mark.equals("–"))
            && in.at(i + 2).isNumeral()
            && in.at(i + 3).text().equals(mark)
            && in.at(i + 3).glued()
            && in.at(i + 4).isNumeral();
    return tied
        ? numeric(i + 5, in.at(i).text(), in.at(i + 2).text(), in.at(i + 4).text())
        : Optional.empty();
  }

  private static Optional<Expression> numeric(int next, String left, String middle, String right) {
    boolean parts = SHORT.matcher(middle).matches();
    if (parts && YEAR.matcher(left).matches() && SHORT.matcher(right).matches()) {
      return fullDate(next, left, middle, right);
    }
    if (!parts || !YEAR.matcher(right).matches() || !SHORT.matcher(left).matches()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(left);
    int second = Integer.parseInt(middle);
    if (first <= 12 && second <= 12 && first != second) {
      // 06/07/2015 is June in one country and July in another: only the year is sure.
      return Optional.of(
          Expression.field(next, Field.YEAR, Integer.parseInt(right), Granularity.YEAR));
    }
    return second > 12 ? fullDate(next, right, left, middle) : fullDate(next, right, middle, left);
  }

  private static Optional<Expression> fullDate(int next, String year, String month, String day) {
    int m = Integer.parseInt(month);
    int d = Integer.parseInt(day);
    return m >= 1 && m <= 12 && d >= 1 && d <= 31
        ? Optional.of(
            Expression.field(next, Field.YEAR, Integer.parseInt(year), Granularity.DAY)
                .with(Field.MONTH, m)
                .with(Field.DAY_OF_MONTH, d))
        : Optional.empty();
  }

  /** "Thursday, June 14", "Thursday 14 June 2015", "Thursday". */
  private static Optional<Expression> withWeekday(Lexemes in, int i) {
    int weekday = CalendarWords.weekday(in, i);
    if (weekday == 0 || isName(in, i)) {
      return Optional.empty();
    }
    int next =
        in.is(i + 1, ".") && in.at(i + 1).glued() && in.at(i).text().length() <= 5 ? i + 2 : i + 1;
    int at = in.is(next, ",") ? next + 1 : next;
    int start = in.is(at, "the") ? at + 1 : at;
    return dayAndMonth(in, start)
        .filter(e -> e.has(Field.DAY_OF_MONTH))
        .map(e -> e.with(Field.DAY_OF_WEEK, weekday))
        .or(() -> Optional.of(Expression.field(next, Field.DAY_OF_WEEK, weekday, Granularity.DAY)));
  }

  /** "the Saturday Evening Post", "Bloody Sunday": no day of this week. */
  private static boolean isName(Lexemes in, int i) {
    boolean title =
        in.at(i + 1).isCapitalised()
            && CalendarWords.PARTS.match(in, i + 1).isPresent()
            && in.at(i + 2).isCapitalised();
    return title || in.isIn(i - 1, NAMED_DAYS) && in.at(i - 1).isCapitalised();
  }

  private static Optional<Expression> dayAndMonth(Lexemes in, int i) {
    var holiday = CalendarWords.HOLIDAYS.match(in, i);
    if (holiday.isPresent() && in.at(i).isCapitalised()) {
      int code = holiday.get().value();
      return Optional.of(withYear(in, day(holiday.get().next(), code / 100, code % 100)));
    }
    int month = CalendarWords.month(in, i);
    return month > 0 ? monthFirst(in, i, month) : dayFirst(in, i);
  }

  private static Expression day(int next, int month, int day) {
    return Expression.field(next, Field.MONTH, month, Granularity.DAY)
        .with(Field.DAY_OF_MONTH, day);
  }

  /** "June 14, 2015", "June 14th", "June 2015", "June". */
  private static Optional<Expression> monthFirst(Lexemes in, int i, int month) {
    int after = in.is(i + 1, ".") && in.at(i + 1).glued() ? i + 2 : i + 1;
    OptionalInt day = dayNumber(in, after);
    int end = afterDay(in, after);
    // "In June 14 people" counts people.
    boolean counted = in.is(i - 1, "in") && in.at(end).isPluralNoun() && end == after + 1;
    if (day.isPresent() && !counted && !in.is(after + 1, ":") && !in.is(end, "%")) {
      return Optional.of(withYear(in, day(end, month, day.getAsInt())));
    }
    Expression bare = Expression.field(i + 1, Field.MONTH, month, Granularity.MONTH);
    boolean abbreviated = after > i + 1 && YearNumbers.isYear(in, after);
    Expression dated = withYear(in, abbreviated ? bare.endingAt(after) : bare);
    // "by August", "an August walkout"; but "by April Smith", and he may.
    boolean told =
        in.isIn(i - 1, BEFORE_MONTH)
            || in.is(i - 1, "the")
            || in.isIn(i - 1, ARTICLES) && !in.isIn(i, VERBS) && !in.at(i + 1).isCapitalised();
    // "Vila Mar" is no March.
    boolean name = in.isIn(i, NAMES) || i > 0 && in.at(i - 1).isProperNoun();
    boolean named = dated == bare && name && !told;
    return named ? Optional.empty() : Optional.of(dated);
  }

  /** "14 June 2015", "14th of June". */
  private static Optional<Expression> dayFirst(Lexemes in, int i) {
    OptionalInt day = dayNumber(in, i);
    if (day.isEmpty()) {
      return Optional.empty();
    }
    int next = afterDay(in, i);
    int at = in.is(next, "of") ? next + 1 : in.skipHyphen(next);
    int month = CalendarWords.month(in, at);
    int after = in.is(at + 1, ".") && YearNumbers.isYear(in, at + 2) ? at + 2 : at + 1;
    return month > 0
        ? Optional.of(withYear(in, day(after, month, day.getAsInt())))
        : Optional.empty();
  }

  static OptionalInt dayNumber(Lexemes in, int i) {
    int number = in.at(i).number();
    boolean day = number >= 1 && number <= 31 && in.at(i).text().length() <= 2;
    return day ? OptionalInt.of(number) : OptionalInt.empty();
  }

  /** Index after the day number at {@code i} and its "th". */
  static int afterDay(Lexemes in, int i) {
    return in.at(i + 1).glued() && in.isIn(i + 1, ENDINGS) ? i + 2 : i + 1;
  }

  /** Adds the year that follows: ", 2015", "of 2015", "this year", "last year". */
  static Expression withYear(Lexemes in, Expression e) {
    int i = e.next();
    int at = in.is(i, ",") || in.is(i, "of") || in.is(i, "in") ? i + 1 : in.skipHyphen(i);
    boolean comma = in.is(i, ",");
    boolean direct =
        at == i
            && in.at(at).isDigits(4)
            && in.at(at).number() >= 1_000
            && in.at(at).number() <= 2_100;
    if (direct || YearNumbers.isYear(in, at)) {
      return e.with(Field.YEAR, Integer.parseInt(in.at(at).text())).endingAt(at + 1);
    }
    if (comma || !in.is(at + 1, "year")) {
      return e;
    }
    Shift shift =
        switch (in.at(at).lower()) {
          case "last" -> Shift.LAST_YEAR;
          case "next" -> Shift.NEXT_YEAR;
          case "this" -> Shift.THIS;
          default -> Shift.NONE;
        };
    return shift == Shift.NONE ? e : e.shifted(shift).endingAt(at + 2);
  }
}
