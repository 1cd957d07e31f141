package org.plumbline.bench;

import static org.plumbline.fact.Slot.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Relation;
import org.plumbline.fact.Slot;
import org.plumbline.verify.Label;
import org.plumbline.verify.compare.Compared;
import org.plumbline.verify.compare.Comparison;
import org.plumbline.verify.compare.Pair;
import org.plumbline.verify.compare.Part;
import org.plumbline.verify.compare.Passage;
import org.plumbline.verify.compare.PredicateMatch;
import org.plumbline.verify.judge.PairFinding;
import org.plumbline.verify.judge.PartFinding;
import org.plumbline.verify.judge.PassageFinding;
import org.plumbline.verify.judge.SlotFinding;
import org.plumbline.verify.judge.Stance;

/** The rules of {@code rules/verdict/part.drl} written by hand. */
final class PlainParts {
  private static final Set<Slot> KEPT =
      EnumSet.of(RECIPIENT, SPEAKER, PLACE, TIME, ROLE, AFFILIATION);

  private PlainParts() {}

  static List<PartFinding> judge(
      Compared compared,
      List<SlotFinding> slots,
      List<PairFinding> pairs,
      List<PassageFinding> passages) {
    List<PartFinding> found = new ArrayList<>();
    for (Part part : compared.parts()) {
      boolean supported = has(pairs, part.number(), Stance.FOR);
      boolean contradicted = has(pairs, part.number(), Stance.AGAINST);
      boolean said = has(passages, part, Stance.FOR);
      if (supported && part.isUnderstood()) {
        found.add(new PartFinding("part/supported", Label.SUPPORTED, part.number()));
      } else if (said && !contradicted && isSaid(compared, part, slots, passages)) {
        found.add(new PartFinding("part/said-in-a-passage", Label.SUPPORTED, part.number()));
      } else if (contradicted && !part.restricting()) {
        found.add(new PartFinding("part/contradicted", Label.CONTRADICTED, part.number()));
      } else if (!said && !part.ambiguous() && has(passages, part, Stance.AGAINST)) {
        found.add(new PartFinding("part/excluded-by-a-passage", Label.CONTRADICTED, part.number()));
      }
    }
    return found;
  }

  private static boolean has(List<PairFinding> pairs, int part, Stance stance) {
    for (PairFinding f : pairs) {
      if (f.getPart() == part && f.stance() == stance) {
        return true;
      }
    }
    return false;
  }

  private static boolean has(List<PassageFinding> passages, Part part, Stance stance) {
    for (PassageFinding f : passages) {
      if (f.getSentence() == part.sentence() && f.stance() == stance) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSaid(
      Compared compared, Part part, List<SlotFinding> slots, List<PassageFinding> passages) {
    if (part.ambiguous()) {
      return false;
    }
    for (Pair pair : compared.pairs()) {
      if (pair.getPart() == part.number() && pair.getClaimForm() == Fact.Form.QUOTATION) {
        return false;
      }
    }
    for (PassageFinding f : passages) {
      if (f.getSentence() == part.sentence()
          && f.stance() == Stance.FOR
          && !excludes(compared, part, f.passage(), slots)) {
        return true;
      }
    }
    return false;
  }

  private static boolean excludes(
      Compared compared, Part part, Passage passage, List<SlotFinding> slots) {
    for (SlotFinding f : slots) {
      if (f.stance() == Stance.AGAINST && isHere(f.getPair(), part, passage)) {
        return true;
      }
    }
    for (Pair pair : compared.pairs()) {
      if (isHere(pair, part, passage) && !pair.isTruthRestated()) {
        for (Comparison c : pair.getValues()) {
          if (c.slotFilled() && c.slotRelation() == Relation.CONFLICTS && KEPT.contains(c.slot())) {
            return true;
          }
        }
      }
      boolean opposite =
          pair.getPredicate() == PredicateMatch.Kind.OPPOSITE
              || pair.getPredicate() == PredicateMatch.Kind.UNDOES;
      if (opposite
          && pair.isSamePolarity()
          && !pair.isRolesMoved()
          && stands(pair, part, passage)
          && compared.pairs().stream()
              .noneMatch(
                  p ->
                      p.getPart() == part.number()
                          && PlainPairs.isEntailed(p)
                          && p.getTruthSentence() == pair.getTruthSentence())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHere(Pair pair, Part part, Passage passage) {
    return PlainPairs.isEntailed(pair) && stands(pair, part, passage);
  }

  private static boolean stands(Pair pair, Part part, Passage passage) {
    return pair.getPart() == part.number()
        && pair.getTruthSentence() >= passage.getBest()
        && pair.getTruthSentence() <= passage.getLast();
  }
}
