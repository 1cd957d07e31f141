package org.plumbline.text;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** What the user says about a source that the source itself may not. */
public final class ReadOptions {
  private static final ReadOptions DEFAULTS = new ReadOptions(null, null);

  // Both may be null: not said.
  private final Charset encoding;
  private final LocalDate published;

  private ReadOptions(Charset encoding, LocalDate published) {
    this.encoding = encoding;
    this.published = published;
  }

  /** Nothing said: UTF-8, or what a byte order mark or an HTML page declares; date from the source. */
  public static ReadOptions defaults() {
    return DEFAULTS;
  }

  /** These options with that encoding. */
  public ReadOptions withEncoding(Charset value) {
    return new ReadOptions(Objects.requireNonNull(value), published);
  }

  /** These options with that date of publication, whatever the source says. */
  public ReadOptions withPublished(LocalDate value) {
    return new ReadOptions(encoding, Objects.requireNonNull(value));
  }

  public Optional<Charset> encoding() {
    return Optional.ofNullable(encoding);
  }

  public Optional<LocalDate> published() {
    return Optional.ofNullable(published);
  }
}
