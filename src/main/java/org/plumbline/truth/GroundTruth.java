package org.plumbline.truth;

import java.util.List;
import java.util.Objects;

/**
 * What one or more sources say. Immutable and safe for use by many threads.
 *
 * @param sources the sources, in the order given
 * @param hash hash of their texts
 */
public record GroundTruth(List<Source> sources, String hash) {
  public GroundTruth {
    sources = List.copyOf(sources);
    Objects.requireNonNull(hash);
  }
}
