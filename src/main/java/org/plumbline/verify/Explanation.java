package org.plumbline.verify;

import java.util.List;
import org.plumbline.fact.Fact;
import org.plumbline.truth.Source;
import org.plumbline.verify.compare.Compared;
import org.plumbline.verify.judge.RuleBook;

/**
 * The whole derivation of a verdict.
 *
 * @param claim the claim, read as an article is
 * @param parts the facts of the claim that were judged
 * @param compared what they were set beside
 * @param judgement what the rules found
 */
public record Explanation(
    Source claim, List<Fact> parts, Compared compared, RuleBook.Judgement judgement) {
  public Explanation {
    parts = List.copyOf(parts);
  }
}
