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
      if (comparison.singleValued() && isExcluding(comparison)) {
        add(comparison.getPair().getClaim(), comparison.slot(), found);
      }
    }
    for (Rival rival : explanation.compared().rivals()) {
      if (rival.singleValued()) {
        explanation.parts().stream()
            .filter(fact -> fact.sentence() == rival.passage().getSentence())
            .forEach(fact -> add(fact, rival.slot(), found));
      }
    }
    return found.stream().distinct().toList();
  }

  /** For each value beside which the article has another: the rules by which there is only one. */
  Map<Comparison, List<String>> onlyValues(Compared compared) {
    Map<Comparison, List<String>> found = new HashMap<>();
    for (Comparison comparison : compared.comparisons()) {
      if (comparison.singleValued() && isExcluding(comparison)) {
        List<SingleValued> values = new ArrayList<>();
        add(comparison.getPair().getClaim(), comparison.slot(), values);
        if (!values.isEmpty()) {
          found.put(comparison, values.stream().map(SingleValued::rule).distinct().toList());
        }
      }
    }
    return found;
  }

  private static boolean isExcluding(Comparison comparison) {
    return comparison.relation() == Relation.CONFLICTS
        || comparison.slotRelation() == Relation.CONFLICTS;
  }

  private void add(Fact claim, Slot slot, List<SingleValued> found) {
    rules.singleValued(comparator.kind(claim)).stream()
        .filter(value -> value.slot() == slot)
        .forEach(found::add);
  }
}
