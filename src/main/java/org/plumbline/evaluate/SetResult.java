package org.plumbline.evaluate;

import java.util.List;

/**
 * What came of one evaluation file.
 *
 * @param set name of the file
 * @param confusion the answers counted against the gold labels
 * @param failures how many claims the engine stumbled over
 * @param firstFailures the first of them in the order of the file
 * @param speed how long it took
 */
public record SetResult(
    String set, Confusion confusion, int failures, List<Failure> firstFailures, Speed speed) {

  /** How many failures of a set are kept to be shown. */
  static final int FAILURES_KEPT = 3;
}
