package org.plumbline.verify.compare;

import java.util.List;
import org.plumbline.fact.Argument;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Mention.Kind;
import org.plumbline.fact.Mention.Modifier;
import org.plumbline.fact.Relation;
import org.plumbline.fact.Slot;

/** Finds what the article says of a thing, on its own phrase or elsewhere, that answers a restriction of the claim's. */
final class RestrictionFinder {
  private final PairContext context;
  private final CounterpartFinder finder;
  private final MentionComparator mentions;

  RestrictionFinder(PairContext context, CounterpartFinder finder, MentionComparator mentions) {
    this.context = context;
    this.finder = finder;
    this.mentions = mentions;
  }

  /**
   * What restricts the article's phrase for the same thing.
   *
   * @param opposed whether the article says it in the opposite way, and no other: "residents with a permit" are not
   *     those without one
   */
  record Attached(Found found, boolean opposed) {}

  /** What restricts {@code thing}, the article's phrase. */
  Attached attached(Restriction wanted, Mention thing) {
    Mention mention = wanted.mention();
    Found best = Found.NOTHING;
    boolean opposed = false;
    for (Modifier other : thing.modifiers()) {
      Relation relation = relate(mention, other.mention());
      boolean same = ElementMatcher.holds(relation);
      if (same && Directions.isOpposite(wanted.marker(), other.marker(), false)) {
        opposed = true;
        continue;
      }
      if (same || isComparable(wanted, thing, other)) {
        best = best.orBetter(new Found(other.mention(), relation, Locality.SLOT));
      }
      best = best.orBetter(inDescription(mention, other));
    }
    if (!best.holds() && wanted.phrase().isParticipant()) {
      best = topicOfExcerpt(wanted, thing, best);
    }
    if (best.relation() == Relation.CONFLICTS && isWordOf(thing, mention)) {
      best = Found.NOTHING;
    }
    return new Attached(best, opposed && !best.holds());
  }

  private Relation relate(Mention mention, Mention other) {
    Relation relation = finder.relate(mention, other);
    // "a French film" may be a drama of 2004.
    return relation == Relation.CONFLICTS
            && mentions.isDemonym(mention) != mentions.isDemonym(other)
            && !mentions.knownPlaces(mention, other)
        ? Relation.UNKNOWN
        : relation;
  }

  /** "Korea's Hanseo" and "the rival's largest customer" can be one. */
  private boolean isComparable(Restriction wanted, Mention thing, Modifier other) {
    return wanted.of().isName() == thing.isName()
        && (wanted.isJoinedAs(other) || mentions.knownPlaces(wanted.mention(), other.mention()));
  }

  private Found topicOfExcerpt(Restriction wanted, Mention thing, Found otherwise) {
    return thing.modifiers().stream()
        .filter(wanted::isJoinedAs)
        .map(Modifier::mention)
        .filter(
            there ->
                ExcerptTopic.isNamedBy(wanted.mention(), context.claim(), there, context.source()))
        .findFirst()
        .map(there -> new Found(there, Relation.ENTAILS, Locality.SLOT))
        .orElse(otherwise);
  }

  /** Whether the article's phrase has the very word: the parser may have taken it for part of another. */
  private static boolean isWordOf(Mention there, Mention word) {
    return List.of(there.text().split("\\s+")).contains(word.text());
  }

  /** "the South Korean group Hanseong Power" is South Korea's Hanseong Power, and not Japan's. */
  private Found inDescription(Mention wanted, Modifier description) {
    Found best = Found.NOTHING;
    if (description.marker().equals("be")) {
      for (Modifier modifier : description.mention().modifiers()) {
        Mention there = modifier.mention();
        Relation relation = finder.relate(wanted, there);
        if (ElementMatcher.holds(relation)
            || relation == Relation.CONFLICTS && mentions.isDemonym(there)) {
          best = best.orBetter(new Found(there, relation, Locality.SLOT));
        }
      }
    }
    return best;
  }

  /** What the article says of the same entity in other places. */
  Found ofEntity(Mention wanted, int entity) {
    Found best = Found.NOTHING;
    for (Mention mention : context.truth().mentions()) {
      if (mention.entity() != entity) {
        continue;
      }
      for (Modifier modifier : mention.modifiers()) {
        Relation relation = finder.relate(wanted, modifier.mention());
        if (ElementMatcher.holds(relation)) {
          best = best.orBetter(new Found(modifier.mention(), relation, Locality.ENTITY));
        }
        best = best.orBetter(inDescription(wanted, modifier));
      }
    }
    for (Fact fact : context.source().factsAbout(entity)) {
      if (isStateOf(fact, entity)) {
        Surroundings around = new Surroundings(fact, context.source());
        best = best.orBetter(finder.same(wanted, around.inFact(), Locality.ENTITY));
      }
    }
    return best;
  }

  private static boolean isStateOf(Fact fact, int entity) {
    return fact.form() == Fact.Form.STATE
        && fact.fillers(Slot.ACTOR).stream().anyMatch(m -> m.entity() == entity)
        && fact.arguments().stream().map(Argument::slot).anyMatch(s -> s != Slot.ACTOR);
  }

  /** "Sunday's parliamentary election", where the article says "the vote" here and calls it that elsewhere. */
  Found ofEvent(Mention wanted, Mention event) {
    Found best = Found.NOTHING;
    if (!mentions.isEvent(event.head())) {
      return best;
    }
    for (Mention mention : context.truth().mentions()) {
      if (mention.kind() != Kind.DESCRIPTION || !mention.head().equals(event.head())) {
        continue;
      }
      for (Modifier modifier : mention.modifiers()) {
        Relation relation = finder.relate(wanted, modifier.mention());
        if (relation == Relation.CONFLICTS) {
          return Found.NOTHING;
        }
        if (ElementMatcher.holds(relation)) {
          best = best.orBetter(new Found(modifier.mention(), relation, Locality.ENTITY));
        }
      }
    }
    return best;
  }
}
