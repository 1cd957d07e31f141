package org.plumbline.extract.quotation;

import org.plumbline.text.Span;

/**
 * A stretch between quotation marks within one paragraph, in words of the page.
 *
 * @param first index on the page of its first word
 * @param last index of its last word
 * @param depth 0 for one that stands in no other
 * @param inner the characters between the marks, in the original
 * @param paragraph the paragraph it stands in
 * @param continues index of the passage that it continues after a paragraph break, or -1
 * @param starts whether nothing stands before it in the paragraph
 * @param before the last character before its opening mark that is no space; a space at a paragraph's start
 * @param lastCharacter its own last character that is no space
 * @param after the first character after its closing mark that is no space; a space at a paragraph's end
 */
record Passage(
    int first,
    int last,
    int depth,
    Span inner,
    int paragraph,
    int continues,
    boolean starts,
    char before,
    char lastCharacter,
    char after) {

  /** Whether it ends as a sentence or a clause does: “We won,” or “We won”, in the British way. */
  boolean isTerminated() {
    return ".,?!\u2026\u2014\u2013-;:".indexOf(lastCharacter) >= 0 || after == ',' || after == ' ';
  }

  /** Whether it ends so that the sentence around it may go on: “We won,” “We won?” “We won”, */
  boolean expectsMore() {
    return ",?!\u2026\u2014\u2013-".indexOf(lastCharacter) >= 0 || after == ',';
  }

  /** Whether a comma joins it to what follows: “We won,” or “We won”, */
  boolean endsInComma() {
    return lastCharacter == ',' || after == ',';
  }

  /** Whether it starts where a sentence or a clause can, not in the middle of a phrase. */
  boolean startsFreely() {
    return starts || ".,:;?!\u2014\u2013-\u201D\"\u2026)".indexOf(before) >= 0;
  }

  boolean holds(int word) {
    return first <= word && word <= last;
  }

  boolean holds(Passage other) {
    return inner.contains(other.inner) && depth < other.depth;
  }
}
