package org.plumbline.extract.moment;

import java.util.EnumMap;
import java.util.Map;
import org.plumbline.fact.Moment.Granularity;
import org.plumbline.fact.When;
import org.plumbline.fact.When.Field;

/**
 * A date or time as read, before it is anchored to the dateline.
 *
 * @param next index of the lexeme after it
 * @param when what its words say
 * @param granularity how finely they say it
 * @param shift "last", "this" or "next" before a weekday, month or season
 * @param portion "early", "mid" or "late"
 * @param time time of day that refines it; empty without one
 * @param zone time zone as written, empty without one
 */
record Expression(
    int next,
    When when,
    Granularity granularity,
    Shift shift,
    Portion portion,
    Map<Field, Integer> time,
    String zone) {

  /** Which of the days, months or years of that name is meant. */
  enum Shift {
    NONE,
    LAST,
    THIS,
    NEXT,
    /** "June last year". */
    LAST_YEAR,
    NEXT_YEAR
  }

  /** Which part of the stretch is meant. */
  enum Portion {
    WHOLE,
    EARLY,
    MIDDLE,
    LATE
  }

  static Expression of(int next, When when, Granularity granularity) {
    return new Expression(next, when, granularity, Shift.NONE, Portion.WHOLE, Map.of(), "");
  }

  static Expression field(int next, Field field, int value, Granularity granularity) {
    return of(next, new When.Fields(Map.of(field, value)), granularity);
  }

  Expression endingAt(int end) {
    return new Expression(end, when, granularity, shift, portion, time, zone);
  }

  Expression shifted(Shift to) {
    return new Expression(next, when, granularity, to, portion, time, zone);
  }

  Expression only(Portion part) {
    return new Expression(next, when, granularity, shift, part, time, zone);
  }

  Expression at(Expression clock) {
    return new Expression(
        Math.max(next, clock.next),
        when,
        clock.granularity,
        shift,
        portion,
        clock.fields(),
        clock.zone);
  }

  /** The same expression with a field more; only for field-wise ones. */
  Expression with(Field field, int value) {
    EnumMap<Field, Integer> values = new EnumMap<>(Field.class);
    values.putAll(fields());
    values.put(field, value);
    return new Expression(next, new When.Fields(values), granularity, shift, portion, time, zone);
  }

  /** Its fields; empty when it is no field-wise expression. */
  Map<Field, Integer> fields() {
    return when instanceof When.Fields f ? f.values() : Map.of();
  }

  boolean has(Field field) {
    return fields().containsKey(field);
  }
}
