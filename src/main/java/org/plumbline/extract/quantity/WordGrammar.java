package org.plumbline.extract.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.plumbline.extract.lexeme.Lexeme;
import org.plumbline.extract.lexeme.Lexemes;
import org.plumbline.fact.Quantity.Dimension;

/**
 * Reads numbers that are no numerals: "no", "both", "doubled", "twice", "three times", magnitudes of
 * quakes.
 */
final class WordGrammar {

  static final Unit FACTOR = new Unit(Dimension.OTHER, "factor", 1);
  static final Unit TIMES = new Unit(Dimension.OTHER, "time", 1);
  private static final Unit MAGNITUDE = new Unit(Dimension.MAGNITUDE, "", 1);

  static final Map<String, Double> FACTORS = factors();
  private static final Set<String> EACH = Set.of("a", "each", "every", "per");
  private static final Set<String> PERIODS =
      Set.of("day", "fortnight", "hour", "month", "week", "year");
  private static final Set<String> COMPARING =
      Set.of(
          "as",
          "the",
          "its",
          "their",
          "more",
          "higher",
          "larger",
          "bigger",
          "greater",
          "faster",
          "less",
          "lower",
          "likelier",
          "his",
          "her",
          "that");
  private static final Set<String> MORE = Set.of("more", "fewer", "less");
  private static final Unit MORE_THAN = new Unit(Dimension.COUNT, "more", 1);
  private static final Unit FEWER_THAN = new Unit(Dimension.COUNT, "fewer", 1);

  /** Words from "more" to "than", at most. */
  private static final int LONGEST_COMPARED = 6;

  private static final Set<String> NO_COUNT =
      Set.of(
          "more", "longer", "fewer", "less", "later", "one", "doubt", "other", "further", "matter",
          "such");
  private static final int NOUN_WINDOW = 3;

  /** No earthquake reaches this magnitude. */
  private static final double STRONGEST = 12;

  private WordGrammar() {}

  /** The number in words at {@code i}. */
  static Optional<Amount> read(Lexemes in, int i) {
    return none(in, i).or(() -> both(in, i)).or(() -> factor(in, i)).or(() -> magnitude(in, i));
  }

  /** "no people", "no foreign tourists": zero of what a plural noun names. */
  private static Optional<Amount> none(Lexemes in, int i) {
    if (!in.is(i, "no") || in.isIn(i + 1, NO_COUNT) || in.is(i + 1, ".") || in.is(i - 1, "'")) {
      return Optional.empty();
    }
    int at = i + 1;
    while (at < i + NOUN_WINDOW && isBeforeNoun(in.at(at)) && in.at(at + 1).isNoun()) {
      at++;
    }
    return in.at(at).isPluralNoun()
        ? Optional.of(Amount.point(i + 1, 0, Amount.COUNT))
        : Optional.empty();
  }

  private static boolean isBeforeNoun(Lexeme lexeme) {
    return lexeme.tag().startsWith("JJ") || lexeme.isNoun();
  }

  private static Optional<Amount> both(Lexemes in, int i) {
    if (!in.is(i, "both")) {
      return Optional.empty();
    }
    int next = in.is(i + 1, "of") ? i + 2 : i + 1;
    int noun = in.is(next, "the") || in.is(next, "these") || in.is(next, "those") ? next + 1 : next;
    int head = in.at(noun).tag().startsWith("JJ") ? noun + 1 : noun;
    // "both police and soldiers": a conjunction.
    boolean conjunction = in.is(head + 1, "and");
    boolean them = in.is(i + 1, "of") && in.is(next, "them");
    return in.at(head).isPluralNoun() && !conjunction || them
        ? Optional.of(Amount.point(i + 1, 2, Amount.COUNT))
        : Optional.empty();
  }

  private static Optional<Amount> factor(Lexemes in, int i) {
    Double factor = FACTORS.get(in.at(i).lower());
    boolean compound = in.isTyingHyphen(i + 1);
    // "double the number" and "sales doubled", but not "a double medallist" or "the doubles".
    boolean multiplies =
        in.isIn(i + 1, COMPARING)
            || in.at(i).tag().startsWith("VB")
            || in.is(i, "doubled")
            || in.at(i).lower().endsWith("fold");
    if (factor != null && !compound && multiplies) {
      return Optional.of(Amount.point(i + 1, factor, FACTOR));
    }
    if (in.is(i, "once") && in.isIn(i + 1, EACH) && in.isIn(i + 2, PERIODS)) {
      return Optional.of(Amount.point(i + 1, 1, TIMES));
    }
    if (in.is(i, "twice") || in.is(i, "thrice")) {
      boolean compares = in.isIn(i + 1, COMPARING);
      return Optional.of(Amount.point(i + 1, in.is(i, "twice") ? 2 : 3, compares ? FACTOR : TIMES));
    }
    return Optional.empty();
  }

  /** What follows a plain {@code count} and makes it a difference: "20 more people than last year". */
  static Optional<Amount> compared(Lexemes in, Amount count) {
    int i = in.skipHyphen(count.next());
    if (count.unit() != Amount.COUNT || !in.isIn(i, MORE)) {
      return Optional.empty();
    }
    for (int than = i + 1; than < i + LONGEST_COMPARED && in.at(than).isWord(); than++) {
      if (in.is(than, "than")) {
        return Optional.of(count.in(in.is(i, "more") ? MORE_THAN : FEWER_THAN));
      }
    }
    return Optional.empty();
  }

  /** What follows a plain {@code count} and makes it a factor: "three times as many", "10-fold". */
  static Optional<Amount> multiplied(Lexemes in, Amount count) {
    int i = in.skipHyphen(count.next());
    if (count.unit() != Amount.COUNT) {
      return Optional.empty();
    }
    if (in.is(i, "fold")) {
      return Optional.of(count.in(FACTOR).endingAt(i + 1));
    }
    if (!in.is(i, "times")) {
      return Optional.empty();
    }
    Unit unit = in.isIn(i + 1, COMPARING) ? FACTOR : TIMES;
    return Optional.of(count.in(unit).endingAt(i + 1));
  }

  /** "magnitude-6.1", "6.1-magnitude", "magnitude of 6.1". */
  private static Optional<Amount> magnitude(Lexemes in, int i) {
    if (in.is(i, "magnitude")) {
      int at = in.is(i + 1, "of") ? i + 2 : in.skipHyphen(i + 1);
      return value(in, at).map(v -> Amount.point(at + 1, v, MAGNITUDE));
    }
    int name = in.skipHyphen(i + 1);
    boolean named = in.is(name, "magnitude");
    boolean richter = in.is(i + 1, "on") && in.is(i + 2, "the") && in.is(i + 3, "richter");
    if (!named && !richter) {
      return Optional.empty();
    }
    int next = named ? name + 1 : i + 4;
    return value(in, i).map(v -> Amount.point(next, v, MAGNITUDE));
  }

  private static Optional<Double> value(Lexemes in, int i) {
    OptionalDouble digits =
        in.at(i).isNumeral() ? NumberWords.digits(in.at(i).text()) : OptionalDouble.empty();
    double value = digits.orElse(STRONGEST);
    return value < STRONGEST ? Optional.of(value) : Optional.empty();
  }

  private static Map<String, Double> factors() {
    Map<String, Double> factors =
        new HashMap<>(
            Map.of(
                "twofold",
                2.0,
                "threefold",
                3.0,
                "fourfold",
                4.0,
                "fivefold",
                5.0,
                "tenfold",
                10.0,
                "halved",
                0.5,
                "halving",
                0.5));
    List.of("double", "doubles", "doubled", "doubling").forEach(word -> factors.put(word, 2.0));
    List.of("triple", "triples", "tripled", "tripling", "treble", "trebles", "trebled", "trebling")
        .forEach(word -> factors.put(word, 3.0));
    List.of("quadruple", "quadruples", "quadrupled", "quadrupling")
        .forEach(word -> factors.put(word, 4.0));
    return Map.copyOf(factors);
  }
}
