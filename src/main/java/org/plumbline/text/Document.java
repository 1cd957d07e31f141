package org.plumbline.text;

import java.util.List;

/**
 * A parsed text.
 *
 * @param source the text that was read
 * @param sentences its sentences in reading order
 */
public record Document(ReadableText source, List<Sentence> sentences) {
  public Document {
    sentences = List.copyOf(sentences);
  }

  /** What is read under {@code span}: the words without the markup around and between them. */
  public String quote(Span span) {
    return source.read(span);
  }

  /** The original characters under {@code span}. */
  public String original(Span span) {
    return source.original().substring(span.start(), span.end());
  }
}
