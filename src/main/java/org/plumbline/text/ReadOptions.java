package org.plumbline.text;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** What the user says about a source that the source itself may not. */
public final class ReadOptions {
  private static final ReadOptions DEFAULTS = new ReadOptions(Optional.empty(), Optional.empty());

  private final Optional<Charset> encoding;
  private final Optional<LocalDate> published;

  private ReadOptions(Optional<Charset> encoding, Optional<LocalDate> published) {
    this.encoding = encoding;
    this.published = published;
  }

  /** Nothing said: UTF-8, or what a byte order mark or an HTML page declares; date from the source. */
  public static ReadOptions defaults() {
    return DEFAULTS;
  }

  /** These options with that encoding. */
  public ReadOptions withEncoding(Charset value) {
    return new ReadOptions(Optional.of(Objects.requireNonNull(value)), published);
  }

  /** These options with that date of publication, whatever the source says. */
  public ReadOptions withPublished(LocalDate value) {
    return new ReadOptions(encoding, Optional.of(Objects.requireNonNull(value)));
  }

  public Optional<Charset> encoding() {
    return encoding;
  }

  public Optional<LocalDate> published() {
    return published;
  }
}
