package org.plumbline.extract.quantity;

import java.util.Objects;
import org.plumbline.fact.Quantity;

/**
 * A quantity as it stands in a sentence.
 *
 * @param first index of its first token, modifiers ("at least") and currency included
 * @param last index of its last token, units included
 * @param quantity what it says
 * @param countedFrom index of the first token in which the name of what is counted may stand; may be
 *     {@code last} itself when both are one token ("20-member"), and may lie beyond the sentence
 */
public record QuantityMention(int first, int last, Quantity quantity, int countedFrom) {
  public QuantityMention {
    Objects.requireNonNull(quantity);
    if (first < 0 || last < first) {
      throw new IllegalArgumentException("not a range of tokens: " + first + " to " + last);
    }
  }
}
