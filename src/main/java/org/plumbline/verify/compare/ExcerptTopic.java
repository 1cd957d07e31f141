package org.plumbline.verify.compare;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Mention.Determiner;
import org.plumbline.fact.Mention.Kind;
import org.plumbline.fact.Reading;
import org.plumbline.text.Sentence;
import org.plumbline.text.Token;
import org.plumbline.truth.Source;

/**
 * What an excerpt of a sentence or three is about without naming it: "It was shot in Ohio" out of an article
 * on a film. A name of the claim that the excerpt never mentions is that topic.
 */
final class ExcerptTopic {
  private static final Set<String> PERSONAL =
      Set.of("he", "she", "it", "they", "him", "her", "them", "his", "its", "their");

  private ExcerptTopic() {}

  /** Whether {@code there} of the source calls its topic, and {@code claimed} of the claim can be its name. */
  static boolean isNamedBy(Mention claimed, Reading claim, Mention there, Source source) {
    return canName(claimed, claim, source) && callsTopic(there, source);
  }

  /** Whether a phrase of a claim stands before its main verb, where a claim names what it speaks of. */
  static boolean isFront(Token phrase, Sentence claim) {
    return claim.tokens().stream()
        .filter(t -> t.head() < 0)
        .allMatch(root -> phrase.index() < root.index());
  }

  /** The phrases of a sentence that call the topic which {@code claimed} names; none when it does not. */
  static List<Mention> places(Mention claimed, Reading claim, int sentence, Source source) {
    if (!canName(claimed, claim, source)) {
      return List.of();
    }
    return source.phrasesIn(sentence).stream()
        .filter(m -> callsTopic(m, source))
        .filter(m -> m.kind() == Kind.PRONOUN || isSubject(m, source))
        .toList();
  }

  /** A claim speaks of what it names first; the excerpt must mention every other name. */
  private static boolean canName(Mention claimed, Reading claim, Source source) {
    return claimed.isName()
        && source.isExcerpt()
        && !source.mentionsName(claimed.name())
        && claim.mentions().stream()
            .flatMap(ExcerptTopic::withModifiers)
            .filter(m -> m.isName() && m.token() != claimed.token())
            .allMatch(m -> m.start() > claimed.start() && source.mentionsName(m.name()));
  }

  private static Stream<Mention> withModifiers(Mention mention) {
    return Stream.concat(
        Stream.of(mention), mention.modifiers().stream().flatMap(m -> withModifiers(m.mention())));
  }

  private static boolean isSubject(Mention mention, Source source) {
    return source
        .sentence(mention.sentence())
        .tokens()
        .get(mention.token())
        .relation()
        .startsWith("nsubj");
  }

  private static boolean callsTopic(Mention there, Source source) {
    return switch (there.kind()) {
      case PRONOUN ->
          PERSONAL.contains(there.head().replace("'s", ""))
              && (there.entity() < 0 || !isIntroduced(there.entity(), source));
      case DESCRIPTION ->
          MentionComparator.names(there, source.reading()).isEmpty()
              && there.determiner() == Determiner.DEFINITE
              && there.modifiers().isEmpty()
              && there.quantities().isEmpty()
              && !isIntroduced(there.entity(), source);
      default -> false;
    };
  }

  /** Whether the excerpt itself says who or what the entity is: "a man ... he". */
  private static boolean isIntroduced(int entity, Source source) {
    return entity >= 0
        && (source.entity(entity).isNamed()
            || IntStream.range(0, source.size())
                .mapToObj(source::phrasesIn)
                .flatMap(List::stream)
                .anyMatch(
                    m ->
                        m.entity() == entity
                            && m.kind() == Kind.DESCRIPTION
                            && m.determiner() != Determiner.DEFINITE));
  }
}
