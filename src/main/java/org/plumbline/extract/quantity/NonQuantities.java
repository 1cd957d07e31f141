package org.plumbline.extract.quantity;

import java.util.Set;
import org.plumbline.extract.lexeme.Lexeme;
import org.plumbline.extract.lexeme.Lexemes;

/** Recognises digits that are no amount: dates, years, clock times, names, phone numbers, list numbers. */
final class NonQuantities {

  static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec");
  private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");
  private static final Set<String> CLOCK =
      Set.of(
          "am", "pm", "o", "gmt", "utc", "bst", "ist", "est", "edt", "pst", "cet", "hours", "hrs",
          "oclock");
  private static final Set<String> NAMED_BY_NUMBER =
      Set.of(
          "flight",
          "article",
          "section",
          "chapter",
          "page",
          "pages",
          "route",
          "highway",
          "room",
          "gate",
          "channel",
          "phase",
          "level",
          "type",
          "group",
          "apollo",
          "windows",
          "iphone",
          "resolution",
          "figure",
          "table",
          "verse",
          "area",
          "district",
          "ward",
          "tier",
          "category",
          "grade",
          "platform",
          "terminal",
          "bus",
          "interstate",
          "psalm",
          "act",
          "title",
          "rule",
          "amendment",
          "paragraph",
          "version",
          "stage",
          "part",
          "volume",
          "issue",
          "item",
          "boeing",
          "airbus",
          "formula",
          "season",
          "episode",
          "round",
          "sector",
          "schedule",
          "soyuz",
          "class",
          "block",
          "radio",
          "pier",
          "lane",
          "exit",
          "box",
          "unit",
          "line",
          "track",
          "step",
          "super",
          "no",
          "number",
          "nos",
          "#",
          "covid",
          "clause",
          "division",
          "league",
          "week",
          "matchday",
          "key",
          "studio",
          "zone",
          "building");
  private static final Set<String> OFFSET =
      Set.of(
          "ago",
          "later",
          "earlier",
          "hence",
          "before",
          "after",
          "previously",
          "beforehand",
          "afterwards");

  private NonQuantities() {}

  /** Whether the number at {@code i} belongs to something that is no amount. */
  static boolean isOther(Lexemes in, int i) {
    Lexeme at = in.at(i);
    // "among the top three": a rank that counts nothing.
    if (in.is(i - 1, "top") && !in.at(i + 1).isPluralNoun() && !in.at(i + 1).is("%")) {
      return true;
    }
    if (!at.isNumeral()) {
      return isDayOrName(in, i) || isTail(in, i);
    }
    return isYear(in, i)
        || isMonthDay(in, i)
        || isDecade(in, i)
        || isClock(in, i)
        || isCode(in, i)
        || isListNumber(in, i)
        || isNamed(in, i);
  }

  /** Whether the number at {@code i} is the day of a month or part of a name. */
  static boolean isDayOrName(Lexemes in, int i) {
    return isMonthDay(in, i) || isNameWord(in, i);
  }

  /** "two days ago", "three years later": an offset in time, which is read as a moment. */
  static boolean isOffset(Lexemes in, int next) {
    return in.isIn(next, OFFSET);
  }

  /** "nineteen eighty-four": number words behind number words that make no number together. */
  private static boolean isTail(Lexemes in, int i) {
    Lexeme before = in.at(in.isTyingHyphen(i - 1) ? i - 2 : i - 1);
    return isNumberWord(before) && isNumberWord(in.at(i));
  }

  private static boolean isNumberWord(Lexeme lexeme) {
    return NumberWords.SMALL.containsKey(lexeme.lower())
        || NumberWords.TENS.containsKey(lexeme.lower());
  }

  private static boolean isMonth(Lexemes in, int i) {
    boolean month = in.isIn(i, MONTHS);
    boolean homograph = in.is(i, "may") || in.is(i, "march") || in.is(i, "mar");
    return month && (!homograph || in.at(i).isCapitalised() || in.at(i).isProperNoun());
  }

  private static boolean isMonthDay(Lexemes in, int i) {
    int next = i + 1;
    if (in.at(next).glued() && ORDINAL_ENDINGS.contains(in.at(next).lower())) {
      next++;
    }
    if (in.is(next, "of")) {
      next++;
    }
    if (in.at(next).isHyphen() && in.at(next + 1).isNumeral() && in.at(i).isNumeral()) {
      return isMonthDay(in, next + 1) && !isMonth(in, i - 1);
    }
    boolean day = NumberWords.digits(in.at(i).text()).orElse(1) <= 31;
    boolean before =
        isMonth(in, next) || in.is(next, ".") && in.at(next).glued() && isMonth(in, next + 1);
    int month = in.is(i - 1, "the") || in.is(i - 1, ".") ? i - 2 : i - 1;
    // "June 14" is a day, "In June 14 people" is a count.
    boolean counted = in.is(month - 1, "in") && in.at(i + 1).isPluralNoun();
    return day && before
        || isMonth(in, month) && month >= 0 && !counted && (day || in.at(i).text().length() == 4);
  }

  private static boolean isYear(Lexemes in, int i) {
    boolean short2 = in.is(i - 1, "'") && in.at(i).text().length() == 2 && in.at(i).glued();
    return short2 || YearNumbers.isYear(in, i);
  }

  /** "1990s", "the 80s". */
  private static boolean isDecade(Lexemes in, int i) {
    Lexeme after = in.at(i + 1);
    return after.glued() && (after.is("s") || after.is("'s")) && in.at(i).text().endsWith("0");
  }

  private static boolean isClock(Lexemes in, int i) {
    boolean colon =
        in.is(i + 1, ":") && in.at(i + 2).isNumeral() && in.at(i + 2).glued()
            || in.is(i - 1, ":") && in.at(i).glued() && in.at(i - 2).isNumeral();
    boolean suffix = in.isIn(i + 1, CLOCK) && !in.is(i + 1, "hours") && !in.is(i + 1, "hrs");
    boolean military = in.isIn(i + 1, CLOCK) && in.at(i).isDigits(4) && in.at(i).number() < 2_400;
    return colon || suffix || military;
  }

  /** "MH370", "F-16", "555-1234", "9/11", "2015-06-14", "007", "192.168.0.1". */
  private static boolean isCode(Lexemes in, int i) {
    Lexeme at = in.at(i);
    Lexeme before = in.at(i - 1);
    boolean letters = at.glued() && before.isWord();
    boolean hyphened =
        in.isTyingHyphen(i - 1)
            && in.at(i - 2).isWord()
            && !NumberWords.SCALES.containsKey(in.at(i - 2).lower())
            && !in.is(i - 2, "magnitude");
    boolean slash =
        in.is(i + 1, "/") && in.at(i + 2).isNumeral()
            || in.is(i - 1, "/") && in.at(i - 2).isNumeral();
    boolean leadingZero =
        at.text().length() > 1 && at.text().startsWith("0") && !at.text().startsWith("0.");
    boolean chain =
        in.isTyingHyphen(i + 1)
            && in.at(i + 2).isNumeral()
            && in.isTyingHyphen(i + 3)
            && in.at(i + 4).isNumeral();
    boolean afterChain = in.isTyingHyphen(i - 1) && in.at(i - 2).isNumeral();
    boolean phone = in.isTyingHyphen(i + 1) && at.text().length() == 3 && in.at(i + 2).isDigits(4);
    boolean international = in.is(i - 1, "+") && at.glued();
    boolean hash = in.is(i - 1, "#") || in.is(i - 1, "@") || in.is(i - 1, "_");
    boolean letterAfter =
        in.at(i + 1).glued()
            && in.at(i + 1).isWord()
            && in.at(i + 1).isCapitalised()
            && in.at(i + 1).text().length() == 1
            && "KMBCFTL".indexOf(in.at(i + 1).text().charAt(0)) < 0;
    boolean ordinal = in.at(i + 1).glued() && ORDINAL_ENDINGS.contains(in.at(i + 1).lower());
    boolean afterPrefix =
        before.isNumeral() && before.text().startsWith("0") && !before.text().contains(".");
    return ordinal
        || afterPrefix
        || letters && !in.is(i - 1, "x")
        || hyphened
        || slash
        || leadingZero
        || chain
        || afterChain
        || phone
        || international
        || hash
        || letterAfter;
  }

  /** "1. Wash your hands", "(2) ..." */
  private static boolean isListNumber(Lexemes in, int i) {
    boolean small = in.at(i).text().length() <= 2;
    boolean opening = i == 0 && (in.is(1, ".") || in.is(1, ")")) && in.size() > 2;
    boolean bracketed = in.is(i - 1, "(") && in.is(i + 1, ")") && in.at(i).text().length() == 1;
    return small && (opening || bracketed);
  }

  /** "Flight 370", "Apollo 11", "No. 10": the number is part of a name. */
  private static boolean isNamed(Lexemes in, int i) {
    int name = in.is(i - 1, ".") ? i - 2 : i - 1;
    Lexeme after = in.at(i + 1);
    boolean plain = in.at(i).text().chars().allMatch(Character::isDigit);
    boolean counts =
        after.isPluralNoun()
            || after.is("%")
            || after.is("percent")
            || Units.unit(in, in.skipHyphen(i + 1), Numeral.Form.DIGITS).isPresent();
    boolean listed = in.isIn(name, NAMED_BY_NUMBER) && !in.at(i).glued();
    boolean proper =
        in.at(name).isProperNoun()
            && in.at(name).isCapitalised()
            && name == i - 1
            && !after.isNoun()
            && !after.tag().startsWith("JJ")
            && !after.tag().startsWith("CD")
            && !after.isHyphen()
            && !after.is("-")
            && !isTitleCase(in)
            && !in.is(i + 1, ",")
            && i < in.size() - 1
            && !after.is("to")
            && !NumberWords.SCALES.containsKey(after.lower())
            && !after.glued();
    return plain && !counts && (listed || proper);
  }

  /** "Big Ten", "Seven Network": a capitalised number word beside a capitalised word. */
  private static boolean isNameWord(Lexemes in, int i) {
    Lexeme at = in.at(i);
    boolean inside = i > 0 && at.isWord() && at.isCapitalised();
    return inside
        && (in.at(i - 1).isCapitalised() || in.at(i + 1).isCapitalised())
        && !isTitleCase(in);
  }

  /** Whether nearly every word is capitalised, as in a headline: then capitals mark no names. */
  private static boolean isTitleCase(Lexemes in) {
    int words = 0;
    int capitals = 0;
    for (int i = 0; i < in.size(); i++) {
      if (in.at(i).text().length() > 3 && in.at(i).isWord()) {
        words++;
        capitals += in.at(i).isCapitalised() ? 1 : 0;
      }
    }
    return words >= 3 && capitals >= 0.75 * words;
  }
}
