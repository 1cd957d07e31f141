package org.plumbline.audit.input;

/** The input as a whole cannot be read, or not on from some place. The message says what, where, and how to mend it. */
public final class InputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public InputException(String message) {
    super(message);
  }

  public InputException(String message, Throwable cause) {
    super(message, cause);
  }
}
