package org.plumbline.truth.file;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The article that the facts come from.
 *
 * @param source path of the article, from the folder of the truth file; empty when there is none
 * @param title its headline; may be empty
 * @param published its date, or null when unknown: read it through {@link #publishedOn()}
 * @param url where it was published; may be empty
 * @param hash hash of its text when it was read; empty when there is none
 */
public record Origin(String source, String title, LocalDate published, String url, String hash) {
  /** Facts without an article. */
  public static final Origin NONE = new Origin("", "", null, "", "");

  public Origin {
    Objects.requireNonNull(source);
    Objects.requireNonNull(title);
    Objects.requireNonNull(url);
    Objects.requireNonNull(hash);
  }

  public Optional<LocalDate> publishedOn() {
    return Optional.ofNullable(published);
  }
}
