package org.plumbline.check;

import java.util.Objects;

/**
 * A change of a file that mends it.
 *
 * @param region what is replaced
 * @param replacement what stands there afterwards
 */
public record Edit(Region region, String replacement) {
  public Edit {
    Objects.requireNonNull(region);
    Objects.requireNonNull(replacement);
  }
}
