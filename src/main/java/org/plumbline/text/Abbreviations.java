package org.plumbline.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words whose full stop belongs to them, and whether a sentence may end there. */
final class Abbreviations {

  /** What an abbreviation stands next to. */
  enum Kind {
    /** Before a name: Mr. */
    TITLE,
    /** Before a number: No. 3. */
    NUMBER,
    /** After a number: 5 ft. */
    MEASURE,
    /** At the end of a name or a list: Inc., etc. */
    LAST,
    /** A state after its town: Boston, Mass. */
    STATE,
    /** Between two things: vs. */
    INNER,
    /** Letters with stops: U.S., a.m. */
    DOTTED
  }

  private final Map<String, Kind> kinds = new HashMap<>();

  Abbreviations() {
    for (List<String> line : WordLists.lines("abbreviations.txt")) {
      Kind kind = Kind.valueOf(line.get(0).toUpperCase(Locale.ROOT));
      line.subList(1, line.size()).forEach(word -> kinds.putIfAbsent(word, kind));
    }
  }

  /** What {@code word}, given without its last stop, abbreviates, if anything. */
  Optional<Kind> kindOf(String word) {
    Kind exact = kinds.get(word);
    if (exact != null) {
      return Optional.of(exact);
    }
    if (isDotted(word)) {
      return Optional.of(Kind.DOTTED);
    }
    // A heading in capitals: MR. SMITH; or a sentence that starts with a lower-case one: No. 3.
    Optional<Kind> lower = Optional.ofNullable(kinds.get(word.toLowerCase(Locale.ROOT)));
    boolean shouted = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    return shouted && lower.isEmpty() ? Optional.ofNullable(kinds.get(capitalised(word))) : lower;
  }

  private static String capitalised(String word) {
    return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
  }

  /** Letters and stops in turn, in groups of at most two letters or ending a degree: U.S, a.m, Ph.D. */
  private static boolean isDotted(String word) {
    int stop = word.indexOf('.');
    if (stop < 1) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean stopHere = c == '.' && i > 0 && word.charAt(i - 1) != '.';
      if (!Character.isLetter(c) && !stopHere) {
        return false;
      }
    }
    return stop <= 2 && word.length() - word.lastIndexOf('.') <= 3;
  }
}
