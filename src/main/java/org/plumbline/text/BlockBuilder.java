package org.plumbline.text;

import java.util.Arrays;
import java.util.Optional;

/** Collects the characters of a block with their offsets; runs of white space become one space. */
final class BlockBuilder {
  private final StringBuilder text = new StringBuilder();
  private int[] starts = new int[256];
  private int end;
  private boolean space;
  private int spaceAt;

  /** Separates what is to come from what is there. */
  void space() {
    if (!space) {
      space = true;
      spaceAt = end;
    }
  }

  /** Appends one UTF-16 unit that stands at {@code [start, end)} in the original. */
  void append(char c, int start, int end) {
    if (Character.isWhitespace(c) || c == '\u00A0') {
      if (!space) {
        space = true;
        spaceAt = start;
      }
      return;
    }
    if (space && !text.isEmpty()) {
      add(' ', spaceAt);
    }
    space = false;
    add(c, start);
    this.end = end;
  }

  /** Appends {@code [from, to)} of {@code original} as it stands. */
  void append(String original, int from, int to) {
    for (int i = from; i < to; i++) {
      append(original.charAt(i), i, i + 1);
    }
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** The text so far. */
  String text() {
    return text.toString();
  }

  /** The block, if there is any text in it. Starts afresh. */
  Optional<ReadableText.Block> finish(Sentence.Kind kind) {
    Optional<ReadableText.Block> block = Optional.empty();
    if (!text.isEmpty()) {
      int[] offsets = Arrays.copyOf(starts, text.length() + 1);
      offsets[text.length()] = end;
      block = Optional.of(new ReadableText.Block(kind, text.toString(), offsets));
    }
    text.setLength(0);
    space = false;
    return block;
  }

  private void add(char c, int start) {
    if (text.length() == starts.length) {
      starts = Arrays.copyOf(starts, starts.length * 2);
    }
    starts[text.length()] = start;
    text.append(c);
  }
}
