package org.plumbline.audit.report;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days in the ways that platforms write them. */
final class Days {
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ].*)?");
  private static final Pattern EPOCH = Pattern.compile("\\d{9,13}");

  /** Wed Oct 10 20:19:24 +0000 2018. */
  private static final DateTimeFormatter TWITTER =
      DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss Z yyyy", Locale.ENGLISH);

  private Days() {}

  /** The day as 2025-05-08; empty when {@code date} is in no known form. */
  static String of(String date) {
    try {
      Matcher iso = ISO.matcher(date);
      if (iso.matches()) {
        return LocalDate.parse(date.substring(0, 10)).toString();
      }
      if (EPOCH.matcher(date).matches()) {
        long number = Long.parseLong(date);
        return Instant.ofEpochSecond(date.length() > 11 ? number / 1000 : number)
            .atOffset(ZoneOffset.UTC)
            .toLocalDate()
            .toString();
      }
      return date.length() == 30 ? LocalDate.parse(date, TWITTER).toString() : "";
    } catch (DateTimeException e) {
      return "";
    }
  }
}
