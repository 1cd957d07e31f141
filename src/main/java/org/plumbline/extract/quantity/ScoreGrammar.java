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
  private static final int HIGHEST = 199;

  private ScoreGrammar() {}

  /** The score at {@code i}. */
  static Optional<Amount> score(Lexemes in, int i) {
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
    if (rises && (measured || !hasContext(in)) || measured && left - right > 20) {
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

  private static boolean hasContext(Lexemes in) {
    for (int i = 0; i < in.size(); i++) {
      if (in.isIn(i, CONTEXT)) {
        return true;
      }
    }
    return false;
  }
}
