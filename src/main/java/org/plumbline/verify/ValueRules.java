package org.plumbline.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Relation;
import org.plumbline.fact.Slot;
import org.plumbline.verify.compare.ClaimComparator;
import org.plumbline.verify.compare.Compared;
import org.plumbline.verify.compare.Comparison;
import org.plumbline.verify.compare.Rival;
import org.plumbline.verify.judge.RuleBook;
import org.plumbline.verify.judge.SingleValued;

/** Tells by which rules an event has one value where the claim and the article have two. */
final class ValueRules {
  private final ClaimComparator comparator;
  private final RuleBook rules;

  ValueRules(ClaimComparator comparator, RuleBook rules) {
    this.comparator = comparator;
    this.rules = rules;
  }

  List<SingleValued> of(Explanation explanation) {
    List<SingleValued> found = new ArrayList<>();
    for (Comparison comparison : explanation.compared().comparisons()) {
      found.addAll(of(comparison));
    }
    for (Rival rival : explanation.compared().rivals()) {
      if (rival.singleValued()) {
        explanation.parts().stream()
            .filter(fact -> fact.sentence() == rival.passage().getSentence())
            .forEach(fact -> found.addAll(of(fact, rival.slot())));
      }
    }
    return found.stream().distinct().toList();
  }

  /** For each value beside which the article has another: the rules by which there is only one. */
  Map<Comparison, List<String>> onlyValues(Compared compared) {
    Map<Comparison, List<String>> found = new HashMap<>();
    for (Comparison comparison : compared.comparisons()) {
      List<SingleValued> values = of(comparison);
      if (!values.isEmpty()) {
        found.put(comparison, values.stream().map(SingleValued::rule).distinct().toList());
      }
    }
    return found;
  }

  private List<SingleValued> of(Comparison comparison) {
    return comparison.singleValued() && isExcluding(comparison)
        ? of(comparison.getPair().getClaim(), comparison.slot())
        : List.of();
  }

  private static boolean isExcluding(Comparison comparison) {
    return comparison.relation() == Relation.CONFLICTS
        || comparison.slotRelation() == Relation.CONFLICTS;
  }

  private List<SingleValued> of(Fact claim, Slot slot) {
    return rules.singleValued(comparator.kind(claim)).stream()
        .filter(value -> value.slot() == slot)
        .toList();
  }
}
