package org.plumbline.verify.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.plumbline.fact.Argument;
import org.plumbline.fact.Entity;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Mention.Determiner;
import org.plumbline.fact.Mention.Kind;
import org.plumbline.fact.Modality;
import org.plumbline.fact.Polarity;
import org.plumbline.truth.Source;

/**
 * Who an article's readers call by the part played in its events: "the victim" of the one killing that it tells of, "the
 * winner", "the suspect", though it never calls them so.
 */
final class PartsPlayed {
  /** Nouns and the one entity that plays the part. */
  private final Map<String, Integer> players = new HashMap<>();

  PartsPlayed(Source source, PredicateComparator predicates) {
    Map<String, Set<Integer>> found = new HashMap<>();
    for (Fact fact : source.facts()) {
      if (fact.polarity() != Polarity.POSITIVE || fact.modality() != Modality.ASSERTED) {
        continue;
      }
      for (Argument argument : fact.arguments()) {
        if (argument.mention().entity() >= 0) {
          for (String noun : predicates.parts(fact, argument.slot())) {
            found.computeIfAbsent(noun, n -> new HashSet<>()).add(argument.mention().entity());
          }
        }
      }
    }
    for (Entity entity : source.reading().entities()) {
      entity
          .descriptions()
          .forEach(noun -> found.getOrDefault(noun, new HashSet<>()).add(entity.id()));
    }
    found.forEach(
        (noun, entities) -> {
          if (entities.size() == 1) {
            players.put(noun, entities.iterator().next());
          }
        });
  }

  /** Whether the claim's phrase, "the victim", means what the article's phrase does. */
  boolean isPlayer(Mention claimed, Mention there) {
    return claimed.kind() == Kind.DESCRIPTION
        && claimed.determiner() == Determiner.DEFINITE
        && there.entity() >= 0
        && players.getOrDefault(claimed.head(), -1) == there.entity();
  }
}
