package org.plumbline.extract.moment;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.extract.lexeme.Lexemes;
import org.plumbline.extract.lexeme.PhraseTable;
import org.plumbline.extract.moment.Expression.Shift;
import org.plumbline.extract.quantity.Cardinals;
import org.plumbline.fact.Moment.Granularity;
import org.plumbline.fact.When;
import org.plumbline.fact.When.Anchor;
import org.plumbline.fact.When.Field;
import org.plumbline.fact.When.PartOfDay;

/** Reads times told by distance: "yesterday", "last Friday", "two days ago", "three years later". */
final class RelativeGrammar {

  /** Days from the dateline. */
  static final PhraseTable<Integer> DAYS =
      PhraseTable.<Integer>builder()
          .put(
              0,
              "today | earlier today | later today | tonight | this morning | this afternoon | this evening")
          .put(-1, "yesterday | last night | last evening")
          .put(1, "tomorrow")
          .put(-2, "the day before yesterday")
          .put(2, "the day after tomorrow")
          .build();

  private static final Map<String, PartOfDay> PARTS_WITHIN =
      Map.of(
          "tonight",
          PartOfDay.NIGHT,
          "night",
          PartOfDay.NIGHT,
          "evening",
          PartOfDay.EVENING,
          "morning",
          PartOfDay.MORNING,
          "afternoon",
          PartOfDay.AFTERNOON);
  static final Map<String, Shift> SHIFTS =
      Map.of(
          "last",
          Shift.LAST,
          "this",
          Shift.THIS,
          "next",
          Shift.NEXT,
          "coming",
          Shift.NEXT,
          "past",
          Shift.LAST);
  private static final Map<String, Integer> EVENT_SHIFTS =
      Map.of("previous", -1, "following", 1, "next", 1, "same", 0, "preceding", -1);
  private static final Map<ChronoUnit, Granularity> GRANULARITY =
      Map.of(
          ChronoUnit.MINUTES,
          Granularity.MINUTE,
          ChronoUnit.HOURS,
          Granularity.MINUTE,
          ChronoUnit.DAYS,
          Granularity.DAY,
          ChronoUnit.WEEKS,
          Granularity.WEEK,
          ChronoUnit.MONTHS,
          Granularity.MONTH,
          ChronoUnit.YEARS,
          Granularity.YEAR,
          ChronoUnit.DECADES,
          Granularity.DECADE,
          ChronoUnit.CENTURIES,
          Granularity.CENTURY);
  private static final Set<String> BACK = Set.of("earlier", "before", "previously", "beforehand");
  private static final Set<String> FORTH = Set.of("later", "after", "afterwards", "hence");

  private static final Set<String> SEQUENCE = Set.of("before", "after");

  private static final Set<String> STRETCHES = Set.of("within", "over", "in", "for", "during");

  private RelativeGrammar() {}

  /** The relative time at {@code i}. */
  static Optional<Expression> relative(Lexemes in, int i) {
    return day(in, i)
        .or(() -> counted(in, i))
        .or(() -> calendarUnit(in, i))
        .or(() -> shifted(in, i))
        .or(() -> fromEvent(in, i));
  }

  private static Optional<Expression> day(Lexemes in, int i) {
    return DAYS.match(in, i)
        .map(
            m -> {
              Expression day = offset(m.next(), m.value(), ChronoUnit.DAYS, Anchor.DATELINE);
              PartOfDay part = PARTS_WITHIN.get(in.at(m.next() - 1).lower());
              return part == null ? day : day.at(ClockGrammar.part(m.next(), part));
            });
  }

  private static Expression offset(int next, int amount, ChronoUnit unit, Anchor anchor) {
    return Expression.of(next, new When.Offset(amount, unit, anchor), GRANULARITY.get(unit));
  }

  /** "two days ago", "a week later", "three years before". */
  private static Optional<Expression> counted(Lexemes in, int i) {
    return Cardinals.read(in, i)
        .flatMap(
            n -> {
              int at = in.skipHyphen(n.next());
              ChronoUnit unit = CalendarWords.UNITS.get(in.at(at).lower());
              if (unit == null) {
                return Optional.empty();
              }
              if (in.is(at + 1, "ago")) {
                return Optional.of(distance(at + 2, -n.value(), unit, Anchor.DATELINE));
              }
              // "talked for 14 hours before agreeing", "banned for a year after failing a test":
              // that long.
              if (in.isIn(at + 1, SEQUENCE) && isLasting(in, i)) {
                return Optional.empty();
              }
              if (in.isIn(at + 1, BACK)) {
                return Optional.of(distance(at + 2, -n.value(), unit, Anchor.EVENT));
              }
              return in.isIn(at + 1, FORTH)
                  ? Optional.of(distance(at + 2, n.value(), unit, Anchor.EVENT))
                  : Optional.empty();
            });
  }

  private static boolean isLasting(Lexemes in, int i) {
    return in.is(i - 1, "for") || in.is(i - 2, "for") || isLimit(in, i);
  }

  /** "must serve at least 23 years before he can be released". */
  private static boolean isLimit(Lexemes in, int i) {
    return in.isIn(i - 1, Set.of("least", "most")) && in.is(i - 2, "at");
  }

  /** Decades and centuries that are counted are so many years, and no calendar decades. */
  private static Expression distance(int next, int amount, ChronoUnit unit, Anchor anchor) {
    int years = unit == ChronoUnit.DECADES ? 10 : unit == ChronoUnit.CENTURIES ? 100 : 0;
    return years == 0
        ? offset(next, amount, unit, anchor)
        : Expression.of(
            next, new When.Offset(amount * years, ChronoUnit.YEARS, anchor), GRANULARITY.get(unit));
  }

  /** "last year", "this week", "earlier this month", "next decade". */
  static Optional<Expression> calendarUnit(Lexemes in, int i) {
    boolean part = in.is(i, "earlier") || in.is(i, "later");
    int at = part ? i + 1 : i;
    ChronoUnit unit = CalendarWords.UNITS.get(in.at(at + 1).lower());
    Shift shift = SHIFTS.get(in.at(at).lower());
    // "the last year" and "the past week" are stretches up to now, no calendar year.
    boolean stretch = in.is(at - 1, "the") || in.is(at, "past");
    boolean clock =
        unit == ChronoUnit.HOURS || unit == ChronoUnit.MINUTES || unit == ChronoUnit.DAYS;
    if (unit == null || shift == null || stretch || clock || in.at(at + 1).isPluralNoun()) {
      return Optional.empty();
    }
    int amount = shift == Shift.LAST ? -1 : shift == Shift.NEXT ? 1 : 0;
    return Optional.of(offset(at + 2, amount, unit, Anchor.DATELINE));
  }

  /** "last Friday", "next June", "this summer". */
  private static Optional<Expression> shifted(Lexemes in, int i) {
    Shift shift = SHIFTS.get(in.at(i).lower());
    if (shift == null) {
      return Optional.empty();
    }
    return DateGrammar.date(in, i + 1)
        .filter(e -> e.has(Field.DAY_OF_WEEK) || e.has(Field.MONTH) || e.has(Field.SEASON))
        .map(e -> e.has(Field.YEAR) ? e : e.shifted(shift));
  }

  /** "the previous day", "the following week", "the same year", "the day before", "a day after". */
  private static Optional<Expression> fromEvent(Lexemes in, int i) {
    if (!in.is(i, "the") && !in.is(i, "that")) {
      return Optional.empty();
    }
    Integer shift = in.is(i, "that") ? Integer.valueOf(0) : EVENT_SHIFTS.get(in.at(i + 1).lower());
    int noun = in.is(i, "that") ? i + 1 : i + 2;
    ChronoUnit unit = CalendarWords.UNITS.get(in.at(noun).lower());
    // "within the next month" is a stretch from now on.
    boolean stretch = in.is(i + 1, "next") && in.isIn(i - 1, STRETCHES);
    boolean singular = !in.at(noun).lower().endsWith("s") && !stretch;
    if (shift != null && unit != null && singular && unit.compareTo(ChronoUnit.DAYS) >= 0) {
      return Optional.of(offset(noun + 1, shift, unit, Anchor.EVENT));
    }
    ChronoUnit direct = in.is(i, "the") ? CalendarWords.UNITS.get(in.at(i + 1).lower()) : null;
    if (direct != null && in.at(i + 1).lower().endsWith("s")) {
      return Optional.empty();
    }
    boolean before = in.is(i + 2, "before");
    boolean after = in.is(i + 2, "after");
    return direct != null && (before || after)
        ? Optional.of(offset(i + 3, before ? -1 : 1, direct, Anchor.EVENT))
        : Optional.empty();
  }
}
