package org.plumbline.verify;

import java.util.List;
import org.plumbline.fact.Fact;
import org.plumbline.truth.GroundTruth;
import org.plumbline.truth.Source;
import org.plumbline.verify.compare.Compared;
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
 */
public record Explanation(
    Source claim,
    GroundTruth truth,
    List<Fact> parts,
    Compared compared,
    RuleBook.Judgement judgement) {
  public Explanation {
    parts = List.copyOf(parts);
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
