package org.plumbline.verify.compare;

import java.util.List;
import org.plumbline.extract.Determiners;
import org.plumbline.fact.Mention.Determiner;
import org.plumbline.fact.Quantity;
import org.plumbline.fact.Relation;

/**
 * How the part of a kind that the article speaks of stands to the part that the claim speaks of: what all do
 * most do, what most do not all do.
 *
 * <p>The relations are those of generalized quantifiers (Barwise and Cooper 1981), with what a report lets its
 * reader infer: who writes "most" means not all.
 */
final class ScopeComparison {
  private static final double HALF = 0.5;

  private ScopeComparison() {}

  /** Whether the claim speaks of a part of all, which must be compared. */
  static boolean applies(Determiner claim) {
    return Determiners.isProportion(claim);
  }

  /**
   * Whether what is said, or denied, of the one is less than what is said of the other: "few" are not just any, "some of
   * the passengers" and most are not "the passengers", and that some did not come does not say that none did.
   */
  static boolean isLess(Determiner truth, Determiner claim) {
    boolean part = truth == Determiner.SOME || truth == Determiner.FEW;
    return switch (claim) {
      case BARE -> truth == Determiner.FEW;
      case DEFINITE -> part || truth == Determiner.MOST;
      case NO -> part;
      default -> false;
    };
  }

  /**
   * @param counts numbers of the article's phrase
   * @param narrower whether the article's phrase has a restriction that the claim's lacks: "most Europeans who
   *     live in Europe"
   */
  static Relation relate(
      Determiner claim, Determiner truth, List<Quantity> counts, boolean narrower) {
    if (narrower) {
      return Relation.UNKNOWN;
    }
    for (Quantity count : counts) {
      if (isShare(count)) {
        return ofShare(claim, count);
      }
    }
    // Who writes "in three districts" means not in all of them.
    boolean counted =
        truth == Determiner.BARE
            && counts.stream()
                .anyMatch(q -> q.dimension() == Quantity.Dimension.COUNT && q.isPoint());
    return switch (claim) {
      case UNIVERSAL ->
          switch (truth) {
            case UNIVERSAL -> Relation.EQUAL;
            case MOST, FEW -> Relation.CONFLICTS;
            default -> counted ? Relation.CONFLICTS : Relation.UNKNOWN;
          };
      case MOST ->
          switch (truth) {
            case MOST -> Relation.EQUAL;
            case UNIVERSAL -> Relation.ENTAILS;
            case FEW -> Relation.CONFLICTS;
            default -> Relation.UNKNOWN;
          };
      case FEW ->
          switch (truth) {
            case FEW -> Relation.EQUAL;
            case MOST, UNIVERSAL -> Relation.CONFLICTS;
            default -> Relation.UNKNOWN;
          };
      default -> Relation.ENTAILS;
    };
  }

  /** Whether the number is a part of all: "40 %", "a third". */
  static boolean isShare(Quantity count) {
    return count.dimension() == Quantity.Dimension.PERCENT
        || count.dimension() == Quantity.Dimension.FRACTION;
  }

  /**
   * @param share the part of all that the article gives, between 0 and 1: nine of eleven
   */
  static Relation relate(Determiner claim, double share) {
    return ofShare(claim, share, share);
  }

  private static Relation ofShare(Determiner claim, Quantity count) {
    double whole = count.dimension() == Quantity.Dimension.PERCENT ? 100 : 1;
    return ofShare(claim, count.low() / whole, count.high() / whole);
  }

  private static Relation ofShare(Determiner claim, double low, double high) {
    return switch (claim) {
      case UNIVERSAL ->
          low >= 1 ? Relation.EQUAL : high < 1 ? Relation.CONFLICTS : Relation.UNKNOWN;
      case MOST ->
          low > HALF ? Relation.ENTAILS : high <= HALF ? Relation.CONFLICTS : Relation.UNKNOWN;
      case FEW -> low > HALF ? Relation.CONFLICTS : Relation.UNKNOWN;
      default -> Relation.ENTAILS;
    };
  }
}
