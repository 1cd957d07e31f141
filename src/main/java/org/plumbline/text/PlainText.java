package org.plumbline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Plain text, a paragraph a line. */
public final class PlainText {
  private PlainText() {}

  public static ReadableText read(String name, String text) {
    List<ReadableText.Block> blocks = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (!text.substring(start, end).isBlank()) {
        blocks.add(new ReadableText.Block(Sentence.Kind.BODY, text.substring(start, end),
            IntStream.rangeClosed(start, end).toArray()));
      }
      start = end + 1;
    }
    return new ReadableText(name, text, blocks, null);
  }
}
