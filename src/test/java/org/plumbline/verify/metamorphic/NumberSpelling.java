package org.plumbline.verify.metamorphic;

import java.util.List;
import java.util.Locale;

/** Numbers below a million in words. */
final class NumberSpelling {
  private static final List<String> ONES =
      List.of(
          "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
              .split(" "));
  private static final List<String> TENS =
      List.of("zero ten twenty thirty forty fifty sixty seventy eighty ninety".split(" "));

  private NumberSpelling() {}

  static String spell(int number) {
    if (number < 20) {
      return ONES.get(number);
    }
    if (number < 100) {
      return TENS.get(number / 10) + (number % 10 == 0 ? "" : "-" + ONES.get(number % 10));
    }
    if (number < 1000) {
      return ONES.get(number / 100)
          + " hundred"
          + (number % 100 == 0 ? "" : " and " + spell(number % 100));
    }
    return spell(number / 1000)
        + " thousand"
        + (number % 1000 == 0 ? "" : (number % 1000 < 100 ? " and " : " ") + spell(number % 1000));
  }

  static String digits(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
