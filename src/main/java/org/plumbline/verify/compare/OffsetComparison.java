package org.plumbline.verify.compare;

import java.time.temporal.ChronoUnit;
import org.plumbline.fact.Relation;
import org.plumbline.fact.When.Anchor;
import org.plumbline.fact.When.Offset;

/**
 * Compares distances from one anchor: "two days later" with "three days later", "last week" with
 * "yesterday".
 */
final class OffsetComparison {

  private OffsetComparison() {}

  static Relation relate(Offset claim, Offset truth) {
    if (claim.anchor() != truth.anchor()) {
      return Relation.UNKNOWN;
    }
    if (claim.unit() == truth.unit()) {
      return claim.amount() == truth.amount() ? Relation.EQUAL : Relation.CONFLICTS;
    }
    boolean apart =
        claim.amount() != 0
            && truth.amount() != 0
            && Integer.signum(claim.amount()) != Integer.signum(truth.amount());
    return apart || gap(claim, truth) > 0 ? Relation.CONFLICTS : exactly(claim, truth);
  }

  /** "a year later" is "12 months later"; other units merely overlap. */
  private static Relation exactly(Offset claim, Offset truth) {
    boolean months = isMonths(claim.unit()) && isMonths(truth.unit());
    boolean weeks = isDays(claim.unit()) && isDays(truth.unit());
    boolean same = (months || weeks) && Math.abs(seconds(claim) - seconds(truth)) < 1;
    boolean counted = claim.anchor() == Anchor.EVENT;
    return same && counted ? Relation.EQUAL : Relation.COMPATIBLE;
  }

  private static boolean isMonths(ChronoUnit unit) {
    return unit.compareTo(ChronoUnit.MONTHS) >= 0;
  }

  private static boolean isDays(ChronoUnit unit) {
    return unit.compareTo(ChronoUnit.MONTHS) < 0;
  }

  private static double seconds(Offset o) {
    return o.amount() * (double) o.unit().getDuration().toSeconds();
  }

  /**
   * Seconds that lie between the two beyond what their coarser unit leaves open: "a week later" may be ten
   * days, and "last month" any day of it.
   */
  private static double gap(Offset claim, Offset truth) {
    double reach =
        Math.max(claim.unit().getDuration().toSeconds(), truth.unit().getDuration().toSeconds());
    double units = claim.anchor() == Anchor.EVENT ? 0.5 : 1;
    return Math.abs(seconds(claim) - seconds(truth)) - reach * units;
  }
}
