package org.plumbline.fact;

import java.util.Objects;

/**
 * Where a fact stands in its source.
 *
 * @param source name of the source
 * @param line line of the source, from 1
 * @param start first UTF-16 offset in the original source
 * @param end offset after the last
 * @param quote the sentence as written
 */
public record Evidence(String source, int line, int start, int end, String quote) {
  public Evidence {
    Objects.requireNonNull(source);
    Objects.requireNonNull(quote);
  }
}
