package org.plumbline.check;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Lines and columns of a text. */
public final class Places {
  private final String text;
  private final int[] starts;

  public Places(String text) {
    this.text = text;
    this.starts =
        IntStream.concat(
                IntStream.of(0),
                IntStream.rangeClosed(1, text.length()).filter(i -> endsLine(text, i - 1)))
            .toArray();
  }

  private static boolean endsLine(String text, int at) {
    char c = text.charAt(at);
    return c == '\n' || c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n');
  }

  /** The range {@code [start, end)} with its lines and columns. */
  public Region region(int start, int end) {
    int last = Math.max(start, end - 1);
    int startLine = line(start);
    int endLine = line(last);
    return new Region(
        startLine,
        start - starts[startLine - 1] + 1,
        endLine,
        Math.max(last + 1, end) - starts[endLine - 1] + (end > start ? 1 : 0),
        start,
        end);
  }

  /** Number of the line that holds {@code offset}, from 1. */
  public int line(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** Offset of the first character of a line, from 1. */
  public int startOf(int line) {
    return starts[line - 1];
  }

  /** Offset after the last character of a line, its end included. */
  public int endOf(int line) {
    return line < starts.length ? starts[line] : text.length();
  }

  /** How many lines there are. */
  public int lines() {
    return starts.length;
  }

  /** The characters of a line, from 1, without its end. */
  public String textOf(int line) {
    int from = starts[line - 1];
    int to = line < starts.length ? starts[line] : text.length();
    return text.substring(from, to).replaceFirst("\\R$", "");
  }
}
