package org.plumbline.lexicon;

import java.util.List;

/**
 * An idiom that stands for a predicate: "take the life of TARGET", "put TARGET to death".
 *
 * @param family id of the predicate
 * @param verb base form
 * @param words head noun of the object, or the prepositional phrase or particle words
 * @param prepositional the words are not the verb's object
 * @param targetMarkers prepositions before the TARGET
 * @param targetIsObject the TARGET is the verb's own object
 */
public record Phrase(
    String family,
    String verb,
    String words,
    boolean prepositional,
    List<String> targetMarkers,
    boolean targetIsObject) {}
