package org.plumbline.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.plumbline.yaml.Node.Position;

/** Collects the faults of YAML files, so that an editor sees all of them at once. */
public final class Problems {
  private final List<String> found = new ArrayList<>();

  /**
   * @param at where
   * @param key the key or the word at fault; may be empty
   * @param what what is wrong
   * @param mend what to do
   */
  public void add(Position at, String key, String what, String mend) {
    found.add(at + ": " + (key.isEmpty() ? "" : key + ": ") + what + "; " + mend);
  }

  /** Throws what {@code problem} makes of the faults, one line each, if there are any. */
  public void throwIfAny(Function<List<String>, ? extends RuntimeException> problem) {
    if (!found.isEmpty()) {
      throw problem.apply(List.copyOf(found));
    }
  }

  /** Throws a {@link YamlException} if there are any faults. */
  public void throwIfAny() {
    throwIfAny(YamlException::new);
  }
}
