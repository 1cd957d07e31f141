package org.plumbline.audit.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Number words in digits, as far as people write them in posts. */
final class Numerals {
  private static final Map<String, Long> WORDS = words();

  private Numerals() {}

  private static Map<String, Long> words() {
    Map<String, Long> words = new TreeMap<>();
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
    for (int i = 0; i < small.size(); i++) {
      words.put(small.get(i), (long) i);
    }
    List<String> tens =
        List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    for (int i = 0; i < tens.size(); i++) {
      words.put(tens.get(i), 20L + 10L * i);
    }
    words.put("dozen", 12L);
    return words;
  }

  /** Words in small letters, apart by spaces, with the number that they begin with in digits alone. */
  static String inDigits(String text) {
    long sum = 0;
    boolean any = false;
    for (String word : text.split(" ")) {
      Long value = WORDS.get(word);
      if (value != null) {
        sum += value;
        any = true;
      } else if (word.equals("hundred") || word.equals("thousand")) {
        sum = Math.max(1, sum) * (word.equals("hundred") ? 100 : 1000);
        any = true;
      } else if (!(any && word.equals("and"))) {
        break;
      }
    }
    if (any) {
      return String.valueOf(sum);
    }
    String first = text.split(" ", 2)[0];
    return first.matches("[\\d.]+") ? first : text;
  }
}
