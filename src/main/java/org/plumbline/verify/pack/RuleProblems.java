package org.plumbline.verify.pack;

import java.util.ArrayList;
import java.util.List;

/** Collects faults, so that an editor sees all of them at once. */
final class RuleProblems {
  private final List<String> found = new ArrayList<>();

  void add(String file, int line, String what, String mend) {
    found.add(file + (line > 0 ? ":" + line : "") + ": " + what + "; " + mend);
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  void throwIfAny() {
    if (!found.isEmpty()) {
      throw new RuleException(found.stream().distinct().toList());
    }
  }
}
