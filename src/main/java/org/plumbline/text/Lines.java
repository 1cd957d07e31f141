package org.plumbline.text;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Line numbers of offsets. A line ends at {@code \n}, {@code \r\n} or a lone {@code \r}. */
final class Lines {
  private Lines() {}

  /** Offsets at which the lines of {@code text} start, ascending. */
  static int[] starts(String text) {
    return IntStream.concat(
            IntStream.of(0),
            IntStream.rangeClosed(1, text.length()).filter(i -> endsLine(text, i - 1)))
        .toArray();
  }

  /** Number of the line, from 1, that holds {@code offset}. */
  static int lineOf(int[] starts, int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  private static boolean endsLine(String text, int at) {
    char c = text.charAt(at);
    return c == '\n' || c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n');
  }
}
