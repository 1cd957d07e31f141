package org.plumbline.verify.correct;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a number as the claim writes its own: in words or in digits. */
final class NumberStyle {
  private static final List<String> SMALL =
      List.of(
          ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                  + " fifteen sixteen seventeen eighteen nineteen")
              .split(" "));
  private static final List<String> TENS =
      List.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" "));
  private static final String UNIT = "(?:one|two|three|four|five|six|seven|eight|nine)";

  /** A number in digits, or one below a hundred in words. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\d[\\d,.]*\\d|\\d|\\b(?:(?:"
              + String.join("|", TENS)
              + ")(?:[- ]"
              + UNIT
              + ")?|"
              + String.join("|", SMALL)
              + ")\\b",
          Pattern.CASE_INSENSITIVE);

  private NumberStyle() {}

  /** The article's number with its words and digits as those of {@code claimed}. */
  static String like(String claimed, String truth) {
    Optional<String> wanted = only(claimed);
    Optional<String> given = only(truth);
    if (wanted.isEmpty() || given.isEmpty()) {
      return truth;
    }
    boolean digits = Character.isDigit(wanted.get().charAt(0));
    boolean already = Character.isDigit(given.get().charAt(0)) == digits;
    if (already) {
      return truth;
    }
    Optional<String> other = digits ? digits(given.get()) : words(given.get());
    // "$2.7 million" and "12 percent" keep their digits.
    boolean bare = truth.replace(given.get(), "").chars().allMatch(c -> c == ' ' || isLetter(c));
    return other.isEmpty() || !bare ? truth : truth.replace(given.get(), other.get());
  }

  private static boolean isLetter(int c) {
    return Character.isLetter(c);
  }

  /** {@code claimed} with nothing changed but the number itself; empty where there are several. */
  static Optional<String> core(String claimed, String truth) {
    Optional<String> given = only(truth);
    return only(claimed)
        .filter(wanted -> given.isPresent())
        .map(wanted -> claimed.replace(wanted, given.get()));
  }

  /** Whether exactly one is meant. */
  static boolean isOne(String surface) {
    String lower = surface.toLowerCase(Locale.ROOT);
    return lower.endsWith("one") || lower.equals("1") || lower.endsWith(" 1");
  }

  private static Optional<String> only(String surface) {
    Matcher matcher = NUMBER.matcher(surface);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String first = matcher.group();
    return matcher.find() ? Optional.empty() : Optional.of(first);
  }

  private static Optional<String> words(String digits) {
    if (!digits.matches("\\d{1,2}")) {
      return Optional.empty();
    }
    int number = Integer.parseInt(digits);
    if (number < SMALL.size()) {
      return Optional.of(SMALL.get(number));
    }
    String tens = TENS.get(number / 10 - 2);
    return Optional.of(number % 10 == 0 ? tens : tens + "-" + SMALL.get(number % 10));
  }

  private static Optional<String> digits(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    for (int number = 0; number < 100; number++) {
      if (words(Integer.toString(number)).orElseThrow().equals(lower.replace(' ', '-'))) {
        return Optional.of(Integer.toString(number));
      }
    }
    return Optional.empty();
  }
}
