package org.plumbline.extract.quotation;

/**
 * A stretch of a paragraph between quotation marks.
 *
 * @param from offset in the paragraph's text after the opening mark
 * @param to offset of the closing mark, or of the paragraph's end when it lacks one
 * @param depth 0 for one that stands in no other
 * @param mark the opening mark
 * @param width how many characters a mark has: two straight single ones may stand for a double one
 * @param closed whether it has a closing mark
 */
record Quoted(int from, int to, int depth, char mark, int width, boolean closed) {}
