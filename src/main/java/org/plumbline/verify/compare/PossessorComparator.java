package org.plumbline.verify.compare;

import org.plumbline.fact.Mention;
import org.plumbline.fact.Mention.Kind;
import org.plumbline.fact.Relation;
import org.plumbline.fact.Slot;

/** Compares whose a thing is, which an article that has said it once leaves to be understood. */
final class PossessorComparator {
  private final PairContext context;
  private final OfficesOfFacts offices;
  private final LeadTopic topic;

  PossessorComparator(PairContext context, MentionComparator mentions, OfficesOfFacts offices) {
    this.context = context;
    this.offices = offices;
    this.topic = new LeadTopic(mentions, context.claim(), context.source());
  }

  /** "his wife's brother", for "his brother": of somebody who is somebody's herself. */
  static boolean isOfAnother(Found thing) {
    return thing.present()
        && thing.mention().modifiers().stream()
            .filter(m -> m.marker().equals("'s") && !m.mention().isName())
            .anyMatch(m -> m.mention().modifiers().stream().anyMatch(o -> o.marker().equals("'s")));
  }

  /** What was found for an owner or place, nearer where the article's thing is understood to be theirs. */
  Found revise(Restriction owner, Found found, Found thing) {
    Found revised = found;
    if (owner.slot() == Slot.AFFILIATION && isUnderstood(revised, thing)) {
      revised = revised.at(Locality.ENTITY);
    }
    boolean ofBody =
        owner.slot() == Slot.AFFILIATION
            || owner.slot() == Slot.PROPERTY && owner.mention().isName();
    if (ofBody && isBodyOfOffice(owner, revised, thing)) {
      return revised.holds()
          ? revised.at(Locality.ENTITY)
          : new Found(null, owner.mention().text(), Relation.ENTAILS, Locality.ENTITY);
    }
    boolean restricting = owner.slot() == Slot.AFFILIATION || owner.slot() == Slot.PLACE;
    boolean far = !revised.holds() || revised.locality().compareTo(Locality.SENTENCE) >= 0;
    return restricting && far && thing.present() && topic.isOwner(owner.mention(), thing.mention())
        ? new Found(null, owner.mention().text(), Relation.ENTAILS, Locality.FACT)
        : revised;
  }

  /**
   * "Novatel cut its forecast. Revenue rose": whose revenue it was is understood, if the sentence before is
   * about them and this one names nobody.
   */
  private boolean isUnderstood(Found owner, Found thing) {
    boolean nearby = owner.holds() && owner.locality() == Locality.NEARBY;
    if (!nearby || !owner.present() || !thing.present()) {
      return false;
    }
    Mention subject = owner.mention();
    return isOwnerless(thing.mention())
        && (subject.isName() || owner.relation() == Relation.EQUAL)
        && isSubjectBefore(subject, thing)
        && context.around().inSentence().stream().noneMatch(Mention::isName);
  }

  /**
   * "The bank raised its forecast. Governor Ana Ruiz said": the governor of the bank that the text speaks of, or of the only
   * one that it is about.
   */
  private boolean isBodyOfOffice(Restriction body, Found found, Found office) {
    return office.present()
        && offices.isBareOffice(office.mention())
        && offices.isSameOffice(body.of(), office)
        && (isToldBefore(body, found, office)
            || topic.isMeant(body.mention(), office.mention().sentence()));
  }

  private boolean isToldBefore(Restriction body, Found found, Found office) {
    return found.holds()
        && found.present()
        && found.locality() == Locality.NEARBY
        && (!body.mention().isName() || isSubjectBefore(found.mention(), office));
  }

  private static boolean isOwnerless(Mention thing) {
    return thing.kind() == Kind.DESCRIPTION
        && (thing.determiner() == Mention.Determiner.BARE
            || thing.determiner() == Mention.Determiner.DEFINITE)
        && thing.modifiers().stream()
            .noneMatch(m -> m.marker().equals("'s") || m.marker().equals("of"));
  }

  /** Whether the sentence before that of {@code thing} is about it. */
  private boolean isSubjectBefore(Mention mention, Found thing) {
    return mention.sentence() == thing.mention().sentence() - 1
        && context.sentenceOf(mention).tokens().get(mention.token()).relation().startsWith("nsubj");
  }
}
