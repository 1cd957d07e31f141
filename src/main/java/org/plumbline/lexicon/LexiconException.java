package org.plumbline.lexicon;

import java.util.List;

/** A lexicon file cannot be used as it stands. The message has one line a fault: file:line: key: what; mend. */
public final class LexiconException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final List<String> problems;

  LexiconException(List<String> problems) {
    super(String.join(System.lineSeparator(), problems));
    this.problems = List.copyOf(problems);
  }

  /** One line a fault. */
  public List<String> problems() {
    return problems;
  }
}
