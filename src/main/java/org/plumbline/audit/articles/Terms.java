package org.plumbline.audit.articles;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words that tell what a text is about, brought to a common form: small letters, without endings, cut to
 * a stem; numbers in digits. Made for finding too much rather than too little: "killing" and "killed" are
 * one, and so are "government" and "governor".
 */
public final class Terms {
  private static final int STEM = 6;
  private static final int SHORTEST_TAIL = 4;

  /** First halves of compounds whose second half is what people call the thing: airstrikes, wildfire. */
  private static final List<String> HALVES =
      List.of("air", "anti", "counter", "earth", "fire", "gun", "land", "rail", "road", "wild");

  private static final Map<String, String> NUMBERS =
      Map.ofEntries(
          Map.entry("two", "2"),
          Map.entry("three", "3"),
          Map.entry("four", "4"),
          Map.entry("five", "5"),
          Map.entry("six", "6"),
          Map.entry("seven", "7"),
          Map.entry("eight", "8"),
          Map.entry("nine", "9"),
          Map.entry("ten", "10"),
          Map.entry("eleven", "11"),
          Map.entry("twelve", "12"),
          Map.entry("twenty", "20"),
          Map.entry("thirty", "30"),
          Map.entry("forty", "40"),
          Map.entry("fifty", "50"));

  private Terms() {}

  /** Whether a term stands for a number. */
  static boolean isNumber(String term) {
    return Character.isDigit(term.charAt(0));
  }

  /** The terms of {@code text}, in the order of their first mention. */
  public static Set<String> of(String text) {
    Set<String> terms = new LinkedHashSet<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && isInside(text, i);
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        add(text.substring(start, i), terms);
        start = -1;
      }
    }
    return terms;
  }

  private static boolean isInside(String text, int i) {
    char c = text.charAt(i);
    if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
      return true;
    }
    // 3,900 and 84.6 are one number.
    return (c == ',' || c == '.')
        && i > 0
        && i + 1 < text.length()
        && Character.isDigit(text.charAt(i - 1))
        && Character.isDigit(text.charAt(i + 1));
  }

  private static void add(String word, Set<String> terms) {
    char first = word.charAt(0);
    if (first >= '0' && first <= '9') {
      terms.add(number(word));
      return;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    String number = NUMBERS.get(lower);
    if (number != null) {
      terms.add(number);
    } else if (lower.length() > 1) {
      terms.add(stem(lower));
      for (String half : HALVES) {
        if (lower.length() >= half.length() + SHORTEST_TAIL && lower.startsWith(half)) {
          terms.add(stem(lower.substring(half.length())));
        }
      }
    }
  }

  /** Digits only: "3,900" and "3900", "61.2m" and "61.2". */
  private static String number(String word) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= '0' && c <= '9' || c == '.') {
        digits.append(c);
      } else if (c != ',') {
        break;
      }
    }
    return digits.toString();
  }

  static String stem(String lower) {
    String word = lower;
    int length = word.length();
    if (length > 5 && word.endsWith("ing")) {
      word = word.substring(0, length - 3);
    } else if (length > 4 && word.endsWith("ied")) {
      word = word.substring(0, length - 3) + "y";
    } else if (length > 4 && word.endsWith("ed")) {
      word = word.substring(0, length - 2);
    } else if (length > 4 && word.endsWith("ies")) {
      word = word.substring(0, length - 3) + "y";
    } else if (length > 3 && word.endsWith("s") && !word.endsWith("ss")) {
      word = word.substring(0, length - 1);
    }
    if (word.length() > 3) {
      // "kill" as "killed", whose ending left one letter.
      word = undoubled(word);
    }
    if (word.length() > 3 && word.endsWith("e")) {
      word = word.substring(0, word.length() - 1);
    }
    return word.length() > STEM ? word.substring(0, STEM) : word;
  }

  private static String undoubled(String word) {
    int last = word.length() - 1;
    return last > 1 && word.charAt(last) == word.charAt(last - 1) && word.charAt(last) != 's'
        ? word.substring(0, last)
        : word;
  }
}
