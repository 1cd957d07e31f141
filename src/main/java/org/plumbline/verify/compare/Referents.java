package org.plumbline.verify.compare;

import java.util.Locale;
import java.util.Set;
import org.plumbline.fact.Entity;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Mention.Determiner;
import org.plumbline.fact.Mention.Kind;
import org.plumbline.fact.Reading;
import org.plumbline.fact.Slot;

/**
 * Tells the pronouns and descriptions that can only be the one whom the text has named: enough to say that somebody
 * else is not meant, where the likeliest one is enough to say that this one is.
 */
final class Referents {
  private static final Set<String> PERSONAL = Set.of("he", "she", "him", "her", "his", "hers");

  /** Sentences of a quotation between its speaker's name and "he said", at most. */
  private static final int LONGEST_SPEECH = 4;

  private Referents() {}

  /** Whether nobody else can be meant by a phrase that is no name. */
  static boolean isCertain(Mention mention, Reading reading) {
    if (mention.entity() < 0 || !reading.entities().get(mention.entity()).isNamed()) {
      return false;
    }
    return switch (mention.kind()) {
      case PRONOUN ->
          PERSONAL.contains(mention.head().toLowerCase(Locale.ROOT))
              && isOnlyPersonNear(mention, reading);
      case DESCRIPTION ->
          isNamedBeside(mention, reading)
              || mention.determiner() == Determiner.DEFINITE
                  && mention.modifiers().isEmpty()
                  && isOnlyOneSoDescribed(mention, reading);
      default -> false;
    };
  }

  /** "Scotland's health secretary, Duncan Abernethy". */
  private static boolean isNamedBeside(Mention description, Reading reading) {
    return reading.mentions().stream()
        .anyMatch(
            m ->
                m.isName()
                    && m.entity() == description.entity()
                    && m.sentence() == description.sentence());
  }

  /**
   * "She said", where the last sentence that speaks of anybody and the beginning of this one speak of one person, or
   * where that person spoke there.
   */
  private static boolean isOnlyPersonNear(Mention pronoun, Reading reading) {
    int before = lastSentenceWithSomebody(pronoun, reading);
    if (says(pronoun, pronoun.sentence(), reading) && says(pronoun, before, reading)) {
      return true;
    }
    boolean named = false;
    for (Mention other : reading.mentions()) {
      boolean near =
          other.sentence() == before
              || other.sentence() == pronoun.sentence() && other.token() < pronoun.token();
      if (near && isPerson(other, reading)) {
        if (other.entity() != pronoun.entity()) {
          return false;
        }
        named = true;
      }
    }
    return named;
  }

  private static int lastSentenceWithSomebody(Mention pronoun, Reading reading) {
    return reading.mentions().stream()
        .filter(m -> m.sentence() < pronoun.sentence() && isPerson(m, reading))
        .mapToInt(Mention::sentence)
        .filter(sentence -> pronoun.sentence() - sentence <= LONGEST_SPEECH)
        .max()
        .orElse(-1);
  }

  /** Whether the one whom the pronoun stands for says something in the sentence. */
  private static boolean says(Mention pronoun, int sentence, Reading reading) {
    return reading.facts().stream()
        .filter(f -> f.sentence() == sentence)
        .flatMap(f -> f.fillers(Slot.SPEAKER).stream())
        .anyMatch(m -> m.entity() == pronoun.entity());
  }

  private static boolean isPerson(Mention mention, Reading reading) {
    return mention.kind() != Kind.PRONOUN
        && isOfPerson(mention, reading)
        && (mention.isName() || mention.determiner() == Determiner.DEFINITE);
  }

  /** Whether the phrase, or what it stands for, is somebody. */
  static boolean isOfPerson(Mention mention, Reading reading) {
    return mention.entity() >= 0
        && reading.entities().get(mention.entity()).kind() == Entity.Kind.PERSON;
  }

  /** "The minister", where the text has named one minister. */
  private static boolean isOnlyOneSoDescribed(Mention description, Reading reading) {
    return reading.entities().stream()
            .filter(e -> e.descriptions().contains(description.head()))
            .count()
        == 1;
  }
}
