package org.plumbline.verify.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Mention.Kind;
import org.plumbline.fact.Relation;
import org.plumbline.fact.Slot;

/** Compares the offices that the two facts speak of: of the "deputy director" and the director, of which body. */
final class OfficesOfFacts {
  private final PairContext context;
  private final OfficeComparator offices;
  private final MentionComparator mentions;

  OfficesOfFacts(PairContext context, OfficeComparator offices, MentionComparator mentions) {
    this.context = context;
    this.offices = offices;
    this.mentions = mentions;
  }

  /** Whether the article gives the office that the claim's subject is said to have to somebody else. */
  boolean isHeldByAnother(Mention office) {
    return context.pair().getTruth().fillers(Slot.ACTOR).stream()
        .filter(who -> who.entity() >= 0)
        .anyMatch(
            who ->
                offices.isHeldByAnother(
                    office, context.claim(), who.entity(), context.truth(), mentions));
  }

  /** Whether the article's phrase names the office by another title: "chief executive Ana Ruiz" is the CEO. */
  boolean isSameOffice(Mention office, Found there) {
    return there.present()
        && there.mention().kind() == Kind.DESCRIPTION
        && offices.areSame(office, there.mention());
  }

  boolean isOffice(Mention mention) {
    return !offices.of(mention).isEmpty();
  }

  /** Whether it is an office of which a body has one or few, told without the body: "Chief executive Ana Ruiz". */
  boolean isBareOffice(Mention mention) {
    return mention.kind() == Kind.DESCRIPTION
        && mention.determiner() == Mention.Determiner.BARE
        && (offices.isOneOf(mention) || offices.isOfBody(mention))
        && mention.modifiers().stream().allMatch(m -> offices.isPartOfOffice(m.mention(), mention));
  }

  /** A word of the claim's title for an office that the article has by another title: the chief of "chief executive". */
  Found wordOfTitle(Restriction word, Found counterpart) {
    boolean told =
        word.slot() == Slot.PROPERTY
            && offices.isPartOfOffice(word.mention(), word.of())
            && isSameOffice(word.of(), counterpart);
    return told ? new Found(counterpart.mention(), Relation.ENTAILS, Locality.SLOT) : Found.NOTHING;
  }

  /**
   * What the article has of an office that excludes the claim's.
   *
   * @param slot what differs: which office it is, or of which body
   */
  record Other(Slot slot, Found found) {
    /** Only a body is somebody or something of its own. */
    boolean isBody() {
      return slot == Slot.AFFILIATION;
    }
  }

  /** What excludes the office of {@code restriction}, or the body that it is an office of. */
  Optional<Other> exclusion(Restriction restriction, Found counterpart) {
    Mention office = restriction.of();
    Optional<Mention> there = sameOffice(office, counterpart);
    if (there.isEmpty()) {
      return Optional.empty();
    }
    if (restriction.slot() == Slot.PROPERTY && offices.exclude(office, there.get())) {
      return Optional.of(other(Slot.PROPERTY, there.get()));
    }
    return offices
        .otherBody(office, restriction.modifier(), there.get(), context.claim(), context.truth())
        .map(body -> other(Slot.AFFILIATION, body));
  }

  private static Other other(Slot slot, Mention there) {
    return new Other(slot, new Found(there, Relation.CONFLICTS, Locality.SLOT));
  }

  /** The article's phrase for the office: "Its director, Ana Ruiz" has it on the other side of the name. */
  private Optional<Mention> sameOffice(Mention office, Found counterpart) {
    if (!counterpart.present() || office.kind() != Kind.DESCRIPTION) {
      return Optional.empty();
    }
    List<Mention> there = new ArrayList<>(List.of(counterpart.mention()));
    Fact truth = context.pair().getTruth();
    if (truth.form() == Fact.Form.STATE) {
      truth.arguments().forEach(a -> there.add(a.mention()));
    }
    return there.stream()
        .filter(m -> m.kind() == Kind.DESCRIPTION && m.head().equals(office.head()))
        .findFirst();
  }
}
