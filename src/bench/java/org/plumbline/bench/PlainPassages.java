package org.plumbline.bench;

import static org.plumbline.fact.Slot.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.fact.Slot;
import org.plumbline.verify.compare.Compared;
import org.plumbline.verify.compare.Locality;
import org.plumbline.verify.compare.Pair;
import org.plumbline.verify.compare.Part;
import org.plumbline.verify.compare.Passage;
import org.plumbline.verify.compare.PredicateMatch;
import org.plumbline.verify.compare.Rival;
import org.plumbline.verify.judge.PassageFinding;
import org.plumbline.verify.judge.SlotFinding;
import org.plumbline.verify.judge.Stance;

/** The rules of {@code rules/verdict/passage.drl} written by hand. */
final class PlainPassages {
  private static final Set<Slot> PEOPLE = EnumSet.of(ACTOR, TARGET, RECIPIENT, SPEAKER);

  private PlainPassages() {}

  static List<PassageFinding> judge(Compared compared, List<SlotFinding> slots) {
    List<PassageFinding> found = new ArrayList<>();
    for (Passage p : compared.passages()) {
      passage(p, compared, slots, found);
    }
    for (Rival r : compared.rivals()) {
      rival(r, r.passage(), compared.parts(), found);
    }
    if (found.size() > 1) {
      Map<Passage, Integer> places = new IdentityHashMap<>();
      compared.passages().forEach(p -> places.put(p, places.size()));
      found.sort(
          Comparator.comparingInt((PassageFinding f) -> places.get(f.passage()))
              .thenComparing(PassageFinding::rule)
              .thenComparing(f -> f.slot().name())
              .thenComparing(PassageFinding::claimValue)
              .thenComparing(PassageFinding::truthValue));
    }
    return found;
  }

  private static boolean lacks(Passage p, int names, int numbers, int times) {
    return p.getMissingNames() == names
        && p.getMissingNumbers() == numbers
        && p.getMissingTimes() == times;
  }

  private static boolean affirms(Passage p) {
    return p.getCompared() > 0 || !p.isDenying() && !p.isClaimNegative();
  }

  private static boolean exchanged(Passage p, List<Rival> rivals) {
    for (Rival r : rivals) {
      if (r.exchanged() && r.passage() == p) {
        return true;
      }
    }
    return false;
  }

  /** "Full-time work fell and part-time work grew": it was not full-time work that grew. */
  private static boolean turned(Passage p, Compared compared, List<SlotFinding> slots) {
    return compared.pairs().stream()
        .filter(
            o ->
                o.getClaimSentence() == p.getSentence()
                    && o.isSamePolarity()
                    && o.getPredicate() == PredicateMatch.Kind.OPPOSITE
                    && o.getTruthSentence() >= p.getBest()
                    && o.getTruthSentence() <= p.getLast())
        .anyMatch(
            o ->
                slots.stream().anyMatch(f -> isOf(f, o))
                    && o.getValues().stream()
                        .filter(c -> c.core() && (c.slot() == ACTOR || c.slot() == TARGET))
                        .allMatch(
                            c ->
                                slots.stream()
                                    .anyMatch(
                                        f -> f.comparison() == c && f.stance() == Stance.FOR)));
  }

  private static boolean isOf(SlotFinding f, Pair pair) {
    Slot slot = f.comparison().slot();
    return f.getPair() == pair
        && f.stance() == Stance.FOR
        && (slot == ACTOR || slot == TARGET)
        && f.comparison().locality() == Locality.SLOT;
  }

  private static void passage(
      Passage p, Compared compared, List<SlotFinding> slots, List<PassageFinding> found) {
    if (p.getCoverage() < 0.85
        || !lacks(p, 0, 0, 0)
        || p.getMissingWords() != 0
        || !p.isCommitted()
        || p.isCrossed()
        || p.getApart() != 0) {
      return;
    }
    boolean said = p.isAgreeing() && !p.isRedirected() && p.isScoped();
    if (said
        && affirms(p)
        && !p.isDisplaced()
        && (p.getUnlinked() == 0
            || p.isExcerpt()
                && p.getUnlinked() == 1
                && (p.isBracketed() || p.isInOrder() && p.getUnsaid().isEmpty()))
        && !exchanged(p, compared.rivals())
        && !turned(p, compared, slots)) {
      found.add(PassageFinding.supports("passage/every-word-is-there", p));
    }
    if (said
        && p.isInOrder()
        && p.getLength() == 1
        && p.getWords() >= 5
        && p.getCoverage() >= 0.9
        && p.getCompared() > 0
        && p.getUnlinked() <= 1
        && !exchanged(p, compared.rivals())
        && !turned(p, compared, slots)) {
      found.add(PassageFinding.supports("passage/shortened", p));
    }
    if (p.getCompared() > 0
        && p.getDisagreeing() >= p.getCompared()
        && p.getMissing().isEmpty()
        && p.isAnchored()
        && (p.isClaimNegative() || p.getSurplus() <= 1)
        && !p.isDisplaced()
        && p.getUnlinked() == 0) {
      found.add(PassageFinding.denies("passage/denied", p));
    }
  }

  private static void replaced(Rival r, Passage p, List<Part> parts, List<PassageFinding> found) {
    Slot slot = r.slot();
    boolean value = slot == COUNT || slot == TIME;
    if (r.inPlace()
        && !r.exchanged()
        && (p.getWords() >= 7 || p.getWords() >= 5 && (value || r.singleValued()))
        && slot != PREDICATE
        && slot != PROPERTY
        && p.getMissingElements() == 1
        && p.getLength() == 1
        && p.isAnchored()
        && p.getUnlinked() <= 1
        && p.getApart() == 0
        && p.getCompared() > 0
        && p.isScoped()
        && parts.stream().anyMatch(x -> x.sentence() == p.getSentence() && !x.state())) {
      found.add(PassageFinding.contradicts("passage/replaced", r));
    }
  }

  private static void rival(Rival r, Passage p, List<Part> parts, List<PassageFinding> found) {
    if (!p.isAgreeing() || !p.isCommitted()) {
      return;
    }
    replaced(r, p, parts, found);
    Slot slot = r.slot();
    if (r.exchanged()
        && p.isAnchored()
        && p.getWords() >= 4
        && p.getApart() == 0
        && p.getMissing().isEmpty()) {
      found.add(PassageFinding.contradicts("passage/exchanged", r));
    }
    if (p.isCrossed()) {
      return;
    }
    boolean near = p.isAnchored() && p.getSlack() == 1;
    boolean told = near && p.getCompared() > 0;
    boolean most = told && p.getCoverage() > 0.6;
    boolean exact = p.getSlack() == 0;
    boolean placed = p.getWords() >= 3 && affirms(p) && !p.isDisplaced();
    boolean oneName = lacks(p, 1, 0, 0);
    boolean values = exact || r.inSlot() && most && !p.isSubjectMissing();
    if (slot == COUNT
        && (r.inSlot() || r.steps() <= 1.5)
        && placed
        && lacks(p, 0, 1, 0)
        && values) {
      found.add(PassageFinding.contradicts("passage/number-excluded", r));
    }
    if (slot == TIME
        && (r.inSlot() || r.steps() <= 3.0)
        && placed
        && lacks(p, 0, 0, 1)
        && (exact || r.inSlot() && r.singleValued() && told && !p.isSubjectMissing())) {
      found.add(PassageFinding.contradicts("passage/time-excluded", r));
    }
    if (PEOPLE.contains(slot)
        && r.inSlot()
        && r.singleValued()
        && placed
        && oneName
        && (exact || most)
        && parts.stream().anyMatch(x -> x.sentence() == p.getSentence() && (exact || !x.state()))) {
      found.add(PassageFinding.contradicts("passage/participant-excluded", r));
    }
    boolean named = PEOPLE.contains(slot) && r.inSlot() || slot == TOPIC || slot == ROLE;
    if (named
        && r.steps() <= 1.5
        && oneName
        && p.getWords() >= 7
        && exact
        && p.getCompared() > 0
        && parts.stream().anyMatch(x -> x.sentence() == p.getSentence() && !x.state())) {
      found.add(PassageFinding.contradicts("passage/another-named", r));
    }
    if (slot == PLACE && (r.inSlot() || r.steps() <= 1.5) && placed && oneName && values) {
      found.add(PassageFinding.contradicts("passage/place-excluded", r));
    }
    if (slot == AFFILIATION
        && r.singleValued()
        && (r.inSlot() || r.steps() <= 0.5)
        && placed
        && oneName
        && exact) {
      found.add(PassageFinding.contradicts("passage/affiliation-excluded", r));
    }
    if ((slot == PREDICATE || slot == PROPERTY)
        && r.steps() <= 1.0
        && (p.getWords() >= 4 || slot == PROPERTY)
        && placed
        && lacks(p, 0, 0, 0)
        && p.getMissingWords() == 1
        && near) {
      found.add(PassageFinding.contradicts("passage/word-excluded", r));
    }
  }
}
