package org.plumbline.truth;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

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

  /** Why no source tells anything, in one sentence; empty when some source can be read. */
  public Optional<String> fault() {
    if (sources.isEmpty()) {
      return Optional.of("There is no article to check against.");
    }
    return sources.stream().allMatch(source -> !source.fault().isEmpty())
        ? Optional.of(sources.get(0).fault())
        : Optional.empty();
  }
}
