package org.plumbline.text;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What newsrooms put before and around the text to say when, where and by whom: read for the date, and left
 * out of what is parsed.
 */
final class Dateline {
  private static final String PLACE = "\\p{Lu}[\\p{L}.'’ -]{1,40}(?:,\\s[\\p{L}. ]{1,30})?";
  private static final String DAY =
      "(?:,?\\s(?:"
          + PublicationDate.MONTH
          + "\\s\\d{1,2}|\\d{1,2}\\s"
          + PublicationDate.MONTH
          + ")(?:,?\\s\\d{4})?)";
  private static final String AGENCY =
      "\\((?:CNN|Reuters|AP|AFP|UPI|ANI|PTI|IANS|BBC|DPA|dpa|TASS|EFE|KUNA|WAM|SANA|Xinhua(?:net)?"
          + "|Bloomberg|Thomson Reuters|The Associated Press|[A-Z][\\w ]{1,25}(?:News|Press|Business))\\)";
  private static final String DASH = "\\s*(?:--?|[–—])\\s*";

  // (Oct 5, 2011 12:11 PM CDT) Police …
  private static final Pattern STAMP =
      Pattern.compile(
          "^\\(" + PublicationDate.MONTH + "\\s+\\d{1,2},?\\s+\\d{4}[^()]{0,20}\\)\\s*");
  // LONDON, March 3 (Reuters) - Shares …; (CNN)Police …
  private static final Pattern WIRE =
      Pattern.compile("^(?:" + PLACE + DAY + "?\\s)?" + AGENCY + "(?:" + DASH + "|\\s*)");
  // ARAD, Romania, March 11 (Continental Press) — At least; LIMA (Andes Wire) - The
  private static final Pattern ANY_AGENCY =
      Pattern.compile(
          "^(?:"
              + PLACE
              + DAY
              + "|\\p{Lu}[\\p{Lu}.'’ -]{2,40}(?:,\\s[\\p{L}. ]{1,30})?)\\s\\([\\p{L}\\d][^()]{0,40}\\)"
              + DASH);
  // BEIRUT, Nov. 21 -- The minister …
  private static final Pattern PLACED =
      Pattern.compile(
          "^\\p{Lu}[\\p{Lu}.'’ -]{2,40}(?:,\\s[\\p{L}. ]{1,30})?" + DAY + "?\\s(?:--?|[–—])\\s");
  // MUMBAI, Dec. 15: Baroda …
  private static final Pattern COLON =
      Pattern.compile("^\\p{Lu}[\\p{Lu}.'’ -]{2,40}(?:,\\s[\\p{L}. ]{1,30})?" + DAY + ":\\s");
  // Dateline: 2026-03-12
  private static final Pattern LABELLED =
      Pattern.compile(
          "^(?:dateline|(?:first )?published(?: on)?|date|posted(?: on)?|updated)\\s*:?\\s+(?<rest>.{4,60})$",
          Pattern.CASE_INSENSITIVE);
  // 12 March 2026, 10:15 GMT
  private static final Pattern ALONE =
      Pattern.compile(
          "^(?:\\p{L}{3,9},?\\s)?(?:\\d{4}-\\d{1,2}-\\d{1,2}|"
              + PublicationDate.MONTH
              + "\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s\\d{4}|\\d{1,2}(?:st|nd|rd|th)?\\s"
              + PublicationDate.MONTH
              + ",?\\s\\d{4})[\\s,|·-]*(?:at\\s)?[\\d:.]*\\s?(?:[ap]\\.?m\\.?)?\\s?(?:\\p{Lu}{2,4})?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BYLINE =
      Pattern.compile("^By\\s\\p{Lu}[\\p{L}.'’-]*(?:(?:,?\\s|\\sand\\s|-)[\\p{L}.'’-]+){0,8}$");

  private Dateline() {}

  /** Length of the stamp or wire dateline that {@code block} opens with; 0 without one. */
  static int prefixLength(String block) {
    int length = 0;
    for (Pattern pattern : new Pattern[] {STAMP, WIRE, ANY_AGENCY, PLACED, COLON}) {
      Matcher matcher = pattern.matcher(block).region(length, block.length());
      if (matcher.find() && matcher.end() < block.length()) {
        length = matcher.end();
      }
    }
    return length;
  }

  /** The date of a block that is nothing but a date: {@code Dateline: 2026-03-12}, {@code 12 March 2026}. */
  static Optional<LocalDate> ofLine(String block) {
    Matcher labelled = LABELLED.matcher(block);
    if (labelled.matches() && isMostlyDate(labelled.group("rest"))) {
      return PublicationDate.find(labelled.group("rest"));
    }
    return ALONE.matcher(block).matches() ? PublicationDate.find(block) : Optional.empty();
  }

  static boolean isByline(String block) {
    return BYLINE.matcher(block).matches();
  }

  private static boolean isMostlyDate(String rest) {
    return rest.split("\\s+").length <= 8;
  }
}
