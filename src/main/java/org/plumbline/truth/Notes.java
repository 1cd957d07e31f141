package org.plumbline.truth;

import java.util.Map;
import java.util.Set;
import org.plumbline.fact.Slot;

/**
 * What is to be held of a source beyond its text.
 *
 * @param untrue ids of facts that its sentences seem to tell and that are no part of the truth
 * @param muted sentences that are no evidence as a whole, because part of what they say is not true; single
 *     facts of them may be
 * @param silenced sentences that count for nothing
 * @param singleValued by id of a fact, the slots that hold one value for its event, whatever the lexicon says
 */
public record Notes(
    Set<Integer> untrue,
    Set<Integer> muted,
    Set<Integer> silenced,
    Map<Integer, Set<Slot>> singleValued) {
  /** Everything counts as it stands. */
  public static final Notes NONE = new Notes(Set.of(), Set.of(), Set.of(), Map.of());

  public Notes {
    untrue = Set.copyOf(untrue);
    muted = Set.copyOf(muted);
    silenced = Set.copyOf(silenced);
    singleValued = Map.copyOf(singleValued);
  }
}
