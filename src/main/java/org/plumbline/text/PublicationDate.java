package org.plumbline.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the dates that publishers put on articles. A date without a year is none. */
final class PublicationDate {
  static final String MONTH =
      "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Pattern ISO =
      Pattern.compile("(?<year>\\d{4})[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})(?!\\d)");
  private static final Pattern COMPACT =
      Pattern.compile("(?<!\\d)(?<year>(?:19|20)\\d{2})(?<month>\\d{2})(?<day>\\d{2})(?!\\d)");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "\\b(?<month>" + MONTH + ")\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:\\s+|-)(?<month>"
              + MONTH
              + "),?(?:\\s+|-)(?<year>\\d{4})\\b",
          Pattern.CASE_INSENSITIVE);

  private PublicationDate() {}

  /** The first date with a year in {@code text}. */
  static Optional<LocalDate> find(String text) {
    for (Pattern pattern : List.of(ISO, MONTH_FIRST, DAY_FIRST, COMPACT)) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        Optional<LocalDate> date = date(matcher);
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> date(Matcher matcher) {
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(matcher.group("year")),
              month(matcher.group("month")),
              Integer.parseInt(matcher.group("day"))));
    } catch (DateTimeException e) {
      // Looks like a date and is none: 2026-13-45.
      return Optional.empty();
    }
  }

  private static int month(String month) {
    return Character.isDigit(month.charAt(0))
        ? Integer.parseInt(month)
        : MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }
}
