package org.plumbline.extract.quantity;

import java.util.Optional;
import java.util.Set;
import org.plumbline.extract.lexeme.Lexemes;
import org.plumbline.extract.lexeme.PhraseTable.Match;
import org.plumbline.extract.quantity.AmountGrammar.Head;
import org.plumbline.fact.Quantity.Dimension;

/**
 * Reads an amount or a range of two: "20-30", "20 to 30 million", "between $5 and $7", "two or three".
 *
 * <p>"from 27 to 41" is a change unless a word of range stands before it, so it stays two amounts.
 */
final class RangeGrammar {

  private static final Set<String> RANGING =
      Set.of(
          "range",
          "ranges",
          "ranged",
          "ranging",
          "vary",
          "varies",
          "varied",
          "varying",
          "anywhere",
          "anything",
          "somewhere",
          "aged",
          "ages",
          "lasting",
          "estimates",
          "estimated",
          "between",
          "costing",
          "everything");
  private static final Set<String> CHANGES =
      Set.of(
          "rose",
          "rise",
          "rises",
          "risen",
          "rising",
          "fell",
          "fall",
          "falls",
          "fallen",
          "falling",
          "increased",
          "increase",
          "increases",
          "increasing",
          "decreased",
          "decrease",
          "dropped",
          "drop",
          "drops",
          "dropping",
          "grew",
          "grow",
          "grown",
          "growing",
          "climbed",
          "climb",
          "jumped",
          "jump",
          "declined",
          "decline",
          "slipped",
          "slid",
          "soared",
          "surged",
          "plunged",
          "cut",
          "raised",
          "raise",
          "voted",
          "vote",
          "up",
          "down",
          "won",
          "beat");

  private RangeGrammar() {}

  /** The amount or range at {@code i}. */
  static Optional<Amount> range(Lexemes in, int i) {
    if (in.is(i, "between")) {
      return AmountGrammar.head(in, i + 1).flatMap(low -> joined(in, low, "and"));
    }
    if (in.is(i, "from") && in.isIn(i - 1, RANGING)) {
      return AmountGrammar.head(in, i + 1).flatMap(low -> joined(in, low, "to"));
    }
    Optional<Head> head = AmountGrammar.head(in, i);
    if (head.isEmpty()) {
      return Optional.empty();
    }
    Optional<Amount> range = joined(in, head.get(), "-");
    if (range.isEmpty()
        && !in.is(i - 1, "from")
        && !in.isIn(i - 1, CHANGES)
        && !in.is(i - 2, "from")) {
      range = joined(in, head.get(), "to");
    }
    if (range.isEmpty()) {
      range = joined(in, head.get(), "or").filter(r -> isNearlyOne(r));
    }
    return range.isPresent() ? range : Optional.of(AmountGrammar.complete(in, head.get()));
  }

  /** "two or three", "a dozen or 15": alternatives far apart are no range. */
  private static boolean isNearlyOne(Amount range) {
    return range.high() <= 2 * range.low();
  }

  private static Optional<Amount> joined(Lexemes in, Head low, String join) {
    Amount whole = AmountGrammar.complete(in, low);
    boolean bare = whole.unit() == Amount.COUNT || low.currency() != Amount.COUNT;
    Optional<Head> high = afterJoin(in, low.number().next(), join);
    if (high.isPresent() && bare) {
      return sharing(in, low, high.get());
    }
    return afterJoin(in, whole.next(), join)
        .map(head -> AmountGrammar.complete(in, head))
        .filter(end -> sameUnit(whole, end) && whole.high() < end.high())
        .map(whole::through);
  }

  private static Optional<Head> afterJoin(Lexemes in, int i, String join) {
    boolean hyphen =
        join.equals("-") && in.at(i).isHyphen() && (in.at(i).glued() || !in.at(i + 1).glued());
    if (!hyphen && !in.is(i, join)) {
      return Optional.empty();
    }
    Optional<Head> head = AmountGrammar.head(in, i + 1).filter(h -> !h.negative());
    // A number behind a hyphen looks like the tail of a code; the number before it was already
    // checked.
    boolean noRange = in.at(i + 1).isHyphen() || !hyphen && NonQuantities.isOther(in, i + 1);
    return noRange ? Optional.empty() : head;
  }

  /** "2 to 3 million people", "$5-7": the first number borrows magnitude, currency and unit of the second. */
  private static Optional<Amount> sharing(Lexemes in, Head low, Head high) {
    Head first = low;
    boolean borrow =
        low.number().scale() == 1
            && high.number().scale() >= 100
            && low.number().high() < high.number().low()
            && high.number().scale() != 12;
    if (borrow) {
      first = low.withScale(high.number().scale());
    }
    Head second =
        high.currency() == Amount.COUNT
            ? new Head(high.number(), low.currency(), high.negative())
            : high;
    if (low.currency() != Amount.COUNT
        && second.currency() != low.currency()
        && !second.currency().equals(low.currency())) {
      return Optional.empty();
    }
    Amount end = AmountGrammar.complete(in, second);
    Amount start = Amount.of(first.number(), end.unit(), first.number().next());
    if (low.negative()) {
      start =
          Amount.of(
              new Numeral(
                  0,
                  -first.number().high(),
                  -first.number().low(),
                  first.number().scale(),
                  first.number().form()),
              end.unit(),
              first.number().next());
    }
    return start.high() < end.high() ? Optional.of(start.through(end)) : Optional.empty();
  }

  private static boolean sameUnit(Amount low, Amount high) {
    return low.unit().dimension() == high.unit().dimension()
        && low.unit().base().equals(high.unit().base())
        && low.unit().dimension() != Dimension.SCORE;
  }

  /** A unit that follows a finished amount: "20 or more years". */
  static Optional<Match<Unit>> lateUnit(Lexemes in, Amount amount, int i) {
    return amount.unit() == Amount.COUNT
        ? Units.unit(in, in.skipHyphen(i), Numeral.Form.WORDS)
        : Optional.empty();
  }
}
