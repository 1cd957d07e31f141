package org.plumbline.evaluate;

/**
 * A claim that the engine stumbled over.
 *
 * @param line its line, from 1
 * @param where how messages call the line
 * @param problem what was thrown
 */
public record Failure(int line, String where, Throwable problem) {}
