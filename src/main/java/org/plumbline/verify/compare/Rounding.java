package org.plumbline.verify.compare;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.fact.Quantity;
import org.plumbline.fact.Quantity.Dimension;
import org.plumbline.lexicon.NumberWords;

/**
 * How far the true value may lie from a number as written: half of its last significant place.
 *
 * <p>"1.2 million" stands for 1.15 to 1.25 million, "10,000" for 9,500 to 10,500; but 26 people are 26.
 *
 * @param tight within this distance, the number is a fair rounding
 * @param loose within this distance, the number is coarse but not false
 */
record Rounding(double tight, double loose) {

  static final Rounding NONE = new Rounding(0, 0);

  private static final double TIGHTEST = 0.05;
  private static final double LOOSEST = 0.10;
  private static final double LOOSEST_HUNDREDS = 0.025;
  private static final Pattern NUMERAL = Pattern.compile("\\d[\\d,]*(?:\\.(\\d+))?");
  private static final Pattern MAGNITUDE =
      Pattern.compile(
          "(?i).*(?:thousand|million|billion|trillion|lakh|crore|dozen|\\d *(?:k|mn?|bn?|tn|trn|cr)\\b).*");

  /** The leeway of {@code number}, a point. */
  static Rounding of(Quantity number) {
    double value = Math.abs(number.low());
    boolean exact =
        switch (number.dimension()) {
          case ORDINAL, AGE, SCORE -> true;
          case OTHER -> !number.unit().equals("factor");
          default -> value == 0;
        };
    if (exact) {
      return NONE;
    }
    double mantissa = mantissa(number.surface());
    double half =
        number.dimension() == Dimension.TEMPERATURE
            ? step(mantissa, number.surface()) / 2
            : step(mantissa, number.surface()) / mantissa * value / 2;
    if (number.dimension() == Dimension.COUNT
        && value < 1000
        && !MAGNITUDE.matcher(number.surface()).matches()
        && value == Math.rint(value)) {
      // Whole numbers of things below a thousand are counted, not rounded; full tens over 100
      // perhaps.
      boolean perhaps = value >= 100 && value % 10 == 0;
      return perhaps ? new Rounding(0, Math.min(half, LOOSEST_HUNDREDS * value)) : NONE;
    }
    return new Rounding(Math.min(half, TIGHTEST * value), Math.min(half, LOOSEST * value));
  }

  /** The number before magnitude words and units; 1 for "a mile". */
  private static double mantissa(String surface) {
    Matcher digits = NUMERAL.matcher(surface);
    if (digits.find()) {
      double value = Double.parseDouble(digits.group().replace(",", ""));
      return value == 0 ? 1 : value;
    }
    int sum = 0;
    for (String word : surface.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
      sum += NumberWords.all().getOrDefault(word, 0);
    }
    return sum == 0 ? 1 : sum;
  }

  /** The size of the last place of {@code mantissa} that is meant. */
  private static double step(double mantissa, String surface) {
    Matcher digits = NUMERAL.matcher(surface);
    if (digits.find() && digits.group(1) != null) {
      return Math.pow(10, -digits.group(1).length());
    }
    double step = 1;
    // Two places are always meant: "50 million" is not 46.
    while (mantissa >= 100 * step && mantissa % (step * 10) == 0) {
      step *= 10;
    }
    return step;
  }
}
