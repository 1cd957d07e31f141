package org.plumbline.verify;

import java.util.List;
import org.plumbline.fact.Fact;
import org.plumbline.verify.compare.Comparison;
import org.plumbline.verify.compare.Pair;
import org.plumbline.verify.judge.RuleBook;

/**
 * The whole derivation of a verdict.
 *
 * @param parts the facts of the claim that were judged
 * @param pairs what each was set beside
 * @param comparisons every value compared
 * @param judgement what the rules found
 */
public record Explanation(
    List<Fact> parts, List<Pair> pairs, List<Comparison> comparisons, RuleBook.Judgement judgement) {
  public Explanation {
    parts = List.copyOf(parts);
    pairs = List.copyOf(pairs);
    comparisons = List.copyOf(comparisons);
  }
}
