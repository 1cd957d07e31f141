package org.plumbline.truth.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How the facts of two versions of a story differ.
 *
 * @param added facts that only the new one has
 * @param dropped facts that only the old one has
 * @param changed facts that both have, with other values
 */
public record TruthDiff(List<TruthFact> added, List<TruthFact> dropped, List<Changed> changed) {

  /** A fact before and after. */
  public record Changed(TruthFact before, TruthFact after) {}

  public TruthDiff {
    added = List.copyOf(added);
    dropped = List.copyOf(dropped);
    changed = List.copyOf(changed);
  }

  /** Whether there is no difference. */
  public boolean isEmpty() {
    return added.isEmpty() && dropped.isEmpty() && changed.isEmpty();
  }

  /** The difference between the facts of {@code before} and {@code after} that count. */
  public static TruthDiff of(TruthFile before, TruthFile after) {
    List<TruthFact> was = before.facts().stream().filter(TruthDiff::counts).toList();
    List<TruthFact> is = after.facts().stream().filter(TruthDiff::counts).toList();
    Counterparts counterparts = new Counterparts(was, is);
    List<TruthFact> dropped = new ArrayList<>();
    List<Changed> changed = new ArrayList<>();
    for (TruthFact fact : was) {
      TruthFact same = counterparts.same(fact);
      TruthFact now = same == null ? counterparts.changed(fact) : same;
      if (now == null) {
        now = byWords(fact, is);
        same = now;
      }
      if (now == null) {
        dropped.add(fact);
      } else if (same == null || !fact.statement().equals(now.statement())) {
        changed.add(new Changed(fact, now));
      }
    }
    Set<TruthFact> taken = counterparts.taken();
    List<TruthFact> added =
        is.stream().filter(fact -> !taken.contains(fact) && byWords(fact, was) == null).toList();
    return new TruthDiff(added, dropped, changed);
  }

  private static boolean counts(TruthFact fact) {
    return fact.holdsOn(fact.validity().from());
  }

  /** A fact by hand has no name: it is the same when its words are; null when there is none. */
  private static TruthFact byWords(TruthFact fact, List<TruthFact> others) {
    return others.stream()
        .filter(
            other ->
                fact.id().isEmpty()
                    && fact.says().equals(other.says())
                    && fact.statement().equals(other.statement()))
        .findFirst()
        .orElse(null);
  }
}
