package org.plumbline.extract.quantity;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** The closed class of English words and digit groups that make numbers. */
final class NumberWords {

  /** zero to nineteen. */
  static final Map<String, Integer> SMALL =
      numbered(
          "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
              + " sixteen seventeen eighteen nineteen",
          0,
          1);

  /** twenty to ninety. */
  static final Map<String, Integer> TENS =
      numbered("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10);

  /** Words that multiply what stands before them. */
  static final Map<String, Double> SCALES =
      Map.of(
          "hundred",
          1e2,
          "thousand",
          1e3,
          "million",
          1e6,
          "billion",
          1e9,
          "trillion",
          1e12,
          "lakh",
          1e5,
          "crore",
          1e7,
          "dozen",
          12.0,
          "lac",
          1e5);

  /** Abbreviations that multiply the digits before them. */
  static final Map<String, Double> SUFFIXES =
      Map.of(
          "k", 1e3, "mn", 1e6, "mln", 1e6, "mio", 1e6, "bn", 1e9, "bln", 1e9, "tn", 1e12, "trn",
          1e12, "cr", 1e7);

  /** Abbreviations that multiply only a sum of money or a count of things, and are units otherwise. */
  static final Map<String, Double> SHORT_SUFFIXES = Map.of("m", 1e6, "b", 1e9, "t", 1e12);

  /** Plural scales without a number before them: lower and upper end. */
  static final Map<String, double[]> VAGUE_PLURALS =
      Map.of(
          "dozens", new double[] {24, 99},
          "scores", new double[] {40, 199},
          "hundreds", new double[] {200, 1_999},
          "thousands", new double[] {2_000, 99_999},
          "millions", new double[] {2e6, 999e6},
          "billions", new double[] {2e9, 999e9},
          "trillions", new double[] {2e12, 999e12},
          "lakhs", new double[] {2e5, 99e5},
          "crores", new double[] {2e7, 999e7},
          "tens", new double[] {20, 99});

  /** first to nineteenth. */
  static final Map<String, Integer> SMALL_ORDINALS =
      numbered(
          "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
              + " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth",
          1,
          1);

  /** twentieth to ninetieth. */
  static final Map<String, Integer> TENS_ORDINALS =
      numbered(
          "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth", 20, 10);

  /** Denominators in words, singular; "half" stands apart because it has forms of its own. */
  static final Map<String, Integer> DENOMINATORS = denominators();

  /** Fractions that are one character. */
  static final Map<String, Double> VULGAR =
      Map.of(
          "½", 0.5, "⅓", 1 / 3.0, "⅔", 2 / 3.0, "¼", 0.25, "¾", 0.75, "⅛", 0.125, "⅜", 0.375, "⅝",
          0.625, "⅞", 0.875);

  private static final Pattern DIGITS =
      Pattern.compile("\\d{1,3}(?:,\\d{2,3})*,\\d{3}(?:\\.\\d+)?|\\d+(?:\\.\\d+)?");

  private NumberWords() {}

  /** The value of a numeral; empty for dotted addresses, versions and lists. */
  static OptionalDouble digits(String text) {
    return DIGITS.matcher(text).matches()
        ? OptionalDouble.of(Double.parseDouble(text.replace(",", "")))
        : OptionalDouble.empty();
  }

  private static Map<String, Integer> numbered(String words, int start, int step) {
    Map<String, Integer> table = new HashMap<>();
    int value = start;
    for (String word : words.split(" ")) {
      table.put(word, value);
      value += step;
    }
    return Map.copyOf(table);
  }

  private static Map<String, Integer> denominators() {
    Map<String, Integer> table =
        new HashMap<>(Map.of("quarter", 4, "hundredth", 100, "thousandth", 1000));
    SMALL_ORDINALS.forEach(
        (word, value) -> {
          if (value > 2) {
            table.put(word, value);
          }
        });
    table.put("twentieth", 20);
    return Map.copyOf(table);
  }
}
