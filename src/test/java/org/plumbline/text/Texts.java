package org.plumbline.text;

import java.util.List;
import java.util.stream.IntStream;

/** Texts for tests. */
final class Texts {
  private Texts() {}

  /** A text of one body block, unchanged. */
  static ReadableText block(String text) {
    int[] offsets = IntStream.rangeClosed(0, text.length()).toArray();
    return new ReadableText(
        "test", text, List.of(new ReadableText.Block(Sentence.Kind.BODY, text, offsets)), null);
  }
}
