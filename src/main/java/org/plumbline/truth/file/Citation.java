package org.plumbline.truth.file;

import java.util.Objects;
import org.plumbline.yaml.Node.Position;

/**
 * The sentence of the article that a fact was understood of.
 *
 * @param quote the sentence as a person reads it
 * @param line line of the article, from 1
 * @param start first UTF-16 offset in the article's original text
 * @param end offset after the last
 * @param paragraph number of its paragraph, from 0
 * @param headline whether it is a headline
 * @param at where the quote stands in the truth file
 */
public record Citation(
    String quote, int line, int start, int end, int paragraph, boolean headline, Position at) {
  /** No article says it. */
  public static final Citation NONE = new Citation("", 0, 0, 0, 0, false, new Position("", 0, 0));

  public Citation {
    Objects.requireNonNull(quote);
    Objects.requireNonNull(at);
  }

  public boolean isPresent() {
    return !quote.isEmpty();
  }
}
