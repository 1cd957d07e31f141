package org.plumbline.evaluate;

/**
 * What came of one evaluation file.
 *
 * @param set name of the file
 * @param confusion the answers counted against the gold labels
 * @param failures how many claims the engine stumbled over
 * @param firstFailure the first of them in the order of the file, in one line; empty when there is none
 * @param speed how long it took
 */
public record SetResult(
    String set, Confusion confusion, int failures, String firstFailure, Speed speed) {}
