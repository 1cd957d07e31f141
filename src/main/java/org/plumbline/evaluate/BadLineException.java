package org.plumbline.evaluate;

/** A line of an evaluation set cannot be used. The message is one line: which, why and how to mend it. */
public final class BadLineException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public BadLineException(String file, int line, String problem) {
    super(file + ":" + line + ": " + problem);
  }
}
