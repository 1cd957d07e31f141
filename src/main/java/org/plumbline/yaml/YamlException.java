package org.plumbline.yaml;

import java.util.List;

/** A file cannot be used as it stands. One line a fault: file:line: key: what; mend. */
public final class YamlException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final List<String> problems;

  public YamlException(List<String> problems) {
    super(String.join(System.lineSeparator(), problems));
    this.problems = List.copyOf(problems);
  }

  /** One line a fault. */
  public List<String> problems() {
    return problems;
  }
}
