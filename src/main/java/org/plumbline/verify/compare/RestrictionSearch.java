package org.plumbline.verify.compare;

import java.util.List;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Mention.Kind;
import org.plumbline.fact.Relation;
import org.plumbline.fact.Slot;
import org.plumbline.text.Token;

/**
 * Looks around the article's phrase for what that phrase does not say of itself, and leaves out what is said there of
 * other things: in "Alfa's profit rose while Beta's fell" it is Beta's too, and still no evidence.
 */
final class RestrictionSearch {
  private final PairContext context;
  private final CounterpartFinder finder;
  private final MentionComparator mentions;

  RestrictionSearch(PairContext context, CounterpartFinder finder, MentionComparator mentions) {
    this.context = context;
    this.finder = finder;
    this.mentions = mentions;
  }

  /**
   * What the fact, its sentence and those beside it have for {@code wanted}.
   *
   * @param attached what is said of the thing itself, and does not hold
   * @param thing the article's phrase for what is restricted
   */
  Counterpart search(Restriction wanted, Counterpart attached, Found thing) {
    Slot sought = wanted.slot() == Slot.PLACE ? Slot.PLACE : wanted.phrase().slot();
    Found elsewhere = finder.search(wanted.mention(), sought);
    if (isOfNamesake(wanted, elsewhere, thing)
        || isOfAnotherThing(wanted, elsewhere)
        || isOnOtherSide(wanted, elsewhere)) {
      elsewhere = Found.NOTHING;
    }
    Found own = attached.inSlot();
    if (elsewhere.holds()
        && (isOtherName(wanted, own, elsewhere, thing) || isOtherDegree(wanted, own))) {
      return attached.settled(Relation.COMPATIBLE);
    }
    return new Counterpart(attached.found().orBetter(elsewhere), own);
  }

  /** "the Danish pilot" of a sentence on three tourists from Denmark: their country says nothing of his. */
  private boolean isOfAnotherThing(Restriction wanted, Found elsewhere) {
    return elsewhere.present()
        && elsewhere.mention().isName()
        && wanted.slot() == Slot.PROPERTY
        && mentions.isDemonym(wanted.mention())
        && elsewhere.locality() == Locality.SENTENCE
        && isOfNoun(elsewhere.mention(), context.sentenceOf(elsewhere.mention()).tokens());
  }

  /** "sales there fell, but in Peru they rose": nothing fell in Peru. */
  private boolean isOnOtherSide(Restriction wanted, Found elsewhere) {
    return elsewhere.present()
        && wanted.slot() == Slot.PLACE
        && OpposedClauses.separates(
            context.factSentence(), context.pair().getTruth().token(), elsewhere.mention());
  }

  /** "tourists from Denmark" */
  private static boolean isOfNoun(Mention place, List<Token> tokens) {
    int preposition = place.token() < 0 ? -1 : tokens.get(place.token()).head();
    int noun = preposition < 0 ? -1 : tokens.get(preposition).head();
    return noun >= 0
        && tokens.get(preposition).lemma().matches("from|of")
        && tokens.get(noun).isNoun();
  }

  /** "a hospital in Lindal": that the researchers come from Japan does not put it there. */
  private static boolean isOtherName(Restriction wanted, Found own, Found elsewhere, Found thing) {
    return own.present()
        && own.mention().isName()
        // Rotterdam is Dutch.
        && own.relation() != Relation.COMPATIBLE
        && wanted.mention().isName()
        && (wanted.marker().equals("'s")
            || wanted.slot() == Slot.PLACE && !isWithin(elsewhere, thing.mention()));
  }

  /** "The older brother was jailed and the younger fined". */
  private static boolean isOtherDegree(Restriction wanted, Found own) {
    return own.relation() == Relation.CONFLICTS
        && wanted.mention().kind() == Kind.PROPERTY
        && wanted.mention().text().endsWith("er");
  }

  /** "a temple in Magelang, Indonesia": told of the temple. */
  private static boolean isWithin(Found found, Mention phrase) {
    return found.present()
        && found.mention().start() >= phrase.start()
        && found.mention().end() <= phrase.end();
  }

  /** "Unemployment fell, youth unemployment rose": that the sentence has "youth" says nothing of the first. */
  private boolean isOfNamesake(Restriction wanted, Found modifier, Found thing) {
    return wanted.isOfWholePhrase()
        && wanted.slot() == Slot.PROPERTY
        && thing.present()
        && modifier.present()
        && context.around().inSentence().stream()
            .filter(m -> !isInSlot(m, wanted.phrase().slot()))
            .filter(m -> m.kind() == Kind.DESCRIPTION && isCalledAlike(m, thing.mention()))
            .flatMap(m -> m.modifiers().stream())
            .anyMatch(m -> m.mention().token() == modifier.mention().token());
  }

  private boolean isInSlot(Mention mention, Slot slot) {
    return context.around().inSlot(slot).stream().anyMatch(m -> m.token() == mention.token());
  }

  /** The same noun, or "one" for it. */
  private static boolean isCalledAlike(Mention other, Mention thing) {
    return other.head().equals(thing.head()) || other.head().equals("one");
  }
}
