package org.plumbline.verify.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.plumbline.fact.Fact;
import org.plumbline.truth.Source;

/**
 * The facts of one source whose predicates have to do with that of a claim. Claims about one article use the same
 * verbs again and again; each is compared with the article's once.
 */
final class Kindred {
  /** Verbs of claims; what they rarely use is not kept. */
  private static final int MOST_KNOWN = 1_000;

  private final PredicateComparator predicates;
  private final Source source;
  private final Map<Asked, List<Kin>> known = new ConcurrentHashMap<>();

  /** All that matters of a claim's fact to how its predicate stands to others. */
  private record Asked(String predicate, boolean object) {}

  /** A fact of the source, and how its predicate stands to the claim's. */
  record Kin(Fact fact, PredicateMatch match) {}

  Kindred(PredicateComparator predicates, Source source) {
    this.predicates = predicates;
    this.source = source;
  }

  List<Kin> of(Fact claim) {
    Asked asked = new Asked(claim.predicate(), PredicateComparator.takesObject(claim));
    List<Kin> kin = known.get(asked);
    if (kin == null) {
      kin = find(claim);
      if (known.size() < MOST_KNOWN) {
        known.put(asked, kin);
      }
    }
    return kin;
  }

  private List<Kin> find(Fact claim) {
    List<Kin> found = new ArrayList<>();
    for (String predicate : source.predicates()) {
      for (Fact fact : source.factsOf(predicate)) {
        PredicateMatch match = predicates.relate(claim, predicate, fact);
        if (match.kind() != PredicateMatch.Kind.NONE && fact.form() != Fact.Form.QUOTATION) {
          found.add(new Kin(fact, match));
        }
      }
    }
    return List.copyOf(found);
  }
}
