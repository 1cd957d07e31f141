package org.plumbline.audit.articles;

/** An index of articles cannot be read or made. The message says what, where, and how to mend it. */
public final class IndexException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public IndexException(String message) {
    super(message);
  }

  public IndexException(String message, Throwable cause) {
    super(message, cause);
  }
}
