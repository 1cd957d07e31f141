package org.plumbline.verify.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Relation;
import org.plumbline.fact.Slot;
import org.plumbline.lexicon.Lexicon;
import org.plumbline.lexicon.Predicate;
import org.plumbline.lexicon.PredicateRelation;
import org.plumbline.lexicon.RoleMap;
import org.plumbline.lexicon.WordClass;
import org.plumbline.verify.compare.PredicateMatch.Kind;

/** How what happens in a fact of the article stands to what happens in a fact of the claim. */
final class PredicateComparator {
  private static final int MOST_KNOWN = 200_000;
  private static final Set<String> ENTERED = Set.of("become", "remain", "stay");
  private static final Set<String> STATES = Set.of("be", "exist", "have");

  private final WordComparator words;
  private final Lexicon lexicon;
  private final Map<String, PredicateMatch> known = new ConcurrentHashMap<>();

  PredicateComparator(WordComparator words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  PredicateMatch relate(String claim, String truth) {
    if (claim.equals(truth)) {
      return PredicateMatch.of(Kind.SAME);
    }
    String key = claim + "\t" + truth;
    PredicateMatch match = known.get(key);
    if (match == null) {
      match = compute(claim, truth);
      if (known.size() < MOST_KNOWN) {
        known.put(key, match);
      }
    }
    return match;
  }

  /** Slots that hold one value for one event of the predicate. */
  Set<Slot> singleValued(Fact fact) {
    List<Predicate> senses = senses(fact.predicate());
    return senses.isEmpty() ? Set.of() : senses.get(0).singleValued();
  }

  private List<Predicate> senses(String predicate) {
    List<Predicate> senses = new ArrayList<>(lexicon.verbs(predicate));
    lexicon.predicate(predicate).filter(p -> !senses.contains(p)).ifPresent(senses::add);
    return senses;
  }

  private PredicateMatch compute(String claim, String truth) {
    // Who became something was it then.
    if (claim.equals("be") && ENTERED.contains(truth)) {
      return PredicateMatch.of(Kind.ENTAILS);
    }
    if (STATES.contains(claim) || STATES.contains(truth)) {
      return PredicateMatch.NONE;
    }
    PredicateRelation best = null;
    for (Predicate c : senses(claim)) {
      for (Predicate t : senses(truth)) {
        PredicateRelation relation = lexicon.relate(t, c);
        if (best == null || relation.kind().compareTo(best.kind()) < 0) {
          best = relation;
        }
      }
    }
    if (best != null && best.kind() != PredicateRelation.Kind.NONE) {
      return fromFamilies(best);
    }
    Relation relation = words.relate(claim, WordClass.VERB, truth, WordClass.VERB);
    return PredicateMatch.of(
        switch (relation) {
          case EQUAL -> Kind.SAME;
          case ENTAILS -> Kind.ENTAILS;
          case COMPATIBLE -> Kind.BROADER;
          case CONFLICTS -> Kind.OPPOSITE;
          case UNKNOWN -> Kind.NONE;
        });
  }

  private static PredicateMatch fromFamilies(PredicateRelation relation) {
    Kind kind =
        switch (relation.kind()) {
          case SAME, CONVERSE -> Kind.SAME;
          case ENTAILS -> Kind.ENTAILS;
          case ENTAILED_BY -> Kind.BROADER;
          case OPPOSITE -> Kind.OPPOSITE;
          case UNDOES -> Kind.UNDOES;
          case NONE -> Kind.NONE;
        };
    return new PredicateMatch(kind, moved(relation.roles()));
  }

  private static Map<Slot, Slot> moved(RoleMap roles) {
    Map<Slot, Slot> moved = new EnumMap<>(Slot.class);
    for (Slot slot : Slot.values()) {
      roles
          .source(slot)
          .filter(source -> source != slot)
          .ifPresent(source -> moved.put(slot, source));
    }
    return moved;
  }
}
