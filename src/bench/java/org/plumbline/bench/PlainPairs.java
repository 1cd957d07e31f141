package org.plumbline.bench;

import static org.plumbline.bench.PlainRules.within;
import static org.plumbline.fact.Slot.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Modality;
import org.plumbline.fact.Relation;
import org.plumbline.fact.Slot;
import org.plumbline.verify.compare.Compared;
import org.plumbline.verify.compare.Comparison;
import org.plumbline.verify.compare.Locality;
import org.plumbline.verify.compare.Pair;
import org.plumbline.verify.compare.PredicateMatch;
import org.plumbline.verify.compare.Rival;
import org.plumbline.verify.judge.PairFinding;
import org.plumbline.verify.judge.SlotFinding;
import org.plumbline.verify.judge.Stance;

/** The rules of {@code rules/verdict/pair.drl} written by hand. */
final class PlainPairs {
  private static final Set<Slot> IN_GENERAL = Set.of(ACTOR, TARGET, RECIPIENT, TIME, PLACE, TOPIC);
  private static final Comparator<PairFinding> ORDER =
      Comparator.comparing(f -> f.rule() + '\0' + f.slot());

  private final Compared compared;
  private final Map<Pair, List<SlotFinding>> slots = new IdentityHashMap<>();
  private final List<PairFinding> found = new ArrayList<>();

  PlainPairs(Compared compared, List<SlotFinding> slots) {
    this.compared = compared;
    for (SlotFinding finding : slots) {
      this.slots.computeIfAbsent(finding.getPair(), p -> new ArrayList<>()).add(finding);
    }
  }

  List<PairFinding> judge() {
    for (Pair pair : compared.pairs()) {
      int before = found.size();
      judge(pair, of(pair));
      if (found.size() - before > 1) {
        found.subList(before, found.size()).sort(ORDER);
      }
    }
    return found;
  }

  private boolean isExchanged(Pair p) {
    return compared.rivals().stream()
        .filter(Rival::exchanged)
        .map(Rival::passage)
        .anyMatch(
            passage ->
                passage.getSentence() == p.getClaimSentence()
                    && passage.getBest() == p.getTruthSentence()
                    && passage.getLength() == 1
                    && passage.getMissing().isEmpty());
  }

  private static boolean picksOut(Pair p, List<SlotFinding> findings) {
    return findings.stream()
        .anyMatch(
            f ->
                f.stance() == Stance.FOR
                    && (f.comparison().specific()
                        || p.isSameDefinite()
                        || p.isClaimKnown() && f.comparison().locality() == Locality.SLOT));
  }

  private static boolean picksOutDoer(Pair p, List<SlotFinding> findings) {
    return picksOut(p, findings.stream().filter(f -> isOfDoer(p, f)).toList());
  }

  /** Who says that he lost is not who won. */
  private static boolean isOfDoer(Pair p, SlotFinding f) {
    return f.comparison().slot() != SPEAKER
        || p.isSameDefinite()
        || p.isClaimKnown() && f.comparison().locality() == Locality.SLOT;
  }

  private static boolean isReordered(Pair p) {
    return p.getPredicate() == PredicateMatch.Kind.REORDERED
        && p.isSamePolarity()
        && !p.isClaimNegative()
        && p.getClaimModality() == Modality.ASSERTED
        && p.getTruthModality() == Modality.ASSERTED;
  }

  private boolean hasCounterpart(Pair p) {
    return compared.pairs().stream()
        .anyMatch(
            q ->
                q.getPart() != p.getPart()
                    && isReordered(q)
                    && q.getClaimSentence() == p.getClaimSentence()
                    && q.getTruthSentence() == p.getTruthSentence()
                    && hasAll(q, of(q))
                    && compared.pairs().stream()
                        .noneMatch(
                            r ->
                                isEntailed(r)
                                    && (r.getPart() == p.getPart() || r.getPart() == q.getPart())));
  }

  /** The other pairs of the same part. */
  private Stream<Pair> others(Pair p) {
    return compared.pairs().stream().filter(o -> o != p && o.getPart() == p.getPart());
  }

  private List<SlotFinding> of(Pair pair) {
    return slots.getOrDefault(pair, List.of());
  }

  private void judge(Pair p, List<SlotFinding> findings) {
    boolean same = p.isSamePolarity();
    boolean entails = isEntailed(p);
    boolean spoken = !p.isTruthContested() || p.isClaimAttributed();
    boolean modal =
        p.getTruthModality() == Modality.ASSERTED || p.getTruthModality() == p.getClaimModality();
    boolean asserted =
        p.getTruthModality() == Modality.ASSERTED && p.getClaimModality() == Modality.ASSERTED;
    boolean willed =
        p.isClaimIntended() && p.getTruthModality() == Modality.PLANNED || p.isTruthRefused();
    if (entails && (modal || willed) && spoken && isSaid(p, findings) && hasAll(p, findings)) {
      if (same
          && !isNewThen(p)
          && (p.getClaimModality() != Modality.DENIED || p.getTruthModality() == Modality.DENIED)
          && (!p.isClaimNegative() || !p.isTruthNarrower())
          && !isOverAlready(p)
          && !isAgainst(findings)
          && !isExchanged(p)
          && !lacksAddressee(p)) {
        found.add(PairFinding.supports("pair/every-value-agrees", p));
      }
      if (!same
          && modal
          && (p.isClaimNegative() || !p.isTruthNarrower())
          && (!p.isClaimNegative() || !p.isTruthFirst())
          && !isOnlyNamed(p)
          && !(p.isClaimNegative() && (hasTargetElsewhere(p) || isBeforeOnly(p)))
          && p.getClaimModality() != Modality.CONDITIONAL
          && (p.getClaimModality() != Modality.PLANNED || !p.isTruthPast())) {
        found.add(PairFinding.contradicts("polarity/denied", POLARITY, p));
      }
    }
    if (isReordered(p)
        && spoken
        && picksOut(p, findings)
        && hasAll(p, findings)
        && hasCounterpart(p)) {
      found.add(PairFinding.contradicts("order/reversed", TIME, p));
    }
    if (isAgainst(findings) && same) {
      for (SlotFinding f : findings) {
        if (f.stance() == Stance.AGAINST) {
          against(p, f, findings, entails, spoken);
        }
      }
    }
    if (same && !p.isClaimNegative()) {
      mainEvent(p, findings);
      otherSide(p, findings, spoken && asserted);
    }
    if (same && !p.isClaimNegative() && entails) {
      if (p.getPredicate() == PredicateMatch.Kind.SAME && asserted) {
        knownEvent(p);
      }
      if (isListing(p)) {
        listed(p, findings);
      }
    }
    if (p.isTruthNegative() && !p.isClaimNegative() && spoken && deniesInGeneral(p, findings)) {
      found.add(PairFinding.contradicts("polarity/denied-in-general", POLARITY, p));
    }
    if (entails && !p.isClaimNegative() && hasAll(p, findings)) {
      willing(p);
    }
    if (p.getPredicate() == PredicateMatch.Kind.OPPOSITE
        && spoken
        && !p.isTruthOnAnotherTopic()
        && picksOut(p, findings)) {
      opposite(p, findings, same, asserted);
    }
  }

  /** What somebody refuses to do, or admits. */
  private void willing(Pair p) {
    if (p.isTruthRefused()
        && p.isClaimUnembedded()
        && p.getClaimForm() == Fact.Form.CLAUSE
        && p.getClaimModality() == Modality.ASSERTED
        && isBy(p, Slot.ACTOR)
        && others(p)
            .noneMatch(
                o ->
                    isEntailed(o)
                        && !o.isTruthNegative()
                        && o.getTruthModality() == Modality.ASSERTED)) {
      found.add(PairFinding.contradicts("polarity/refused", POLARITY, p));
    }
    if (p.isClaimAlready()
        && !p.isClaimIndefinite()
        && !p.isTruthContested()
        && p.isTruthDue()
        && p.isSamePolarity()
        && p.getClaimModality() == Modality.ASSERTED
        && (p.getTruthModality() == Modality.PLANNED || p.getTruthModality() == Modality.DESIRED)
        && !p.isTruthPast()
        && !isAgainst(of(p))
        && of(p).stream().anyMatch(f -> f.stance() == Stance.FOR && f.comparison().core())
        && others(p)
            .noneMatch(
                o ->
                    o.isSamePolarity()
                        && isEntailed(o)
                        && o.getTruthModality() == Modality.ASSERTED)) {
      found.add(PairFinding.contradicts("modality/yet-to-come", Slot.MODALITY, p));
    }
    if (p.isSamePolarity()
        && p.getClaimModality() == Modality.DENIED
        && p.getTruthModality() == Modality.ASSERTED
        && isBy(p, SPEAKER)
        && others(p).noneMatch(o -> o.getTruthModality() == Modality.DENIED)) {
      found.add(PairFinding.contradicts("polarity/admitted", POLARITY, p));
    }
  }

  private static boolean isBy(Pair p, Slot slot) {
    return p.getValues().stream()
        .anyMatch(
            c ->
                c.slot() == slot && c.specific() && c.isHolding() && c.locality() == Locality.SLOT);
  }

  private void opposite(Pair p, List<SlotFinding> findings, boolean same, boolean asserted) {
    boolean planned =
        p.getTruthModality() == Modality.PLANNED
            && p.getTruthForm() == Fact.Form.CLAUSE
            && (p.getClaimModality() == Modality.PLANNED || p.isClaimIntended());
    boolean group =
        p.getValues().stream()
            .anyMatch(c -> c.slot() == Slot.COUNT && c.relation() == Relation.ENTAILS);
    if (same
        && (asserted || planned)
        && !group
        && picksOutDoer(p, findings)
        && hasAllButMeasure(p, findings)
        && !isTold(p, true)) {
      found.add(PairFinding.contradicts("predicate/opposite", PREDICATE, p));
    }
    if (asserted
        && p.isClaimNegative()
        && !p.isTruthNegative()
        && hasAll(p, findings)
        && !isTold(p, false)) {
      found.add(PairFinding.supports("polarity/opposite-told", p));
    }
  }

  /** All but by how much, and by whom where the article leaves that open. */
  private static boolean hasAllButMeasure(Pair p, List<SlotFinding> findings) {
    return p.getValues().stream()
        .filter(Comparison::core)
        .filter(c -> c.slot() != Slot.VALUE || !c.slotFilled())
        .filter(
            c ->
                c.slot() != Slot.ACTOR
                    || !p.isTruthUncaused()
                        && (c.slotFilled()
                            || c.specific()
                            || !c.isHolding()
                            || c.locality().compareTo(Locality.NEARBY) > 0
                            || p.getTruthForm() != Fact.Form.CLAUSE))
        .allMatch(
            c -> findings.stream().anyMatch(f -> f.comparison() == c && f.stance() == Stance.FOR));
  }

  /** Who becomes a minister need not have been one before. */
  private static boolean isNewThen(Pair p) {
    return !p.isClaimNegative() && isBeforeOnly(p);
  }

  private static boolean isBeforeOnly(Pair p) {
    return p.getValues().stream()
        .anyMatch(
            c -> c.slot() == Slot.MANNER && c.claimValue().equals("before") && !c.isHolding());
  }

  private void against(
      Pair p, SlotFinding f, List<SlotFinding> findings, boolean entails, boolean spoken) {
    if (!p.isClaimNegative()
        && spoken
        && (p.getClaimModality() == Modality.ASSERTED || p.getTruthModality() != Modality.ASSERTED)
        && (entails || p.getPredicate() == PredicateMatch.Kind.BROADER)
        && isAnchored(p, f, findings)
        && restAgrees(p, f, findings)
        && !isCalledSo(p, f)
        && !isOfAnother(p, f.comparison(), findings)) {
      found.add(PairFinding.contradicts(f.rule(), f.comparison().slot(), p));
    }
    if (entails
        && p.getClaimForm() == Fact.Form.CLAUSE
        && f.rule().equals("participant/roles-exchanged")
        && !isToldAsClaimed(p)) {
      found.add(PairFinding.contradicts(f.rule(), ACTOR, p));
    }
    if (entails
        && f.rule().equals("speaker/another")
        && compared.passages().stream()
            .anyMatch(
                x ->
                    x.getSentence() == p.getClaimSentence()
                        && x.getBest() == p.getTruthSentence()
                        && x.getLength() == 1
                        && x.getMissingElements() == 1
                        && x.getMissingNames() == 1
                        && x.isAgreeing()
                        && x.isCommitted())) {
      found.add(PairFinding.contradicts("speaker/words-of-another", SPEAKER, p));
    }
  }

  static boolean isEntailed(Pair p) {
    return p.getPredicate() == PredicateMatch.Kind.SAME
        || p.getPredicate() == PredicateMatch.Kind.ENTAILS;
  }

  private static boolean hasTargetElsewhere(Pair p) {
    return p.getValues().stream()
        .anyMatch(c -> c.slot() == TARGET && c.specific() && c.locality() != Locality.SLOT);
  }

  /** Another such event has one of the two in the claim's role. */
  private boolean isToldAsClaimed(Pair p) {
    return others(p)
        .filter(o -> o.isSamePolarity() && isEntailed(o))
        .filter(o -> !o.isRolesFilledByOthers())
        .filter(o -> of(o).stream().noneMatch(f -> f.rule().equals("participant/roles-exchanged")))
        .anyMatch(
            o ->
                of(o).stream()
                    .anyMatch(
                        f ->
                            f.stance() == Stance.FOR
                                && f.comparison().specific()
                                && (f.comparison().slot() == ACTOR
                                    || f.comparison().slot() == TARGET)));
  }

  private void mainEvent(Pair p, List<SlotFinding> findings) {
    if (!p.isOfMainEvent() || p.getClaimModality() != Modality.ASSERTED) {
      return;
    }
    for (SlotFinding f : findings) {
      Slot slot = f.comparison().slot();
      boolean held =
          compared.pairs().stream()
              .filter(o -> o.getPart() == p.getPart())
              .flatMap(o -> o.getValues().stream())
              .anyMatch(c -> c.slot() == slot && c.isHolding() && within(c, Locality.FACT));
      if (f.stance() == Stance.AGAINST
          && (slot == TIME || slot == PLACE)
          && !held
          && hasRest(p, f, findings)) {
        found.add(PairFinding.contradicts("pair/main-event-differs", slot, p));
      }
    }
  }

  private void otherSide(Pair p, List<SlotFinding> findings, boolean plain) {
    if (!plain || p.getPredicate() != PredicateMatch.Kind.ENTAILS) {
      return;
    }
    for (SlotFinding f : findings) {
      if (f.rule().equals("participant/other-side")
          && hasRest(p, f, findings)
          && others(p)
              .filter(o -> o.isSamePolarity() && isEntailed(o))
              .allMatch(
                  o -> of(o).stream().anyMatch(x -> x.rule().equals("participant/other-side")))) {
        found.add(PairFinding.contradicts("pair/other-side", ACTOR, p));
      }
    }
  }

  private static boolean hasRest(Pair p, SlotFinding differs, List<SlotFinding> findings) {
    return p.getValues().stream()
        .allMatch(c -> !c.core() || c == differs.comparison() || agrees(c, findings));
  }

  private static boolean isAgainst(List<SlotFinding> findings) {
    for (SlotFinding f : findings) {
      if (f.stance() == Stance.AGAINST) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSaid(Pair p, List<SlotFinding> findings) {
    boolean state = p.getClaimForm() == Fact.Form.STATE;
    for (SlotFinding f : findings) {
      Slot slot = f.comparison().slot();
      if (f.stance() == Stance.FOR && (!state || slot != ACTOR && slot != SPEAKER)) {
        return true;
      }
    }
    return false;
  }

  private static boolean agrees(Comparison c, List<SlotFinding> findings) {
    for (SlotFinding f : findings) {
      if (f.comparison() == c && f.stance() == Stance.FOR) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasAll(Pair p, List<SlotFinding> findings) {
    for (Comparison c : p.getValues()) {
      if (c.core() && !agrees(c, findings)) {
        return false;
      }
    }
    return true;
  }

  private static boolean lacksAddressee(Pair p) {
    for (Comparison c : p.getValues()) {
      if (c.slot() == ADDRESSEE && c.specific() && !c.isHolding()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAnchored(Pair p, SlotFinding against, List<SlotFinding> findings) {
    Comparison differs = against.comparison();
    boolean altered = against.rule().equals("quotation/altered");
    boolean any =
        differs.slot() == COUNT
            || differs.slot() == VALUE
            || differs.slot() == SCOPE
            || differs.slot() == TIME && (p.isClaimDefinite() || differs.singleValued())
            || p.isClaimDefinite() && differs.singleValued();
    return findings.stream()
        .anyMatch(
            f ->
                f.stance() == Stance.FOR
                    && (any
                        || f.comparison().specific()
                        || p.isOfficeOfAnother()
                        || altered && f.comparison().slot() == SPEAKER
                        || p.isSameDefinite() && differs.slot() != PROPERTY
                        || p.isClaimKnown()
                            && differs.slot() != PROPERTY
                            && f.comparison().locality() == Locality.SLOT));
  }

  private static boolean restAgrees(Pair p, SlotFinding differs, List<SlotFinding> findings) {
    for (Comparison c : p.getValues()) {
      if (c.core()
          && c != differs.comparison()
          && !isOfThing(c, differs)
          && !agrees(c, findings)
          && findings.stream()
              .noneMatch(
                  f ->
                      f.comparison() == c
                          && f.stance() == Stance.AGAINST
                          && f.rule().equals(differs.rule())
                          && (c.slot() == COUNT || c.slot() == PROPERTY))) {
        return false;
      }
    }
    return true;
  }

  /** What is no video needs no counterpart for what sort of video it would be. */
  private static boolean isOfThing(Comparison c, SlotFinding differs) {
    return differs.rule().equals("state/another")
        && !differs.comparison().specific()
        && c.claimStart() >= differs.comparison().claimStart()
        && c.claimEnd() <= differs.comparison().claimEnd();
  }

  /** What it is called elsewhere as well, it is. */
  private boolean isCalledSo(Pair p, SlotFinding differs) {
    return differs.rule().equals("state/another")
        && others(p)
            .filter(o -> o.getClaimForm() == Fact.Form.STATE)
            .anyMatch(
                o ->
                    of(o).stream()
                            .anyMatch(
                                f ->
                                    f.stance() == Stance.FOR
                                        && f.comparison().slot() == TARGET
                                        && f.comparison().claimStart()
                                            == differs.comparison().claimStart())
                        && of(o).stream()
                            .anyMatch(
                                f -> f.stance() == Stance.FOR && f.comparison().slot() == ACTOR));
  }

  private boolean isOfAnother(Pair p, Comparison differs, List<SlotFinding> findings) {
    Slot slot = differs.slot();
    if (slot != COUNT && slot != VALUE && slot != TIME) {
      return false;
    }
    for (Pair other : compared.pairs()) {
      if (other != p && other.getPart() == p.getPart()) {
        for (Comparison c : other.getValues()) {
          if (c.slot() == slot
              && (c.isHolding() || slot == COUNT && c.relation() == Relation.COMPATIBLE)
              && within(c, Locality.FACT)
              && c.claimValue().equals(differs.claimValue())
              && !hasLess(other, findings)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean hasLess(Pair other, List<SlotFinding> findings) {
    for (SlotFinding f : findings) {
      Comparison mine = f.comparison();
      if (f.stance() == Stance.FOR && mine.core() && mine.specific()) {
        for (Comparison c : other.getValues()) {
          if (c.claimStart() == mine.claimStart() && c.slot() == mine.slot() && !c.isHolding()) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private void knownEvent(Pair p) {
    if (!p.isEventNamedAlike() || !p.isClaimOnlyTimed()) {
      return;
    }
    for (Pair other : compared.pairs()) {
      if (other.getPart() == p.getPart()) {
        boolean conflicts = false;
        for (Comparison c : other.getValues()) {
          if (c.slot() == TIME && c.isHolding()) {
            return;
          }
          conflicts |= c.slot() == TIME && c.relation() == Relation.CONFLICTS;
        }
        if (other != p && !conflicts && other.isEventNamedAlike() && other.isTruthRestricted()) {
          return;
        }
      }
    }
    for (Comparison c : p.getValues()) {
      if (c.slot() == TIME && c.relation() == Relation.CONFLICTS && within(c, Locality.FACT)) {
        found.add(PairFinding.contradicts("pair/known-event-at-another-time", TIME, p));
      }
    }
  }

  private static boolean isListing(Pair p) {
    return p.isTruthListing()
        && p.isSamePolarity()
        && isEntailed(p)
        && p.getTruthModality() == Modality.ASSERTED;
  }

  private static boolean isThere(Comparison c) {
    return c.isHolding() && c.locality() == Locality.SLOT;
  }

  private static boolean excludes(Comparison c) {
    return c.slotFilled() && c.slotRelation() == Relation.CONFLICTS;
  }

  private void listed(Pair p, List<SlotFinding> findings) {
    for (Comparison same : p.getValues()) {
      if (isParticipant(same) && same.specific() && isThere(same)) {
        for (Comparison c : p.getValues()) {
          if (isParticipant(c)
              && c.slot() != same.slot()
              && c.specific()
              && excludes(c)
              && p.getValues().stream()
                  .allMatch(other -> !other.core() || other == c || agrees(other, findings))) {
            for (Pair q : compared.pairs()) {
              if (q != p && q.getPart() == p.getPart() && isListing(q)) {
                crosswise(p, q, same, c);
              }
            }
          }
        }
      }
    }
  }

  private void crosswise(Pair p, Pair q, Comparison same, Comparison c) {
    for (Comparison first : q.getValues()) {
      if (first.slot() == c.slot() && first.claimValue().equals(c.claimValue()) && isThere(first)) {
        for (Comparison second : q.getValues()) {
          if (second.slot() == same.slot()
              && second.claimValue().equals(same.claimValue())
              && excludes(second)) {
            found.add(PairFinding.contradicts("pair/listed-with-another", c.slot(), p));
          }
        }
      }
    }
  }

  private static boolean isParticipant(Comparison c) {
    return c.slot() == ACTOR || c.slot() == TARGET;
  }

  private static boolean deniesInGeneral(Pair p, List<SlotFinding> findings) {
    if (p.getPredicate() != PredicateMatch.Kind.SAME
            && p.getPredicate() != PredicateMatch.Kind.BROADER
        || p.getTruthModality() != Modality.ASSERTED
        || p.getClaimForm() != Fact.Form.CLAUSE
        || p.isTruthNarrower()
        || p.getClaimModality() != Modality.ASSERTED
            && (p.getClaimModality() != Modality.PLANNED || p.isTruthPast())
        || findings.stream()
            .noneMatch(f -> f.stance() == Stance.FOR && isParticipant(f.comparison()))) {
      return false;
    }
    boolean there = false;
    for (Comparison c : p.getValues()) {
      boolean open =
          (c.slot() == TARGET || c.slot() == TOPIC)
              && c.specific()
              && !c.slotFilled()
              && c.isHolding()
              && within(c, Locality.NEARBY);
      if (IN_GENERAL.contains(c.slot()) && !open && !agrees(c, findings)) {
        return false;
      }
      if (isParticipant(c)) {
        there |= isThere(c);
        if (c.locality() != Locality.SLOT && (c.slotFilled() || !c.isHolding())) {
          return false;
        }
      }
    }
    return there;
  }

  /** Whether the article tells the claim's event as well. */
  private boolean isTold(Pair p, boolean samePolarity) {
    for (Pair same : compared.pairs()) {
      if (same.getPart() == p.getPart()
          && isEntailed(same)
          && (samePolarity ? same.isSamePolarity() : !same.isTruthNegative())) {
        List<SlotFinding> findings = of(same);
        boolean subject =
            findings.stream()
                .anyMatch(
                    f ->
                        f.stance() == Stance.FOR
                            && isParticipant(f.comparison())
                            && (f.comparison().specific() || same.isSameDefinite()));
        if (subject
            && same.getValues().stream()
                .allMatch(
                    c ->
                        !c.core()
                            || !isParticipant(c) && c.slot() != TOPIC
                            || !c.slotFilled()
                            || agrees(c, findings))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Told as past, claimed as to come. */
  private static boolean isOverAlready(Pair p) {
    return p.getClaimModality() == Modality.PLANNED
        && p.getTruthModality() == Modality.ASSERTED
        && p.isTruthPast();
  }

  /** A noun for the event: no denial of what is planned, and no possibility. */
  private static boolean isOnlyNamed(Pair p) {
    return p.getTruthForm() == Fact.Form.NOMINAL
        && (p.getClaimModality() == Modality.PLANNED || p.getTruthModality() != Modality.ASSERTED);
  }
}
