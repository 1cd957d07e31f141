package org.plumbline.verify.pack;

import java.util.List;

/** Rules, examples or their configuration cannot be used as they stand. One line a fault: where, what, how to mend it. */
public final class RuleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final List<String> problems;

  /**
   * @param problems one line a fault
   */
  public RuleException(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  /** A single fault. */
  public RuleException(String problem) {
    this(List.of(problem));
  }

  /** One line a fault. */
  public List<String> problems() {
    return problems;
  }
}
