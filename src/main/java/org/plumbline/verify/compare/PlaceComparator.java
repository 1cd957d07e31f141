package org.plumbline.verify.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.fact.Argument;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Mention.Modifier;
import org.plumbline.fact.Relation;
import org.plumbline.fact.Slot;

/** Compares places of events: one lies in another, near it, or in another region. */
final class PlaceComparator {
  /** Phrases within phrases down to which what lies in a place takes the whole fact there. */
  private static final int DEEPEST = 3;

  private final PairContext context;
  private final CounterpartFinder finder;
  private final MentionComparator mentions;
  private final PrepositionComparator prepositions;

  PlaceComparator(
      PairContext context,
      CounterpartFinder finder,
      MentionComparator mentions,
      PrepositionComparator prepositions) {
    this.context = context;
    this.finder = finder;
    this.mentions = mentions;
    this.prepositions = prepositions;
  }

  /** Where what the fact is about lies: "a gorge in northern Nepal". */
  static List<Mention> within(Fact fact) {
    List<Mention> places = new ArrayList<>();
    for (Argument argument : fact.arguments()) {
      if (argument.slot() != Slot.SPEAKER) {
        within(argument.mention(), places, 0);
      }
    }
    return places;
  }

  private static void within(Mention mention, List<Mention> into, int depth) {
    for (Modifier modifier : mention.modifiers()) {
      if (isIn(modifier)) {
        into.add(modifier.mention());
      }
      if (depth < DEEPEST) {
        within(modifier.mention(), into, depth + 1);
      }
    }
  }

  private static boolean isIn(Modifier modifier) {
    return modifier.marker().equals("in") && modifier.mention().isName();
  }

  /** The counterpart of a place: only places that are known to be two exclude each other. */
  Counterpart revise(ClaimPhrase phrase, Counterpart counterpart) {
    Mention place = phrase.mention();
    Counterpart revised = counterpart;
    if (isReached(place, revised.found()) || isOnOtherSide(revised.found())) {
      revised = revised.with(Found.NOTHING);
    }
    if (revised.isExcluded() && !mentions.knownPlaces(place, revised.inSlot().mention())) {
      revised = revised.opened();
    }
    if (!revised.found().holds() && revised.inSlot().relation() == Relation.UNKNOWN) {
      Optional<Mention> region = excludingRegion(place, revised.inSlot());
      if (region.isPresent()) {
        revised = revised.with(new Found(region.get(), Relation.CONFLICTS, Locality.SLOT));
      }
    }
    if (revised.isExcluded() && isOrigin(phrase, revised.inSlot())) {
      revised = revised.opened();
    }
    // What is near one town may be in another.
    return revised.isExcluded() && prepositions.isNear(phrase, revised.inSlot())
        ? revised.opened()
        : revised;
  }

  private boolean isOnOtherSide(Found found) {
    return found.present()
        && found.locality() == Locality.SENTENCE
        && OpposedClauses.separates(
            context.factSentence(), context.pair().getTruth().token(), found.mention());
  }

  /** "beat them and reached the final": not in the final. */
  private boolean isReached(Mention place, Found found) {
    return place.kind() == Mention.Kind.DESCRIPTION
        && found.holds()
        && found.present()
        && found.locality() == Locality.SENTENCE
        && context
            .sentenceOf(found.mention())
            .tokens()
            .get(found.mention().token())
            .relation()
            .matches("nsubj(pass)?|dobj");
  }

  /** Who is from Kenya may well be in Sweden. */
  private boolean isOrigin(ClaimPhrase phrase, Found inSlot) {
    boolean from =
        inSlot.present()
            && context.pair().getTruth().arguments().stream()
                .anyMatch(a -> a.mention() == inSlot.mention() && a.marker().equals("from"));
    return from != phrase.marker().equals("from");
  }

  /** What happens "across Egypt" does not happen in one of its towns alone. */
  static boolean isOnlyInPart(ClaimPhrase phrase, Found found) {
    return phrase.slot() == Slot.PLACE
        && Turning.ALL_OVER.contains(phrase.marker())
        && found.relation() == Relation.ENTAILS;
  }

  /** "a bog in western Ireland" is not in Scotland. */
  private Optional<Mention> excludingRegion(Mention place, Found found) {
    return !place.isName() || !found.present()
        ? Optional.empty()
        : found.mention().modifiers().stream()
            .filter(PlaceComparator::isIn)
            .map(Modifier::mention)
            .filter(region -> mentions.knownPlaces(place, region))
            .filter(region -> finder.relate(place, region) == Relation.CONFLICTS)
            .findFirst();
  }
}
