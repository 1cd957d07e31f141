package org.plumbline.extract.moment;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.plumbline.extract.lexeme.Lexemes;
import org.plumbline.extract.lexeme.PhraseTable;
import org.plumbline.fact.When.PartOfDay;

/** The closed classes of English words that name parts of the calendar. */
final class CalendarWords {

  static final Map<String, Integer> MONTHS =
      numbered(
          "january jan",
          "february feb",
          "march mar",
          "april apr",
          "may",
          "june jun",
          "july jul",
          "august aug",
          "september sept sep",
          "october oct",
          "november nov",
          "december dec");

  static final Map<String, Integer> WEEKDAYS =
      numbered(
          "monday mon",
          "tuesday tue tues",
          "wednesday wed weds",
          "thursday thu thur thurs",
          "friday fri",
          "saturday sat",
          "sunday sun");

  static final Map<String, Integer> SEASONS =
      Map.of("spring", 1, "summer", 2, "autumn", 3, "fall", 3, "winter", 4);

  static final Map<String, Integer> ORDINALS =
      numbered("first 1st", "second 2nd", "third 3rd", "fourth 4th");

  /** Month and day of holidays that have a fixed date, as month × 100 + day. */
  static final PhraseTable<Integer> HOLIDAYS =
      PhraseTable.<Integer>builder()
          .put(1225, "christmas day | xmas day")
          .put(1224, "christmas eve | xmas eve")
          .put(1226, "boxing day | st stephen 's day")
          .put(1231, "new year 's eve | new years eve | new year eve")
          .put(101, "new year 's day | new years day | new year day")
          .put(214, "valentine 's day | valentines day")
          .put(317, "st patrick 's day | saint patrick 's day")
          .put(401, "april fools day | april fool 's day | april fools ' day")
          .put(501, "may day")
          .put(704, "the fourth of july")
          .put(714, "bastille day")
          .put(1031, "halloween")
          .put(1111, "veterans day | armistice day | remembrance day")
          .build();

  static final PhraseTable<PartOfDay> PARTS =
      PhraseTable.<PartOfDay>builder()
          .put(
              PartOfDay.MORNING,
              "morning | early morning | late morning | mid morning | dawn | before dawn")
          .put(PartOfDay.AFTERNOON, "afternoon | early afternoon | late afternoon | mid afternoon")
          .put(PartOfDay.EVENING, "evening | early evening | late evening | dusk")
          .put(PartOfDay.NIGHT, "night | late night | overnight")
          .build();

  static final Map<String, ChronoUnit> UNITS = units();

  /** Words that are a month only with a capital and in a date-like place. */
  private static final Set<String> HOMOGRAPHS =
      Set.of("may", "march", "mar", "august", "jan", "dec", "april", "june", "sept", "sep");

  private static final Set<String> SHORT_WEEKDAYS =
      Set.of("sun", "sat", "wed", "mon", "fri", "tue", "thu");

  private CalendarWords() {}

  /** The month at {@code i}, 1 to 12; 0 when no month stands there. */
  static int month(Lexemes in, int i) {
    int month = MONTHS.getOrDefault(in.at(i).lower(), 0);
    boolean homograph = in.isIn(i, HOMOGRAPHS) && !in.at(i).isCapitalised();
    boolean verb = in.at(i).tag().equals("MD") || in.at(i).tag().startsWith("VB");
    return homograph || verb ? 0 : month;
  }

  /** The weekday at {@code i}, 1 Monday to 7 Sunday; 0 when none stands there. */
  static int weekday(Lexemes in, int i) {
    boolean word = in.isIn(i, SHORT_WEEKDAYS) && !in.at(i).isProperNoun();
    return word ? 0 : WEEKDAYS.getOrDefault(in.at(i).lower(), 0);
  }

  /** The weekday whose plural stands at {@code i}: "on Mondays"; 0 when none does. */
  static int pluralWeekday(Lexemes in, int i) {
    String word = in.at(i).lower();
    boolean plural = word.endsWith("days");
    return plural ? WEEKDAYS.getOrDefault(word.substring(0, word.length() - 1), 0) : 0;
  }

  private static Map<String, Integer> numbered(String... forms) {
    Map<String, Integer> table = new HashMap<>();
    for (int i = 0; i < forms.length; i++) {
      for (String form : forms[i].split(" ")) {
        table.put(form, i + 1);
      }
    }
    return Map.copyOf(table);
  }

  private static Map<String, ChronoUnit> units() {
    Map<String, ChronoUnit> units = new HashMap<>();
    Map<String, ChronoUnit> singular =
        Map.of(
            "minute",
            ChronoUnit.MINUTES,
            "hour",
            ChronoUnit.HOURS,
            "day",
            ChronoUnit.DAYS,
            "week",
            ChronoUnit.WEEKS,
            "month",
            ChronoUnit.MONTHS,
            "year",
            ChronoUnit.YEARS,
            "decade",
            ChronoUnit.DECADES);
    singular.forEach(
        (word, unit) -> {
          units.put(word, unit);
          units.put(word + "s", unit);
        });
    units.put("century", ChronoUnit.CENTURIES);
    units.put("centuries", ChronoUnit.CENTURIES);
    return Map.copyOf(units);
  }
}
