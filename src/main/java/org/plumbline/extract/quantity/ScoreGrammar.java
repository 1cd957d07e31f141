package org.plumbline.extract.quantity;

import java.util.Optional;
import java.util.Set;
import org.plumbline.extract.lexeme.Lexemes;
import org.plumbline.fact.Quantity.Dimension;

/**
 * Reads results of matches and votes: "2-1", "6-4 6-2", "52-48".
 *
 * <p>The score itself is the unit ("2-1"), the value is its first number.
 */
final class ScoreGrammar {

  private static final Set<String> CONTEXT =
      Set.of(
          "win",
          "wins",
          "won",
          "winning",
          "beat",
          "beats",
          "beaten",
          "beating",
          "lose",
          "loses",
          "lost",
          "losing",
          "loss",
          "defeat",
          "defeats",
          "defeated",
          "draw",
          "draws",
          "drew",
          "drawn",
          "victory",
          "victories",
          "score",
          "scored",
          "lead",
          "leads",
          "led",
          "leading",
          "match",
          "vote",
          "votes",
          "voted",
          "game",
          "final",
          "ahead",
          "behind",
          "tie",
          "tied",
          "trailed",
          "trail",
          "trailing",
          "thrashed",
          "edged",
          "triumph",
          "level",
          "aggregate",
          "crushed",
          "set",
          "sets",
          "goal",
          "goals",
          "ruled",
          "ruling",
          "decision",
          "ended",
          "finished",
          "record",
          "stalemate",
          "series");
  private static final int HIGHEST = 999;

  /** What a result counts: "three goals to one", "61 votes to 39". */
  private static final Set<String> COUNTED =
      Set.of("votes", "goals", "sets", "games", "points", "frames", "legs", "matches", "tries");

  private static final Set<String> VOTING =
      Set.of("vote", "votes", "voted", "voting", "ballot", "margin");
  private static final Set<String> FAVOUR = Set.of("favour", "favor", "for", "yes");
  private static final Set<String> AGAINST = Set.of("against", "opposed", "no");

  private ScoreGrammar() {}

  /** The score at {@code i}. */
  static Optional<Amount> score(Lexemes in, int i) {
    Optional<Amount> told = told(in, i);
    if (told.isPresent()) {
      return told;
    }
    if (!isPair(in, i) || in.isTyingHyphen(i + 3) || in.isTyingHyphen(i - 1)) {
      return Optional.empty();
    }
    int left = Integer.parseInt(in.at(i).text());
    int right = Integer.parseInt(in.at(i + 2).text());
    int next = i + 3;
    boolean measured =
        in.at(next).isPluralNoun() && !in.isIn(next, CONTEXT)
            || Units.unit(in, in.skipHyphen(next), Numeral.Form.DIGITS).isPresent()
            || NumberWords.SCALES.containsKey(in.at(next).lower());
    boolean rises = left < right;
    if (rises && (measured || !hasContext(in, CONTEXT)) || measured && left - right > 20) {
      return Optional.empty();
    }
    StringBuilder score = new StringBuilder(left + "-" + right);
    while (isPair(in, afterComma(in, next))) {
      int at = afterComma(in, next);
      score.append(' ').append(in.at(at).text()).append('-').append(in.at(at + 2).text());
      next = at + 3;
    }
    return Optional.of(Amount.point(next, left, new Unit(Dimension.SCORE, score.toString(), 1)));
  }

  /** "61 votes to 39", "101 to 99", "three goals to one", "61 in favour and 39 against". */
  private static Optional<Amount> told(Lexemes in, int i) {
    Optional<Numeral> left = NumberGrammar.cardinal(in, i).filter(ScoreGrammar::isWhole);
    if (left.isEmpty()) {
      return Optional.empty();
    }
    boolean changed = in.is(i - 1, "from") || in.is(i - 2, "from");
    int next = left.get().next();
    boolean counted = in.isIn(next, COUNTED);
    int join = counted ? next + 1 : next;
    int other = join + 1;
    boolean result =
        in.is(join, "to") && !changed && (counted || hasContext(in, VOTING) || in.is(i - 1, "by"));
    if (!result) {
      int sided = in.is(join, "in") ? join + 1 : join;
      boolean favour = in.isIn(sided, FAVOUR);
      boolean and = in.is(sided + 1, "and") || in.is(sided + 1, ",") || in.is(sided + 1, "to");
      other = sided + 2;
      result = favour && and;
    }
    if (!result) {
      return Optional.empty();
    }
    boolean sided = !in.is(join, "to");
    int last = other;
    Optional<Numeral> right = NumberGrammar.cardinal(in, last).filter(ScoreGrammar::isWhole);
    if (right.isEmpty()) {
      return Optional.empty();
    }
    int end = right.get().next();
    int closing = in.isIn(end, COUNTED) ? end + 1 : end;
    boolean against = in.isIn(closing, AGAINST);
    boolean alike = left.get().scale() == 1 && right.get().scale() == 1;
    // "20 to 30 people voted", "from 8 to 10 pm", "1939 to 1945": ranges, of things or of time.
    boolean range =
        !counted
            && !sided
            && (in.at(closing).isNoun()
                || in.is(closing, "%")
                || in.is(closing, "am")
                || in.is(closing, "pm")
                || YearNumbers.isYear(in, i)
                || in.is(i - 1, "by") && left.get().low() <= right.get().low());
    if (!alike || range || sided && !against) {
      return Optional.empty();
    }
    int first = (int) left.get().low();
    String score = first + "-" + (int) right.get().low();
    return Optional.of(
        Amount.point(sided ? closing + 1 : closing, first, new Unit(Dimension.SCORE, score, 1)));
  }

  private static boolean isWhole(Numeral number) {
    return number.low() == number.high()
        && number.low() == Math.rint(number.low())
        && number.form() != Numeral.Form.VAGUE
        && number.form() != Numeral.Form.FRACTION;
  }

  private static int afterComma(Lexemes in, int i) {
    return in.is(i, ",") ? i + 1 : i;
  }

  private static boolean isPair(Lexemes in, int i) {
    return isPoints(in, i) && in.isTyingHyphen(i + 1) && isPoints(in, i + 2);
  }

  private static boolean isPoints(Lexemes in, int i) {
    int number = in.at(i).number();
    boolean leadingZero = in.at(i).text().length() > 1 && in.at(i).text().startsWith("0");
    return number >= 0 && number <= HIGHEST && !leadingZero;
  }

  private static boolean hasContext(Lexemes in, Set<String> context) {
    for (int i = 0; i < in.size(); i++) {
      if (in.isIn(i, context)) {
        return true;
      }
    }
    return false;
  }
}
