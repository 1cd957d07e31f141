package org.plumbline.text;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a person reads of a source: its paragraphs, without markup, each character traceable to the source.
 *
 * @param name how messages call the source: a file name, or {@code claim}
 * @param original the source as it was read, markup included
 * @param blocks headline and paragraphs in reading order
 * @param published date of publication, or null when unknown: read it through {@link #publishedOn()}
 */
public record ReadableText(String name, String original, List<Block> blocks, LocalDate published) {

  public ReadableText {
    Objects.requireNonNull(name);
    Objects.requireNonNull(original);
    blocks = List.copyOf(blocks);
  }

  public Optional<LocalDate> publishedOn() {
    return Optional.ofNullable(published);
  }

  /** All that is read, on one line. */
  public String plain() {
    return String.join(" ", blocks.stream().map(Block::text).toList());
  }

  /**
   * What a person reads of a range of the original: without markup, with entities decoded.
   *
   * @param span a range of the original; of what is no text, as a tag, nothing is read
   */
  public String read(Span span) {
    StringBuilder read = new StringBuilder();
    for (Block block : blocks) {
      int from = block.firstFrom(span.start());
      int to = block.firstFrom(span.end());
      if (from < to) {
        read.append(read.length() == 0 ? "" : " ").append(block.text(), from, to);
      }
    }
    return read.toString();
  }

  /**
   * Where a range of a block's text stands in the original.
   *
   * @param from first UTF-16 offset in the block's text
   * @param to offset after the last, greater than {@code from}
   */
  public Span span(Block block, int from, int to) {
    return new Span(block.offsets()[from], endInOriginal(block, to - 1));
  }

  /** The end of one character in the original: not simply where the next starts, markup may lie between. */
  private int endInOriginal(Block block, int at) {
    int start = block.offsets()[at];
    int next = block.offsets()[at + 1];
    char written = original.charAt(start);
    if (next <= start + 1 || written == block.text().charAt(at) && written != '&') {
      return start + 1;
    }
    // Not itself in the original, so it was written as an entity: &rsquo; &#8217;
    int semicolon = original.indexOf(';', start);
    return semicolon >= 0 && semicolon < next ? semicolon + 1 : next;
  }

  /**
   * One headline or paragraph.
   *
   * @param kind headline or body
   * @param text decoded text, on one line
   * @param offsets for each UTF-16 unit of {@code text}, its offset in the original; one more entry at the
   *     end holds the offset after the last
   */
  public record Block(Sentence.Kind kind, String text, int[] offsets) {

    /** Index of the first unit of the text that stands at {@code offset} of the original or behind it. */
    private int firstFrom(int offset) {
      int low = 0;
      int high = text.length();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (offsets[middle] < offset) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }

    /** The rest of the block from {@code start} on. */
    Block from(int start) {
      return start == 0
          ? this
          : new Block(
              kind, text.substring(start), Arrays.copyOfRange(offsets, start, offsets.length));
    }

    /** The first {@code end} units of the block. */
    Block upTo(int end) {
      return end == text.length()
          ? this
          : new Block(kind, text.substring(0, end), Arrays.copyOf(offsets, end + 1));
    }

    /** The same text as another part of the article. */
    Block as(Sentence.Kind other) {
      return new Block(other, text, offsets);
    }
  }
}
