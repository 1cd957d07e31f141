package org.plumbline.verify.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plumbline.fact.Argument;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Polarity;
import org.plumbline.fact.Reading;
import org.plumbline.fact.Relation;
import org.plumbline.fact.Slot;
import org.plumbline.lexicon.Lexicon;
import org.plumbline.lexicon.Usage;
import org.plumbline.truth.GroundTruth;
import org.plumbline.truth.Source;

/** Finds the facts of the sources that may speak of the same event as a fact of the claim. */
final class PairFinder {
  private static final int MOST_FACTS = 10;

  /** Verbs that say of an event only that there was one. */
  private static final Set<String> HAPPENING =
      Set.of("happen", "hit", "occur", "strike", "take place");

  private final PredicateComparator predicates;
  private final MentionComparator mentions;
  private final OfficeComparator offices;
  private final Lexicon lexicon;
  private final Function<Source, Kindred> kindred;
  private final Function<Source, MainEvent> mainEvents;

  PairFinder(
      PredicateComparator predicates,
      MentionComparator mentions,
      OfficeComparator offices,
      Lexicon lexicon,
      Function<Source, MainEvent> mainEvents) {
    this.predicates = predicates;
    this.offices = offices;
    this.lexicon = lexicon;
    this.mentions = mentions;
    this.mainEvents = mainEvents;
    this.kindred = source -> new Kindred(predicates, source);
  }

  /**
   * The pairs of one part of a claim, those with most in common first.
   *
   * @param now whether the claim is told in the present
   */
  List<Pair> find(int part, Fact claim, boolean now, Reading reading, GroundTruth truth) {
    List<Pair> pairs = new ArrayList<>();
    for (Source source : truth.sources()) {
      pairs.addAll(heldByOthers(part, claim, now, reading, source));
      pairs.addAll(facts(part, claim, reading, source));
      for (Fact restated : restatements(claim, reading)) {
        pairs.addAll(facts(part, restated, reading, source));
      }
      if (isAgentless(claim) && source.derived(mainEvents).isDeadly()) {
        pairs.addAll(facts(part, deaths(claim), reading, source));
      }
    }
    return pairs;
  }

  /** "Marsh is the chief executive", where the article says that Okafor is. */
  private List<Pair> heldByOthers(
      int part, Fact claim, boolean now, Reading reading, Source source) {
    List<Mention> subjects = claim.fillers(Slot.ACTOR);
    List<Mention> held = claim.fillers(Slot.TARGET);
    boolean asked =
        claim.form() == Fact.Form.STATE
            && claim.predicate().equals("be")
            && claim.polarity() == Polarity.POSITIVE
            && subjects.size() == 1
            && subjects.get(0).isName()
            && held.size() == 1
            && !source.isExcerpt();
    if (!asked) {
      return List.of();
    }
    List<Pair> pairs = new ArrayList<>();
    for (Fact holding :
        offices.holders(held.get(0), subjects.get(0), now, reading, source.reading(), mentions)) {
      Pair pair =
          new Pair(
              part, claim, holding, source, PredicateMatch.of(PredicateMatch.Kind.SAME), false);
      pair.tellHolder();
      pairs.add(pair);
    }
    return pairs;
  }

  /** What the claim says in other words: who is the founder founded it. */
  private List<Fact> restatements(Fact claim, Reading reading) {
    Stream<Fact> deaths = isFatal(claim) ? Stream.of(deaths(claim)) : Stream.of();
    return Stream.concat(deaths, restated(claim, reading)).toList();
  }

  /** "The crash killed 14", "14 were killed in the crash". */
  private boolean isFatal(Fact claim) {
    return claim.form() == Fact.Form.CLAUSE
        && predicates.kind(claim).equals("kill")
        && claim.filler(Slot.TARGET).isPresent()
        && claim.arguments().stream()
            .filter(
                a ->
                    a.slot() == Slot.ACTOR
                        || a.marker().equals("in") && claim.filler(Slot.ACTOR).isEmpty())
            .map(Argument::mention)
            .anyMatch(m -> m.kind() == Mention.Kind.DESCRIPTION && mentions.isEvent(m.head()));
  }

  /** "Eleven people were killed", by whatever it was. */
  private boolean isAgentless(Fact claim) {
    return claim.form() == Fact.Form.CLAUSE
        && predicates.kind(claim).equals("kill")
        && claim.filler(Slot.TARGET).isPresent()
        && claim.filler(Slot.ACTOR).isEmpty()
        && !isFatal(claim);
  }

  /** The same as what befell them: they died in it. */
  private static Fact deaths(Fact killing) {
    List<Argument> arguments =
        killing.arguments().stream()
            .map(
                a ->
                    switch (a.slot()) {
                      case ACTOR -> new Argument(Slot.TOPIC, "in", a.mention());
                      case TARGET -> new Argument(Slot.ACTOR, "", a.mention());
                      default -> a;
                    })
            .toList();
    return killing.saying("die", arguments);
  }

  private static Stream<Fact> restated(Fact claim, Reading reading) {
    return reading.facts().stream()
        .filter(
            f ->
                f.passing()
                    && (f.form() == Fact.Form.CLAUSE || claim.form() == Fact.Form.CLAUSE)
                    && f.polarity() == claim.polarity()
                    && f.id() != claim.id()
                    && f.sentence() == claim.sentence()
                    && f.token() == claim.token()
                    && !isLeavingOut(claim, f));
  }

  /**
   * Who is "the largest producer" produces, "the tenth president" leads, and who was found dead in her kitchen died; but
   * that is not all that is said.
   */
  private static boolean isLeavingOut(Fact claim, Fact restated) {
    boolean circumstance =
        claim.form() == Fact.Form.CLAUSE
            && claim.arguments().stream()
                .filter(a -> a.slot() == Slot.PLACE || a.slot() == Slot.TIME)
                .anyMatch(
                    a ->
                        restated.arguments().stream()
                            .noneMatch(r -> r.mention().token() == a.mention().token()));
    return circumstance
        || claim.arguments().stream()
            .filter(a -> a.slot() == Slot.TARGET || a.slot() == Slot.ROLE)
            .filter(
                a -> restated.arguments().stream().noneMatch(r -> r.mention().equals(a.mention())))
            .anyMatch(
                a ->
                    !a.mention().quantities().isEmpty()
                        || a.mention().modifiers().stream()
                            .anyMatch(
                                m ->
                                    m.marker().equals("adj") && Degree.isSuperlative(m.mention())));
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
      if (match.kind() == PredicateMatch.Kind.NONE
          || isToldOtherwise(claim, reading, fact, source)) {
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
        Pair pair = new Pair(part, claim, fact, source, match, contested);
        if (predicates.isSaying(fact.predicate())) {
          pair.tellSaying();
        }
        found.add(new Ranked(pair, anchors));
      }
    }
    for (Fact fact : toldInLead(claim, source)) {
      Pair pair =
          new Pair(part, claim, fact, source, PredicateMatch.of(PredicateMatch.Kind.SAME), false);
      pair.tellMainEvent();
      found.add(new Ranked(pair, 1));
    }
    return found.stream()
        .sorted(Comparator.comparingInt(Ranked::anchors).reversed())
        .limit(MOST_FACTS)
        .map(Ranked::pair)
        .toList();
  }

  /** Whether the one is known or said, and the other is not: "do not know where it began". */
  private static boolean isToldOtherwise(Fact claim, Reading reading, Fact fact, Source source) {
    if (claim.parent() < 0) {
      return false;
    }
    Fact clause =
        fact.form() == Fact.Form.NOMINAL && fact.parent() < 0
            ? ToldFacts.telling(fact, source)
            : fact;
    return clause != null
        && isUntold(claim, reading.facts()) != isUntold(clause, source.reading().facts());
  }

  private static boolean isUntold(Fact fact, List<Fact> facts) {
    return fact.parent() >= 0
        && fact.polarity() == Polarity.POSITIVE
        && facts.get(fact.parent()).polarity() == Polarity.NEGATIVE;
  }

  /** "The crash happened on Friday": what the headline and lead tell of the crash, in whatever words. */
  private List<Fact> toldInLead(Fact claim, Source source) {
    boolean circumstances =
        claim.arguments().stream()
            .allMatch(
                a ->
                    a.slot() == Slot.TIME
                        || a.slot() == Slot.PLACE
                        || a.slot() == Slot.ACTOR && HAPPENING.contains(claim.predicate())
                        || a.slot() == Slot.TARGET && lexicon.is(claim.predicate(), Usage.HOLDING));
    if (claim.form() != Fact.Form.CLAUSE || !circumstances || claim.arguments().isEmpty()) {
      return List.of();
    }
    boolean happening = HAPPENING.contains(claim.predicate());
    String noun =
        happening || lexicon.is(claim.predicate(), Usage.HOLDING)
            ? claim
                .filler(happening ? Slot.ACTOR : Slot.TARGET)
                .filter(m -> m.kind() == Mention.Kind.DESCRIPTION)
                .map(Mention::head)
                .orElse("")
            : claim.definite() ? claim.event().substring(claim.event().lastIndexOf(' ') + 1) : "";
    return noun.isEmpty() ? List.of() : source.derived(mainEvents).factsCalled(noun);
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
      if (isTopic(argument, fact, source) || Denials.isOf(wanted, fact)) {
        anchors++;
        continue;
      }
      for (Mention mention : there) {
        Relation relation =
            mentions.heads(wanted, reading, Partitive.whole(mention), source.reading());
        if (relation == Relation.EQUAL
            || relation == Relation.ENTAILS
            || relation == Relation.COMPATIBLE
            || source.derived(mainEvents).isAlsoCalled(wanted, mention)) {
          anchors += argument.mention().isName() ? 2 : 1;
          break;
        }
      }
    }
    return anchors;
  }
}
