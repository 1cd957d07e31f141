package org.plumbline.verify.compare;

import java.util.List;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Modality;
import org.plumbline.fact.Polarity;
import org.plumbline.fact.Reading;
import org.plumbline.fact.Slot;
import org.plumbline.truth.Source;

/** Compares how the aligned words hang together in the claim and in the passage. */
final class StructureReader {
  /** No rule takes from a passage what has less of the claim than this, but for single values. */
  private static final double HALF = 0.5;

  private final ContentWeights weights;
  private final PredicateComparator predicates;
  private final Turning turning;
  private final ScopeReader scopes;
  private final Links links;
  private final ParticipantRoles roles;
  private final Commitment commitment;

  StructureReader(
      ContentWeights weights,
      WordComparator words,
      MentionComparator mentions,
      PredicateComparator predicates) {
    this.weights = weights;
    this.predicates = predicates;
    this.turning = new Turning(weights);
    this.scopes = new ScopeReader(weights, words);
    this.links = new Links(mentions);
    this.roles = new ParticipantRoles(mentions, predicates);
    this.commitment = new Commitment(words, predicates);
  }

  Structure read(Alignment alignment, Reading claim, Source source) {
    Links.Counts linked = links.of(alignment, source);
    Turning.Counts turned = turning.of(alignment, source);
    List<Fact> claimed =
        claim.facts().stream().filter(f -> ToldFacts.isCompared(f, alignment)).toList();
    Told told = Told.NOTHING;
    for (Fact fact : claimed) {
      told = told.and(told(fact, alignment, claim, source));
    }
    return new Structure(
        linked.unlinked() + told.misplaced(),
        linked.apart(),
        told.crossed() || isOwnedOrDoneByOther(alignment, source),
        told.displaced(),
        told.compared(),
        told.disagreeing() + turned.denied() + Denials.disagreeing(alignment, claim, source),
        turned.redirected(),
        told.committed() && commitment.isCommitted(alignment, source),
        Denials.denies(alignment, source),
        surplus(alignment, source),
        claimed.stream().anyMatch(f -> f.polarity() == Polarity.NEGATIVE),
        told.scoped() && isSameScope(alignment, source));
  }

  private static boolean isOwnedOrDoneByOther(Alignment alignment, Source source) {
    return Belonging.isOwnedInstead(alignment, source)
        || Belonging.isDoneByAntecedent(alignment, source)
        || Belonging.isOfAnotherOwner(alignment, source);
  }

  private boolean isSameScope(Alignment alignment, Source source) {
    // Asked only of a passage that has much of the claim: each question costs.
    return scopes.isSame(alignment, source)
        && (alignment.coverage() < HALF
            || !Belonging.isMixed(alignment, source)
                && !Belonging.isOfOtherSide(alignment, source)
                && !Belonging.isExcepting(alignment, source));
  }

  /**
   * How the passage tells facts of the claim.
   *
   * @param misplaced weight of participants that it has only inside the phrase of another one
   * @param compared facts of the claim whose predicate was found
   * @param disagreeing facts of the passage that deny what the claim affirms, or the other way round
   */
  private record Told(
      int misplaced,
      boolean crossed,
      boolean displaced,
      int compared,
      int disagreeing,
      boolean committed,
      boolean scoped) {
    static final Told NOTHING = new Told(0, false, false, 0, 0, true, true);

    Told and(Told other) {
      return new Told(
          misplaced + other.misplaced,
          crossed || other.crossed,
          displaced || other.displaced,
          compared + other.compared,
          disagreeing + other.disagreeing,
          committed && other.committed,
          scoped && other.scoped);
    }

    private static Told of(int compared, int disagreeing, boolean committed, boolean scoped) {
      return new Told(0, false, false, compared, disagreeing, committed, scoped);
    }

    private static Told of(ParticipantRoles.Roles roles) {
      int misplaced = roles.inside() ? Links.ASTRAY : 0;
      return new Told(misplaced, roles.crossed(), roles.displaced(), 0, 0, true, true);
    }

    private static Told displaced(boolean displaced) {
      return new Told(0, false, displaced, 0, 0, true, true);
    }
  }

  private Told told(Fact fact, Alignment alignment, Reading claim, Source source) {
    int anchor = ToldFacts.anchor(fact, alignment);
    if (anchor < 0 || !alignment.present(anchor)) {
      return toldOfParticipants(fact, alignment, source);
    }
    Match match = alignment.matches().get(anchor);
    Fact truth = ToldFacts.governing(match, source);
    Told told = Told.NOTHING;
    if (truth != null) {
      told =
          Told.of(
              1,
              truth.polarity() == fact.polarity() ? 0 : 1,
              commitment.isCommitted(fact, truth, alignment, claim, source)
                  && isEventCommitted(fact, truth, match, source),
              !scopes.isDenialNarrowed(fact, truth, alignment, source));
    }
    if (fact.form() == Fact.Form.STATE) {
      return told.and(Told.displaced(!ToldStates.tell(fact, alignment, source)));
    }
    return truth != null
            && (truth.token() == match.token() || isSameEvent(fact, truth, alignment, source))
        ? told.and(Told.of(roles.read(fact, truth, alignment, claim, source)))
        : told;
  }

  private Told toldOfParticipants(Fact fact, Alignment alignment, Source source) {
    Told all = Told.NOTHING;
    for (Fact told : ToldFacts.ofParticipants(fact, alignment, source)) {
      boolean disagrees = told.polarity() != fact.polarity();
      all = all.and(Told.of(0, disagrees ? 1 : 0, commitment.isCommitted(fact, told), true));
    }
    return all;
  }

  /**
   * Whether the clause that the passage only names the event in has it happen: "cancelled the vote", "took no part in
   * the walkout".
   */
  private boolean isEventCommitted(Fact fact, Fact truth, Match match, Source source) {
    if (truth.form() != Fact.Form.NOMINAL) {
      return true;
    }
    if (fact.polarity() == Polarity.POSITIVE && ToldFacts.denying(match, source) != null) {
      return false;
    }
    Fact told = ToldFacts.telling(match, source);
    if (told == null) {
      return true;
    }
    if (!fact.event().isEmpty()) {
      return commitment.isCommitted(fact, told);
    }
    // "The deal needs the approval of the regulator": it has not come.
    return !isOutsideOf(truth, told, fact)
        && !(fact.modality() == Modality.ASSERTED
            && told.modality() == Modality.ASSERTED
            && told.isFilledBy(Slot.TARGET, truth.token())
            && !Tenses.isPast(told, source.sentence(told.sentence()))
            && predicates.isNeeding(told.predicate()));
  }

  /** Whether by the clause somebody has nothing to do with the event that it names. */
  private static boolean isOutsideOf(Fact event, Fact clause, Fact fact) {
    return fact.polarity() == Polarity.POSITIVE
        && clause.polarity() == Polarity.NEGATIVE
        && clause.arguments().stream()
            .anyMatch(a -> a.slot() != Slot.ACTOR && a.mention().token() == event.token());
  }

  /** "made", told of a statue: the verb says little, but the fact is the claim's. */
  private boolean isSameEvent(Fact fact, Fact truth, Alignment alignment, Source source) {
    PredicateMatch.Kind kind = predicates.relate(fact.predicate(), truth.predicate()).kind();
    String said = alignment.sentence().tokens().get(fact.token()).lemma();
    String told = source.sentence(truth.sentence()).tokens().get(truth.token()).lemma();
    return truth.form() == Fact.Form.CLAUSE
        && (said.equals(told)
            || kind == PredicateMatch.Kind.SAME
            || kind == PredicateMatch.Kind.ENTAILS);
  }

  /** Content words of the passage's sentences that the claim lacks. */
  private int surplus(Alignment alignment, Source source) {
    int surplus = 0;
    for (int s = alignment.first(); s < alignment.first() + alignment.length(); s++) {
      int sentence = s;
      surplus +=
          (int)
              source.sentence(s).tokens().stream()
                  .filter(t -> weights.of(t) >= ContentWeights.NEEDED)
                  .filter(
                      t ->
                          alignment.matches().stream()
                              .noneMatch(
                                  m ->
                                      m.sentence() == sentence
                                          && (m.token() == t.index()
                                              || Paths.within(
                                                  source.sentence(sentence),
                                                  t.index(),
                                                  m.token()))))
                  .count();
    }
    return surplus;
  }
}
