package org.plumbline.text;

/** Reads plain text into tagged and parsed sentences. Implementations are safe for use by many threads. */
public interface Parser {

  /**
   * Parses {@code text}.
   *
   * @return a document whose spans point into the original of {@code text}
   */
  Document parse(ReadableText text);
}
