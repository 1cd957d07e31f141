package org.plumbline.verify.compare;

import java.util.Optional;
import org.plumbline.fact.Entity;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Mention.Determiner;
import org.plumbline.fact.Mention.Kind;
import org.plumbline.fact.Mention.Modifier;
import org.plumbline.fact.Relation;
import org.plumbline.fact.Slot;

/** Compares what restricts a phrase of the claim: numbers, times, properties, owners, places, and what restricts these. */
final class RestrictionComparator {
  /** Restrictions of restrictions that are still compared: what stands deeper tells of something else. */
  private static final int DEEPEST = 2;

  private final PairContext context;
  private final MentionComparator mentions;
  private final CounterpartFinder finder;
  private final RestrictionFinder attached;
  private final RestrictionSearch search;
  private final PossessorComparator possessors;
  private final OfficesOfFacts offices;
  private final EventComparator events;
  private final NumberComparator numbers;
  private final TimeComparator times;
  private final Comparisons comparisons;

  RestrictionComparator(
      PairContext context,
      MentionComparator mentions,
      CounterpartFinder finder,
      OfficesOfFacts offices,
      EventComparator events,
      NumberComparator numbers,
      TimeComparator times,
      Comparisons comparisons) {
    this.context = context;
    this.mentions = mentions;
    this.finder = finder;
    this.attached = new RestrictionFinder(context, finder, mentions);
    this.search = new RestrictionSearch(context, finder, mentions);
    this.possessors = new PossessorComparator(context, mentions, offices);
    this.offices = offices;
    this.events = events;
    this.numbers = numbers;
    this.times = times;
    this.comparisons = comparisons;
  }

  /** Takes down all that restricts {@code phrase}, beside what restricts the article's phrase for it. */
  void compare(ClaimPhrase phrase, Counterpart.Reach reach, Found counterpart) {
    compare(phrase, reach, phrase.mention(), counterpart, 0);
  }

  private void compare(
      ClaimPhrase phrase, Counterpart.Reach reach, Mention of, Found counterpart, int depth) {
    numbers.compareCounts(depth == 0 ? phrase.marker() : "", of, counterpart);
    times.compareNested(of, phrase.slot());
    for (Modifier modifier : of.modifiers()) {
      if (modifier.marker().equals("'s") && PossessorComparator.isOfAnother(counterpart)) {
        comparisons.addMissing(Slot.AFFILIATION, modifier.mention());
      } else if (!modifier.marker().equals("neg")
          && !ClaimPronouns.isUnnamed(modifier.mention(), context.claim())) {
        compare(new Restriction(phrase, reach, of, modifier, depth), counterpart);
      }
    }
  }

  private void compare(Restriction wanted, Found thing) {
    Mention mention = wanted.mention();
    switch (mention.kind()) {
      case TIME -> times.compareNested(mention, wanted.phrase().slot());
      case NUMBER -> numbers.compareValues(wanted.phrase().slot(), wanted.marker(), mention, thing);
      default -> compareWords(wanted, thing);
    }
  }

  private void compareWords(Restriction wanted, Found thing) {
    Mention mention = wanted.mention();
    Found best = Found.NOTHING;
    if (thing.present()) {
      RestrictionFinder.Attached told = attached.attached(wanted, thing.mention());
      best = told.found();
      if (told.opposed()) {
        comparisons.addMissing(wanted.slot(), mention);
        return;
      }
      if (isOtherNation(mention, best)) {
        comparisons.add(wanted.slot(), true, false, best, best, mention);
        return;
      }
      best = best.holds() ? best : saidElsewhere(wanted, thing.mention(), best);
    }
    best = best.holds() ? best : best.orBetter(offices.wordOfTitle(wanted, thing));
    Optional<OfficesOfFacts.Other> office =
        best.holds() ? Optional.empty() : offices.exclusion(wanted, thing);
    if (office.isPresent()) {
      Found other = office.get().found();
      comparisons.add(office.get().slot(), true, office.get().isBody(), other, other, mention);
      return;
    }
    Found own = best.locality() == Locality.SLOT ? best : Found.NOTHING;
    Counterpart counterpart = new Counterpart(best, own);
    if (!best.holds()) {
      counterpart = search.search(wanted, counterpart, thing);
    }
    add(wanted, understood(wanted, counterpart.found(), thing), counterpart.inSlot());
  }

  /** "the Ethiopian side" is not the Sudanese one, whatever else is said of the sides. */
  private boolean isOtherNation(Mention mention, Found found) {
    return found.relation() == Relation.CONFLICTS
        && (mentions.isDemonym(mention) || mentions.isDemonym(found.mention()));
  }

  private Found saidElsewhere(Restriction wanted, Mention thing, Found attachedFound) {
    Found best = attachedFound;
    if (thing.entity() >= 0) {
      best = best.orBetter(attached.ofEntity(wanted.mention(), thing.entity()));
    }
    return best.holds() ? best : best.orBetter(attached.ofEvent(wanted.mention(), wanted.of()));
  }

  /** What was found, or what the article lets its reader understand. */
  private Found understood(Restriction wanted, Found found, Found thing) {
    Found best = possessors.revise(wanted, found, thing);
    if (wanted.reach() == Counterpart.Reach.SENTENCE
        && best.holds()
        && best.locality() == Locality.SENTENCE) {
      best = best.at(Locality.ENTITY);
    }
    if (!best.holds() && wanted.reach() == Counterpart.Reach.ARTICLE) {
      best =
          best.orBetter(
              finder.same(wanted.mention(), events.phrasesOfMainEvent(), Locality.ENTITY));
    }
    return !best.holds() && best.relation() != Relation.CONFLICTS && isSaidOfTopic(wanted, thing)
        ? new Found(null, wanted.mention().text(), Relation.ENTAILS, Locality.ENTITY)
        : best;
  }

  /**
   * "The transit strike" of an article on a strike at a transit authority: a word before the noun by which the claim only
   * tells which one it means, and that the article has elsewhere.
   */
  private boolean isSaidOfTopic(Restriction word, Found thing) {
    return word.marker().equals("nn")
        // "the Union leader", "the health secretary": of no other body or business that the article
        // tells of.
        && !offices.isOffice(word.of())
        && word.of().determiner() == Determiner.DEFINITE
        && thing.present()
        && thing.mention().kind() == Kind.DESCRIPTION
        && thing.mention().modifiers().stream().noneMatch(m -> m.marker().equals("nn"))
        && !context.source().isExcerpt()
        && context.source().says(word.mention().head())
        && !isToldOfAnother(word, thing.mention());
  }

  /** "the freight train" beside "a regional train", of an article that tells of a freight train as well. */
  private boolean isToldOfAnother(Restriction word, Mention thing) {
    return context.truth().mentions().stream()
        .filter(m -> m.head().equals(word.of().head()) && m.entity() != thing.entity())
        .flatMap(m -> m.modifiers().stream())
        .anyMatch(m -> m.mention().head().equals(word.mention().head()));
  }

  private void add(Restriction wanted, Found best, Found own) {
    Mention mention = wanted.mention();
    // A Peruvian team found as such tells which team; "Peruvian" somewhere in the sentence does
    // not.
    boolean specific = mention.isName() || own.holds() && mentions.isDemonym(mention);
    // "the Quetta blast": a blast there.
    // "the border with Chad" is another than that with Mali.
    boolean border =
        wanted.slot() == Slot.TOPIC && wanted.phrase().slot() == Slot.PLACE && mention.isName();
    boolean place = border || wanted.slot() == Slot.PROPERTY && mention.isName() && isPlace(best);
    Slot slot = place ? Slot.PLACE : wanted.slot();
    comparisons.add(slot, slot != Slot.MANNER, specific, best, own, mention);
    if (wanted.depth() < DEEPEST) {
      Found counterpart = best.holds() ? best : Found.NOTHING;
      compare(wanted.phrase(), wanted.reach(), mention, counterpart, wanted.depth() + 1);
    }
  }

  /** Whether the article speaks of what was found as of a place. */
  private boolean isPlace(Found found) {
    return found.holds()
        && found.present()
        && found.mention().entity() >= 0
        && context.source().entity(found.mention().entity()).kind() == Entity.Kind.PLACE;
  }
}
