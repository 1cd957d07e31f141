package org.plumbline.extract.moment;

import java.util.Set;
import org.plumbline.extract.lexeme.Lexeme;
import org.plumbline.extract.lexeme.Lexemes;

/** Whether a date without a year lies before or after the dateline, as the verbs beside it tell. */
enum Tense {
  PAST,
  FUTURE;

  private static final Set<String> CUES =
      Set.of(
          "will",
          "'ll",
          "shall",
          "would",
          "could",
          "should",
          "may",
          "might",
          "unless",
          "begins",
          "starts",
          "due",
          "scheduled",
          "upcoming",
          "slated",
          "plans",
          "plan",
          "planned",
          "expected",
          "next");
  private static final int BACK = 10;
  private static final int AHEAD = 12;

  /** The tense around the lexemes {@code from} to {@code to}: the nearest verb before them, or else after. */
  static Tense around(Lexemes in, int from, int to) {
    for (int i = from - 1; i >= Math.max(0, from - BACK); i--) {
      if (in.isIn(i, CUES)) {
        return FUTURE;
      }
      if (isPast(in.at(i))) {
        return PAST;
      }
    }
    for (int i = to; i < Math.min(in.size(), to + AHEAD); i++) {
      if (isPast(in.at(i))) {
        return PAST;
      }
      if (in.isIn(i, CUES)) {
        return FUTURE;
      }
    }
    return PAST;
  }

  private static boolean isPast(Lexeme lexeme) {
    return lexeme.tag().equals("VBD") && !lexeme.is("was") && !lexeme.is("were");
  }
}
