package org.plumbline.cli;

/** Something that the user can mend. The message is one line: what, where and how to mend it. */
final class UserError extends RuntimeException {
  private static final long serialVersionUID = 1;

  UserError(String message) {
    super(message);
  }

  UserError(String message, Throwable cause) {
    super(message, cause);
  }
}
