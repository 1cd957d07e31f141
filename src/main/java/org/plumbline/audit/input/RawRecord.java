package org.plumbline.audit.input;

import java.util.Objects;

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
}
