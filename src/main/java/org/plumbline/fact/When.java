package org.plumbline.fact;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;

/** What is known of a time: its place in the calendar, some of its fields, or its distance from an anchor. */
public sealed interface When {

  /**
   * A stretch of calendar time, {@code [start, end)}.
   *
   * @param start first instant
   * @param end instant after the last, later than {@code start}
   */
  record Interval(LocalDateTime start, LocalDateTime end) implements When {
    public Interval {
      if (!start.isBefore(end)) {
        throw new IllegalArgumentException("not an interval: " + start + " to " + end);
      }
    }
  }

  /**
   * Some fields of a date, when no anchor gives the others: "on Friday", "14 June", "at 9.30pm".
   *
   * @param values each known field and its value
   */
  record Fields(Map<Field, Integer> values) implements When {
    public Fields {
      values = Map.copyOf(values);
    }
  }

  /**
   * A distance from an anchor that is not resolved: "two days later" is +2 days from another event,
   * "yesterday" without a dateline -1 day from the moment of writing.
   *
   * @param amount how many units, negative into the past
   * @param unit the unit
   * @param anchor from where
   */
  record Offset(int amount, ChronoUnit unit, Anchor anchor) implements When {
    public Offset {
      Objects.requireNonNull(unit);
      Objects.requireNonNull(anchor);
    }
  }

  /** From where an offset counts. */
  enum Anchor {
    /** The day of publication. */
    DATELINE,
    /** Another event of the text. */
    EVENT
  }

  /** A field of a date or of a time of day. */
  enum Field {
    YEAR,
    /** 1 to 4. */
    QUARTER,
    /** 1 spring, 2 summer, 3 autumn, 4 winter; which months those are depends on the hemisphere. */
    SEASON,
    /** 1 to 12. */
    MONTH,
    DAY_OF_MONTH,
    /** 1 Monday to 7 Sunday. */
    DAY_OF_WEEK,
    /** Ordinal of a {@link PartOfDay}. */
    PART_OF_DAY,
    /** 0 to 1439. */
    MINUTE_OF_DAY
  }

  /** Parts of a day, in minutes from its midnight; they overlap, as people use them. */
  enum PartOfDay {
    MORNING(0, 720),
    AFTERNOON(720, 1080),
    EVENING(1020, 1440),
    /** Ends in the next day. */
    NIGHT(1080, 1800);

    private final int startMinute;
    private final int endMinute;

    PartOfDay(int startMinute, int endMinute) {
      this.startMinute = startMinute;
      this.endMinute = endMinute;
    }

    public int startMinute() {
      return startMinute;
    }

    /** Minute after the last; more than 1440 when the part ends in the next day. */
    public int endMinute() {
      return endMinute;
    }
  }
}
