package org.plumbline.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Something that the user can mend. The message is one line: what, where and how to mend it. */
final class UserError extends RuntimeException {
  private static final long serialVersionUID = 1;

  UserError(String message) {
    super(message);
  }

  UserError(String message, Throwable cause) {
    super(message, cause);
  }

  /** That {@code file} cannot be written, and why: the exceptions themselves often hold only the path. */
  static UserError unwritable(Path file, IOException problem) {
    String why =
        problem instanceof NoSuchFileException
            ? "its folder does not exist"
            : problem instanceof AccessDeniedException
                ? "permission denied"
                : problem instanceof FileSystemException system && system.getReason() != null
                    ? system.getReason()
                    : problem.getMessage();
    return new UserError("cannot write " + file + ": " + why, problem);
  }
}
