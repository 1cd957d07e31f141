package org.plumbline.verify.compare;

import java.util.Locale;
import org.plumbline.fact.Entity;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Mention.Kind;
import org.plumbline.fact.Reading;
import org.plumbline.fact.Relation;
import org.plumbline.fact.Slot;

/** Compares who speaks and acts: a minister does so for the country, and everybody for themselves. */
final class SpeakerComparator {
  private final PairContext context;
  private final Spokespeople spokespeople;

  SpeakerComparator(PairContext context, Spokespeople spokespeople) {
    this.context = context;
    this.spokespeople = spokespeople;
  }

  /** The counterpart of who speaks or acts: of a body and one of its people neither excludes the other. */
  Counterpart revise(ClaimPhrase phrase, Counterpart counterpart) {
    Mention mention = phrase.mention();
    boolean speaking = phrase.slot() == Slot.SPEAKER;
    Counterpart revised = counterpart;
    // Two may each say that they have seen it.
    if (speaking && revised.isExcluded() && isDoer(mention)) {
      revised = revised.settled(Relation.UNKNOWN);
    }
    if (revised.isExcluded()
        && mayStandFor(mention, revised)
        && (speaking
            || Referents.isOfPerson(mention, context.claim())
            || Referents.isOfPerson(revised.inSlot().mention(), context.truth()))) {
      revised = revised.opened();
    }
    return speaking && revised.isFilledOtherwise() && isSpokesperson(mention, revised.inSlot())
        ? revised.settled(Relation.ENTAILS)
        : revised;
  }

  /** "The government plans to": who intends it is who does it. */
  boolean isDoer(Mention speaker) {
    return Agents.isDoer(speaker, context.pair().getClaim());
  }

  /** "We dropped him," the captain said: he need not have done it himself. */
  boolean isOneOfUs(Mention person, Found found) {
    Fact claimed = context.pair().getClaim();
    return found.holds()
        && found.present()
        && found.mention().kind() == Kind.PRONOUN
        && (found.mention().head().equals("we") || found.mention().head().equals("us"))
        && Referents.isOfPerson(person, context.claim())
        && claimed.filler(Slot.SPEAKER).isEmpty();
  }

  private boolean isSpokesperson(Mention body, Found speaker) {
    return spokespeople.speaksFor(body, context.claim(), speaker.mention(), context.truth());
  }

  private boolean mayStandFor(Mention mention, Counterpart counterpart) {
    Mention there = counterpart.inSlot().mention();
    return isOneBody(mention, there)
        || Referents.isOfPerson(there, context.truth()) && isOnesBody(mention, counterpart.found());
  }

  /** A minister may speak for the country, an official for the agency, and a coach wins with the club. */
  private boolean isOneBody(Mention mention, Mention there) {
    return isBody(mention, context.claim()) != isBody(there, context.truth());
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

  /** "Berg, chair of Nordlaks, rejected it": Nordlaks, which is nobody, may have done so. */
  private boolean isOnesBody(Mention named, Found found) {
    return found.holds()
        && found.locality() == Locality.SENTENCE
        && found.present()
        && !Referents.isOfPerson(named, context.claim())
        && !Referents.isOfPerson(found.mention(), context.truth());
  }
}
