package org.plumbline.verify.compare;

import org.plumbline.fact.Mention;
import org.plumbline.fact.Mention.Kind;
import org.plumbline.fact.Mention.Modifier;
import org.plumbline.fact.Relation;

/** Compares what a thing is said to be: its kinds, properties and offices, which can exclude each other. */
final class StateComparator {
  private final CounterpartFinder finder;
  private final MentionComparator mentions;
  private final OfficesOfFacts offices;

  StateComparator(CounterpartFinder finder, MentionComparator mentions, OfficesOfFacts offices) {
    this.finder = finder;
    this.mentions = mentions;
    this.offices = offices;
  }

  /** The counterpart of what the claim says that something is, where its property, kind or holder tells more. */
  Counterpart revise(ClaimPhrase phrase, Counterpart counterpart) {
    Mention mention = phrase.mention();
    if (mentions.isDemonym(mention) && isOfNation(mention, counterpart.inSlot())) {
      return counterpart.settled(Relation.ENTAILS);
    }
    Counterpart revised = counterpart;
    if (mention.kind() == Kind.PROPERTY && !revised.found().holds() && revised.inSlot().present()) {
      revised = withProperty(mention, revised);
    }
    if (revised.inSlot().relation() != Relation.CONFLICTS
        && offices.isSameOffice(mention, revised.inSlot())) {
      revised = revised.settled(Relation.EQUAL);
    }
    if (!mentions.isDemonym(mention) && isOtherKind(mention, revised.inSlot())) {
      revised = revised.settled(Relation.CONFLICTS);
    }
    // "a Rolex" is a watch.
    if (revised.isExcluded()
        && mention.isName()
        && mention.determiner() == Mention.Determiner.INDEFINITE) {
      revised = revised.settled(Relation.UNKNOWN);
    }
    // "shorter than the other" may be long.
    if (revised.isExcluded()
        && revised.inSlot().mention().text().contains(" than ")
        && !mention.text().contains(" than ")) {
      revised = revised.settled(Relation.UNKNOWN);
    }
    if (revised.isFilledOtherwise() && offices.isHeldByAnother(mention)) {
      revised = revised.settled(Relation.CONFLICTS);
    }
    return revised;
  }

  /** "Kenyan", where the article says "a Kenyan baker". */
  private boolean isOfNation(Mention nation, Found inSlot) {
    return inSlot.present()
        && inSlot.mention().modifiers().stream()
            .anyMatch(m -> ElementMatcher.holds(finder.relate(nation, m.mention())));
  }

  /** Not "cheap", where the article says that it is an expensive car. */
  private Counterpart withProperty(Mention property, Counterpart counterpart) {
    Counterpart revised = counterpart;
    for (Modifier modifier : counterpart.inSlot().mention().modifiers()) {
      if (finder.relate(property, modifier.mention()) == Relation.CONFLICTS) {
        revised = revised.with(new Found(modifier.mention(), Relation.CONFLICTS, Locality.SLOT));
      }
    }
    return revised;
  }

  private boolean isOtherKind(Mention mention, Found inSlot) {
    return inSlot.relation() == Relation.UNKNOWN
        && inSlot.present()
        && !inSlot.mention().isName()
        && mention.kind() == inSlot.mention().kind()
        && mentions.kinds(mention, inSlot.mention()) == Relation.CONFLICTS;
  }
}
