package org.plumbline.audit.claims;

import java.util.Objects;

/**
 * A piece of a post.
 *
 * @param text its words
 * @param aside why it is no claim, in one sentence; empty when it is one
 */
public record Cut(String text, String aside) {
  public Cut {
    Objects.requireNonNull(text);
    Objects.requireNonNull(aside);
  }

  public boolean isClaim() {
    return aside.isEmpty();
  }
}
