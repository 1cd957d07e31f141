package org.plumbline.bench;

import static org.plumbline.fact.Slot.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Modality;
import org.plumbline.fact.Relation;
import org.plumbline.fact.Slot;
import org.plumbline.verify.compare.Compared;
import org.plumbline.verify.compare.Comparison;
import org.plumbline.verify.compare.Locality;
import org.plumbline.verify.compare.Pair;
import org.plumbline.verify.judge.PairFinding;
import org.plumbline.verify.judge.PassageFinding;
import org.plumbline.verify.judge.RuleBook;
import org.plumbline.verify.judge.SlotFinding;

/**
 * The rules written by hand, as a yardstick for the rule engine: those of {@code rules/comparison} here, those of
 * {@code rules/verdict} beside it. The benchmark checks that both say the same; when a rule changes, change it
 * here before measuring.
 */
final class PlainRules {
  private static final Set<Slot> PEOPLE = EnumSet.of(ACTOR, TARGET, RECIPIENT, SPEAKER);
  private static final Set<String> RESPONSIBILITY =
      Set.of(
          "claim responsibility",
          "claim-responsibility",
          "deny-responsibility",
          "abstain",
          "vote for",
          "vote against");
  private static final Comparator<SlotFinding> BY_RULE = Comparator.comparing(SlotFinding::rule);
  private static final Set<Slot> NO_CIRCUMSTANCE =
      EnumSet.of(QUOTATION, ACTOR, TARGET, RECIPIENT, SPEAKER, PLACE, TIME, COUNT, VALUE);

  private final List<SlotFinding> found = new ArrayList<>();

  /** The comparison stage: what the rules say of every value, in the order of the values. */
  static List<SlotFinding> values(List<Comparison> comparisons) {
    PlainRules rules = new PlainRules();
    for (Comparison c : comparisons) {
      int before = rules.found.size();
      rules.value(c, c.pair());
      if (rules.found.size() - before > 1) {
        rules.found.subList(before, rules.found.size()).sort(BY_RULE);
      }
    }
    return rules.found;
  }

  /** Every stage. */
  static RuleBook.Judgement judge(Compared compared) {
    List<SlotFinding> slots = values(compared.comparisons());
    List<PairFinding> pairs = new PlainPairs(compared, slots).judge();
    List<PassageFinding> passages = PlainPassages.judge(compared, slots);
    return new RuleBook.Judgement(
        slots, pairs, passages, PlainParts.judge(compared, slots, pairs, passages));
  }

  private void agrees(String rule, Comparison c) {
    found.add(SlotFinding.agrees(rule, c));
  }

  private void differs(String rule, Comparison c) {
    found.add(SlotFinding.differs(rule, c));
  }

  static boolean within(Comparison c, Locality locality) {
    return c.locality().compareTo(locality) <= 0;
  }

  /** What is only planned or expected is no answer to what is said to be so. */
  private static boolean answers(Pair p) {
    return p.getTruthModality() == Modality.ASSERTED || p.getClaimModality() != Modality.ASSERTED;
  }

  private void value(Comparison c, Pair p) {
    Slot slot = c.slot();
    boolean state = p.getClaimForm() == Fact.Form.STATE;
    boolean differs = c.slotFilled() && c.slotRelation() == Relation.CONFLICTS;
    if (slot == COUNT || slot == VALUE) {
      if (c.isHolding() && within(c, Locality.SENTENCE)) {
        agrees("count/agrees", c);
      }
      if (c.relation() == Relation.CONFLICTS
          && within(c, Locality.FACT)
          && (slot == COUNT || !p.isClaimOpen())
          && answers(p)) {
        differs("count/single-valued-differs", c);
      }
    }
    if (slot == SCOPE) {
      if (c.isHolding()) {
        agrees("scope/agrees", c);
      }
      if (c.relation() == Relation.CONFLICTS && c.locality() == Locality.SLOT && answers(p)) {
        differs("scope/differs", c);
      }
    }
    if (slot != ACTOR
        && slot != SPEAKER
        && slot != QUOTATION
        && c.isHolding()
        && c.locality() == Locality.NEARBY
        && RESPONSIBILITY.contains(p.getTruthPredicate())
        && p.getValues().stream().noneMatch(v -> v.slot() == TARGET && v.slotFilled())) {
      agrees("participant/told-just-before", c);
    }
    if (PEOPLE.contains(slot)) {
      people(c, p, differs, state);
    }
    if (!NO_CIRCUMSTANCE.contains(slot)
        && c.isHolding()
        && (within(c, Locality.ENTITY)
            || slot == AFFILIATION && p.isOfficeOfAnother() && within(c, Locality.NEARBY)
            || c.locality() == Locality.SENTENCE
                && !c.specific()
                && slot != Slot.INSTRUMENT
                && (slot != TOPIC || !c.slotFilled() && !state))) {
      agrees("circumstance/same", c);
    }
    if ((slot == PROPERTY || slot == ROLE || slot == AFFILIATION || slot == MANNER)
        && differs
        && !c.isHolding()) {
      differs("property/exclusive", c);
    }
    if (slot == PLACE) {
      if (c.isHolding()
          && !state
          && (c.locality() == Locality.SLOT
              || c.locality() == Locality.FACT && (!c.slotFilled() || !c.singleValued())
              || within(c, Locality.SENTENCE) && !c.slotFilled())) {
        agrees("place/agrees", c);
      }
      if (c.isHolding() && state && within(c, Locality.FACT)) {
        agrees("place/is-there", c);
      }
      if (differs && !c.isHolding()) {
        differs("place/differs", c);
      }
    }
    if (slot == TIME) {
      if (c.isHolding()
          && (within(c, Locality.FACT) || within(c, Locality.NEARBY) && !c.slotFilled())) {
        agrees("time/agrees", c);
      }
      if (c.relation() == Relation.CONFLICTS
          && within(c, Locality.FACT)
          && !p.isClaimIndefinite()
          && (p.isClaimTransitive() || c.singleValued() || p.isOfMainEvent())
          && answers(p)) {
        differs("time/differs", c);
      }
    }
    if (slot == QUOTATION) {
      if (c.isHolding()) {
        agrees("quotation/verbatim", c);
      }
      if (c.relation() == Relation.CONFLICTS) {
        differs("quotation/altered", c);
      }
    }
  }

  private void people(Comparison c, Pair p, boolean differs, boolean state) {
    Slot slot = c.slot();
    boolean participant = slot != SPEAKER;
    boolean far = !c.isHolding() || !within(c, Locality.SENTENCE);
    if (c.isHolding() && c.locality() == Locality.SLOT) {
      agrees("participant/same", c);
    }
    if (c.isHolding()
        && c.locality() != Locality.SLOT
        && within(c, Locality.SENTENCE)
        && !c.slotFilled()
        && (!state || p.getTruthForm() != Fact.Form.STATE)
        && (slot != ACTOR && slot != RECIPIENT || !p.isToldFromOtherSide())) {
      agrees("participant/named-in-the-sentence", c);
    }
    if (participant
        && c.isHolding()
        && c.locality() == Locality.FACT
        && c.slotFilled()
        && c.slotRelation() != Relation.CONFLICTS
        && c.specific()) {
      agrees("participant/elsewhere-in-the-fact", c);
    }
    if (slot == ACTOR && crossed(c)) {
      for (Comparison other : p.getValues()) {
        if (other.slot() == TARGET && crossed(other)) {
          differs("participant/roles-exchanged", c);
        }
      }
    }
    if (slot == ACTOR && crossed(c) && p.isSided() && !p.isClaimTransitive()) {
      differs("participant/other-side", c);
    }
    if (slot == ACTOR
        && p.isOfficeOfAnother()
        && c.slotFilled()
        && (!c.isHolding() || c.locality() != Locality.SLOT)) {
      differs("role/of-another", c);
    }
    if (participant && c.singleValued() && differs) {
      differs("participant/another", c);
    }
    if (slot == TARGET && differs && state) {
      differs("state/another", c);
    }
    if (slot == SPEAKER && differs && far) {
      differs("speaker/another", c);
      if (p.getClaimForm() == Fact.Form.QUOTATION) {
        for (Comparison other : p.getValues()) {
          if (other.slot() == QUOTATION && other.isHolding()) {
            differs("quotation/misattributed", c);
            break;
          }
        }
      }
    }
  }

  private static boolean crossed(Comparison c) {
    return c.isHolding() && c.specific() && c.locality() == Locality.CROSSED;
  }
}
