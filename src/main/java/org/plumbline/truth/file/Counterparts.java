package org.plumbline.truth.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.plumbline.fact.Slot;

/** Which fact of a new reading stands for which of an old one: the same, or the same with other values. */
final class Counterparts {
  /** Share of words in common from which two sentences are versions of one. */
  private static final double SAME_SENTENCE = 0.6;

  private final Map<TruthFact, TruthFact> same = new LinkedHashMap<>();
  private final Map<TruthFact, TruthFact> changed = new LinkedHashMap<>();

  Counterparts(List<TruthFact> before, List<TruthFact> after) {
    Map<String, TruthFact> byId = new LinkedHashMap<>();
    after.forEach(fact -> byId.put(fact.id(), fact));
    Set<TruthFact> taken = new HashSet<>();
    List<TruthFact> open = new ArrayList<>();
    for (TruthFact old : before) {
      TruthFact found = old.id().isEmpty() ? null : byId.get(old.id());
      if (found != null && taken.add(found)) {
        same.put(old, found);
      } else if (!old.id().isEmpty() && old.citation().isPresent()) {
        open.add(old);
      }
    }
    for (TruthFact old : open) {
      TruthFact best = best(old, after, taken);
      if (best != null) {
        taken.add(best);
        changed.put(old, best);
      }
    }
  }

  /** The new fact that says the same; null when there is none. */
  TruthFact same(TruthFact old) {
    return same.get(old);
  }

  /** The new fact that says the same with other values; null when there is none. */
  TruthFact changed(TruthFact old) {
    return changed.get(old);
  }

  /** The new facts that stand for an old one. */
  Set<TruthFact> taken() {
    Set<TruthFact> all = new HashSet<>(same.values());
    all.addAll(changed.values());
    return all;
  }

  private static TruthFact best(TruthFact old, List<TruthFact> after, Set<TruthFact> taken) {
    TruthFact best = null;
    double bestScore = 0;
    for (TruthFact fact : after) {
      if (!taken.contains(fact) && fact.statement().predicate().equals(predicate(old))) {
        double score = score(old, fact);
        if (score > bestScore) {
          best = fact;
          bestScore = score;
        }
      }
    }
    return best;
  }

  /** The predicate that the article had: the first part of the id, which no edit changes. */
  private static String predicate(TruthFact old) {
    return old.isEdited()
        ? old.id().substring(0, old.id().lastIndexOf('-')).replace('-', ' ')
        : old.statement().predicate();
  }

  /** 0 for two facts that have nothing to do with each other. */
  private static double score(TruthFact old, TruthFact fact) {
    double sentence = overlap(words(old.citation().quote()), words(fact.citation().quote()));
    int equal = 0;
    for (Map.Entry<Slot, List<String>> slot : old.statement().slots().entrySet()) {
      equal += slot.getValue().equals(fact.statement().fillers(slot.getKey())) ? 1 : 0;
    }
    boolean event = sentence >= SAME_SENTENCE || equal > 0 && sentence > SAME_SENTENCE / 2;
    return event ? sentence + equal : 0;
  }

  private static Set<String> words(String text) {
    return new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
  }

  private static double overlap(Collection<String> one, Collection<String> other) {
    Set<String> shared = new HashSet<>(one);
    shared.retainAll(other);
    return (double) shared.size() / Math.max(one.size(), other.size());
  }
}
