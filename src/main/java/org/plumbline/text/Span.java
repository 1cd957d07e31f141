package org.plumbline.text;

/**
 * A half-open range of UTF-16 offsets, {@code [start, end)}, into the original text of a document.
 *
 * @param start first offset, 0 or greater
 * @param end offset after the last, {@code start} or greater
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  public int length() {
    return end - start;
  }

  /** The smallest span that holds both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }
}
