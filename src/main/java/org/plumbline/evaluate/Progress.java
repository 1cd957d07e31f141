package org.plumbline.evaluate;

/** Is told how far an evaluation has come. Called from many threads. */
@FunctionalInterface
public interface Progress {

  /** {@code done} of {@code total} claims of {@code set} are judged. */
  void report(String set, int done, int total);

  /** Tells nobody. */
  static Progress silent() {
    return (set, done, total) -> {};
  }
}
