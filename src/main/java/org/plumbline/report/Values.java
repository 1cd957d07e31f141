package org.plumbline.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plumbline.fact.Moment;
import org.plumbline.fact.Quantity;
import org.plumbline.fact.Quantity.Dimension;
import org.plumbline.fact.When;
import org.plumbline.fact.When.Field;

/** Numbers and times as they were understood, in one wording whatever the article's. */
final class Values {
  /** Beyond these digits a number only tells how it was computed. */
  private static final MathContext DIGITS = new MathContext(10);

  private static final double WHOLE_ENOUGH = 1e-6;

  private static final List<Map.Entry<String, Double>> DURATIONS =
      List.of(
          Map.entry("year", 31_556_952.0),
          Map.entry("month", 2_629_746.0),
          Map.entry("week", 604_800.0),
          Map.entry("day", 86_400.0),
          Map.entry("hour", 3_600.0),
          Map.entry("minute", 60.0));

  private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

  private Values() {}

  /** "26", "at least 26", "24 to 99", "about 1500000 USD". */
  static String quantity(Quantity quantity) {
    if (quantity.dimension() == Dimension.SCORE) {
      return quantity.unit();
    }
    if (quantity.unit().equals("second")) {
      return duration(quantity);
    }
    String number = range(quantity, 1);
    String order = quantity.dimension() == Dimension.ORDINAL ? "no. " : "";
    return (precision(quantity) + order + number + " " + quantity.unit()).strip();
  }

  private static String duration(Quantity quantity) {
    Map.Entry<String, Double> unit = largestUnit(quantity);
    String number = range(quantity, unit.getValue());
    return precision(quantity) + number + " " + unit.getKey() + (number.equals("1") ? "" : "s");
  }

  /** The largest unit of time that gives whole numbers: nobody counts years in seconds. */
  private static Map.Entry<String, Double> largestUnit(Quantity quantity) {
    return DURATIONS.stream()
        .filter(unit -> isWhole(quantity.low() / unit.getValue()))
        .filter(unit -> isWhole(quantity.high() / unit.getValue()))
        .findFirst()
        .orElse(Map.entry("second", 1.0));
  }

  /** Infinite ends and zero fit every unit. */
  private static boolean isWhole(double number) {
    boolean small = number != 0 && Math.abs(number) < 1 - WHOLE_ENOUGH;
    return Double.isInfinite(number)
        || !small && Math.abs(number - Math.rint(number)) < WHOLE_ENOUGH;
  }

  private static String precision(Quantity quantity) {
    return switch (quantity.precision()) {
      case EXACT -> "";
      case ABOUT -> "about ";
      case JUST_BELOW -> "just under ";
      case JUST_ABOVE -> "just over ";
    };
  }

  private static String range(Quantity quantity, double unit) {
    if (quantity.isPoint()) {
      return number(quantity.low() / unit).toPlainString();
    }
    boolean bottom = quantity.low() == Double.NEGATIVE_INFINITY || quantity.low() == 0;
    boolean top = quantity.high() == Double.POSITIVE_INFINITY;
    if (top && quantity.low() == Double.NEGATIVE_INFINITY) {
      return "any number";
    }
    if (top) {
      return (quantity.openLow() ? "more than " : "at least ")
          + number(quantity.low() / unit).toPlainString();
    }
    String high = number(quantity.high() / unit).toPlainString();
    if (bottom) {
      return (quantity.openHigh() ? "less than " : "at most ") + high;
    }
    return (quantity.openLow() ? "more than " : "")
        + number(quantity.low() / unit).toPlainString()
        + " to "
        + (quantity.openHigh() ? "less than " : "")
        + high;
  }

  /** A finite number without the noise of its conversion. */
  static BigDecimal number(double value) {
    BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
  }

  /** "2025-05-07", "before 2025-06-01/2025-06-30", "Friday", "2 days after another event". */
  static String moment(Moment moment) {
    String direction =
        switch (moment.direction()) {
          case ON -> "";
          case THROUGHOUT -> "all through ";
          case BEFORE -> "before ";
          case AFTER -> "after ";
          case SINCE -> "since ";
          case UNTIL -> "until ";
          case ABOUT -> "about ";
        };
    String every = moment.recurring() ? "every " : "";
    return (direction + every + when(moment.when()) + " " + moment.zone()).strip();
  }

  private static String when(When when) {
    if (when instanceof When.Interval interval) {
      return interval(interval);
    }
    if (when instanceof When.Fields fields) {
      return fields(fields.values());
    }
    return offset((When.Offset) when);
  }

  /** Whole days by their first and last, as people count; anything finer by its ends. */
  private static String interval(When.Interval interval) {
    LocalDateTime start = interval.start();
    LocalDateTime end = interval.end();
    boolean days = isMidnight(start) && isMidnight(end);
    if (!days) {
      return start + "/" + end;
    }
    boolean one = start.plusDays(1).equals(end);
    return one
        ? start.toLocalDate().toString()
        : start.toLocalDate() + "/" + end.toLocalDate().minusDays(1);
  }

  private static boolean isMidnight(LocalDateTime time) {
    return time.toLocalTime().equals(LocalTime.MIDNIGHT);
  }

  private static String fields(Map<Field, Integer> values) {
    List<String> words = new ArrayList<>();
    for (Field field : fieldsAsSpoken()) {
      if (values.containsKey(field)) {
        words.add(field(field, values.get(field)));
      }
    }
    return String.join(" ", words);
  }

  private static List<Field> fieldsAsSpoken() {
    return List.of(
        Field.DAY_OF_WEEK,
        Field.PART_OF_DAY,
        Field.DAY_OF_MONTH,
        Field.MONTH,
        Field.SEASON,
        Field.QUARTER,
        Field.YEAR,
        Field.MINUTE_OF_DAY);
  }

  private static String field(Field field, int value) {
    return switch (field) {
      case DAY_OF_WEEK -> DayOfWeek.of(value).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      case PART_OF_DAY -> When.PartOfDay.values()[value].name().toLowerCase(Locale.ROOT);
      case MONTH -> Month.of(value).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      case SEASON -> SEASONS.get(value - 1);
      case QUARTER -> "Q" + value;
      case MINUTE_OF_DAY -> LocalTime.ofSecondOfDay(value * 60L).toString();
      case DAY_OF_MONTH, YEAR -> String.valueOf(value);
    };
  }

  private static String offset(When.Offset offset) {
    int amount = Math.abs(offset.amount());
    String unit = offset.unit().name().toLowerCase(Locale.ROOT);
    String anchor = offset.anchor() == When.Anchor.DATELINE ? "publication" : "another event";
    if (amount == 0) {
      return "same " + singular(unit) + " as " + anchor;
    }
    return amount
        + " "
        + (amount == 1 ? singular(unit) : unit)
        + (offset.amount() < 0 ? " before " : " after ")
        + anchor;
  }

  private static String singular(String unit) {
    return unit.equals("centuries") ? "century" : unit.replaceFirst("s$", "");
  }
}
