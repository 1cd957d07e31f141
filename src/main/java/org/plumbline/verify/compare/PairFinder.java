package org.plumbline.verify.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plumbline.fact.Argument;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Reading;
import org.plumbline.fact.Relation;
import org.plumbline.fact.Slot;
import org.plumbline.truth.GroundTruth;
import org.plumbline.truth.Source;

/** Finds the facts of the sources that may speak of the same event as a fact of the claim. */
final class PairFinder {
  private static final int MOST_FACTS = 10;

  private final PredicateComparator predicates;
  private final MentionComparator mentions;
  private final Function<Source, Kindred> kindred;

  PairFinder(PredicateComparator predicates, MentionComparator mentions) {
    this.predicates = predicates;
    this.mentions = mentions;
    this.kindred = source -> new Kindred(predicates, source);
  }

  List<Pair> find(int part, Fact claim, Reading reading, GroundTruth truth) {
    List<Pair> pairs = new ArrayList<>();
    for (Source source : truth.sources()) {
      pairs.addAll(facts(part, claim, reading, source));
      for (Fact restated : restatements(claim, reading)) {
        pairs.addAll(facts(part, restated, reading, source));
      }
    }
    return pairs;
  }

  /** What the claim says in other words: who is the founder founded it. */
  private static List<Fact> restatements(Fact claim, Reading reading) {
    return reading.facts().stream()
        .filter(
            f ->
                f.passing()
                    && (f.form() == Fact.Form.CLAUSE || claim.form() == Fact.Form.CLAUSE)
                    && f.polarity() == claim.polarity()
                    && f.id() != claim.id()
                    && f.sentence() == claim.sentence()
                    && f.token() == claim.token()
                    && !isLeavingOut(claim, f))
        .toList();
  }

  /** Who is "the largest producer" produces, but that is not all that is said. */
  private static boolean isLeavingOut(Fact claim, Fact restated) {
    return claim.arguments().stream()
        .filter(a -> a.slot() == Slot.TARGET || a.slot() == Slot.ROLE)
        .filter(a -> restated.arguments().stream().noneMatch(r -> r.mention().equals(a.mention())))
        .flatMap(a -> a.mention().modifiers().stream())
        .anyMatch(m -> m.marker().equals("adj") && Degree.isSuperlative(m.mention()));
  }

  /** Quotations that the claim's could be, or be made from. */
  private static List<Pair> quotations(int part, Fact claim, Source source) {
    List<Pair> pairs = new ArrayList<>();
    String words = claim.filler(Slot.QUOTATION).map(Mention::text).orElse("");
    for (Fact fact : source.facts()) {
      if (fact.form() == Fact.Form.QUOTATION
          && fact.filler(Slot.QUOTATION)
                  .map(q -> QuotationComparator.relate(words, q.text()))
                  .orElse(Relation.UNKNOWN)
              != Relation.UNKNOWN) {
        pairs.add(
            new Pair(
                part, claim, fact, source, PredicateMatch.of(PredicateMatch.Kind.SAME), false));
      }
    }
    return pairs;
  }

  private record Ranked(Pair pair, int anchors) {}

  private List<Pair> facts(int part, Fact claim, Reading reading, Source source) {
    if (claim.form() == Fact.Form.QUOTATION) {
      return quotations(part, claim, source);
    }
    List<Ranked> found = new ArrayList<>();
    for (Kindred.Kin kin : source.derived(kindred).of(claim)) {
      Fact fact = kin.fact();
      PredicateMatch match = told(kin.match(), claim, reading, fact, source);
      if (match.kind() == PredicateMatch.Kind.NONE) {
        continue;
      }
      if (claim.form() == Fact.Form.STATE && !sameSubject(claim, reading, fact, match, source)) {
        continue;
      }
      int anchors = anchors(claim, reading, fact, source);
      if (anchors > 0 || isOnlyTimed(claim)) {
        boolean contested =
            predicates.isContested(fact, source.reading().facts())
                && !predicates.isSaid(claim, reading.facts());
        found.add(new Ranked(new Pair(part, claim, fact, source, match, contested), anchors));
      }
    }
    return found.stream()
        .sorted(Comparator.comparingInt(Ranked::anchors).reversed())
        .limit(MOST_FACTS)
        .map(Ranked::pair)
        .toList();
  }

  /** "The vote took place on Friday": nobody and nothing to look for, only when. */
  private static boolean isOnlyTimed(Fact claim) {
    return claim.arguments().stream().allMatch(a -> a.slot() == Slot.TIME);
  }

  /** Words that can mean one thing do mean it of the same two: the air force that raided a camp struck it. */
  private PredicateMatch told(
      PredicateMatch match, Fact claim, Reading reading, Fact fact, Source source) {
    if (match.kind() != PredicateMatch.Kind.RELATED) {
      return match;
    }
    boolean sameTwo =
        Stream.of(Slot.ACTOR, Slot.TARGET)
            .allMatch(slot -> sharesFiller(slot, claim, reading, fact, source));
    return sameTwo ? PredicateMatch.of(PredicateMatch.Kind.SAME) : PredicateMatch.NONE;
  }

  private boolean sharesFiller(Slot slot, Fact claim, Reading reading, Fact fact, Source source) {
    return claim.fillers(slot).stream()
        .anyMatch(
            wanted ->
                fact.fillers(slot).stream()
                    .anyMatch(
                        mention ->
                            predicates.isParticipant(claim, slot, wanted.head())
                                || ElementMatcher.holds(
                                    mentions.heads(wanted, reading, mention, source.reading()))));
  }

  /** A state is a state of its subject. */
  private boolean sameSubject(
      Fact claim, Reading reading, Fact fact, PredicateMatch match, Source source) {
    List<Mention> subjects = claim.fillers(Slot.ACTOR);
    return subjects.isEmpty()
        || subjects.stream()
            .anyMatch(
                subject ->
                    fact.fillers(match.truthSlot(Slot.ACTOR)).stream()
                        .anyMatch(
                            m ->
                                m.kind() == Mention.Kind.PRONOUN
                                    || mentions
                                            .heads(subject, reading, m, source.reading())
                                            .compareTo(Relation.COMPATIBLE)
                                        <= 0));
  }

  /** An excerpt that never names its topic calls it "it". */
  private static boolean isTopic(Argument argument, Fact fact, Source source) {
    return source.isExcerpt()
        && argument.mention().isName()
        && !source.mentionsName(argument.mention().name())
        && fact.fillers(argument.slot()).stream()
            .anyMatch(m -> m.kind() == Mention.Kind.PRONOUN && m.entity() < 0);
  }

  /** How many of the claim's phrases the fact has. */
  private int anchors(Fact claim, Reading reading, Fact fact, Source source) {
    int anchors = 0;
    List<Mention> there = new Surroundings(fact, source).inFact();
    for (Argument argument : claim.arguments()) {
      Mention wanted = Partitive.whole(argument.mention());
      if (isTopic(argument, fact, source)) {
        anchors++;
        continue;
      }
      for (Mention mention : there) {
        Relation relation = mentions.heads(wanted, reading, mention, source.reading());
        if (relation == Relation.EQUAL
            || relation == Relation.ENTAILS
            || relation == Relation.COMPATIBLE) {
          anchors += argument.mention().isName() ? 2 : 1;
          break;
        }
      }
    }
    return anchors;
  }
}
