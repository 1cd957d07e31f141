package org.plumbline.text;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What the user says about a source that the source itself may not. */
public final class ReadOptions {
  private static final ReadOptions DEFAULTS = new ReadOptions(null, null, EnumSet.of(Part.QUOTES));

  // Both may be null: not said.
  private final Charset encoding;
  private final LocalDate published;
  private final Set<Part> parts;

  private ReadOptions(Charset encoding, LocalDate published, Set<Part> parts) {
    this.encoding = encoding;
    this.published = published;
    this.parts = parts;
  }

  /** Parts of a text that may be read or left out. */
  public enum Part {
    /** Blocks of code or preformatted text. */
    CODE,
    /** Comments of Markdown and HTML. */
    COMMENTS,
    /** Quoted blocks, as posts are embedded. */
    QUOTES,
    /** Captions of pictures: those of HTML apart from the text, those of Markdown at all. */
    CAPTIONS
  }

  /** Nothing said: UTF-8, or what a byte order mark or an HTML page declares; date from the source. */
  public static ReadOptions defaults() {
    return DEFAULTS;
  }

  /** These options with that encoding. */
  public ReadOptions withEncoding(Charset value) {
    return new ReadOptions(Objects.requireNonNull(value), published, parts);
  }

  /** These options with that date of publication, whatever the source says. */
  public ReadOptions withPublished(LocalDate value) {
    return new ReadOptions(encoding, Objects.requireNonNull(value), parts);
  }

  /** These options, reading just these parts beside headlines and paragraphs. */
  public ReadOptions withParts(Set<Part> value) {
    return new ReadOptions(encoding, published, Set.copyOf(value));
  }

  /** Whether the part is read. */
  public boolean reads(Part part) {
    return parts.contains(part);
  }

  public Optional<Charset> encoding() {
    return Optional.ofNullable(encoding);
  }

  public Optional<LocalDate> published() {
    return Optional.ofNullable(published);
  }
}
