package org.plumbline.audit.input;

/** A record that is no post. The message says why, in one sentence. */
public final class BadRecordException extends Exception {
  private static final long serialVersionUID = 1L;

  BadRecordException(String problem) {
    super(problem);
  }
}
