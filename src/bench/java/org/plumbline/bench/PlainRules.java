package org.plumbline.bench;

import static org.plumbline.fact.Slot.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Modality;
import org.plumbline.fact.Relation;
import org.plumbline.fact.Slot;
import org.plumbline.verify.compare.Compared;
import org.plumbline.verify.compare.Comparison;
import org.plumbline.verify.compare.Locality;
import org.plumbline.verify.compare.Pair;
import org.plumbline.verify.judge.RuleBook;

/**
 * The comparison rules of {@code rules/comparison} written by hand, as a yardstick for the rule engine. The
 * benchmark checks that both say the same; when a rule changes, change it here before measuring.
 */
final class PlainRules {
  private static final Set<Slot> PEOPLE = EnumSet.of(ACTOR, TARGET, RECIPIENT, SPEAKER);
  private static final Set<Slot> NO_CIRCUMSTANCE =
      EnumSet.of(QUOTATION, ACTOR, TARGET, RECIPIENT, SPEAKER, PLACE, TIME, COUNT, VALUE);

  private final List<String> found = new ArrayList<>();

  /** What the rules say of every value: rule and value, in the order of the values. */
  static List<String> judge(Compared compared) {
    PlainRules rules = new PlainRules();
    Map<Pair, List<Comparison>> values = new IdentityHashMap<>();
    for (Comparison c : compared.comparisons()) {
      values.computeIfAbsent(c.pair(), p -> new ArrayList<>()).add(c);
    }
    List<String> all = new ArrayList<>();
    int number = 0;
    for (Comparison c : compared.comparisons()) {
      rules.found.clear();
      rules.value(c, c.pair(), values.get(c.pair()));
      for (String rule : rules.found) {
        all.add(number + " " + rule);
      }
      number++;
    }
    return all;
  }

  /** The same of the rule engine, sorted alike. */
  static List<String> of(RuleBook.Judgement judgement, Compared compared) {
    Map<Comparison, Integer> numbers = new IdentityHashMap<>();
    compared.comparisons().forEach(c -> numbers.put(c, numbers.size()));
    List<String> all = new ArrayList<>();
    judgement.slots().forEach(f -> all.add(numbers.get(f.comparison()) + " " + f.rule()));
    return all;
  }

  private static boolean within(Comparison c, Locality locality) {
    return c.locality().compareTo(locality) <= 0;
  }

  /** What is only planned or expected is no answer to what is said to be so. */
  private static boolean answers(Pair p) {
    return p.getTruthModality() == Modality.ASSERTED || p.getClaimModality() != Modality.ASSERTED;
  }

  private void value(Comparison c, Pair p, List<Comparison> siblings) {
    Slot slot = c.slot();
    boolean state = p.getClaimForm() == Fact.Form.STATE;
    boolean differs = c.slotFilled() && c.slotRelation() == Relation.CONFLICTS;
    if (slot == COUNT || slot == VALUE) {
      if (c.isHolding() && within(c, Locality.SENTENCE)) {
        found.add("count/agrees");
      }
      if (c.relation() == Relation.CONFLICTS
          && within(c, Locality.FACT)
          && (slot == COUNT || !p.isClaimOpen())
          && answers(p)) {
        found.add("count/single-valued-differs");
      }
    }
    if (PEOPLE.contains(slot)) {
      people(c, p, siblings, differs, state);
    }
    if (!NO_CIRCUMSTANCE.contains(slot)
        && c.isHolding()
        && (within(c, Locality.ENTITY) || c.locality() == Locality.SENTENCE && !c.specific())) {
      found.add("circumstance/same");
    }
    if ((slot == PROPERTY || slot == ROLE || slot == AFFILIATION || slot == MANNER)
        && differs
        && !c.isHolding()) {
      found.add("property/exclusive");
    }
    if (slot == PLACE) {
      if (c.isHolding()
          && !state
          && (within(c, Locality.FACT) || within(c, Locality.SENTENCE) && !c.slotFilled())) {
        found.add("place/agrees");
      }
      if (c.isHolding() && state && within(c, Locality.FACT)) {
        found.add("place/is-there");
      }
      if (differs && !c.isHolding()) {
        found.add("place/differs");
      }
    }
    if (slot == TIME) {
      if (c.isHolding()
          && (within(c, Locality.FACT) || within(c, Locality.NEARBY) && !c.slotFilled())) {
        found.add("time/agrees");
      }
      if (c.relation() == Relation.CONFLICTS
          && within(c, Locality.FACT)
          && !p.isClaimIndefinite()
          && (p.isClaimTransitive() || c.singleValued())
          && answers(p)) {
        found.add("time/differs");
      }
    }
    if (slot == QUOTATION) {
      if (c.isHolding()) {
        found.add("quotation/verbatim");
      }
      if (c.relation() == Relation.CONFLICTS) {
        found.add("quotation/altered");
      }
    }
    found.sort(null);
  }

  private void people(
      Comparison c, Pair p, List<Comparison> siblings, boolean differs, boolean state) {
    Slot slot = c.slot();
    boolean participant = slot != SPEAKER;
    boolean far = !c.isHolding() || !within(c, Locality.SENTENCE);
    if (c.isHolding() && c.locality() == Locality.SLOT) {
      found.add("participant/same");
    }
    if (c.isHolding()
        && c.locality() != Locality.SLOT
        && within(c, Locality.SENTENCE)
        && !c.slotFilled()
        && (!state || p.getTruthForm() != Fact.Form.STATE)) {
      found.add("participant/named-in-the-sentence");
    }
    if (participant
        && c.isHolding()
        && c.locality() == Locality.FACT
        && c.slotFilled()
        && c.slotRelation() != Relation.CONFLICTS
        && c.specific()) {
      found.add("participant/elsewhere-in-the-fact");
    }
    if (slot == ACTOR && crossed(c)) {
      for (Comparison other : siblings) {
        if (other.slot() == TARGET && crossed(other)) {
          found.add("participant/roles-exchanged");
        }
      }
    }
    if (participant && c.singleValued() && differs) {
      found.add("participant/another");
    }
    if (slot == TARGET && differs && state) {
      found.add("state/another");
    }
    if (slot == SPEAKER && differs && far) {
      found.add("speaker/another");
      if (p.getClaimForm() == Fact.Form.QUOTATION) {
        for (Comparison other : siblings) {
          if (other.slot() == QUOTATION && other.isHolding()) {
            found.add("quotation/misattributed");
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
