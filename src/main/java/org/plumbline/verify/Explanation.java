package org.plumbline.verify;

import java.util.List;
import java.util.Map;
import org.plumbline.fact.Fact;
import org.plumbline.truth.GroundTruth;
import org.plumbline.truth.Source;
import org.plumbline.verify.compare.Compared;
import org.plumbline.verify.compare.Comparison;
import org.plumbline.verify.judge.PartFinding;
import org.plumbline.verify.judge.RuleBook;

/**
 * The whole derivation of a verdict.
 *
 * @param claim the claim, read as an article is
 * @param truth what it was set beside
 * @param parts the facts of the claim that were judged
 * @param compared the pairs of facts, and how their values compare
 * @param judgement what the rules found
 * @param onlyValues for a value beside which the article has another: the rules by which there is only one
 */
public record Explanation(
    Source claim,
    GroundTruth truth,
    List<Fact> parts,
    Compared compared,
    RuleBook.Judgement judgement,
    Map<Comparison, List<String>> onlyValues) {
  public Explanation {
    parts = List.copyOf(parts);
    onlyValues = Map.copyOf(onlyValues);
  }

  /** The rules by which an event has only one value of the kind of {@code comparison}; mostly none. */
  public List<String> onlyValues(Comparison comparison) {
    return onlyValues.getOrDefault(comparison, List.of());
  }

  /** The answer to a part; undecided when no rule gave one. */
  public Label label(int part) {
    return judgement.parts().stream()
        .filter(found -> found.part() == part)
        .map(PartFinding::label)
        .findFirst()
        .orElse(Label.NOT_ENOUGH_INFO);
  }
}
