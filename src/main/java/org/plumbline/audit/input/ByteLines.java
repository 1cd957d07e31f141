package org.plumbline.audit.input;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The lines of a stream as bytes, numbered, none of them longer than can be a post. */
final class ByteLines implements Closeable {
  /** A longer line is no post, but a file without line breaks. */
  static final int LONGEST = 1 << 20;

  /** What is said of it. */
  static final String TOO_LONG = "The line is longer than " + (LONGEST >> 20) + " MiB.";

  /** Bytes of a byte order mark. */
  static final int MARK = 3;

  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private byte[] line = new byte[256];
  private int length;
  private int at;
  private int end;
  private long number;
  private boolean tooLong;

  ByteLines(InputStream in) {
    this.in = in;
  }

  /** Moves to the next line; false at the end. */
  boolean next() throws IOException {
    length = 0;
    tooLong = false;
    boolean any = false;
    while (true) {
      if (at == end) {
        end = in.read(buffer, 0, BUFFER);
        at = 0;
        if (end <= 0) {
          end = 0;
          break;
        }
      }
      any = true;
      int stop = at;
      while (stop < end && buffer[stop] != '\n') {
        stop++;
      }
      append(at, stop);
      boolean ended = stop < end;
      at = ended ? stop + 1 : stop;
      if (ended) {
        break;
      }
    }
    if (!any) {
      return false;
    }
    number++;
    if (length > 0 && line[length - 1] == '\r') {
      length--;
    }
    if (number == 1 && hasMark(line, length)) {
      System.arraycopy(line, MARK, line, 0, length - MARK);
      length -= MARK;
    }
    return true;
  }

  private void append(int from, int to) {
    int more = to - from;
    if (length + more > LONGEST) {
      tooLong = true;
      more = LONGEST - length;
    }
    if (length + more > line.length) {
      line = Arrays.copyOf(line, Math.max(length + more, 2 * line.length));
    }
    System.arraycopy(buffer, from, line, length, more);
    length += more;
  }

  /** Whether the first {@code length} bytes begin with a byte order mark. */
  static boolean hasMark(byte[] line, int length) {
    return length >= MARK
        && line[0] == (byte) 0xEF
        && line[1] == (byte) 0xBB
        && line[2] == (byte) 0xBF;
  }

  /** Whether there is nothing in a line but space. */
  static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t') {
        return false;
      }
    }
    return true;
  }

  /** Number of the line, from 1. */
  long number() {
    return number;
  }

  /** Whether only the beginning of the line was kept. */
  boolean isTooLong() {
    return tooLong;
  }

  byte[] bytes() {
    return Arrays.copyOf(line, length);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
