package org.plumbline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

  /** Kind and text of every block. */
  static List<String> outline(ReadableText text) {
    return text.blocks().stream().map(block -> block.kind() + " " + block.text()).toList();
  }

  /** Every character of every block stands in the original where its offset says, white space aside. */
  static void assertOffsetsHold(ReadableText text) {
    for (ReadableText.Block block : text.blocks()) {
      assertEquals(block.text().length() + 1, block.offsets().length);
      for (int i = 0; i < block.text().length(); i++) {
        char expected = block.text().charAt(i);
        if (!Character.isWhitespace(expected)) {
          assertEquals(expected, text.original().charAt(block.offsets()[i]), () -> block.text());
          assertEquals(block.offsets()[i] + 1, text.span(block, i, i + 1).end());
        }
      }
    }
  }
}
