package org.plumbline.verify.compare;

import java.util.List;

/**
 * All that was compared for one claim.
 *
 * @param parts the statements that need an answer; the first ones are those of the claim's facts, in order
 * @param pairs facts of the claim beside facts of the article
 * @param comparisons their values
 * @param passages sentences of the claim beside passages of the article
 * @param rivals what passages say in the place of something that they lack
 */
public record Compared(
    List<Part> parts,
    List<Pair> pairs,
    List<Comparison> comparisons,
    List<Passage> passages,
    List<Rival> rivals) {
  public Compared {
    parts = List.copyOf(parts);
    pairs = List.copyOf(pairs);
    comparisons = List.copyOf(comparisons);
    passages = List.copyOf(passages);
    rivals = List.copyOf(rivals);
  }
}
