package org.plumbline.extract.moment;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.plumbline.extract.moment.Expression.Portion;
import org.plumbline.extract.moment.Expression.Shift;
import org.plumbline.fact.Moment.Granularity;
import org.plumbline.fact.When;
import org.plumbline.fact.When.Anchor;
import org.plumbline.fact.When.Field;
import org.plumbline.fact.When.Interval;
import org.plumbline.fact.When.PartOfDay;

/**
 * Places an expression in the calendar, as far as the dateline allows; the rest stays fields or an
 * offset.
 */
final class Resolver {

  private Resolver() {}

  /** What {@code e} says, given the day of publication and the tense around it. */
  static When resolve(Expression e, Optional<LocalDate> published, Tense tense) {
    if (e.when() instanceof Interval interval) {
      return narrowed(interval, e.portion());
    }
    if (e.when() instanceof When.Offset offset) {
      return published
          .filter(
              p ->
                  offset.anchor() == Anchor.DATELINE
                      && offset.unit().compareTo(ChronoUnit.DAYS) >= 0)
          .<When>map(
              p -> timed(narrowed(shifted(p, offset, e.granularity()), e.portion()), e.time()))
          .orElse(offset);
    }
    Map<Field, Integer> fields = new EnumMap<>(Field.class);
    fields.putAll(e.fields());
    published.ifPresent(p -> complete(fields, e.shift(), p, tense));
    return interval(fields)
        .<When>map(i -> timed(narrowed(i, e.portion()), e.time().isEmpty() ? fields : e.time()))
        .orElseGet(
            () -> {
              fields.putAll(e.time());
              return new When.Fields(fields);
            });
  }

  private static Interval shifted(
      LocalDate published, When.Offset offset, Granularity granularity) {
    LocalDate to = published.plus(offset.amount(), offset.unit());
    return switch (offset.unit()) {
      case DAYS -> days(to, to.plusDays(1));
      case WEEKS -> {
        LocalDate monday = to.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield days(monday, monday.plusWeeks(1));
      }
      case MONTHS -> {
        int leeway = Math.abs(offset.amount()) > 2 ? 1 : 0;
        yield days(
            to.withDayOfMonth(1).minusMonths(leeway), to.withDayOfMonth(1).plusMonths(1 + leeway));
      }
      case YEARS -> {
        int leeway = leeway(Math.abs(offset.amount()), granularity);
        yield year(to.getYear() - leeway, 1 + 2 * leeway);
      }
      case DECADES -> year(to.getYear() / 10 * 10, 10);
      default -> year(to.getYear() / 100 * 100, 100);
    };
  }

  /** Years by which a distance in years may be off: the longer and the rounder, the more. */
  private static int leeway(int years, Granularity granularity) {
    return switch (granularity) {
      case CENTURY -> 15;
      case DECADE -> 3;
      default -> years >= 10 && years % 5 == 0 ? 1 : 0;
    };
  }

  private static Interval year(int from, int count) {
    return days(LocalDate.of(from, 1, 1), LocalDate.of(from + count, 1, 1));
  }

  private static Interval days(LocalDate start, LocalDate end) {
    return PeriodGrammar.between(start, end);
  }

  /** Adds the fields that the dateline gives: the year of a month, the date of a weekday. */
  private static void complete(
      Map<Field, Integer> fields, Shift shift, LocalDate published, Tense tense) {
    if (fields.containsKey(Field.YEAR)) {
      return;
    }
    boolean ofYear = shift == Shift.LAST_YEAR || shift == Shift.NEXT_YEAR;
    boolean season = fields.containsKey(Field.SEASON) || fields.containsKey(Field.QUARTER);
    if (ofYear || season && shift == Shift.THIS) {
      int add = shift == Shift.LAST_YEAR ? -1 : shift == Shift.NEXT_YEAR ? 1 : 0;
      fields.put(Field.YEAR, published.getYear() + add);
    } else if (fields.containsKey(Field.MONTH)) {
      fields.put(Field.YEAR, yearOfMonth(fields, shift, published, tense));
    } else if (fields.containsKey(Field.DAY_OF_WEEK)) {
      LocalDate date =
          dateOfWeekday(DayOfWeek.of(fields.get(Field.DAY_OF_WEEK)), shift, published, tense);
      fields.put(Field.YEAR, date.getYear());
      fields.put(Field.MONTH, date.getMonthValue());
      fields.put(Field.DAY_OF_MONTH, date.getDayOfMonth());
    }
  }

  private static int yearOfMonth(
      Map<Field, Integer> fields, Shift shift, LocalDate published, Tense tense) {
    int month = fields.get(Field.MONTH);
    int year = published.getYear();
    int day = fields.getOrDefault(Field.DAY_OF_MONTH, 0);
    int order = Integer.compare(month, published.getMonthValue());
    if (order == 0 && day > 0) {
      order = Integer.compare(day, published.getDayOfMonth());
    }
    return switch (shift) {
      case THIS -> year;
      case LAST -> order < 0 ? year : year - 1;
      case NEXT -> order > 0 ? year : year + 1;
      default ->
          tense == Tense.FUTURE ? (order < 0 ? year + 1 : year) : (order > 0 ? year - 1 : year);
    };
  }

  private static LocalDate dateOfWeekday(
      DayOfWeek day, Shift shift, LocalDate published, Tense tense) {
    return published.with(
        switch (shift) {
          case LAST -> TemporalAdjusters.previous(day);
          case NEXT -> TemporalAdjusters.next(day);
          case THIS ->
              tense == Tense.FUTURE || published.getDayOfWeek().getValue() <= day.getValue()
                  ? TemporalAdjusters.nextOrSame(day)
                  : TemporalAdjusters.previousOrSame(day);
          default ->
              tense == Tense.FUTURE
                  ? TemporalAdjusters.nextOrSame(day)
                  : TemporalAdjusters.previousOrSame(day);
        });
  }

  /** The stretch that complete fields name; seasons stay fields, since hemispheres differ. */
  private static Optional<Interval> interval(Map<Field, Integer> fields) {
    Integer year = fields.get(Field.YEAR);
    if (year == null || fields.containsKey(Field.SEASON)) {
      return Optional.empty();
    }
    Integer quarter = fields.get(Field.QUARTER);
    if (quarter != null) {
      LocalDate start = LocalDate.of(year, quarter * 3 - 2, 1);
      return Optional.of(days(start, start.plusMonths(3)));
    }
    Integer month = fields.get(Field.MONTH);
    if (month == null) {
      return Optional.of(year(year, 1));
    }
    YearMonth yearMonth = YearMonth.of(year, month);
    Integer day = fields.get(Field.DAY_OF_MONTH);
    if (day == null) {
      return Optional.of(days(yearMonth.atDay(1), yearMonth.plusMonths(1).atDay(1)));
    }
    return yearMonth.isValidDay(day)
        ? Optional.of(days(yearMonth.atDay(day), yearMonth.atDay(day).plusDays(1)))
        : Optional.empty();
  }

  /** The part of one day that a time of day names; longer stretches are left alone. */
  private static Interval timed(Interval interval, Map<Field, Integer> time) {
    boolean day = interval.end().equals(interval.start().plusDays(1));
    Integer minute = time.get(Field.MINUTE_OF_DAY);
    Integer part = time.get(Field.PART_OF_DAY);
    if (day && minute != null) {
      LocalDateTime at = interval.start().plusMinutes(minute);
      return new Interval(at, at.plusMinutes(1));
    }
    if (day && part != null) {
      PartOfDay named = PartOfDay.values()[part];
      return new Interval(
          interval.start().plusMinutes(named.startMinute()),
          interval.start().plusMinutes(named.endMinute()));
    }
    return interval;
  }

  /** "early", "mid" and "late" take somewhat more than a third each, since they are used loosely. */
  private static Interval narrowed(Interval whole, Portion portion) {
    long days = Duration.between(whole.start(), whole.end()).toDays();
    long from =
        switch (portion) {
          case MIDDLE -> Math.round(days * 0.25);
          case LATE -> Math.round(days * 0.58);
          default -> 0;
        };
    long to =
        switch (portion) {
          case EARLY -> Math.round(days * 0.42);
          case MIDDLE -> Math.round(days * 0.75);
          default -> days;
        };
    return portion == Portion.WHOLE
        ? whole
        : new Interval(
            whole.start().plusDays(from), whole.start().plusDays(Math.max(to, from + 1)));
  }
}
