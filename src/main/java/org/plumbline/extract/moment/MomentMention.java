package org.plumbline.extract.moment;

import java.util.Objects;
import org.plumbline.fact.Moment;

/**
 * A moment as it stands in a sentence.
 *
 * @param first index of its first token: of the word that gives the direction ("since", "by") if there is
 *     one; a plain "on", "in" or "at" is not part of it
 * @param last index of its last token
 * @param moment what it says
 */
public record MomentMention(int first, int last, Moment moment) {
  public MomentMention {
    Objects.requireNonNull(moment);
    if (first < 0 || last < first) {
      throw new IllegalArgumentException("not a range of tokens: " + first + " to " + last);
    }
  }
}
