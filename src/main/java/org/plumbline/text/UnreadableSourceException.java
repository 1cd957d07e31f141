package org.plumbline.text;

/** A source that cannot be read. The message is one line: what, what is wrong with it, how to mend it. */
public final class UnreadableSourceException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Names the fault and the remedy.
   *
   * @param source how the user called the source
   * @param problem what is wrong, and where
   * @param remedy what the user can do
   */
  public UnreadableSourceException(String source, String problem, String remedy) {
    super(source + ": " + problem + "; " + remedy);
  }
}
