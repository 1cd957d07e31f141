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

  /**
   * The same by the names that a table has.
   *
   * @param table what the table is called
   * @throws InputException if it has none for the text, or not one that was named
   */
  Columns in(String table, List<String> header) {
    return new Columns(
        Optional.of(
            find(texts(), header)
                .orElseThrow(() -> missing(table, texts(), header, "--text-column"))),
        find(ids(), header).or(() -> none(id, table, ids(), header, "--id-column")),
        find(dates(), header).or(() -> none(date, table, dates(), header, "--date-column")));
  }

  private static Optional<String> find(List<String> names, List<String> header) {
    return names.stream()
        .flatMap(name -> header.stream().filter(column -> column.strip().equalsIgnoreCase(name)))
        .findFirst();
  }

  private static Optional<String> none(
      Optional<String> named,
      String table,
      List<String> wanted,
      List<String> header,
      String option) {
    if (named.isPresent()) {
      throw missing(table, wanted, header, option);
    }
    return Optional.empty();
  }

  private static InputException missing(
      String table, List<String> wanted, List<String> header, String option) {
    return new InputException(
        table
            + " has no column "
            + wanted.get(0)
            + "; it has "
            + String.join(", ", header)
            + ": name one with "
            + option);
  }

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
