package org.plumbline.check;

/**
 * A stretch of a file, its ends given three ways.
 *
 * @param startLine first line, from 1
 * @param startColumn first column, from 1, in UTF-16 units
 * @param endLine line of the last character
 * @param endColumn column after the last character
 * @param start UTF-16 offset of the first character
 * @param end offset after the last
 */
public record Region(
    int startLine, int startColumn, int endLine, int endColumn, int start, int end) {

  /** Whether the two share a line. */
  public boolean touches(Region other) {
    return startLine <= other.endLine && other.startLine <= endLine;
  }
}
