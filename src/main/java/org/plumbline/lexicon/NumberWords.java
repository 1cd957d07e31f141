package org.plumbline.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The English words for numbers that are one word, and are not scales: zero to nineteen, and the tens. */
public final class NumberWords {
  private static final Map<String, Integer> VALUES = values();

  private NumberWords() {}

  /** Values by word in small letters. */
  public static Map<String, Integer> all() {
    return VALUES;
  }

  private static Map<String, Integer> values() {
    List<String> small =
        List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    List<String> tens =
        List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    Map<String, Integer> values = new HashMap<>();
    for (int i = 0; i < small.size(); i++) {
      values.put(small.get(i), i);
    }
    for (int i = 0; i < tens.size(); i++) {
      values.put(tens.get(i), 20 + 10 * i);
    }
    return Map.copyOf(values);
  }
}
