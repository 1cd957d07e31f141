package org.plumbline.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.plumbline.fact.Modality;
import org.plumbline.fact.Slot;
import org.plumbline.verify.NearMiss.Condition;
import org.plumbline.verify.NearMiss.Failure;
import org.plumbline.verify.compare.Comparison;
import org.plumbline.verify.compare.Pair;
import org.plumbline.verify.compare.Passage;
import org.plumbline.verify.compare.PredicateMatch;
import org.plumbline.verify.judge.SlotFinding;
import org.plumbline.verify.judge.Stance;

/**
 * Finds what came nearest to deciding the undecided parts of a claim. It decides nothing itself: what another
 * value would have done is asked of the rules.
 */
public final class NearMissFinder {
  /** Another event is further off than another value of the same one. */
  private static final int OTHER_EVENT = 3;

  private final Explanation explanation;
  private final String claim;
  private final Function<String, Label> verify;
  private final Set<Comparison> agreeing = new HashSet<>();

  /**
   * @param claim as written
   * @param verify the answer to a claim
   */
  public NearMissFinder(Explanation explanation, String claim, Function<String, Label> verify) {
    this.explanation = explanation;
    this.claim = claim;
    this.verify = verify;
    for (SlotFinding finding : explanation.judgement().slots()) {
      if (finding.stance() == Stance.FOR) {
        agreeing.add(finding.comparison());
      }
    }
  }

  /** The nearest miss of each undecided part that has one. */
  public List<NearMiss> find() {
    List<NearMiss> misses = new ArrayList<>();
    for (int part = 0; part < explanation.compared().parts().size(); part++) {
      if (explanation.label(part) == Label.NOT_ENOUGH_INFO) {
        ofPart(part).ifPresent(misses::add);
      }
    }
    return misses;
  }

  private Optional<NearMiss> ofPart(int part) {
    Optional<NearMiss.OfPair> pair =
        explanation.compared().pairs().stream()
            .filter(p -> p.getPart() == part && agreements(p) > 0)
            .map(p -> new NearMiss.OfPair(part, p, conditions(p)))
            .min(
                Comparator.comparingInt((NearMiss.OfPair p) -> distance(p.conditions()))
                    .thenComparingInt(p -> -agreements(p.pair())));
    if (pair.isPresent()) {
      return Optional.of(tried(pair.get()));
    }
    int sentence = explanation.compared().parts().get(part).sentence();
    return explanation.compared().passages().stream()
        .filter(p -> p.getSentence() == sentence && p.getCoverage() > 0)
        .max(
            Comparator.comparingDouble(Passage::getCoverage)
                .thenComparingInt(p -> -p.getLength())
                .thenComparingInt(p -> -p.getBest()))
        .map(p -> new NearMiss.OfPassage(part, p));
  }

  private int agreements(Pair pair) {
    return (int) agreeing.stream().filter(c -> c.pair() == pair).count();
  }

  private static int distance(List<Condition> conditions) {
    return conditions.stream()
        .mapToInt(c -> c.failure() == Failure.OTHER_EVENT ? OTHER_EVENT : 1)
        .sum();
  }

  private List<Condition> conditions(Pair pair) {
    List<Condition> failed = new ArrayList<>();
    PredicateMatch.Kind kind = pair.getPredicate();
    if (kind != PredicateMatch.Kind.SAME && kind != PredicateMatch.Kind.ENTAILS) {
      failed.add(
          untried(
              Slot.PREDICATE,
              Failure.OTHER_EVENT,
              pair.getClaim().predicate(),
              pair.getTruth().predicate()));
    }
    if (!pair.isSamePolarity()) {
      failed.add(
          untried(
              Slot.POLARITY,
              Failure.DENIED,
              written(pair.getClaim().polarity()),
              written(pair.getTruth().polarity())));
    }
    if (pair.getTruthModality() != Modality.ASSERTED
        && pair.getTruthModality() != pair.getClaimModality()) {
      failed.add(
          untried(
              Slot.MODALITY,
              Failure.UNCOMMITTED,
              written(pair.getClaimModality()),
              written(pair.getTruthModality())));
    }
    for (Comparison comparison : explanation.compared().comparisons()) {
      if (comparison.pair() == pair && comparison.core() && !agreeing.contains(comparison)) {
        failed.add(value(comparison));
      }
    }
    return failed;
  }

  private static Condition value(Comparison comparison) {
    if (comparison.slotFilled() && !comparison.slotValue().isEmpty()) {
      boolean same = comparison.slotValue().equalsIgnoreCase(comparison.claimValue());
      return untried(
          comparison.slot(),
          same ? Failure.ELSEWHERE : Failure.DIFFERS,
          comparison.claimValue(),
          comparison.slotValue());
    }
    if (comparison.truthValue().isEmpty()) {
      return untried(comparison.slot(), Failure.ABSENT, comparison.claimValue(), "");
    }
    return untried(
        comparison.slot(),
        comparison.isHolding() ? Failure.ELSEWHERE : Failure.DIFFERS,
        comparison.claimValue(),
        comparison.truthValue());
  }

  private static String written(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static Condition untried(Slot slot, Failure failure, String claim, String truth) {
    return new Condition(slot, failure, claim, truth, "", Label.NOT_ENOUGH_INFO);
  }

  /** With what another value in the claim would have given: the rules tell. */
  private NearMiss.OfPair tried(NearMiss.OfPair miss) {
    List<Condition> tried = new ArrayList<>();
    for (Condition condition : miss.conditions()) {
      tried.add(condition.failure() == Failure.DIFFERS ? tried(condition) : condition);
    }
    return new NearMiss.OfPair(miss.part(), miss.pair(), tried);
  }

  private Condition tried(Condition condition) {
    int at = claim.indexOf(condition.claimValue());
    if (at < 0 || condition.claimValue().isEmpty() || condition.truthValue().isEmpty()) {
      return condition;
    }
    String value = condition.truthValue();
    String right = at == 0 ? Character.toUpperCase(value.charAt(0)) + value.substring(1) : value;
    String mended =
        claim.substring(0, at) + right + claim.substring(at + condition.claimValue().length());
    Label label = verify.apply(mended);
    return label == Label.NOT_ENOUGH_INFO
        ? condition
        : new Condition(
            condition.slot(),
            condition.failure(),
            condition.claimValue(),
            condition.truthValue(),
            mended,
            label);
  }
}
