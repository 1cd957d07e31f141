package org.plumbline.text;

/**
 * A token before parsing.
 *
 * @param form its characters
 * @param start offset of the first in the parser input
 * @param end offset after the last
 */
record RawToken(String form, int start, int end) {}
