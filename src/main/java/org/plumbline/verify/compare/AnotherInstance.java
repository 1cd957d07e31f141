package org.plumbline.verify.compare;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.plumbline.fact.Argument;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Quantity;
import org.plumbline.fact.Relation;
import org.plumbline.fact.Slot;

/** One more of a kind: what differs for "another quake" or "a fellow chef" contradicts nothing about the first. */
final class AnotherInstance {
  /** Words for one more of a kind. */
  private static final Set<String> OTHERS =
      Set.of("fellow", "another", "similar", "separate", "previous", "earlier", "further");

  private AnotherInstance() {}

  /** Whether one of the first words of a phrase says that it is one more. */
  static boolean startsPhrase(String phrase) {
    return Arrays.stream(phrase.toLowerCase(Locale.ROOT).split(" "))
        .limit(2)
        .anyMatch(OTHERS::contains);
  }

  /** How two values of the facts stand to each other, where the article's fact may be of another instance. */
  static Relation allowFor(Relation relation, Pair pair) {
    boolean differs = relation == Relation.CONFLICTS;
    return differs && isToldBy(pair.getTruth()) && !isToldBy(pair.getClaim())
        ? Relation.COMPATIBLE
        : relation;
  }

  private static boolean isToldBy(Fact fact) {
    return fact.arguments().stream()
        .filter(a -> a.slot() == Slot.ACTOR || a.slot() == Slot.TARGET)
        .map(Argument::mention)
        .anyMatch(
            m ->
                startsPhrase(m.text())
                    || m.quantities().stream()
                        .anyMatch(q -> q.dimension() == Quantity.Dimension.ORDINAL && q.low() > 1));
  }
}
