package org.plumbline.fact;

import java.util.Objects;

/**
 * A time that a text speaks of.
 *
 * @param when what is known of it
 * @param granularity how finely it is given: "in June" is a month
 * @param direction how the event stands to it: on it, before it, since it
 * @param recurring it comes again and again ("every Monday")
 * @param zone time zone as written ("GMT"), empty when none is
 * @param surface the words as written
 */
public record Moment(
    When when,
    Granularity granularity,
    Direction direction,
    boolean recurring,
    String zone,
    String surface) {

  /** How finely a time is given, from coarse to fine. */
  public enum Granularity {
    CENTURY,
    DECADE,
    YEAR,
    SEASON,
    QUARTER,
    MONTH,
    WEEK,
    DAY,
    PART_OF_DAY,
    MINUTE
  }

  /** How an event stands to a time. */
  public enum Direction {
    /** Some time in it. */
    ON,
    /** All through it, from its first unit to its last: "from 1939 to 1945". */
    THROUGHOUT,
    BEFORE,
    AFTER,
    /** From its start on. */
    SINCE,
    /** No later than its end: "by", "until". */
    UNTIL,
    /** Near it. */
    ABOUT
  }

  public Moment {
    Objects.requireNonNull(when);
    Objects.requireNonNull(granularity);
    Objects.requireNonNull(direction);
    Objects.requireNonNull(zone);
    Objects.requireNonNull(surface);
  }

  /** Whether its place in the calendar is known. */
  public boolean isResolved() {
    return when instanceof When.Interval;
  }
}
