package org.plumbline.verify.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.plumbline.fact.Entity;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Mention.Determiner;
import org.plumbline.fact.Mention.Kind;
import org.plumbline.fact.Reading;
import org.plumbline.fact.Relation;
import org.plumbline.truth.Source;

/**
 * The country or firm that an article names in its first sentence and means from there on: in a report on Estonia "the
 * retirement age" is Estonia's, as long as it speaks of no other country there.
 */
final class LeadTopic {
  private static final int LEAD = 0;
  private static final Set<String> OWNING = Set.of("'s", "of", "in", "at");

  private final MentionComparator mentions;
  private final Reading claim;
  private final Source source;

  LeadTopic(MentionComparator mentions, Reading claim, Source source) {
    this.mentions = mentions;
    this.claim = claim;
    this.source = source;
  }

  /** Whether {@code thing}, of which the article does not say whose it is, is understood to be the owner's. */
  boolean isOwner(Mention owner, Mention thing) {
    boolean plain =
        thing.kind() == Kind.DESCRIPTION
            && (thing.determiner() == Determiner.BARE || thing.determiner() == Determiner.DEFINITE)
            && thing.modifiers().stream()
                .noneMatch(
                    m ->
                        OWNING.contains(m.marker())
                            || m.mention().isName()
                            || mentions.isDemonym(m.mention()));
    return plain && (isMeant(owner, thing.sentence()) || isOnlyPlaceBeside(owner, thing));
  }

  /** "Protesters in Bordeaux pulled it down, the city council said": the council is that of Bordeaux. */
  private boolean isOnlyPlaceBeside(Mention owner, Mention thing) {
    List<Mention> places =
        source.phrasesIn(thing.sentence()).stream()
            .filter(m -> m.isName() && kind(m) == Entity.Kind.PLACE)
            .toList();
    return thing.determiner() == Determiner.DEFINITE
        && mentions.isOrgan(thing.head())
        && !places.isEmpty()
        && places.stream().allMatch(place -> isSame(owner, place));
  }

  /** Whether the sentence, which does not name it, is about the place or body all the same. */
  boolean isMeant(Mention named, int sentence) {
    if (!named.isName() || source.isExcerpt() || sentence == LEAD) {
      return false;
    }
    Optional<Mention> lead =
        source.phrasesIn(LEAD).stream()
            .filter(m -> m.isName() && isSame(named, m) && isPlaceOrBody(m))
            .findFirst();
    return lead.isPresent()
        && IntStream.of(LEAD, sentence - 1, sentence)
            .mapToObj(source::phrasesIn)
            .flatMap(phrases -> phrases.stream())
            .noneMatch(m -> isRival(m, lead.get(), named));
  }

  private boolean isPlaceOrBody(Mention mention) {
    return switch (kind(mention)) {
      case PLACE, ORGANISATION -> true;
      default -> false;
    };
  }

  private boolean isRival(Mention other, Mention lead, Mention named) {
    return other.isName()
        && other.entity() != lead.entity()
        && kind(other) == kind(lead)
        && !isSame(named, other);
  }

  private boolean isSame(Mention named, Mention other) {
    Relation relation = mentions.heads(named, claim, other, source.reading());
    return relation == Relation.EQUAL || relation == Relation.ENTAILS;
  }

  private Entity.Kind kind(Mention mention) {
    return mention.entity() < 0 ? Entity.Kind.OTHER : source.entity(mention.entity()).kind();
  }
}
