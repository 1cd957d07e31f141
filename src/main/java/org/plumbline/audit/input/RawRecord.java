package org.plumbline.audit.input;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * One record of the input, not yet understood.
 *
 * @param line number of its first line, from 1
 * @param bytes what stands there, without the line break
 * @param fault why it cannot be understood, in one sentence; empty when nothing is known against it
 */
public record RawRecord(long line, byte[] bytes, String fault) {
  public RawRecord {
    Objects.requireNonNull(bytes);
    Objects.requireNonNull(fault);
  }

  /**
   * A line of JSON Lines that was found by other means than {@link PostFile}, as the record that it would be
   * there; none when it is blank.
   *
   * @param line its number in its file, from 1
   * @param bytes what stands before the line feed
   */
  public static Optional<RawRecord> ofLine(long line, byte[] bytes) {
    boolean tooLong = bytes.length > ByteLines.LONGEST;
    int to = tooLong ? ByteLines.LONGEST : bytes.length;
    to -= to > 0 && bytes[to - 1] == '\r' ? 1 : 0;
    int from = line == 1 && ByteLines.hasMark(bytes, to) ? ByteLines.MARK : 0;
    byte[] kept = from == 0 && to == bytes.length ? bytes : Arrays.copyOfRange(bytes, from, to);
    return ByteLines.isBlank(kept)
        ? Optional.empty()
        : Optional.of(new RawRecord(line, kept, tooLong ? ByteLines.TOO_LONG : ""));
  }
}
