package org.plumbline.verify.compare;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.plumbline.fact.Quantity;
import org.plumbline.fact.Quantity.Dimension;
import org.plumbline.fact.Quantity.Precision;
import org.plumbline.fact.Relation;

/**
 * How the quantity of a claim stands to the quantity of the article: interval arithmetic with rounding.
 *
 * <p>Each quantity has a core (what it says) and, when it is hedged or rounded, a wider range in which it is
 * not yet false. The claim is entailed when the article's core lies in what the claim accepts; they conflict
 * when neither side's wide range meets the other's core; in between they are compatible.
 */
public final class QuantityComparison {

  private static final double LIKELY = 0.05;
  private static final double NEAR = 0.15;
  private static final double NEAR_WIDE = 0.25;
  private static final double ABOUT = 0.10;
  private static final double ABOUT_WIDE = 0.25;
  private static final double VAGUE_WIDE = 0.15;
  private static final double PERCENT = 100;
  private static final Set<String> SCALES =
      Set.of("dozens", "scores", "hundreds", "thousands", "millions", "billions");

  private static final Set<String> TIMES =
      Set.of("second", "minute", "hour", "day", "week", "month", "year");

  private static final Map<String, Double> A_YEAR =
      Map.of("day", 365.0, "week", 52.0, "month", 12.0, "year", 1.0);

  private QuantityComparison() {}

  /** Relates {@code claim} to {@code truth}; different dimensions, units or currencies are unknown. */
  public static Relation relate(Quantity claim, Quantity truth) {
    if (areOtherFractions(claim, truth)) {
      return Relation.CONFLICTS;
    }
    Quantity c = fractionAsPercent(perTimeOf(claim, truth));
    Quantity t = fractionAsPercent(truth);
    if (isRateOf(c, t) || isRateOf(t, c)) {
      if (!stated(c).sameAs(stated(t))) {
        return Relation.UNKNOWN;
      }
      // A dividend of 8p a share is one of 8p; a wage of $5 an hour is no wage of $5.
      boolean each = isRateOf(t, c) && !TIMES.contains(t.unit().substring(c.unit().length() + 1));
      return each ? Relation.ENTAILS : Relation.COMPATIBLE;
    }
    if (c.dimension() != t.dimension()) {
      return Relation.UNKNOWN;
    }
    if (c.dimension() == Dimension.SCORE) {
      return score(c.unit(), t.unit());
    }
    return c.unit().equals(t.unit()) ? numbers(c, t) : Relation.UNKNOWN;
  }

  /** About two thirds are not about four fifths: who names a fraction hedges less than who rounds a number. */
  private static boolean areOtherFractions(Quantity claim, Quantity truth) {
    return claim.dimension() == Dimension.FRACTION
        && truth.dimension() == Dimension.FRACTION
        && isOneFraction(claim)
        && isOneFraction(truth)
        && Math.abs(claim.low() - truth.low()) > ABOUT * Math.max(claim.low(), truth.low());
  }

  private static boolean isOneFraction(Quantity q) {
    return q.isPoint() && (q.precision() == Precision.EXACT || q.precision() == Precision.ABOUT);
  }

  /** "140 euros a month" set beside "1,680 euros a year". */
  private static Quantity perTimeOf(Quantity claim, Quantity truth) {
    int own = claim.unit().lastIndexOf('/');
    int other = truth.unit().lastIndexOf('/');
    boolean rates =
        claim.dimension() == Dimension.RATE
            && truth.dimension() == Dimension.RATE
            && own > 0
            && other > 0
            && claim.unit().substring(0, own).equals(truth.unit().substring(0, other));
    Double from = rates ? A_YEAR.get(claim.unit().substring(own + 1)) : null;
    Double to = rates ? A_YEAR.get(truth.unit().substring(other + 1)) : null;
    if (from == null || to == null || from.equals(to)) {
      return claim;
    }
    return new Quantity(
        claim.low() * from / to,
        claim.high() * from / to,
        claim.openLow(),
        claim.openHigh(),
        claim.precision(),
        claim.dimension(),
        truth.unit(),
        claim.surface());
  }

  private static Quantity fractionAsPercent(Quantity q) {
    return q.dimension() != Dimension.FRACTION
        ? q
        : new Quantity(
            q.low() * PERCENT,
            q.high() * PERCENT,
            q.openLow(),
            q.openHigh(),
            q.precision(),
            Dimension.PERCENT,
            "percent",
            q.surface());
  }

  /** "$5 an hour" against "$5": the same number, of which one side leaves out what it is shared over. */
  private static boolean isRateOf(Quantity rate, Quantity plain) {
    return rate.dimension() == Dimension.RATE
        && plain.dimension() != Dimension.RATE
        && rate.unit().startsWith(plain.unit() + "/");
  }

  /** A score may be told by the winner or the loser, and a match by its first sets. */
  private static Relation score(String claim, String truth) {
    if (claim.equals(truth)) {
      return Relation.EQUAL;
    }
    String mirrored = claim.replaceAll("(\\d+)-(\\d+)", "$2-$1");
    if (mirrored.equals(truth)) {
      return Relation.COMPATIBLE;
    }
    boolean part = truth.startsWith(claim + " ") || truth.startsWith(mirrored + " ");
    boolean whole = claim.startsWith(truth + " ") || mirrored.startsWith(truth + " ");
    return part ? Relation.ENTAILS : whole ? Relation.COMPATIBLE : Relation.CONFLICTS;
  }

  private static Relation numbers(Quantity claim, Quantity truth) {
    if (stated(claim).sameAs(stated(truth))) {
      return sameNumber(claim, truth);
    }
    if (areOtherMaxima(claim, truth)) {
      return Relation.CONFLICTS;
    }
    if (accepted(claim).contains(meant(truth)) || isSomeOf(claim, truth)) {
      return Relation.ENTAILS;
    }
    boolean whole = claim.isPoint() && claim.low() == Math.rint(claim.low());
    boolean broken = truth.isPoint() && truth.low() != Math.rint(truth.low());
    if (claim.dimension() == Dimension.COUNT
        && whole
        && broken
        && Math.rint(truth.low()) == claim.low()) {
      // An index that rose 83.7 points is no count of things: 84 is fair.
      return Relation.ENTAILS;
    }
    if (claim.precision() == Precision.ABOUT && claim.isPoint() && truth.isPoint()) {
      // "about 30%" for "nearly a third": hedges need only overlap around the middle.
      Range likely = meant(truth);
      double middle = (likely.low() + likely.high()) / 2;
      if (accepted(claim).contains(Range.closed(middle, middle))) {
        return Relation.ENTAILS;
      }
    }
    if (areOtherBounds(claim, truth)) {
      return Relation.CONFLICTS;
    }
    boolean conflict = core(claim).misses(wide(truth)) && wide(claim).misses(core(truth));
    return conflict ? Relation.CONFLICTS : Relation.COMPATIBLE;
  }

  /** "thousands of homes", where more than 3,000 were lost: who writes "thousands" sets no upper end. */
  private static boolean isSomeOf(Quantity claim, Quantity truth) {
    return SCALES.contains(claim.surface().toLowerCase(Locale.ROOT))
        && Double.isInfinite(truth.high())
        && truth.low() >= claim.low()
        && truth.low() <= claim.high();
  }

  /** A fine of up to 5,000 is none of up to 50,000: the number is the most that it can be. */
  private static boolean areOtherMaxima(Quantity claim, Quantity truth) {
    return isMaximum(claim)
        && isMaximum(truth)
        && claim.high() > truth.high() + leeway(truth, truth.high());
  }

  private static boolean isMaximum(Quantity q) {
    return q.low() <= 0 && q.high() > 0 && !q.openHigh() && !Double.isInfinite(q.high());
  }

  /** Who reports "at least 23" does not report "at least 32", whatever the number turns out to be. */
  private static boolean areOtherBounds(Quantity claim, Quantity truth) {
    boolean least = Double.isInfinite(claim.high()) && Double.isInfinite(truth.high());
    boolean most = claim.low() <= 0 && truth.low() <= 0;
    return least
        ? claim.low() > truth.low() + leeway(truth, truth.low())
        : most
            && !claim.isPoint()
            && !truth.isPoint()
            && claim.high() < truth.high() - leeway(truth, truth.high());
  }

  /** The number is the same; only the hedges may differ. */
  private static Relation sameNumber(Quantity claim, Quantity truth) {
    if (claim.precision() == truth.precision()) {
      return Relation.EQUAL;
    }
    if (claim.precision() == Precision.ABOUT) {
      return Relation.ENTAILS;
    }
    // "about 30" reported as "30": a round number carries its hedge with it.
    boolean round = claim.isPoint() && (claim.low() % 10 == 0 || Rounding.of(claim).tight() > 0);
    boolean dropped = claim.precision() == Precision.EXACT && truth.precision() == Precision.ABOUT;
    // "nearly two thirds" are fairly called two thirds, but "nearly 30 people" are not 30.
    boolean measured = claim.precision() == Precision.EXACT && Rounding.of(claim).tight() > 0;
    return dropped && round || measured ? Relation.ENTAILS : Relation.COMPATIBLE;
  }

  private static Range stated(Quantity q) {
    return new Range(q.low(), q.high(), q.openLow(), q.openHigh());
  }

  /** Where the value lies, taken at its word. */
  private static Range core(Quantity q) {
    return q.precision() == Precision.EXACT || !q.isPoint() ? stated(q) : accepted(q);
  }

  /** Where a hedged value most likely lies: nearer than its hedge allows. */
  private static Range meant(Quantity q) {
    if (!q.isPoint()) {
      return stated(q);
    }
    double value = q.low();
    double size = LIKELY * Math.abs(value);
    return switch (q.precision()) {
      case EXACT -> stated(q);
      case ABOUT -> Range.closed(value - size, value + size);
      case JUST_BELOW -> new Range(value - size, value, false, true);
      case JUST_ABOVE -> new Range(value, value + size, true, false);
    };
  }

  /** The values that make {@code q} true as it is commonly meant. */
  private static Range accepted(Quantity q) {
    if (!q.isPoint()) {
      return stated(q);
    }
    double value = q.low();
    double size = Math.abs(value);
    return switch (q.precision()) {
      case EXACT -> Range.around(value, Rounding.of(q).tight());
      case ABOUT -> Range.closed(value - ABOUT * size, value + ABOUT * size);
      case JUST_BELOW -> new Range(value - NEAR * size, value, false, true);
      case JUST_ABOVE -> new Range(value, value + NEAR * size, true, false);
    };
  }

  /** The values that do not yet make {@code q} false. */
  private static Range wide(Quantity q) {
    if (!q.isPoint()) {
      return wideInterval(q);
    }
    double value = q.low();
    double size = Math.abs(value);
    return switch (q.precision()) {
      case EXACT -> wideRounding(q, value);
      case ABOUT -> Range.closed(value - ABOUT_WIDE * size, value + ABOUT_WIDE * size);
      case JUST_BELOW -> Range.closed(value - NEAR_WIDE * size, value);
      case JUST_ABOVE -> Range.closed(value, value + NEAR_WIDE * size);
    };
  }

  private static Range wideRounding(Quantity q, double value) {
    double half = Rounding.of(q).loose();
    return half == 0 ? stated(q) : new Range(value - half, value + half, true, true);
  }

  /** Vague intervals have soft ends; a closed bound that is a rounded number has a little leeway. */
  private static Range wideInterval(Quantity q) {
    if (q.precision() != Precision.EXACT) {
      return Range.closed(
          q.low() - VAGUE_WIDE * Math.abs(q.low()), q.high() + VAGUE_WIDE * Math.abs(q.high()));
    }
    double low = q.openLow() || Double.isInfinite(q.low()) ? 0 : leeway(q, q.low());
    double high = q.openHigh() || Double.isInfinite(q.high()) ? 0 : leeway(q, q.high());
    return new Range(q.low() - low, q.high() + high, q.openLow(), q.openHigh());
  }

  private static double leeway(Quantity q, double end) {
    return Rounding.of(
            new Quantity(
                end, end, false, false, q.precision(), q.dimension(), q.unit(), q.surface()))
        .tight();
  }
}
