package org.plumbline.verify.compare;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Relation;
import org.plumbline.lexicon.WordClass;

/** How what happens in a fact of the article stands to what happens in a fact of the claim. */
final class PredicateComparator {
  private final WordComparator words;
  private final Map<String, PredicateMatch> known = new ConcurrentHashMap<>();

  PredicateComparator(WordComparator words) {
    this.words = words;
  }

  PredicateMatch relate(Fact claim, Fact truth) {
    return relate(claim.predicate(), truth.predicate());
  }

  PredicateMatch relate(String claim, String truth) {
    if (claim.equals(truth)) {
      return PredicateMatch.of(PredicateMatch.Kind.SAME);
    }
    return known.computeIfAbsent(claim + "\t" + truth, k -> compute(claim, truth));
  }

  private PredicateMatch compute(String claim, String truth) {
    if (isState(claim) || isState(truth)) {
      return PredicateMatch.NONE;
    }
    Relation relation = words.relate(claim, WordClass.VERB, truth, WordClass.VERB);
    return switch (relation) {
      case EQUAL -> PredicateMatch.of(PredicateMatch.Kind.SAME);
      case ENTAILS -> PredicateMatch.of(PredicateMatch.Kind.ENTAILS);
      case COMPATIBLE -> PredicateMatch.of(PredicateMatch.Kind.BROADER);
      case CONFLICTS -> PredicateMatch.of(PredicateMatch.Kind.OPPOSITE);
      case UNKNOWN -> PredicateMatch.NONE;
    };
  }

  private static boolean isState(String predicate) {
    return predicate.equals("be") || predicate.equals("exist") || predicate.equals("have");
  }
}
