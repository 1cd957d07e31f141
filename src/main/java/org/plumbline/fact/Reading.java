package org.plumbline.fact;

import java.util.List;

/**
 * What was understood of one document.
 *
 * @param entities who and what it speaks of; an entity's id is its index
 * @param facts what it says of them; a fact's id is its index
 * @param mentions every noun phrase in textual order
 */
public record Reading(List<Entity> entities, List<Fact> facts, List<Mention> mentions) {
  public Reading {
    entities = List.copyOf(entities);
    facts = List.copyOf(facts);
    mentions = List.copyOf(mentions);
  }
}
