package org.plumbline.truth.file;

import java.util.List;
import java.util.Objects;

/**
 * The facts of one story.
 *
 * @param name path of the file, as messages call it
 * @param original the file as it was read; empty when it was not
 * @param origin the article that the facts come from
 * @param entities who and what they speak of
 * @param facts the facts, in the order of the file
 */
public record TruthFile(
    String name,
    String original,
    Origin origin,
    List<TruthEntity> entities,
    List<TruthFact> facts) {
  public TruthFile {
    Objects.requireNonNull(name);
    Objects.requireNonNull(original);
    Objects.requireNonNull(origin);
    entities = List.copyOf(entities);
    facts = List.copyOf(facts);
  }
}
