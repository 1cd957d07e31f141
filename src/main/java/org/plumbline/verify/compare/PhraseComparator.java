package org.plumbline.verify.compare;

import java.util.List;
import java.util.regex.Pattern;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Mention.Kind;
import org.plumbline.fact.Quantity;
import org.plumbline.fact.Relation;
import org.plumbline.fact.Slot;

/**
 * Compares a phrase of the claim's fact with what the article has for it. The nearest phrase is found first; then who or
 * what it is, in its role, may speak for it or against it.
 */
final class PhraseComparator {
  private static final Pattern ASKED = Pattern.compile("how ", Pattern.CASE_INSENSITIVE);

  private final PairContext context;
  private final PredicateComparator predicates;
  private final CounterpartFinder finder;
  private final Judges judges;
  private final ScopeComparator scopes;
  private final RestrictionComparator restrictions;
  private final Comparisons comparisons;

  /**
   * What tells, each of its own kind of phrase, how the phrase found stands to the claim's.
   *
   * @param roles of participants
   * @param prepositions of circumstances
   * @param states of what something is said to be
   * @param places of places
   * @param speakers of who speaks or acts
   * @param events of events
   * @param manners of manners
   */
  record Judges(
      RoleComparator roles,
      PrepositionComparator prepositions,
      StateComparator states,
      PlaceComparator places,
      SpeakerComparator speakers,
      EventComparator events,
      MannerReader manners) {}

  PhraseComparator(
      PairContext context,
      PredicateComparator predicates,
      CounterpartFinder finder,
      Judges judges,
      ScopeComparator scopes,
      RestrictionComparator restrictions,
      Comparisons comparisons) {
    this.context = context;
    this.predicates = predicates;
    this.finder = finder;
    this.judges = judges;
    this.scopes = scopes;
    this.restrictions = restrictions;
    this.comparisons = comparisons;
  }

  /** Takes down the phrase, how many it means, and all that restricts it. */
  void compare(ClaimPhrase phrase) {
    if (isIntentionOnly(phrase)) {
      return;
    }
    Mention mention = phrase.mention();
    Counterpart counterpart = counterpart(phrase);
    Found found = counterpart.found();
    Found inSlot = counterpart.inSlot();
    boolean specific =
        mention.isName() || !MentionComparator.names(mention, context.claim()).isEmpty();
    comparisons.add(phrase.slot(), isNeeded(phrase), specific, found, inSlot, mention);
    if (isWholeList(phrase)) {
      return;
    }
    // What somebody else is called is no matter.
    boolean another = mention.isName() && counterpart.isExcluded() && !found.holds();
    if (another && context.pair().getClaim().form() != Fact.Form.STATE) {
      return;
    }
    scopes.compare(mention, found);
    boolean other = found.relation() == Relation.UNKNOWN || found.relation() == Relation.CONFLICTS;
    restrictions.compare(phrase, counterpart.reach(), other ? Found.NOTHING : found);
  }

  private boolean isIntentionOnly(ClaimPhrase phrase) {
    return phrase.slot() == Slot.SPEAKER
        && judges.speakers().isDoer(phrase.mention())
        && !predicates.isSaid(context.pair().getClaim(), context.claim().facts());
  }

  private boolean isNeeded(ClaimPhrase phrase) {
    return switch (phrase.slot()) {
      case MANNER -> judges.manners().isNeeded(phrase);
      // Who was told must be right, but one who was not is no other statement.
      case ADDRESSEE -> false;
      default -> true;
    };
  }

  private Counterpart counterpart(ClaimPhrase phrase) {
    Counterpart counterpart = inItsRole(phrase, nearest(phrase));
    if (phrase.complement()) {
      counterpart = judges.states().revise(phrase, counterpart);
    }
    if (phrase.slot() == Slot.PLACE) {
      counterpart = judges.places().revise(phrase, counterpart);
    }
    if (phrase.slot() == Slot.SPEAKER || phrase.slot() == Slot.ACTOR) {
      counterpart = judges.speakers().revise(phrase, counterpart);
    }
    counterpart = otherwiseNamed(phrase, counterpart);
    counterpart = judges.events().revise(phrase, counterpart);
    return narrowed(phrase, counterpart);
  }

  /** The phrase of the same slot, and the nearest one anywhere. */
  private Counterpart nearest(ClaimPhrase phrase) {
    Mention mention = phrase.mention();
    Found inSlot = finder.nearest(mention, fillers(phrase.slot()), Locality.SLOT);
    if (!inSlot.holds()
        && phrase.isParticipant()
        && predicates.symmetric(context.pair().getClaim())) {
      // Kenya met Ghana, and so Ghana met Kenya.
      Found exchanged = finder.same(mention, context.oppositeRole(phrase.slot()), Locality.SLOT);
      inSlot = exchanged.holds() ? exchanged : inSlot;
    }
    if (inSlot.holds()) {
      return new Counterpart(inSlot, inSlot);
    }
    Found around = finder.search(mention, phrase.slot());
    Found found = inSlot.orBetter(judges.roles().uncrossed(phrase, inSlot, around));
    return new Counterpart(found, inSlot);
  }

  private List<Mention> fillers(Slot slot) {
    List<Mention> fillers = context.sameRole(slot);
    return fillers.isEmpty() && slot == Slot.PLACE && context.pair().isOfMainEvent()
        ? PlaceComparator.within(context.pair().getTruth())
        : fillers;
  }

  /** What the article has in another role, or turned round, tells nothing. */
  private Counterpart inItsRole(ClaimPhrase phrase, Counterpart counterpart) {
    Found found = counterpart.found();
    Found inSlot = counterpart.inSlot();
    boolean other =
        phrase.isParticipant()
            ? judges.roles().isElsewhere(phrase, inSlot, found)
                || inSlot.holds() && judges.roles().isExcepting(phrase.mention(), inSlot.mention())
            : judges.prepositions().isTurned(phrase, found);
    if (!other) {
      return counterpart;
    }
    Found open = new Found(found.mention(), Relation.UNKNOWN, found.locality());
    return inSlot.holds() ? counterpart.with(open) : new Counterpart(open, inSlot);
  }

  /** The counterpart where the article has the same under a name of another sort. */
  private Counterpart otherwiseNamed(ClaimPhrase phrase, Counterpart counterpart) {
    Mention mention = phrase.mention();
    Counterpart named = counterpart;
    if (judges.events().isOutbreakActing(phrase, named)) {
      named = named.settled(Relation.ENTAILS);
    }
    if (phrase.isParticipant()
        && !named.inSlot().present()
        && Denials.isOf(mention, context.pair().getTruth())) {
      // "there were no arrests": nobody was arrested.
      String noun = context.pair().getTruth().event();
      named = named.with(new Found(null, noun, Relation.ENTAILS, Locality.SLOT));
    }
    if (isNothing(phrase, named.inSlot())) {
      named = named.settled(Relation.ENTAILS);
    }
    if (isCountedAlone(mention, named)) {
      named = named.settled(Relation.EQUAL);
    }
    if (!named.found().holds() && mention.isName() && isTopic(phrase, named.inSlot())) {
      named = named.settled(Relation.ENTAILS);
    }
    if (phrase.slot() == Slot.ACTOR
        && !named.inSlot().holds()
        && judges.events().isToldByTheClauseAbove(mention)) {
      Found clause =
          new Found(named.inSlot().mention(), mention.text(), Relation.EQUAL, Locality.SLOT);
      named = named.with(clause).reaching(Counterpart.Reach.SENTENCE);
    }
    return named.isFilledOtherwise() && isAnyInRole(phrase) ? named.settled(Relation.EQUAL) : named;
  }

  /** The counterpart, unless what it means need not be what the claim's phrase means. */
  private Counterpart narrowed(ClaimPhrase phrase, Counterpart counterpart) {
    Mention mention = phrase.mention();
    Counterpart narrowed = counterpart;
    // The youngest woman need not be the youngest person.
    if (isRankedHigher(mention, narrowed.found())
        || isOneBesideSeveral(mention, narrowed.found())
        || isAskedHow(mention, narrowed.found())) {
      Found found = narrowed.found();
      narrowed = narrowed.with(new Found(found.mention(), Relation.UNKNOWN, found.locality()));
    }
    return judges.speakers().isOneOfUs(mention, narrowed.found())
            || isDeniedElsewhere(mention, narrowed.found())
            || PlaceComparator.isOnlyInPart(phrase, narrowed.found())
        ? narrowed.with(Found.NOTHING)
        : narrowed;
  }

  /** Who does not know "how fast" it was does not say that it was fast. */
  private static boolean isAskedHow(Mention mention, Found found) {
    return found.holds()
        && found.present()
        && ASKED.matcher(found.mention().text()).lookingAt()
        && !ASKED.matcher(mention.text()).lookingAt();
  }

  /** "the hospital building" and "63 homes": it need not be one of them. */
  private static boolean isOneBesideSeveral(Mention mention, Found found) {
    return mention.kind() == Kind.DESCRIPTION
        && mention.determiner() == Mention.Determiner.DEFINITE
        && found.holds()
        && found.present()
        && found.mention().kind() == Kind.DESCRIPTION
        && found.mention().quantities().stream()
            .anyMatch(q -> q.dimension() == Quantity.Dimension.COUNT && q.low() > 1)
        && isSingular(mention)
        && !isSingular(found.mention());
  }

  /** Whether the phrase has its noun as the lexicon has it. */
  private static boolean isSingular(Mention mention) {
    return Pattern.compile("\\b" + Pattern.quote(mention.head()) + "\\b", Pattern.CASE_INSENSITIVE)
        .matcher(mention.text())
        .find();
  }

  /** "Nothing was stolen": no cash was; who had nothing to do with it may have a car. */
  private boolean isNothing(ClaimPhrase phrase, Found inSlot) {
    return phrase.slot() == Slot.TARGET
        && phrase.mention().kind() == Kind.DESCRIPTION
        && inSlot.present()
        && inSlot.mention().head().equals("nothing")
        && inSlot.mention().modifiers().isEmpty()
        && context.pair().getTruth().fillers(Slot.ACTOR).isEmpty();
  }

  /** "no part" of another clause is not the part that the claim tells of. */
  private static boolean isDeniedElsewhere(Mention mention, Found found) {
    return found.present()
        && found.locality() == Locality.SENTENCE
        && found.mention().determiner() == Mention.Determiner.NO
        && mention.determiner() != Mention.Determiner.NO;
  }

  /** "Alfa won 49 seats and Beta 20": 20 seats, as they were just told of. */
  private boolean isCountedAlone(Mention mention, Counterpart counterpart) {
    Found found = counterpart.found();
    return mention.kind() == Kind.DESCRIPTION
        && isCount(mention)
        && counterpart.isFilledOtherwise()
        && counterpart.inSlot().mention().kind() == Kind.NUMBER
        && counterpart.inSlot().mention().modifiers().isEmpty()
        && isCount(counterpart.inSlot().mention())
        && !isPartOfThose(counterpart.inSlot().mention())
        && found.holds()
        && found.present()
        && isCount(found.mention());
  }

  /** "3,200 people, of whom 2,100 work there": no number of them all. */
  private boolean isPartOfThose(Mention number) {
    int before = number.token() - 1;
    return before >= 0
        && context.sentenceOf(number).tokens().get(before).lemma().matches("whom?|which");
  }

  private static boolean isCount(Mention mention) {
    return mention.quantities().size() == 1
        && mention.quantities().get(0).dimension() == Quantity.Dimension.COUNT;
  }

  private static boolean isRankedHigher(Mention mention, Found found) {
    return found.relation() == Relation.ENTAILS
        && mention.kind() == Kind.DESCRIPTION
        && Rank.isRanked(mention)
        && found.present()
        && found.mention().kind() == Kind.DESCRIPTION;
  }

  private boolean isTopic(ClaimPhrase phrase, Found inSlot) {
    return inSlot.present()
        && phrase.isParticipant()
        && ExcerptTopic.isNamedBy(
            phrase.mention(), context.claim(), inSlot.mention(), context.source());
  }

  /** Whether the claim says no more of it than its role: those killed are victims, whoever they are. */
  private boolean isAnyInRole(ClaimPhrase phrase) {
    return phrase.mention().kind() == Kind.DESCRIPTION
        && context.pair().getMatch().holds()
        && predicates.isParticipant(
            context.pair().getClaim(), phrase.slot(), phrase.mention().head());
  }

  /** "the two countries" for "India and Pakistan": as many as the article lists. */
  private boolean isWholeList(ClaimPhrase phrase) {
    int listed = context.sameRole(phrase.slot()).size();
    List<Quantity> numbers = phrase.mention().quantities();
    return listed > 1
        && numbers.size() == 1
        && numbers.get(0).isPoint()
        && numbers.get(0).dimension() == Quantity.Dimension.COUNT
        && numbers.get(0).low() == listed;
  }
}
