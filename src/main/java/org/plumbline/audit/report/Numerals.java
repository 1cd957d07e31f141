package org.plumbline.audit.report;

import org.plumbline.lexicon.NumberWords;

/** Number words in digits, as far as people write them in posts. */
final class Numerals {
  private static final int DOZEN = 12;

  private Numerals() {}

  /** Words in small letters, apart by spaces, with the number that they begin with in digits alone. */
  static String inDigits(String text) {
    long sum = 0;
    boolean any = false;
    for (String word : text.split(" ")) {
      Integer value = word.equals("dozen") ? Integer.valueOf(DOZEN) : NumberWords.all().get(word);
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
