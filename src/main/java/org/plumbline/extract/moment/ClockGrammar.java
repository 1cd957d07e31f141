package org.plumbline.extract.moment;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.plumbline.extract.lexeme.Lexemes;
import org.plumbline.fact.Moment.Granularity;
import org.plumbline.fact.When.Field;
import org.plumbline.fact.When.PartOfDay;

/** Reads times of day: "9.30pm", "15:45 GMT", "at 3 p.m.", "noon", "nine o'clock"; and parts of a day. */
final class ClockGrammar {

  private static final Set<String> ZONES =
      Set.of(
          "gmt", "utc", "bst", "ist", "est", "edt", "et", "pst", "pdt", "pt", "cst", "cdt", "cet",
          "cest", "jst", "aest", "aedt", "msk", "eest", "eat", "hkt");
  private static final int MINUTES_A_DAY = 1_440;
  private static final int HALF_DAY = 720;

  private static final Pattern HOUR_AND_MINUTE = Pattern.compile("[0-2]?\\d(\\.[0-5]\\d)?");

  private ClockGrammar() {}

  /** The clock time at {@code i}. A time without am, pm or zone must be in 24-hour form to be clear. */
  static Optional<Expression> clock(Lexemes in, int i) {
    if (in.is(i, "noon") || in.is(i, "midday")) {
      return Optional.of(minute(i + 1, HALF_DAY, ""));
    }
    if (in.is(i, "midnight")) {
      return Optional.of(minute(i + 1, 0, ""));
    }
    if (!in.at(i).isNumeral() || in.is(i - 1, ":")) {
      return Optional.empty();
    }
    String text = in.at(i).text();
    int next = i + 1;
    if (in.is(i + 1, ":")
        && in.at(i + 2).glued()
        && in.at(i + 2).isDigits(2)
        && in.at(i + 2).number() < 60) {
      text = text + "." + in.at(i + 2).text();
      next = i + 3;
    }
    boolean military =
        in.at(i).isDigits(4) && in.at(i).number() < 2_400 && in.at(i).number() % 100 < 60;
    if (military) {
      text = text.substring(0, 2) + "." + text.substring(2);
    }
    if (!HOUR_AND_MINUTE.matcher(text).matches() || in.is(next, ":")) {
      return Optional.empty();
    }
    return read(in, text, next, military);
  }

  private static Optional<Expression> read(Lexemes in, String text, int next, boolean military) {
    String[] parts = text.split("\\.");
    int hour = Integer.parseInt(parts[0]);
    int minutes = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
    boolean am = in.is(next, "am");
    boolean pm = in.is(next, "pm");
    int at = am || pm ? next + 1 : next;
    boolean hours = in.is(at, "hours") || in.is(at, "hrs");
    boolean zoned = in.isIn(at, ZONES);
    String zone = zoned ? in.at(at).text() : "";
    boolean local = in.is(at, "local") && in.is(at + 1, "time");
    int end = zoned ? at + 1 : local ? at + 2 : military && hours ? at + 1 : at;
    if (am || pm) {
      boolean valid = hour >= 1 && hour <= 12;
      int minute = hour % 12 * 60 + minutes + (pm ? HALF_DAY : 0);
      return valid ? Optional.of(minute(end, minute, zone)) : Optional.empty();
    }
    boolean colon = parts.length > 1 && in.is(next - 2, ":");
    boolean full = hour >= 12 || parts[0].startsWith("0");
    boolean clear = zoned || local || military && hours || colon && full;
    int minute = hour * 60 + minutes;
    boolean shape = parts.length > 1 || zoned;
    boolean valid = clear && shape && minute < MINUTES_A_DAY;
    return valid ? Optional.of(minute(end, minute, zone)) : Optional.empty();
  }

  private static Expression minute(int next, int minute, String zone) {
    Expression e = Expression.field(next, Field.MINUTE_OF_DAY, minute, Granularity.MINUTE);
    return new Expression(
        e.next(), e.when(), e.granularity(), e.shift(), e.portion(), e.time(), zone);
  }

  /** The part of a day at {@code i}: "night". */
  static Optional<Expression> part(Lexemes in, int i) {
    return CalendarWords.PARTS.match(in, i).map(m -> part(m.next(), m.value()));
  }

  static Expression part(int next, PartOfDay part) {
    return Expression.field(next, Field.PART_OF_DAY, part.ordinal(), Granularity.PART_OF_DAY);
  }
}
