package org.plumbline.audit.input;

import java.util.List;
import java.util.Optional;

/**
 * Which columns hold what.
 *
 * @param text column of the text; one of the usual names when empty
 * @param id column of the id; one of the usual names when empty
 * @param date column of the date; one of the usual names when empty
 */
public record Columns(Optional<String> text, Optional<String> id, Optional<String> date) {
  private static final List<String> TEXTS =
      List.of("text", "full_text", "post", "content", "body", "message", "tweet", "claim");
  private static final List<String> IDS = List.of("id", "id_str", "post_id", "tweet_id");
  private static final List<String> DATES =
      List.of("date", "created_at", "timestamp", "posted", "published", "time");

  /** The usual names. */
  public static final Columns USUAL =
      new Columns(Optional.empty(), Optional.empty(), Optional.empty());

  List<String> texts() {
    return text.map(List::of).orElse(TEXTS);
  }

  List<String> ids() {
    return id.map(List::of).orElse(IDS);
  }

  List<String> dates() {
    return date.map(List::of).orElse(DATES);
  }
}
