package org.plumbline.audit;

/** An audit cannot begin or go on. The message says what, where, and how to mend it. */
public final class AuditException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public AuditException(String message) {
    super(message);
  }

  public AuditException(String message, Throwable cause) {
    super(message, cause);
  }
}
