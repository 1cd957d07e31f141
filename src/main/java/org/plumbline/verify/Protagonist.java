package org.plumbline.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.fact.Argument;
import org.plumbline.fact.Entity;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Reading;
import org.plumbline.truth.GroundTruth;
import org.plumbline.truth.Source;

/**
 * Whom a claim means that begins with "he" or "she": the person that the article is about, if it is about one. Who reads
 * "He was born in Lagos" beside an obituary knows who was.
 *
 * <p>The person must be named in headline or lead, and spoken of at least twice as often as anybody else whom the pronoun
 * could stand for: the discourse topic of T. Givón, "Topic Continuity in Discourse" (1983), measured by persistence.
 */
final class Protagonist {
  /** Headline and lead. */
  private static final int OPENING = 3;

  /** How often the text speaks of the person, at least. */
  private static final int OFTEN = 4;

  private Protagonist() {}

  /** The claim, with its unexplained "he" or "she" standing for the person that the article is about. */
  static Source meant(Source claim, GroundTruth truth) {
    Reading reading = claim.reading();
    List<Entity.Sex> asked =
        reading.facts().stream()
            .flatMap(f -> f.arguments().stream())
            .flatMap(a -> all(a.mention()))
            .filter(Protagonist::isOpen)
            .map(Protagonist::sex)
            .distinct()
            .toList();
    boolean first =
        reading.mentions().stream().filter(Protagonist::isOpen).anyMatch(m -> m.token() == 0)
            && reading.mentions().stream()
                .filter(m -> m.isName() && m.entity() >= 0)
                .noneMatch(m -> reading.entities().get(m.entity()).kind() == Entity.Kind.PERSON);
    if (!first
        || asked.size() != 1
        || truth.sources().size() != 1
        || truth.sources().get(0).isExcerpt()) {
      return claim;
    }
    return of(truth.sources().get(0), asked.get(0))
        .map(person -> new Source(claim.document(), speakingOf(person, reading)))
        .orElse(claim);
  }

  private static Optional<Entity> of(Source article, Entity.Sex sex) {
    int[] times = times(article);
    List<Entity> people =
        article.reading().entities().stream()
            .filter(
                e ->
                    e.kind() == Entity.Kind.PERSON
                        && (e.sex() == sex || e.sex() == Entity.Sex.UNKNOWN))
            .sorted(Comparator.comparingInt((Entity e) -> -times[e.id()]))
            .limit(2)
            .toList();
    if (people.isEmpty() || !people.get(0).isNamed()) {
      return Optional.empty();
    }
    Entity first = people.get(0);
    int others = people.size() < 2 ? 0 : times[people.get(1).id()];
    int often = times[first.id()];
    boolean opening =
        IntStream.range(0, Math.min(OPENING, article.size()))
            .mapToObj(article::phrasesIn)
            .flatMap(List::stream)
            .anyMatch(m -> m.entity() == first.id());
    return opening && often >= OFTEN && often >= 2 * others ? Optional.of(first) : Optional.empty();
  }

  /** How often the article speaks of each entity. */
  private static int[] times(Source article) {
    int[] times = new int[article.reading().entities().size()];
    article.reading().mentions().stream()
        .filter(m -> m.entity() >= 0)
        .forEach(m -> times[m.entity()]++);
    return times;
  }

  private static Reading speakingOf(Entity person, Reading claim) {
    List<Entity> entities = new ArrayList<>(claim.entities());
    int id = entities.size();
    entities.add(
        new Entity(id, person.name(), person.aliases(), person.kind(), List.of(), person.sex()));
    UnaryOperator<Mention> named = m -> isOpen(m) ? m.refersTo(id) : m;
    List<Fact> facts =
        claim.facts().stream()
            .map(
                f ->
                    f.saying(
                        f.predicate(),
                        f.arguments().stream()
                            .map(a -> new Argument(a.slot(), a.marker(), a.mention().map(named)))
                            .toList()))
            .toList();
    return new Reading(entities, facts, claim.mentions().stream().map(m -> m.map(named)).toList());
  }

  private static Stream<Mention> all(Mention mention) {
    return Stream.concat(
        Stream.of(mention), mention.modifiers().stream().flatMap(m -> all(m.mention())));
  }

  private static boolean isOpen(Mention mention) {
    return mention.kind() == Mention.Kind.PRONOUN
        && mention.entity() < 0
        && sex(mention) != Entity.Sex.UNKNOWN;
  }

  private static Entity.Sex sex(Mention pronoun) {
    return switch (pronoun.head()) {
      case "he", "him", "his" -> Entity.Sex.MALE;
      case "she", "her", "hers" -> Entity.Sex.FEMALE;
      default -> Entity.Sex.UNKNOWN;
    };
  }
}
