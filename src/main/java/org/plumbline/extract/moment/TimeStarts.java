package org.plumbline.extract.moment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.extract.lexeme.Lexeme;
import org.plumbline.extract.lexeme.Lexemes;
import org.plumbline.lexicon.NumberWords;

/** The lexemes with which a time can start: most words cannot, and need not go through every grammar. */
final class TimeStarts {

  private static final Set<String> WORDS = words();

  private TimeStarts() {}

  /** No time starts with zero. */
  private static boolean isCount(String word) {
    return NumberWords.all().getOrDefault(word, 0) > 0;
  }

  static boolean mayStart(Lexemes in, int i) {
    Lexeme at = in.at(i);
    if (at.isNumeral() || isCount(at.lower())) {
      return true;
    }
    if (at.is("the") || at.is("a") || at.is("an") || at.is("that")) {
      Lexeme next = in.at(i + 1);
      return next.isNumeral()
          || WORDS.contains(next.lower())
          || CalendarWords.UNITS.containsKey(next.lower())
          || next.is("hundred")
          || next.is("thousand")
          || next.is("dozen");
    }
    return WORDS.contains(at.lower());
  }

  private static Set<String> words() {
    Set<String> words =
        new HashSet<>(
            Set.of(
                "noon",
                "midday",
                "midnight",
                "overnight",
                "earlier",
                "later",
                "q",
                "h",
                "fy",
                "fiscal",
                "financial",
                "year",
                "twenty",
                "'",
                "previous",
                "following",
                "same",
                "preceding",
                "before",
                "first",
                "second"));
    for (Set<String> more :
        List.of(
            CalendarWords.MONTHS.keySet(),
            CalendarWords.WEEKDAYS.keySet(),
            CalendarWords.SEASONS.keySet(),
            CalendarWords.ORDINALS.keySet(),
            CalendarWords.HOLIDAYS.firstWords(),
            CalendarWords.PARTS.firstWords(),
            PeriodGrammar.CENTURIES.keySet(),
            PeriodGrammar.DECADES.keySet(),
            DateGrammar.PORTIONS.firstWords(),
            RelativeGrammar.DAYS.firstWords(),
            RelativeGrammar.SHIFTS.keySet())) {
      words.addAll(more);
    }
    words.remove("the");
    return Set.copyOf(words);
  }
}
