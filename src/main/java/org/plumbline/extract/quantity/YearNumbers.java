package org.plumbline.extract.quantity;

import java.util.Set;
import org.plumbline.extract.lexeme.Lexeme;
import org.plumbline.extract.lexeme.Lexemes;

/**
 * Tells a year from a count of the same four digits; both readers, of quantities and of moments, ask
 * here.
 */
public final class YearNumbers {

  private static final int EARLIEST = 1000;
  private static final int EARLIEST_BARE = 1500;
  private static final int LATEST = 2100;
  private static final Set<String> BEFORE_EARLY_YEAR =
      Set.of(
          "in", "since", "by", "until", "till", "from", "during", "before", "after", "early",
          "late", "mid", "year", "circa", "between", "and", "to", "-", "–", "ca", "c", "(", ",",
          "of", "around", "about");
  private static final Set<String> BEFORE_YEAR_WITH_PLURAL =
      Set.of("in", "since", "the", "of", "'s", "early", "late", "during", "for");

  private static final Set<String> SEASONS = Set.of("spring", "summer", "autumn", "fall", "winter");

  private YearNumbers() {}

  /** Whether the four digits at {@code i} are a year. */
  public static boolean isYear(Lexemes in, int i) {
    if (!in.at(i).isDigits(4)) {
      return false;
    }
    int value = in.at(i).number();
    int next = in.skipHyphen(i + 1);
    Lexeme after = in.at(next);
    boolean measured =
        after.is("%")
            || Units.unit(in, next, Numeral.Form.DIGITS).isPresent() && !after.is("second")
            || Currencies.after(in, i + 1).isPresent()
            || NumberWords.SCALES.containsKey(after.lower());
    // "2000 people" are counted, "the 2012 elections" are not.
    boolean counted =
        after.isPluralNoun()
            && next == i + 1
            && !in.isIn(i - 1, BEFORE_YEAR_WITH_PLURAL)
            && !in.isIn(i - 1, SEASONS)
            && !in.isIn(i - 1, NonQuantities.MONTHS);
    boolean circa = in.is(i - 1, ".") && (in.is(i - 2, "c") || in.is(i - 2, "ca"));
    boolean range = value >= EARLIEST_BARE || circa || in.isIn(i - 1, BEFORE_EARLY_YEAR);
    boolean currency = i > 0 && Currencies.before(in, i - 1).isPresent();
    boolean bounded = in.is(i - 1, "than") || in.is(i - 1, "least") || in.is(i - 1, "some");
    return value >= EARLIEST
        && value <= LATEST
        && range
        && !measured
        && !counted
        && !currency
        && !bounded;
  }
}
