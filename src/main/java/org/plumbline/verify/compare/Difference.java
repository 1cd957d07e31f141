package org.plumbline.verify.compare;

import java.util.List;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Quantity;

/** "rose by 14", where the article has "rose from 27 to 41". */
final class Difference {
  private static final double ROUNDING = 1e-6;

  private Difference() {}

  /** Whether {@code wanted}, told after "by", lies between two of the numbers of {@code phrases}. */
  static boolean isGiven(Quantity wanted, List<Mention> phrases) {
    List<Quantity> there = phrases.stream().flatMap(m -> m.quantities().stream()).toList();
    return wanted.isPoint()
        && wanted.low() > 0
        && there.stream()
            .anyMatch(old -> there.stream().anyMatch(now -> isBetween(wanted, old, now)));
  }

  private static boolean isBetween(Quantity wanted, Quantity old, Quantity now) {
    // "from 40 to 60 euros": the unit stands once.
    boolean alike = old.unit().equals(now.unit()) || old.unit().isEmpty() || now.unit().isEmpty();
    boolean unit = wanted.unit().equals(old.unit()) || wanted.unit().equals(now.unit());
    return alike
        && unit
        && old.isPoint()
        && now.isPoint()
        && Math.abs(Math.abs(now.low() - old.low()) - wanted.low()) < ROUNDING * wanted.low();
  }
}
