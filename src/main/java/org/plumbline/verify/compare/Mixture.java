package org.plumbline.verify.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.plumbline.fact.Argument;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Relation;
import org.plumbline.fact.Slot;

/**
 * Finds where a claim takes its time or place from one member of a list and the rest from another: of "met the envoy on
 * Monday and the unions on Tuesday", who met the envoy on Tuesday.
 */
final class Mixture {
  private static final Set<Slot> LISTED =
      EnumSet.of(Slot.ACTOR, Slot.TARGET, Slot.RECIPIENT, Slot.VALUE, Slot.COUNT);

  private Mixture() {}

  /** The comparisons, with what was found with another member of the list left open. */
  static List<Comparison> undone(List<Comparison> comparisons, Fact truth) {
    List<Comparison> undone = new ArrayList<>();
    for (Comparison comparison : comparisons) {
      boolean circumstance = comparison.slot() == Slot.TIME || comparison.slot() == Slot.PLACE;
      undone.add(
          circumstance
                  && comparison.isHolding()
                  && comparison.locality().compareTo(Locality.FACT) <= 0
                  && isOfOther(comparison, comparisons, truth)
              ? open(comparison)
              : comparison);
    }
    return undone;
  }

  private static boolean isOfOther(
      Comparison circumstance, List<Comparison> comparisons, Fact truth) {
    for (Slot slot : LISTED) {
      List<Mention> members = truth.fillers(slot);
      if (members.size() < 2) {
        continue;
      }
      for (Comparison comparison : comparisons) {
        Mention taken = memberOf(comparison, slot, members);
        if (taken == null) {
          continue;
        }
        boolean own = has(taken, circumstance);
        boolean others = members.stream().anyMatch(m -> m != taken && has(m, circumstance));
        boolean hasSome = hasSome(taken, circumstance.slot());
        boolean ofAll =
            truth.arguments().stream()
                .filter(a -> a.slot() == circumstance.slot())
                .map(Argument::mention)
                .anyMatch(m -> tells(m, circumstance));
        if (!own && (others && !ofAll || hasSome && ofAll)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The member of the list that the claim's value was found in; null for none. */
  private static Mention memberOf(Comparison comparison, Slot slot, List<Mention> members) {
    boolean number = slot == Slot.VALUE && comparison.slot() == Slot.COUNT;
    if (comparison.slot() != slot && !number || !comparison.isHolding()) {
      return null;
    }
    return members.stream()
        .filter(
            m ->
                m.text().equals(comparison.truthValue())
                    || m.quantities().stream()
                        .anyMatch(q -> q.surface().equals(comparison.truthValue())))
        .findFirst()
        .orElse(null);
  }

  private static boolean has(Mention member, Comparison circumstance) {
    return member.modifiers().stream().anyMatch(m -> tells(m.mention(), circumstance));
  }

  private static boolean tells(Mention mention, Comparison circumstance) {
    return mention.text().equals(circumstance.truthValue())
        || mention.moments().stream().anyMatch(t -> t.surface().equals(circumstance.truthValue()));
  }

  private static boolean hasSome(Mention member, Slot slot) {
    return member.modifiers().stream()
        .anyMatch(
            m ->
                slot == Slot.TIME
                    ? !m.mention().moments().isEmpty()
                    : m.mention().isName() && (m.marker().equals("in") || m.marker().equals("at")));
  }

  private static Comparison open(Comparison c) {
    return new Comparison(
        c.pair(),
        c.slot(),
        c.core(),
        c.specific(),
        c.singleValued(),
        Relation.UNKNOWN,
        c.locality(),
        Relation.UNKNOWN,
        c.slotFilled(),
        c.claimValue(),
        c.truthValue(),
        c.slotValue(),
        c.claimStart(),
        c.claimEnd());
  }
}
