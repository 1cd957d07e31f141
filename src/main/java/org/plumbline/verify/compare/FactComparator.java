package org.plumbline.verify.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import org.plumbline.fact.Argument;
import org.plumbline.fact.Entity;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Mention.Kind;
import org.plumbline.fact.Mention.Modifier;
import org.plumbline.fact.Moment;
import org.plumbline.fact.Quantity;
import org.plumbline.fact.Reading;
import org.plumbline.fact.Relation;
import org.plumbline.fact.Slot;
import org.plumbline.lexicon.WordClass;
import org.plumbline.text.Sentence;
import org.plumbline.text.Token;
import org.plumbline.truth.Source;

/** Sets every value of a claim's fact beside the article's value for it. */
final class FactComparator {
  /** Words for one more of a kind. */
  private static final Set<String> OTHERS =
      Set.of("fellow", "another", "similar", "separate", "previous", "earlier", "further");

  /** "a victory over the British", "older than the British", "except for the British": they did something else. */
  private static final Set<String> OPPOSING =
      Set.of("over", "against", "than", "except", "except for", "unlike", "excluding");

  /** Before what is not there, or of which something else is said. */
  private static final Set<String> TURNING =
      Set.of("without", "except", "except for", "excluding", "unlike", "than");

  /** Before a mark that something passes, or does not. */
  private static final Set<String> MEASURING = Set.of("above", "below", "beyond");

  private static final Set<String> TOWARDS = Set.of("for", "to", "into", "towards", "toward");

  private static final Set<String> NEAR =
      Set.of("near", "outside", "off", "beside", "close to", "next to", "around", "in front of");

  private static final Set<String> INSIDE = Set.of("in", "inside", "into", "within");

  private static final Set<String> PERSONAL =
      Set.of("he", "she", "they", "him", "her", "them", "it");

  private final ContentWeights weights;
  private final MentionComparator mentions;
  private final WordComparator words;
  private final PredicateComparator predicates;
  private final OfficeComparator offices;
  private final Spokespeople spokespeople;
  private final Function<Source, MainEvent> mainEvents;

  FactComparator(
      ContentWeights weights,
      MentionComparator mentions,
      WordComparator words,
      PredicateComparator predicates,
      OfficeComparator offices,
      Spokespeople spokespeople,
      Function<Source, MainEvent> mainEvents) {
    this.mainEvents = mainEvents;
    this.offices = offices;
    this.spokespeople = spokespeople;
    this.weights = weights;
    this.predicates = predicates;
    this.mentions = mentions;
    this.words = words;
  }

  List<Comparison> compare(Pair pair, Reading claim) {
    return new Run(pair, claim).compare();
  }

  /** Whether a participant is a pronoun that the claim does not explain. */
  boolean isAmbiguous(Fact fact, Reading claim) {
    // What somebody is reported to say is in that person's words.
    boolean reported =
        fact.fillers(Slot.SPEAKER).stream()
            .anyMatch(s -> s.kind() != Kind.PRONOUN || s.entity() >= 0);
    return !reported
        && !isFirstOfAll(fact)
        && fact.arguments().stream()
            .anyMatch(
                a ->
                    (a.slot() == Slot.ACTOR || a.slot() == Slot.TARGET)
                        && a.mention().kind() == Kind.PRONOUN
                        && PERSONAL.contains(a.mention().head())
                        && MentionComparator.names(a.mention(), claim).isEmpty()
                        && a.mention().entity() < 0);
  }

  /** "It was the first strike since 1997": "it" is whatever is so described. */
  private static boolean isFirstOfAll(Fact fact) {
    boolean it =
        fact.form() == Fact.Form.STATE
            && fact.predicate().equals("be")
            && fact.fillers(Slot.ACTOR).stream().allMatch(a -> a.head().equals("it"));
    return it
        && fact.fillers(Slot.TARGET).stream()
            .anyMatch(
                t ->
                    t.determiner() == Mention.Determiner.DEFINITE
                        && (t.modifiers().stream()
                                .anyMatch(
                                    m ->
                                        m.marker().equals("adj")
                                            && Degree.isSuperlative(m.mention()))
                            || t.quantities().stream()
                                .anyMatch(q -> q.dimension() == Quantity.Dimension.ORDINAL)));
  }

  /** Whether one of the first words of a phrase says that it is one more. */
  static boolean startsAsAnother(String phrase) {
    return Arrays.stream(phrase.toLowerCase(Locale.ROOT).split(" "))
        .limit(2)
        .anyMatch(OTHERS::contains);
  }

  /** One comparison of two facts. */
  private final class Run {
    private final Pair pair;
    private final Reading claim;
    private final Reading truth;
    private final Surroundings around;
    private final NumberFinder numbers;
    private final TimeFinder times;
    private final Optional<Set<Slot>> told;
    private final Set<Slot> singleValued;
    private final List<Comparison> comparisons = new ArrayList<>();
    private final Set<Quantity> answered = Collections.newSetFromMap(new IdentityHashMap<>());

    /** The preposition before the claim's phrase that is being compared. */
    private String marker = "";

    private final LeadTopic topic;

    /** The slot of the claim's phrase that is being compared. */
    private Slot current = Slot.TIME;

    /** The same; of what restricts that phrase, the slot that it would have by itself. */
    private Slot sought = Slot.TIME;

    /** Whether the claim's phrase that is being compared means the article's main event. */
    private boolean ofMainEvent;

    /** Whether it means what another clause of the sentence tells, so that the whole sentence speaks of it. */
    private boolean inSentence;

    Run(Pair pair, Reading claim) {
      this.pair = pair;
      this.claim = claim;
      this.truth = pair.getSource().reading();
      this.told = pair.getSource().singleValued(pair.getTruth());
      this.singleValued = told.orElseGet(() -> predicates.singleValued(pair.getClaim()));
      this.around = new Surroundings(pair.getTruth(), pair.getSource());
      this.numbers = new NumberFinder(mentions, pair, claim, truth, around);
      this.times = new TimeFinder(pair, around);
      this.topic = new LeadTopic(mentions, claim, pair.getSource());
    }

    List<Comparison> compare() {
      for (Argument argument : pair.getClaim().arguments()) {
        argument(argument);
      }
      return Mixture.undone(comparisons, pair.getTruth());
    }

    private void argument(Argument argument) {
      Mention mention =
          argument.slot() == Slot.ACTOR ? antecedent(argument.mention()) : argument.mention();
      marker = argument.marker();
      current = argument.slot();
      sought = current;
      ofMainEvent = false;
      inSentence = false;
      if (argument.slot() == Slot.QUOTATION) {
        quotation(mention);
        return;
      }
      if (mention.kind() == Kind.CLAUSE) {
        return;
      }
      if (isUnresolved(mention)) {
        unresolved(argument);
        return;
      }
      Modifier measure = measure(mention);
      if (measure != null) {
        // "at a depth of 40 metres": the number is the value, the depth its kind.
        quantities(Slot.VALUE, mention.head(), measure.mention(), Found.NOTHING);
        return;
      }
      switch (mention.kind()) {
        case TIME -> moments(argument.slot(), mention, false);
        case NUMBER -> {
          Mention counted = Partitive.whole(mention);
          if (counted == mention) {
            quantities(Slot.VALUE, argument.marker(), mention, Found.NOTHING);
          } else {
            phrase(argument, counted);
          }
        }
        default -> phrase(argument, mention);
      }
    }

    /** What the claim describes before it says "they": "Farmers said they would march". */
    private Mention antecedent(Mention mention) {
      return mention.entity() < 0 || !isUnresolved(mention)
          ? mention
          : claim.mentions().stream()
              .filter(m -> m.entity() == mention.entity() && m.kind() == Kind.DESCRIPTION)
              .findFirst()
              .map(Mention::bare)
              .orElse(mention);
    }

    /** The number of a phrase that only names a measure; null for any other phrase. */
    private Modifier measure(Mention mention) {
      boolean named = mention.kind() == Kind.DESCRIPTION && NumberRoles.isMeasure(mention.head());
      boolean plain = mention.determiner() != Mention.Determiner.DEFINITE;
      return named && plain && !marker.isEmpty() && mention.modifiers().size() == 1
          ? mention.modifiers().stream()
              .filter(m -> m.marker().equals("of") && m.mention().kind() == Kind.NUMBER)
              .findFirst()
              .orElse(null)
          : null;
    }

    private Slot opposite(Slot slot) {
      return pair.getMatch().truthSlot(slot == Slot.ACTOR ? Slot.TARGET : Slot.ACTOR);
    }

    /** What fills the opposite role is no evidence for this one, unless this one is open. */
    private Found uncrossed(Slot slot, Found inSlot, Found found) {
      boolean core = slot == Slot.ACTOR || slot == Slot.TARGET;
      if (!core || found.locality() != Locality.FACT || found.mention() == null) {
        return found;
      }
      // Who bought it from nobody named did not sell it.
      boolean converse = !pair.getMatch().roles().isEmpty();
      boolean crossed =
          inSlot.present()
              ? isFilledBy(opposite(slot), found.mention())
                  || isFilledBy(Slot.ADDRESSEE, found.mention())
              : converse
                  && (isFilledBy(Slot.ACTOR, found.mention())
                      || isFilledBy(Slot.TARGET, found.mention()));
      // A Russian is not Russia.
      boolean origin =
          inSlot.present()
              && mentions.isDemonym(found.mention())
              && inSlot.mention().modifiers().stream()
                  .noneMatch(m -> m.mention().token() == found.mention().token());
      return crossed || origin || isOpposed(found.mention())
          ? new Found(found.mention(), found.relation(), Locality.CROSSED)
          : found;
    }

    /** "a victory over the British": they are neither who won nor what was won. */
    private boolean isOpposed(Mention mention) {
      return pair.getTruth().arguments().stream()
          .anyMatch(a -> a.mention() == mention && OPPOSING.contains(a.marker()));
    }

    /** "ended in agreement", where the article has "ended without agreement". */
    private boolean isTurned(Found found) {
      if (!found.holds() || !found.present()) {
        return false;
      }
      if (isOutOf(found) || isGoneTo(found)) {
        return true;
      }
      List<Argument> there =
          pair.getTruth().arguments().stream().filter(a -> a.mention() == found.mention()).toList();
      // "more in Sweden than in Finland": that Finland stands there does not tell which had more.
      boolean compared = marker.startsWith("than ");
      return compared && there.stream().noneMatch(a -> a.marker().startsWith("than"))
          || there.stream()
              .anyMatch(
                  a ->
                      !compared && TURNING.contains(a.marker()) != TURNING.contains(marker)
                          || MEASURING.contains(marker) && !isMeasuring(a.marker())
                          || INSIDE.contains(marker) && NEAR.contains(a.marker())
                          || Directions.isOpposite(
                              marker,
                              a.marker(),
                              pair.getMatch().kind() == PredicateMatch.Kind.SAME));
    }

    /** "a man from Rome in Pisa": that he comes from Rome puts nobody there, nor is he from Pisa. */
    private boolean isOutOf(Found found) {
      boolean place = current == Slot.PLACE || sought == Slot.PLACE;
      String there = place ? prepositionOf(found.mention()) : "";
      return INSIDE.contains(marker) && there.equals("from")
          || marker.equals("from") && INSIDE.contains(there);
    }

    private String prepositionOf(Mention mention) {
      if (mention.token() < 0) {
        return "";
      }
      return Paths.preposition(pair.getSource().sentence(mention.sentence()), mention.token());
    }

    /** "fled from Genoa": not to Genoa. */
    private boolean isGoneTo(Found found) {
      String there = prepositionOf(found.mention());
      return marker.equals("to") && there.equals("from")
          || marker.equals("from") && there.equals("to");
    }

    private static boolean isMeasuring(String marker) {
      return MEASURING.contains(marker) || marker.equals("over") || marker.equals("under");
    }

    private boolean isNear(Found place) {
      return pair.getTruth().arguments().stream()
          .anyMatch(a -> a.mention() == place.mention() && NEAR.contains(a.marker()));
    }

    /** Who "departed for Hawaii" has not left Hawaii. */
    private boolean isOtherEnd(Found found) {
      return found.holds()
          && found.present()
          && (words.leaves(pair.getClaim().predicate())
              || pair.getTruth().predicate().equals(pair.getClaim().predicate() + " for"))
          && pair.getTruth().arguments().stream()
              .filter(a -> a.mention() == found.mention())
              .anyMatch(a -> TOWARDS.contains(a.marker()));
    }

    /** "wind farms generated more than gas": that gas stands there does not make it generate anything. */
    private boolean isStandard(Found found) {
      if (!found.holds() || !found.present() || found.mention().token() < 0) {
        return false;
      }
      List<Token> there = pair.getSource().sentence(found.mention().sentence()).tokens();
      int above = there.get(found.mention().token()).head();
      return above >= 0 && there.get(above).lemma().equals("than");
    }

    /** "every player but Moss", "nobody except the pilot": not every player, and not nobody. */
    private boolean isExcepting(Mention mention, Mention there) {
      if (!isWhole(mention) || there.token() < 0) {
        return false;
      }
      List<Token> tokens = pair.getSource().sentence(there.sentence()).tokens();
      int next = there.token() + 1;
      return next < tokens.size()
              && tokens.get(next).lemma().equals("but")
              && !tokens.get(there.token()).relation().equals("dobj")
          || tokens.stream()
              .anyMatch(
                  t ->
                      t.lemma().matches("except|excluding|besides")
                          || t.lemma().equals("apart")
                              && t.index() + 1 < tokens.size()
                              && tokens.get(t.index() + 1).lemma().equals("from"));
    }

    private static boolean isWhole(Mention mention) {
      return mention.determiner() == Mention.Determiner.NO
          || ScopeComparison.applies(mention.determiner())
          || mention.head().matches("nobody|everybody|everyone|no-one|nothing|everything");
    }

    /** "rose, according to the agency", "bought from Alfa": in the fact, but not the one that rose or bought. */
    private boolean isOnlyTeller(Found found) {
      return found.holds()
          && found.present()
          && current == Slot.ACTOR
          && found.locality() == Locality.FACT
          && (isFilledBy(Slot.SPEAKER, found.mention())
              || isFilledBy(Slot.RECIPIENT, found.mention()));
    }

    /** "jailed for 21 and 18 months, respectively": whose number is which the fact does not tell. */
    private boolean isSharedOut(Slot slot) {
      return (slot == Slot.COUNT || slot == Slot.VALUE) && isShuffled();
    }

    private boolean isFilledBy(Slot slot, Mention mention) {
      return around.inSlot(slot).stream().anyMatch(m -> m == mention);
    }

    private boolean isTopic(Found inSlot, Mention mention) {
      return inSlot.present()
          && (current == Slot.ACTOR || current == Slot.TARGET)
          && ExcerptTopic.isNamedBy(mention, claim, inSlot.mention(), pair.getSource());
    }

    private boolean isUnresolved(Mention mention) {
      return mention.kind() == Kind.PRONOUN && MentionComparator.names(mention, claim).isEmpty();
    }

    private void quotation(Mention mention) {
      for (Mention other : around.inSlot(Slot.QUOTATION)) {
        Relation relation = QuotationComparator.relate(mention.text(), other.text());
        Found found = new Found(other, relation, Locality.SLOT);
        emit(Slot.QUOTATION, true, true, found, found, mention);
      }
    }

    /** "They restored it": a claim that does not say who cannot be supported, nor found wrong in that. */
    private void unresolved(Argument argument) {
      boolean personal =
          PERSONAL.contains(argument.mention().head())
              && argument.mention().entity() < 0
              && pair.getClaim().filler(Slot.SPEAKER).isEmpty();
      if (personal && (argument.slot() == Slot.ACTOR || argument.slot() == Slot.TARGET)) {
        emit(argument.slot(), true, false, Found.NOTHING, Found.NOTHING, argument.mention());
      }
    }

    private void phrase(Argument argument, Mention filler) {
      Slot slot = argument.slot();
      if (slot == Slot.SPEAKER
          && isOwnIntention(filler)
          && !predicates.isSaid(pair.getClaim(), claim.facts())) {
        return;
      }
      // What a thing is said to be is a description, whoever it describes.
      boolean complement =
          pair.getClaim().form() == Fact.Form.STATE
              && (slot == Slot.TARGET || slot == Slot.ROLE)
              && !filler.isName();
      Mention mention = complement ? filler.refersTo(-1) : filler;
      List<Mention> fillers = around.inSlot(pair.getMatch().truthSlot(slot));
      if (fillers.isEmpty() && slot == Slot.PLACE && pair.isOfMainEvent()) {
        fillers = placesWithin(pair.getTruth());
      }
      Found inSlot = bestOf(mention, fillers, Locality.SLOT, true);
      boolean core = slot == Slot.ACTOR || slot == Slot.TARGET;
      if (!inSlot.holds() && core && predicates.symmetric(pair.getClaim())) {
        // Kenya met Ghana, and so Ghana met Kenya.
        Found exchanged = bestOf(mention, around.inSlot(opposite(slot)), Locality.SLOT, false);
        inSlot = exchanged.holds() ? exchanged : inSlot;
      }
      Found found =
          inSlot.holds() ? inSlot : inSlot.orBetter(uncrossed(slot, inSlot, search(mention)));
      boolean elsewhere =
          !inSlot.holds()
              && (isStandard(found)
                  || isOtherEnd(found)
                  || inSlot.present() && isOnlyTeller(found));
      boolean excepting = core && inSlot.holds() && isExcepting(mention, inSlot.mention());
      if (excepting || (core ? elsewhere : isTurned(found))) {
        found = new Found(found.mention(), Relation.UNKNOWN, found.locality());
        inSlot = inSlot.holds() ? found : inSlot;
      }
      if (complement && mention.kind() == Kind.PROPERTY && !found.holds() && inSlot.present()) {
        for (Modifier modifier : inSlot.mention().modifiers()) {
          Relation relation = mentions.heads(mention, claim, modifier.mention(), truth);
          if (relation == Relation.CONFLICTS) {
            inSlot = new Found(modifier.mention(), relation, Locality.SLOT);
            found = inSlot;
          }
        }
      }
      if (complement
          && inSlot.relation() == Relation.UNKNOWN
          && inSlot.present()
          && !inSlot.mention().isName()
          && mention.kind() == inSlot.mention().kind()
          && mentions.kinds(mention, inSlot.mention()) == Relation.CONFLICTS) {
        inSlot = new Found(inSlot.mention(), Relation.CONFLICTS, Locality.SLOT);
        found = inSlot;
      }
      // "shorter than the other" may be long.
      if (complement
          && inSlot.relation() == Relation.CONFLICTS
          && inSlot.mention().text().contains(" than ")
          && !mention.text().contains(" than ")) {
        inSlot = new Found(inSlot.mention(), Relation.UNKNOWN, Locality.SLOT);
        found = inSlot;
      }
      if (complement && !inSlot.holds() && inSlot.present() && isOfficeOfAnother(mention)) {
        inSlot = new Found(inSlot.mention(), Relation.CONFLICTS, Locality.SLOT);
        found = inSlot;
      }
      if (slot == Slot.PLACE
          && inSlot.relation() == Relation.CONFLICTS
          && !mentions.knownPlaces(mention, inSlot.mention())) {
        inSlot = new Found(inSlot.mention(), Relation.UNKNOWN, Locality.SLOT);
        found = found.holds() ? found : inSlot;
      }
      if (slot == Slot.PLACE && !found.holds() && inSlot.relation() == Relation.UNKNOWN) {
        Optional<Mention> region = excludingRegion(mention, inSlot);
        if (region.isPresent()) {
          inSlot = new Found(region.get(), Relation.CONFLICTS, Locality.SLOT);
          found = inSlot;
        }
      }
      // What is near one town may be in another.
      if (slot == Slot.PLACE
          && inSlot.relation() == Relation.CONFLICTS
          && (NEAR.contains(marker) || isNear(inSlot))) {
        inSlot = new Found(inSlot.mention(), Relation.UNKNOWN, Locality.SLOT);
        found = found.holds() ? found : inSlot;
      }
      // Two may each say that they have seen it.
      boolean ofOneself = slot == Slot.SPEAKER && isOwnIntention(filler);
      if (ofOneself && inSlot.relation() == Relation.CONFLICTS) {
        inSlot = new Found(inSlot.mention(), Relation.UNKNOWN, Locality.SLOT);
        found = inSlot;
      }
      boolean acting = slot == Slot.SPEAKER || slot == Slot.ACTOR;
      if (acting
          && inSlot.relation() == Relation.CONFLICTS
          && (speaksFor(mention, inSlot.mention())
              || Referents.isOfPerson(inSlot.mention(), truth) && isOnesBody(mention, found))
          && (slot == Slot.SPEAKER
              || Referents.isOfPerson(mention, claim)
              || Referents.isOfPerson(inSlot.mention(), truth))) {
        inSlot = new Found(inSlot.mention(), Relation.UNKNOWN, Locality.SLOT);
        found = found.holds() ? found : inSlot;
      }
      if (slot == Slot.SPEAKER
          && !inSlot.holds()
          && inSlot.present()
          && spokespeople.speaksFor(mention, claim, inSlot.mention(), truth)) {
        found = new Found(inSlot.mention(), Relation.ENTAILS, Locality.SLOT);
        inSlot = found;
      }
      if (slot == Slot.ACTOR
          && (!found.holds() || found.locality() == Locality.FACT)
          && isOutbreakOf(mention, inSlot)) {
        found = new Found(inSlot.mention(), Relation.ENTAILS, Locality.SLOT);
        inSlot = found;
      }
      if (!found.holds() && mention.isName() && isTopic(inSlot, mention)) {
        found = new Found(inSlot.mention(), Relation.ENTAILS, Locality.SLOT);
        inSlot = found;
      }
      if (slot == Slot.ACTOR && !inSlot.holds() && isToldByTheClauseAbove(mention)) {
        inSentence = true;
        found = new Found(inSlot.mention(), mention.text(), Relation.EQUAL, Locality.SLOT);
        inSlot = found;
      }
      if (!inSlot.holds() && inSlot.present() && isAnyInRole(slot, mention)) {
        found = new Found(inSlot.mention(), Relation.EQUAL, Locality.SLOT);
        inSlot = found;
      }
      if (!found.holds() && isOccasionOfAll(slot, mention, inSlot)) {
        Optional<String> word = mainEvent().calledBy(mention);
        if (word.isPresent()) {
          ofMainEvent = true;
          found = new Found(null, word.get(), Relation.ENTAILS, Locality.ENTITY);
          inSlot = Found.NOTHING;
        }
      }
      if (!found.holds()
          && inSlot.present()
          && MainEvent.isGeneral(inSlot.mention())
          && mainEvent().calledBy(mention).isPresent()) {
        ofMainEvent = true;
        found = new Found(inSlot.mention(), Relation.ENTAILS, Locality.SLOT);
        inSlot = found;
      }
      // The youngest woman need not be the youngest person.
      if (found.relation() == Relation.ENTAILS
          && isRanked(mention)
          && found.mention() != null
          && found.mention().kind() == Kind.DESCRIPTION) {
        found = new Found(found.mention(), Relation.UNKNOWN, found.locality());
        inSlot = found;
      }
      if (isOneOfUs(mention, found)) {
        found = Found.NOTHING;
        inSlot = Found.NOTHING;
      }
      // What happens "across Egypt" does not happen in one of its towns alone.
      if (slot == Slot.PLACE
          && Turning.ALL_OVER.contains(marker)
          && found.relation() == Relation.ENTAILS) {
        found = Found.NOTHING;
        inSlot = Found.NOTHING;
      }
      boolean specific = mention.isName() || !MentionComparator.names(mention, claim).isEmpty();
      boolean needed =
          switch (slot) {
            // "too late" and "narrowly" say something else than the bare verb.
            case MANNER ->
                !weights.isEmpty(mention.text())
                    && (weights.restricts(mention.head()) && !isStillSo(mention)
                        || marker.equals("than")
                        || isSortOfEvent(mention)
                        || mention.kind() == Kind.PROPERTY
                            && (mention.head().endsWith("ly")
                                || mention.modifiers().stream()
                                    .anyMatch(m -> m.marker().equals("adv"))));
            // Who was told must be right, but one who was not is no other statement.
            case ADDRESSEE -> false;
            default -> true;
          };
      emit(slot, needed, specific, found, inSlot, mention);
      if (isWholeList(mention, slot)) {
        return;
      }
      // What somebody else is called is no matter.
      boolean another = mention.isName() && inSlot.relation() == Relation.CONFLICTS;
      if (another && !found.holds() && pair.getClaim().form() != Fact.Form.STATE) {
        return;
      }
      scope(mention, found);
      Found counterpart =
          found.relation() == Relation.UNKNOWN || found.relation() == Relation.CONFLICTS
              ? Found.NOTHING
              : found;
      details(mention, counterpart, 0);
    }

    /** "Cholera killed 37": the cholera outbreak did. */
    private boolean isOutbreakOf(Mention mention, Found event) {
      return mention.kind() == Kind.DESCRIPTION
          && event.present()
          && mentions.isEvent(event.mention().head())
          && event.mention().modifiers().stream()
              .anyMatch(m -> m.marker().equals("nn") && m.mention().head().equals(mention.head()));
    }

    /** "We dropped him," the captain said: he need not have done it himself. */
    private boolean isOneOfUs(Mention person, Found found) {
      return found.holds()
          && found.present()
          && found.mention().kind() == Kind.PRONOUN
          && (found.mention().head().equals("we") || found.mention().head().equals("us"))
          && Referents.isOfPerson(person, claim)
          && pair.getClaim().filler(Slot.SPEAKER).isEmpty();
    }

    /** "was given a suspended sentence", "scored the winning goal": no other one. */
    private boolean isSortOfEvent(Mention adjective) {
      return adjective.kind() == Kind.PROPERTY && marker.equals("adj")
          // "the winning goal"
          || marker.equals("nn") && adjective.head().endsWith("ing");
    }

    /** What "is" so still is, what was need not be. */
    private boolean isStillSo(Mention adverb) {
      return adverb.head().equals("still") && !pair.isTruthPast();
    }

    /** "The attack killed 11", where the article has "they attacked the outpost, killing 11". */
    private boolean isToldByTheClauseAbove(Mention event) {
      Sentence sentence = pair.getSource().sentence(pair.getTruth().sentence());
      Token own = sentence.tokens().get(pair.getTruth().token());
      if (event.kind() != Kind.DESCRIPTION
          || !own.tag().equals("VBG")
          || !own.relation().equals("advcl")
          || own.head() < 0
          || !mentions.isEvent(event.head())) {
        return false;
      }
      return ElementMatcher.holds(
          words.relate(
              event.head(),
              WordClass.NOUN,
              sentence.tokens().get(own.head()).lemma(),
              WordClass.VERB));
    }

    /** Whether the claim says no more of it than its role: those killed are victims, whoever they are. */
    private boolean isAnyInRole(Slot slot, Mention mention) {
      return mention.kind() == Kind.DESCRIPTION
          && pair.getMatch().holds()
          && predicates.isParticipant(pair.getClaim(), slot, mention.head());
    }

    private MainEvent mainEvent() {
      return pair.getSource().derived(mainEvents);
    }

    /** Whether the claim's phrase may give the occasion, which an article does not repeat. */
    private boolean isOccasionOfAll(Slot slot, Mention mention, Found inSlot) {
      boolean circumstance =
          switch (slot) {
            case PLACE, TIME, TOPIC -> true;
            case ACTOR ->
                (!inSlot.present() || isEventBesideDoer(mention, inSlot.mention()))
                    && pair.getClaim().form() != Fact.Form.STATE;
            case TARGET, INSTRUMENT ->
                (!inSlot.present()
                        || pair.isOfMainEvent() && isEventBesideDoer(mention, inSlot.mention()))
                    && pair.getClaim().form() != Fact.Form.STATE;
            default -> false;
          };
      return circumstance
          && MainEvent.isOccasion(marker)
          && mainEvent().covers(pair.getTruth().sentence());
    }

    /** "The attack killed 12", where the article has "gunmen killed 12". */
    private boolean isEventBesideDoer(Mention event, Mention doer) {
      return event.kind() == Kind.DESCRIPTION
          && mentions.isEvent(event.head())
          && doer.kind() != Kind.PRONOUN
          && (doer.isName() || !mentions.isEvent(doer.head()));
    }

    /** Where what the fact is about lies: "a gorge in northern Nepal". */
    private static List<Mention> placesWithin(Fact fact) {
      List<Mention> places = new ArrayList<>();
      for (Argument argument : fact.arguments()) {
        if (argument.slot() != Slot.SPEAKER) {
          placesWithin(argument.mention(), places, 0);
        }
      }
      return places;
    }

    private static void placesWithin(Mention mention, List<Mention> into, int depth) {
      for (Modifier modifier : mention.modifiers()) {
        if (modifier.marker().equals("in") && modifier.mention().isName()) {
          into.add(modifier.mention());
        }
        if (depth < 3) {
          placesWithin(modifier.mention(), into, depth + 1);
        }
      }
    }

    /** "both engines" against "the left engine". */
    private boolean isOneOfTwo(Mention claimed, Mention there) {
      List<Token> tokens = pair.getSource().sentence(there.sentence()).tokens();
      return claimed.text().toLowerCase(Locale.ROOT).startsWith("both ")
          && there.kind() == Kind.DESCRIPTION
          && there.token() >= 0
          && tokens.get(there.token()).tag().equals("NN")
          && tokens.stream()
              .noneMatch(t -> t.head() == there.token() && t.relation().equals("conj"));
    }

    /** "all the passengers" against "most of the passengers". */
    private void scope(Mention mention, Found found) {
      boolean open =
          found.holds()
              && found.present()
              && (isOneOfTwo(mention, found.mention())
                  || mention.quantities().isEmpty()
                      && pair.isSamePolarity()
                      && ScopeComparison.isLess(
                          Partitive.whole(found.mention()).determiner(), mention.determiner()));
      if (open) {
        emit(
            Slot.SCOPE,
            Relation.UNKNOWN,
            found.locality(),
            mention.text(),
            mention,
            found.mention().text());
        return;
      }
      if (!ScopeComparison.applies(mention.determiner()) || mention.isName()) {
        return;
      }
      Mention there = found.holds() && found.present() ? Partitive.whole(found.mention()) : null;
      OptionalDouble share = there == null ? OptionalDouble.empty() : shareOf(there);
      boolean plain =
          there == null
              || there.determiner() == Mention.Determiner.BARE
              || there.determiner() == Mention.Determiner.DEFINITE
              || there.determiner() == Mention.Determiner.UNIVERSAL;
      if (!mention.quantities().isEmpty() && share.isEmpty() && plain) {
        return;
      }
      Relation relation =
          there == null
              ? Relation.UNKNOWN
              : share.isPresent()
                  ? ScopeComparison.relate(mention.determiner(), share.getAsDouble())
                  : ScopeComparison.relate(
                      mention.determiner(),
                      there.determiner(),
                      there.quantities(),
                      isNarrower(there, mention));
      emit(
          Slot.SCOPE,
          relation,
          found.locality(),
          mention.text(),
          mention,
          there == null ? "" : there.text());
    }

    private OptionalDouble shareOf(Mention counted) {
      return partOf(counted).map(Partitive::share).orElse(OptionalDouble.empty());
    }

    /** "nine of the eleven": the phrase around what is counted, which has both numbers. */
    private Optional<Mention> partOf(Mention counted) {
      return pair.getTruth().arguments().stream()
          .map(Argument::mention)
          .filter(m -> Partitive.whole(m).token() == counted.token())
          .filter(m -> Partitive.share(m).isPresent())
          .findFirst();
    }

    /** Whether the article's phrase has a restriction that the claim's lacks. */
    private boolean isNarrower(Mention there, Mention mention) {
      List<Token> tokens = pair.getSource().sentence(there.sentence()).tokens();
      // "the passengers, none of whom was hurt": all of them.
      boolean aside =
          there.token() + 1 < tokens.size() && tokens.get(there.token() + 1).form().equals(",");
      boolean clause =
          !aside
              && tokens.stream()
                  .anyMatch(
                      t ->
                          t.head() == there.token()
                              && (t.relation().equals("relcl") || t.relation().equals("acl")));
      return clause
          || there.modifiers().stream()
              .filter(m -> !m.marker().equals("including"))
              .anyMatch(
                  restriction ->
                      mention.modifiers().stream()
                          .noneMatch(
                              own ->
                                  isBothPronoun(own.mention(), restriction.mention())
                                      || ElementMatcher.holds(
                                          mentions.heads(
                                              own.mention(),
                                              claim,
                                              restriction.mention(),
                                              truth))));
    }

    /** Whether the article's phrase has the very word: the parser may have taken it for part of another. */
    private static boolean isWordOf(Mention there, Mention word) {
      return List.of(there.text().split("\\s+")).contains(word.text());
    }

    /** "5% of its workforce" */
    private static boolean isBothPronoun(Mention own, Mention there) {
      return own.kind() == Kind.PRONOUN && there.kind() == Kind.PRONOUN;
    }

    private boolean isOfficeOfAnother(Mention office) {
      return pair.getTruth().fillers(Slot.ACTOR).stream()
          .filter(who -> who.entity() >= 0)
          .anyMatch(who -> offices.isHeldByAnother(office, claim, who.entity(), truth, mentions));
    }

    /** A minister may speak for the country, an official for the agency, and a coach wins with the club. */
    private boolean speaksFor(Mention body, Mention speaker) {
      return isBody(body, claim) != isBody(speaker, truth);
    }

    /** "Berg, chair of Nordlaks, rejected it": Nordlaks, which is nobody, may have done so. */
    private boolean isOnesBody(Mention named, Found found) {
      return found.holds()
          && found.locality() == Locality.SENTENCE
          && found.present()
          && !Referents.isOfPerson(named, claim)
          && !Referents.isOfPerson(found.mention(), truth);
    }

    private static boolean isBody(Mention mention, Reading reading) {
      if (mention.entity() < 0) {
        return false;
      }
      Entity.Kind kind = reading.entities().get(mention.entity()).kind();
      boolean acronym =
          mention.name().length() > 1
              && mention.name().equals(mention.name().toUpperCase(Locale.ROOT));
      return kind == Entity.Kind.ORGANISATION || kind == Entity.Kind.PLACE || acronym;
    }

    /** "The government plans to": who intends it is who does it. */
    private boolean isOwnIntention(Mention speaker) {
      return pair.getClaim().fillers(Slot.ACTOR).stream()
          .anyMatch(
              a ->
                  a.token() == speaker.token()
                      || a.entity() >= 0 && a.entity() == speaker.entity());
    }

    /** "the youngest woman", "the first woman" */
    private static boolean isRanked(Mention mention) {
      return mention.kind() == Kind.DESCRIPTION
          && (mention.quantities().stream()
                  .anyMatch(q -> q.dimension() == Quantity.Dimension.ORDINAL)
              || mention.modifiers().stream()
                  .filter(m -> m.marker().equals("adj"))
                  .anyMatch(m -> Degree.isSuperlative(m.mention())));
    }

    /** "the two countries" for "India and Pakistan": as many as the article lists. */
    private boolean isWholeList(Mention mention, Slot slot) {
      int listed = around.inSlot(pair.getMatch().truthSlot(slot)).size();
      return listed > 1
          && mention.quantities().size() == 1
          && mention.quantities().get(0).isPoint()
          && mention.quantities().get(0).dimension() == Quantity.Dimension.COUNT
          && mention.quantities().get(0).low() == listed;
    }

    /** "All ten" beside "three of the ten": that there are ten is agreed, how many of them is another question. */
    private Optional<Quantity> numberInAll(Mention mention, Found counterpart) {
      return ScopeComparison.applies(mention.determiner())
              && counterpart.present()
              && mention.quantities().size() == 1
          ? partOf(Partitive.whole(counterpart.mention())).flatMap(Partitive::number)
          : Optional.empty();
    }

    private void details(Mention mention, Found counterpart, int depth) {
      Optional<Quantity> inAll = numberInAll(mention, counterpart);
      if (inAll.isPresent()) {
        answered.add(mention.quantities().get(0));
        emit(
            Slot.COUNT,
            QuantityComparison.relate(mention.quantities().get(0), inAll.get()),
            counterpart.locality(),
            mention.quantities().get(0).surface(),
            mention,
            inAll.get().surface());
      } else {
        quantities(Slot.COUNT, depth == 0 ? marker : "", mention, counterpart);
      }
      moments(Slot.TIME, mention, current != Slot.TIME);
      for (Modifier modifier : mention.modifiers()) {
        if (modifier.marker().equals("'s") && isOfAnother(counterpart)) {
          emit(Slot.AFFILIATION, true, false, Found.NOTHING, Found.NOTHING, modifier.mention());
          continue;
        }
        if (modifier.marker().equals("neg") || isUnresolved(modifier.mention())) {
          continue;
        }
        modifier(modifier, mention, counterpart, depth);
      }
    }

    /** "his wife's brother", for "his brother": of somebody who is somebody's herself. */
    private static boolean isOfAnother(Found thing) {
      return thing.present()
          && thing.mention().modifiers().stream()
              .filter(m -> m.marker().equals("'s") && !m.mention().isName())
              .anyMatch(
                  m -> m.mention().modifiers().stream().anyMatch(o -> o.marker().equals("'s")));
    }

    private boolean isNation(Mention mention, Mention other) {
      return mentions.isDemonym(mention) || mentions.isDemonym(other);
    }

    private void modifier(Modifier modifier, Mention of, Found counterpart, int depth) {
      boolean ofName = of.isName();
      Mention mention = modifier.mention();
      if (mention.kind() == Kind.TIME) {
        moments(Slot.TIME, mention, current != Slot.TIME);
        return;
      }
      if (mention.kind() == Kind.NUMBER) {
        quantities(Slot.VALUE, modifier.marker(), mention, counterpart);
        return;
      }
      Found best = Found.NOTHING;
      boolean opposed = false;
      if (counterpart.present()) {
        for (Modifier other : counterpart.mention().modifiers()) {
          Relation relation = mentions.heads(mention, claim, other.mention(), truth);
          // "a French film" may be a drama of 2004.
          if (relation == Relation.CONFLICTS
              && mentions.isDemonym(mention) != mentions.isDemonym(other.mention())
              && !mentions.knownPlaces(mention, other.mention())) {
            relation = Relation.UNKNOWN;
          }
          if (ElementMatcher.holds(relation)
              && Directions.isOpposite(modifier.marker(), other.marker(), false)) {
            opposed = true;
            continue;
          }
          // "Korea's Hanseo" and "the rival's largest customer" can be one.
          boolean comparable =
              ofName == counterpart.mention().isName()
                  && (sameSort(modifier.marker(), other.marker())
                      || mentions.knownPlaces(mention, other.mention()));
          if (relation == Relation.EQUAL || relation == Relation.ENTAILS || comparable) {
            best = best.orBetter(new Found(other.mention(), relation, Locality.SLOT));
          }
          best = best.orBetter(inDescription(mention, other));
        }
        for (Modifier other : counterpart.mention().modifiers()) {
          if (!best.holds()
              && (current == Slot.ACTOR || current == Slot.TARGET)
              && sameSort(modifier.marker(), other.marker())
              && ExcerptTopic.isNamedBy(mention, claim, other.mention(), pair.getSource())) {
            best = new Found(other.mention(), Relation.ENTAILS, Locality.SLOT);
          }
        }
        if (best.relation() == Relation.CONFLICTS && isWordOf(counterpart.mention(), mention)) {
          best = Found.NOTHING;
        }
        // "residents with a permit" are not those without one.
        if (opposed && !best.holds()) {
          emit(slotOf(modifier), true, false, Found.NOTHING, Found.NOTHING, mention);
          return;
        }
        // "the Ethiopian side" is not the Sudanese one, whatever else is said of the sides.
        boolean excluded =
            best.relation() == Relation.CONFLICTS && isNation(mention, best.mention());
        if (excluded) {
          emit(slotOf(modifier), true, false, best, best, mention);
          return;
        }
        if (!best.holds() && counterpart.mention().entity() >= 0) {
          best = best.orBetter(describedElsewhere(mention, counterpart.mention()));
        }
      }
      if (!best.holds() && counterpart.present() && mentions.isEvent(of.head())) {
        best = best.orBetter(eventSoCalled(mention, of));
      }
      Optional<Mention> office = best.holds() ? Optional.empty() : sameOffice(of, counterpart);
      if (office.isPresent()
          && slotOf(modifier) == Slot.PROPERTY
          && offices.exclude(of, office.get())) {
        Found other = new Found(office.get(), Relation.CONFLICTS, Locality.SLOT);
        emit(Slot.PROPERTY, true, false, other, other, mention);
        return;
      }
      Optional<Mention> body =
          office.flatMap(o -> offices.otherBody(of, modifier, o, claim, truth));
      if (body.isPresent()) {
        Found other = new Found(body.get(), Relation.CONFLICTS, Locality.SLOT);
        emit(Slot.AFFILIATION, true, true, other, other, mention);
        return;
      }
      Found own = best.locality() == Locality.SLOT ? best : Found.NOTHING;
      if (!best.holds()) {
        sought = slotOf(modifier) == Slot.PLACE ? Slot.PLACE : current;
        Found elsewhere = search(mention);
        sought = current;
        if (depth == 0
            && slotOf(modifier) == Slot.PROPERTY
            && isOfNamesake(elsewhere, counterpart)) {
          elsewhere = Found.NOTHING;
        }
        // "Alfa's profit rose while Beta's fell": that Beta is there as well is no evidence.
        // "a hospital in Lindal": that the researchers come from Japan does not put it there.
        boolean named =
            own.present()
                && own.mention().isName()
                && mention.isName()
                && (modifier.marker().equals("'s")
                    || slotOf(modifier) == Slot.PLACE
                        && !isWithin(elsewhere, counterpart.mention()));
        // "The older brother was jailed and the younger fined".
        boolean compared =
            own.relation() == Relation.CONFLICTS
                && mention.kind() == Kind.PROPERTY
                && mention.text().endsWith("er");
        boolean ofOther = elsewhere.holds() && (named || compared);
        best =
            ofOther
                ? new Found(own.mention(), Relation.COMPATIBLE, Locality.SLOT)
                : best.orBetter(elsewhere);
        own = ofOther ? best : own;
      }
      if (best.holds()
          && best.locality() == Locality.NEARBY
          && slotOf(modifier) == Slot.AFFILIATION
          && isUnderstood(best, counterpart)) {
        best = new Found(best.mention(), best.relation(), Locality.ENTITY);
      }
      boolean understood = slotOf(modifier) == Slot.AFFILIATION || slotOf(modifier) == Slot.PLACE;
      if (understood
          && (!best.holds() || best.locality().compareTo(Locality.SENTENCE) >= 0)
          && counterpart.present()
          && topic.isOwner(mention, counterpart.mention())) {
        best = new Found(null, mention.text(), Relation.ENTAILS, Locality.FACT);
      }
      if (inSentence && best.holds() && best.locality() == Locality.SENTENCE) {
        best = new Found(best.mention(), best.text(), best.relation(), Locality.ENTITY);
      }
      if (!best.holds() && ofMainEvent) {
        best = best.orBetter(bestOf(mention, mainEvent().phrases(), Locality.ENTITY, false));
      }
      if (!best.holds()
          && !opposed
          && best.relation() != Relation.CONFLICTS
          && modifier.marker().equals("nn")
          && of.determiner() == Mention.Determiner.DEFINITE
          && isSaidOfTopic(mention, counterpart)) {
        best = new Found(null, mention.text(), Relation.ENTAILS, Locality.ENTITY);
      }
      // A Peruvian team found as such tells which team; "Peruvian" somewhere in the sentence does
      // not.
      boolean specific = mention.isName() || own.holds() && mentions.isDemonym(mention);
      // "the Quetta blast": a blast there.
      boolean place = slotOf(modifier) == Slot.PROPERTY && mention.isName() && isPlace(best);
      Slot slot = place ? Slot.PLACE : slotOf(modifier);
      emit(slot, slot != Slot.MANNER, specific, best, own, mention);
      if (depth < 2) {
        details(mention, best.holds() ? best : Found.NOTHING, depth + 1);
      }
    }

    /** "a temple in Magelang, Indonesia": told of the temple. */
    private static boolean isWithin(Found found, Mention phrase) {
      return found.present()
          && found.mention().start() >= phrase.start()
          && found.mention().end() <= phrase.end();
    }

    /** Whether the article speaks of what was found as of a place. */
    private boolean isPlace(Found found) {
      return found.holds()
          && found.present()
          && found.mention().entity() >= 0
          && truth.entities().get(found.mention().entity()).kind() == Entity.Kind.PLACE;
    }

    /** "a bog in western Ireland" is not in Scotland. */
    private Optional<Mention> excludingRegion(Mention place, Found found) {
      return !place.isName() || !found.present()
          ? Optional.empty()
          : found.mention().modifiers().stream()
              .filter(m -> m.marker().equals("in") && m.mention().isName())
              .map(Modifier::mention)
              .filter(region -> mentions.knownPlaces(place, region))
              .filter(r -> mentions.heads(place, claim, r, truth) == Relation.CONFLICTS)
              .findFirst();
    }

    private boolean isInSlot(Mention mention) {
      return around.inSlot(current).stream().anyMatch(m -> m.token() == mention.token());
    }

    /** The same noun, or "one" for it. */
    private static boolean isCalledAlike(Mention other, Mention thing) {
      return other.head().equals(thing.head()) || other.head().equals("one");
    }

    /** "Unemployment fell, youth unemployment rose": that the sentence has "youth" says nothing of the first. */
    private boolean isOfNamesake(Found modifier, Found thing) {
      return thing.present()
          && modifier.mention() != null
          && around.inSentence().stream()
              .filter(m -> !isInSlot(m))
              .filter(m -> m.kind() == Kind.DESCRIPTION && isCalledAlike(m, thing.mention()))
              .flatMap(m -> m.modifiers().stream())
              .anyMatch(m -> m.mention().token() == modifier.mention().token());
    }

    /**
     * "Novatel cut its forecast. Revenue rose": whose revenue it was is understood, if the sentence before is
     * about them and this one names nobody.
     */
    private boolean isUnderstood(Found owner, Found counterpart) {
      if (owner.mention() == null || !counterpart.present()) {
        return false;
      }
      Mention thing = counterpart.mention();
      Mention subject = owner.mention();
      boolean ownerless =
          thing.kind() == Kind.DESCRIPTION
              && (thing.determiner() == Mention.Determiner.BARE
                  || thing.determiner() == Mention.Determiner.DEFINITE)
              && thing.modifiers().stream()
                  .noneMatch(m -> m.marker().equals("'s") || m.marker().equals("of"));
      return ownerless
          && (subject.isName() || owner.relation() == Relation.EQUAL)
          && subject.sentence() == thing.sentence() - 1
          && pair.getSource()
              .sentence(subject.sentence())
              .tokens()
              .get(subject.token())
              .relation()
              .startsWith("nsubj")
          && around.inSentence().stream().noneMatch(Mention::isName);
    }

    /** The article's phrase for the office: "Its director, Ana Ruiz" has it on the other side of the name. */
    private Optional<Mention> sameOffice(Mention office, Found counterpart) {
      if (!counterpart.present() || office.kind() != Kind.DESCRIPTION) {
        return Optional.empty();
      }
      List<Mention> there = new ArrayList<>(List.of(counterpart.mention()));
      if (pair.getTruth().form() == Fact.Form.STATE) {
        pair.getTruth().arguments().forEach(a -> there.add(a.mention()));
      }
      return there.stream()
          .filter(m -> m.kind() == Kind.DESCRIPTION && m.head().equals(office.head()))
          .findFirst();
    }

    private boolean sameSort(String claimMarker, String truthMarker) {
      boolean claimWord =
          claimMarker.equals("adj") || claimMarker.equals("nn") || claimMarker.equals("be");
      boolean truthWord =
          truthMarker.equals("adj") || truthMarker.equals("nn") || truthMarker.equals("be");
      return claimWord ? truthWord : claimMarker.equals(truthMarker);
    }

    /** "Sunday's parliamentary election", where the article says "the vote" here and calls it that elsewhere. */
    private Found eventSoCalled(Mention wanted, Mention event) {
      Found best = Found.NOTHING;
      for (Mention mention : truth.mentions()) {
        if (mention.kind() != Kind.DESCRIPTION || !mention.head().equals(event.head())) {
          continue;
        }
        for (Modifier modifier : mention.modifiers()) {
          Relation relation = mentions.heads(wanted, claim, modifier.mention(), truth);
          if (relation == Relation.CONFLICTS) {
            return Found.NOTHING;
          }
          if (relation == Relation.EQUAL || relation == Relation.ENTAILS) {
            best = best.orBetter(new Found(modifier.mention(), relation, Locality.ENTITY));
          }
        }
      }
      return best;
    }

    /**
     * "The transit strike" of an article on a strike at a transit authority: a word before the noun by which the claim only
     * tells which one it means, and that the article has elsewhere.
     */
    private boolean isSaidOfTopic(Mention word, Found counterpart) {
      return counterpart.present()
          && counterpart.mention().kind() == Kind.DESCRIPTION
          && counterpart.mention().modifiers().stream().noneMatch(m -> m.marker().equals("nn"))
          && !pair.getSource().isExcerpt()
          && pair.getSource().says(word.head());
    }

    /** "the South Korean group Hanseong Power" is South Korea's Hanseong Power, and not Japan's. */
    private Found inDescription(Mention wanted, Modifier description) {
      Found best = Found.NOTHING;
      if (description.marker().equals("be")) {
        for (Modifier modifier : description.mention().modifiers()) {
          Mention there = modifier.mention();
          Relation relation = mentions.heads(wanted, claim, there, truth);
          if (ElementMatcher.holds(relation)
              || relation == Relation.CONFLICTS && mentions.isDemonym(there)) {
            best = best.orBetter(new Found(there, relation, Locality.SLOT));
          }
        }
      }
      return best;
    }

    /** What the article says of the same entity in other places. */
    private Found describedElsewhere(Mention wanted, Mention of) {
      Found best = Found.NOTHING;
      for (Mention mention : truth.mentions()) {
        if (mention.entity() != of.entity()) {
          continue;
        }
        for (Modifier modifier : mention.modifiers()) {
          Relation relation = mentions.heads(wanted, claim, modifier.mention(), truth);
          if (relation == Relation.EQUAL || relation == Relation.ENTAILS) {
            best = best.orBetter(new Found(modifier.mention(), relation, Locality.ENTITY));
          }
          best = best.orBetter(inDescription(wanted, modifier));
        }
      }
      for (var fact : pair.getSource().factsAbout(of.entity())) {
        if (fact.form() != org.plumbline.fact.Fact.Form.STATE
            || fact.fillers(Slot.ACTOR).stream().noneMatch(m -> m.entity() == of.entity())) {
          continue;
        }
        for (Argument argument : fact.arguments()) {
          if (argument.slot() != Slot.ACTOR) {
            best =
                best.orBetter(
                    bestOf(
                        wanted,
                        new Surroundings(fact, pair.getSource()).inFact(),
                        Locality.ENTITY,
                        false));
          }
        }
      }
      return best;
    }

    private Slot slotOf(Modifier modifier) {
      return switch (modifier.marker()) {
        case "adj", "nn" -> Slot.PROPERTY;
        case "adv" -> Slot.MANNER;
        case "be" -> Slot.ROLE;
        case "'s", "of" -> Slot.AFFILIATION;
        case "in", "at", "near", "on", "from", "inside", "outside" -> Slot.PLACE;
        default -> Slot.TOPIC;
      };
    }

    private Found search(Mention wanted) {
      Found best = bestOf(wanted, around.inFact(), Locality.FACT, false);
      if (!best.holds()) {
        best = best.orBetter(bestOf(wanted, inSentence(), Locality.SENTENCE, false));
      }
      if (!best.holds() && !wanted.isName()) {
        best = best.orBetter(wordIn(around.sentence(), wanted, Locality.SENTENCE));
      }
      if (!best.holds()) {
        best = best.orBetter(bestOf(wanted, around.nearby(), Locality.NEARBY, false));
      }
      if (!best.holds() && mentions.isEvent(wanted.head()) && around.sentence() > 0) {
        best = best.orBetter(wordIn(around.sentence() - 1, wanted, Locality.NEARBY));
      }
      return best;
    }

    /** Phrases of the sentence that may belong to the event. */
    private List<Mention> inSentence() {
      return around.inSentence().stream().filter(m -> mayBelong(m.token())).toList();
    }

    /** Whether the word of the event's sentence may be a place or actor of the event, and is not that of another. */
    private boolean mayBelong(int word) {
      Sentence sentence = pair.getSource().sentence(around.sentence());
      int event = pair.getTruth().token();
      if (Turning.isLeftOut(sentence, word)) {
        return false;
      }
      return switch (sought) {
        case PLACE ->
            !Sequence.separates(sentence, word, event)
                && (!Turning.isHome(sentence, word) || event == word + 2);
        case ACTOR -> !Agents.isOfAnother(sentence, word, event);
        default -> true;
      };
    }

    /** A single word of the sentence that says it, in whatever part of speech. */
    private Found wordIn(int sentence, Mention wanted, Locality locality) {
      WordClass wantedClass =
          wanted.kind() == Kind.PROPERTY
              ? wanted.head().endsWith("ly") ? WordClass.ADVERB : WordClass.ADJECTIVE
              : WordClass.NOUN;
      for (Token token : pair.getSource().sentence(sentence).tokens()) {
        if (!isContent(token)
            || locality == Locality.SENTENCE && !mayBelong(token.index())
            || token.tag().equals("JJS")
                && Rank.of(pair.getSource().sentence(sentence), token) != Rank.of(wanted.text())) {
          continue;
        }
        Relation relation =
            words.relate(
                wanted.head(), wantedClass, token.lemma(), WordComparator.classOf(token.tag()));
        if (relation == Relation.EQUAL || relation == Relation.ENTAILS) {
          return new Found(null, token.form(), relation, locality);
        }
      }
      return Found.NOTHING;
    }

    private boolean isContent(Token token) {
      return token.isNoun()
          || token.isVerb()
          || token.tag().startsWith("JJ")
          || token.tag().startsWith("RB");
    }

    private Found bestOf(
        Mention wanted, List<Mention> among, Locality locality, boolean alsoDifferent) {
      Found best = Found.NOTHING;
      for (Mention one : among) {
        // Two of the children are two children; but "children" are not some of the children.
        boolean counted =
            !wanted.quantities().isEmpty() || ScopeComparison.applies(wanted.determiner());
        Mention mention = counted ? Partitive.whole(one) : one;
        Relation relation = mentions.heads(wanted, claim, mention, truth);
        if (alsoDifferent || relation == Relation.EQUAL || relation == Relation.ENTAILS) {
          best = best.orBetter(new Found(mention, relation, locality));
        }
        if (best.relation() == Relation.EQUAL) {
          return best;
        }
      }
      return best;
    }

    private void quantities(Slot slot, String before, Mention mention, Found counterpart) {
      int several = mention.quantities().size();
      if (several > 1
          && counterpart.present()
          && counterpart.mention().quantities().size() == several) {
        paired(slot, mention, counterpart);
        return;
      }
      for (Quantity wanted : mention.quantities()) {
        // "61 votes to 39" is one result on two phrases.
        if (!answered.add(wanted)) {
          continue;
        }
        NumberFinder.Number number =
            numbers.find(wanted, mention, before, slot == Slot.VALUE, counterpart);
        // A number that does something is no value of what happens.
        boolean acting = slot == Slot.VALUE && current == Slot.ACTOR;
        boolean differs = number.relation() == Relation.CONFLICTS;
        emit(
            slot,
            isOfNarrower(wanted, differs, mention, counterpart)
                ? Relation.UNKNOWN
                : differs && (acting || isShuffled() || isOfWhole(counterpart))
                    ? Relation.COMPATIBLE
                    : ofAnother(number.relation()),
            number.locality(),
            wanted.surface(),
            mention,
            number.words());
      }
    }

    /** Of "five of fourteen patients born with it" the five were born with it as well. */
    private boolean isOfWhole(Found counterpart) {
      Mention there = counterpart.mention();
      if (!counterpart.present() || there.token() < 0) {
        return false;
      }
      Sentence sentence = pair.getSource().sentence(there.sentence());
      return Partitive.isWhole(sentence, there.token())
          // The mention of the five begins before the "of".
          && there.start() > Turning.preposition(sentence, there.token(), false).span().start();
    }

    /** "40 and 25 rescuers respectively": which number belongs to whom is not read. */
    private boolean isShuffled() {
      return pair.getSource().sentence(around.sentence()).tokens().stream()
          .anyMatch(t -> t.lemma().equals("respectively"));
    }

    /**
     * Of all voters it may be another share than of the young ones, and more than "at most ten".
     *
     * @param differs whether there are more of the narrower kind already: then the claim is false
     */
    private boolean isOfNarrower(
        Quantity wanted, boolean differs, Mention mention, Found counterpart) {
      boolean share =
          wanted.dimension() == Quantity.Dimension.PERCENT
              || wanted.dimension() == Quantity.Dimension.FRACTION;
      boolean atMost =
          wanted.dimension() == Quantity.Dimension.COUNT
              && wanted.low() <= 0
              && wanted.high() > 0
              && !Double.isInfinite(wanted.high());
      return (share || atMost && !differs)
          && mention.kind() == Kind.DESCRIPTION
          && counterpart.present()
          && isNarrower(Partitive.whole(counterpart.mention()), mention);
    }

    /** "One Venezuelan and one Spaniard" beside "one Venezuelan and two Spaniards": the first to the first. */
    private void paired(Slot slot, Mention mention, Found counterpart) {
      for (int i = 0; i < mention.quantities().size(); i++) {
        Quantity wanted = mention.quantities().get(i);
        Quantity there = counterpart.mention().quantities().get(i);
        answered.add(wanted);
        Relation relation = QuantityComparison.relate(wanted, there);
        emit(
            slot,
            ofAnother(relation),
            counterpart.locality(),
            wanted.surface(),
            mention,
            there.surface());
      }
    }

    private void moments(Slot slot, Mention mention, boolean nested) {
      for (Moment wanted : mention.moments()) {
        if (nested && isDatedBy(mention)) {
          continue;
        }
        TimeFinder.Time time = times.find(wanted, nested);
        emit(
            slot,
            ofAnother(time.relation()),
            time.locality(),
            wanted.surface(),
            mention,
            time.words());
      }
    }

    /** "due in March": the month is the event's as well, and compared as that. */
    private boolean isDatedBy(Mention time) {
      return pair.getClaim().fillers(Slot.TIME).stream()
          .anyMatch(m -> m.start() <= time.start() && time.end() <= m.end());
    }

    /** What differs for "another quake" or "a fellow chef" contradicts nothing about the first. */
    private Relation ofAnother(Relation relation) {
      boolean differs = relation == Relation.CONFLICTS;
      return differs && isAnother(pair.getTruth()) && !isAnother(pair.getClaim())
          ? Relation.COMPATIBLE
          : relation;
    }

    private static boolean isAnother(Fact fact) {
      return fact.arguments().stream()
          .filter(a -> a.slot() == Slot.ACTOR || a.slot() == Slot.TARGET)
          .map(Argument::mention)
          .anyMatch(
              m ->
                  startsAsAnother(m.text())
                      || m.quantities().stream()
                          .anyMatch(
                              q -> q.dimension() == Quantity.Dimension.ORDINAL && q.low() > 1));
    }

    /** An event that the claim calls by a definite noun happens once: "the trial ended". */
    private boolean isOneEvent() {
      return pair.getClaim().fillers(Slot.ACTOR).stream()
          .anyMatch(
              a ->
                  a.kind() == Kind.DESCRIPTION
                      && a.determiner() == Mention.Determiner.DEFINITE
                      && mentions.isEvent(a.head()));
    }

    private void emit(
        Slot slot, boolean core, boolean specific, Found found, Found inSlot, Mention mention) {
      comparisons.add(
          new Comparison(
              pair,
              slot,
              core,
              specific,
              singleValued.contains(slot),
              found.relation(),
              found.locality(),
              inSlot.relation(),
              inSlot.present(),
              mention.text(),
              found.text(),
              inSlot.text(),
              mention.start(),
              mention.end()));
    }

    private void emit(
        Slot slot,
        Relation told,
        Locality locality,
        String claimValue,
        Mention mention,
        String truthValue) {
      Relation relation = isSharedOut(slot) ? Relation.UNKNOWN : told;
      boolean own = locality == Locality.SLOT || locality == Locality.FACT;
      comparisons.add(
          new Comparison(
              pair,
              slot,
              true,
              true,
              singleValued.contains(slot)
                  || this.told.isEmpty()
                      && (slot == Slot.COUNT || slot == Slot.TIME && isOneEvent()),
              relation,
              locality,
              own ? relation : Relation.UNKNOWN,
              own,
              claimValue,
              truthValue,
              own ? truthValue : "",
              mention.start(),
              mention.end()));
    }
  }
}
