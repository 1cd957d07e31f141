package org.plumbline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.fact.Moment;
import org.plumbline.fact.Moment.Direction;
import org.plumbline.fact.Quantity;
import org.plumbline.fact.Quantity.Dimension;
import org.plumbline.fact.Quantity.Precision;
import org.plumbline.fact.When;
import org.plumbline.fact.When.Field;

class ValuesTest {
  private static final double ANY = Double.POSITIVE_INFINITY;

  private static String count(double low, double high, boolean openLow, boolean openHigh) {
    return Values.quantity(
        new Quantity(low, high, openLow, openHigh, Precision.EXACT, Dimension.COUNT, "", "x"));
  }

  private static String point(double value, Precision precision, Dimension dimension, String unit) {
    return Values.quantity(
        new Quantity(value, value, false, false, precision, dimension, unit, "x"));
  }

  @Test
  void countsAndRanges() {
    assertEquals("26", count(26, 26, false, false));
    assertEquals("at least 26", count(26, ANY, false, false));
    assertEquals("more than 20", count(20, ANY, true, false));
    assertEquals("at most 5", count(0, 5, false, false));
    assertEquals("less than 5", count(0, 5, false, true));
    assertEquals("24 to 99", count(24, 99, false, false));
    assertEquals("more than 20 to less than 30", count(20, 30, true, true));
    assertEquals("less than -5", count(-ANY, -5, false, true));
    assertEquals("any number", count(-ANY, ANY, false, false));
  }

  @Test
  void measures() {
    assertEquals("1500000 USD", point(1.5e6, Precision.EXACT, Dimension.MONEY, "USD"));
    assertEquals("about 12.5 percent", point(12.5, Precision.ABOUT, Dimension.PERCENT, "percent"));
    assertEquals("just under 30", point(30, Precision.JUST_BELOW, Dimension.COUNT, ""));
    assertEquals("just over 30", point(30, Precision.JUST_ABOVE, Dimension.COUNT, ""));
    assertEquals("no. 3", point(3, Precision.EXACT, Dimension.ORDINAL, ""));
    assertEquals("2-1", point(2, Precision.EXACT, Dimension.SCORE, "2-1"));
    assertEquals("2.1 metre", point(3 * 0.7, Precision.EXACT, Dimension.LENGTH, "metre"));
  }

  @Test
  void durationsInTheLargestUnitThatFits() {
    assertEquals("7 years", point(220_898_664, Precision.EXACT, Dimension.DURATION, "second"));
    assertEquals("18 months", point(47_335_428, Precision.EXACT, Dimension.DURATION, "second"));
    assertEquals("about 1 week", point(604_800, Precision.ABOUT, Dimension.DURATION, "second"));
    assertEquals("20 minutes", point(1_200, Precision.EXACT, Dimension.DURATION, "second"));
    assertEquals("1.5 seconds", point(1.5, Precision.EXACT, Dimension.DURATION, "second"));
    Quantity days =
        new Quantity(172_800, ANY, true, false, Precision.EXACT, Dimension.DURATION, "second", "x");
    assertEquals("more than 2 days", Values.quantity(days));
  }

  private static String moment(When when, Direction direction, boolean recurring) {
    return Values.moment(new Moment(when, Moment.Granularity.DAY, direction, recurring, "", "x"));
  }

  @Test
  void timesInTheCalendar() {
    LocalDateTime june = LocalDateTime.of(2025, 6, 1, 0, 0);
    assertEquals(
        "2025-06-01", moment(new When.Interval(june, june.plusDays(1)), Direction.ON, false));
    assertEquals(
        "before 2025-06-01/2025-06-30",
        moment(new When.Interval(june, june.plusMonths(1)), Direction.BEFORE, false));
    assertEquals(
        "2025-06-01T18:00/2025-06-02T06:00",
        moment(new When.Interval(june.plusHours(18), june.plusHours(30)), Direction.ON, false));
  }

  @Test
  void timesThatNothingPlaces() {
    assertEquals(
        "every Friday night",
        moment(
            new When.Fields(Map.of(Field.PART_OF_DAY, 3, Field.DAY_OF_WEEK, 5)),
            Direction.ON,
            true));
    assertEquals(
        "until 14 June 09:05",
        moment(
            new When.Fields(
                Map.of(Field.MONTH, 6, Field.DAY_OF_MONTH, 14, Field.MINUTE_OF_DAY, 545)),
            Direction.UNTIL,
            false));
    assertEquals("summer", moment(new When.Fields(Map.of(Field.SEASON, 2)), Direction.ON, false));
    assertEquals(
        "2 days after another event",
        moment(new When.Offset(2, ChronoUnit.DAYS, When.Anchor.EVENT), Direction.ON, false));
    assertEquals(
        "1 day before publication",
        moment(new When.Offset(-1, ChronoUnit.DAYS, When.Anchor.DATELINE), Direction.ON, false));
    assertEquals(
        "same century as publication",
        moment(
            new When.Offset(0, ChronoUnit.CENTURIES, When.Anchor.DATELINE), Direction.ON, false));
  }
}
