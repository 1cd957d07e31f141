package org.plumbline.text;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The {@code ---} fenced head of a Markdown or text file. Of its YAML only the plain {@code key: value} lines
 * matter here, those of the date and the title.
 *
 * @param end offset at which the text after it starts; 0 without front matter
 * @param published the date, if it gives one
 * @param title where the title stands, if it gives one
 */
record FrontMatter(int end, Optional<LocalDate> published, Optional<Span> title) {
  private static final Set<String> DATE_KEYS =
      Set.of(
          "date",
          "published",
          "published_at",
          "publishedat",
          "pubdate",
          "publishdate",
          "publish_date",
          "publication_date",
          "datepublished",
          "dateline",
          "created");
  private static final Set<String> TITLE_KEYS = Set.of("title", "headline");

  static FrontMatter of(String original) {
    int line = endOfLine(original, 0);
    if (!original.substring(0, line).strip().equals("---")) {
      return none();
    }
    Optional<LocalDate> published = Optional.empty();
    Optional<Span> title = Optional.empty();
    for (int at = line; at < original.length(); at = line) {
      line = endOfLine(original, at);
      String content = original.substring(at, line).strip();
      if (content.equals("---") || content.equals("...")) {
        return new FrontMatter(line, published, title);
      }
      int colon = original.indexOf(':', at);
      if (colon < 0 || colon >= line) {
        continue;
      }
      String key = original.substring(at, colon).strip().toLowerCase(Locale.ROOT);
      Span value = value(original, colon + 1, line);
      if (DATE_KEYS.contains(key) && published.isEmpty()) {
        published = PublicationDate.find(original.substring(value.start(), value.end()));
      } else if (TITLE_KEYS.contains(key) && title.isEmpty() && value.length() > 0) {
        title = Optional.of(value);
      }
    }
    // Never closed: a rule at the top of the text, not front matter.
    return none();
  }

  private static FrontMatter none() {
    return new FrontMatter(0, Optional.empty(), Optional.empty());
  }

  /** The value between {@code from} and {@code to} without white space and quotes. */
  private static Span value(String original, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(original.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(original.charAt(end - 1))) {
      end--;
    }
    boolean quoted =
        end - start >= 2
            && original.charAt(start) == original.charAt(end - 1)
            && "\"'".indexOf(original.charAt(start)) >= 0;
    return quoted ? new Span(start + 1, end - 1) : new Span(start, end);
  }

  private static int endOfLine(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end + 1;
  }
}
