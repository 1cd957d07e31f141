package org.plumbline.audit.input;

import java.util.Objects;

/**
 * One post.
 *
 * @param id its name in the input; else its line
 * @param line number of its first line in the input, from 1
 * @param text what it says, as written
 * @param date when it was posted, as written; empty when the input does not say
 * @param carried the other columns as one JSON object
 */
public record Post(String id, long line, String text, String date, String carried) {
  public Post {
    Objects.requireNonNull(id);
    Objects.requireNonNull(text);
    Objects.requireNonNull(date);
    Objects.requireNonNull(carried);
  }
}
