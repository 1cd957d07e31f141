package org.plumbline.report;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.plumbline.fact.Fact;
import org.plumbline.truth.Source;
import org.plumbline.verify.Explanation;
import org.plumbline.verify.compare.Comparison;
import org.plumbline.verify.compare.Pair;
import org.plumbline.verify.compare.Passage;
import org.plumbline.verify.judge.PassageFinding;
import org.plumbline.verify.judge.RuleBook;

/** The derivation of a verdict, for people: facts of the claim, facts of the article beside them, values. */
public final class ExplanationReport {
  private final Consumer<String> lines;

  /**
   * @param lines receives each line, without its line feed
   */
  public ExplanationReport(Consumer<String> lines) {
    this.lines = lines;
  }

  /** Writes one derivation. */
  public void write(Explanation explanation) {
    for (int i = 0; i < explanation.parts().size(); i++) {
      Fact fact = explanation.parts().get(i);
      lines.accept("");
      lines.accept("  statement   " + fact(explanation.claim(), fact));
      int number = i;
      explanation.judgement().parts().stream()
          .filter(p -> p.part() == number)
          .forEach(p -> lines.accept("  decided     " + p.label() + " by " + p.rule()));
      explanation.compared().pairs().stream()
          .filter(p -> p.getPart() == number)
          .forEach(p -> pair(p, explanation));
    }
    explanation.compared().passages().forEach(p -> passage(p, explanation));
  }

  private static String fact(Source source, Fact fact) {
    return fact.form().name().toLowerCase(Locale.ROOT)
        + " "
        + fact.predicate()
        + "  "
        + new FactLine(source, fact).text();
  }

  private void pair(Pair pair, Explanation explanation) {
    lines.accept(
        "    line %d  %s  %s"
            .formatted(
                pair.getTruth().evidence().line(),
                pair.getPredicate().name().toLowerCase(Locale.ROOT),
                fact(pair.getSource(), pair.getTruth())));
    explanation.judgement().pairs().stream()
        .filter(p -> p.pair() == pair)
        .forEach(p -> lines.accept("      " + p.stance() + " by " + p.rule()));
    explanation.compared().comparisons().stream()
        .filter(c -> c.pair() == pair)
        .forEach(c -> comparison(c, explanation.judgement()));
  }

  private void comparison(Comparison comparison, RuleBook.Judgement judgement) {
    List<String> rules =
        judgement.slots().stream()
            .filter(s -> s.comparison() == comparison)
            .map(s -> s.stance() + " by " + s.rule())
            .toList();
    lines.accept(
        "      %s%s  %s | %s  %s %s%s  %s"
            .formatted(
                comparison.slot().name().toLowerCase(Locale.ROOT),
                comparison.core() ? "" : " (not core)",
                comparison.claimValue(),
                comparison.truthValue(),
                comparison.relation().name().toLowerCase(Locale.ROOT),
                comparison.locality().name().toLowerCase(Locale.ROOT),
                comparison.slotFilled()
                    ? "  (in its slot: "
                        + comparison.slotValue()
                        + ", "
                        + comparison.slotRelation().name().toLowerCase(Locale.ROOT)
                        + ")"
                    : "",
                String.join(", ", rules)));
  }

  private void passage(Passage passage, Explanation explanation) {
    RuleBook.Judgement judgement = explanation.judgement();
    List<String> rules =
        judgement.passages().stream()
            .filter(p -> p.passage() == passage)
            .map((PassageFinding p) -> p.stance() + " by " + p.rule())
            .toList();
    lines.accept(
        "  passage     line %d+%d  coverage %.2f  missing: %s  unlinked %d apart %d%s%s  polarity %d/%d%s  %s"
            .formatted(
                passage.getSource().sentence(passage.getBest()).line(),
                passage.getLength() - 1,
                passage.getCoverage(),
                passage.getMissing(),
                passage.getUnlinked(),
                passage.getApart(),
                passage.isCrossed() ? "  crossed" : "",
                passage.isDisplaced() ? "  displaced" : "",
                passage.getDisagreeing(),
                passage.getCompared(),
                passage.isCommitted() ? "" : "  other modality",
                String.join(", ", rules)));
    explanation.compared().rivals().stream()
        .filter(r -> r.passage() == passage)
        .forEach(
            r ->
                lines.accept(
                    "      instead of %s: %s  %s  steps %.2f%s%s"
                        .formatted(
                            r.claimValue(),
                            r.truthValue(),
                            r.slot().name().toLowerCase(Locale.ROOT),
                            r.steps(),
                            r.inSlot() ? "  in its slot" : "",
                            r.singleValued() ? "  single-valued" : "")));
  }
}
