package org.plumbline.verify.compare;

import java.util.Locale;
import java.util.Set;
import org.plumbline.fact.Entity;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Mention.Determiner;
import org.plumbline.fact.Mention.Kind;
import org.plumbline.fact.Reading;

/**
 * Tells the pronouns and descriptions that can only be the one whom the text has named: enough to say that somebody
 * else is not meant, where the likeliest one is enough to say that this one is.
 */
final class Referents {
  private static final Set<String> PERSONAL = Set.of("he", "she", "him", "her", "his", "hers");

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
          mention.determiner() == Determiner.DEFINITE
              && mention.modifiers().isEmpty()
              && isOnlyOneSoDescribed(mention, reading);
      default -> false;
    };
  }

  /** "She said", where the sentence before and the beginning of this one speak of one person. */
  private static boolean isOnlyPersonNear(Mention pronoun, Reading reading) {
    boolean named = false;
    for (Mention other : reading.mentions()) {
      boolean near =
          other.sentence() == pronoun.sentence() - 1
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

  private static boolean isPerson(Mention mention, Reading reading) {
    return mention.entity() >= 0
        && mention.kind() != Kind.PRONOUN
        && reading.entities().get(mention.entity()).kind() == Entity.Kind.PERSON
        && (mention.isName() || mention.determiner() == Determiner.DEFINITE);
  }

  /** "The minister", where the text has named one minister. */
  private static boolean isOnlyOneSoDescribed(Mention description, Reading reading) {
    return reading.entities().stream()
            .filter(e -> e.descriptions().contains(description.head()))
            .count()
        == 1;
  }
}
