package org.plumbline.check;

import java.util.Optional;
import org.plumbline.text.ReadableText;

/**
 * A mended sentence, and the smallest edit of the file that makes it.
 *
 * @param sentence the sentence, mended
 * @param edit the change of the file
 */
record Correction(String sentence, Edit edit) {

  /** What {@code mended} changes in the sentence {@code claim}; empty when it changes nothing. */
  static Optional<Correction> of(Draft draft, ReadableText claim, String mended) {
    String text = claim.plain();
    if (mended.isEmpty() || mended.equals(text) || claim.blocks().size() != 1) {
      return Optional.empty();
    }
    int start = 0;
    int most = Math.min(text.length(), mended.length());
    while (start < most && text.charAt(start) == mended.charAt(start)) {
      start++;
    }
    int tail = 0;
    while (tail < most - start
        && text.charAt(text.length() - 1 - tail) == mended.charAt(mended.length() - 1 - tail)) {
      tail++;
    }
    // Whole words: half of a number is no correction that a person can read.
    while (start > 0 && isWord(text.charAt(start - 1))) {
      start--;
    }
    while (tail > 0 && isWord(text.charAt(text.length() - tail))) {
      tail--;
    }
    int end = text.length() - tail;
    if (start == end) {
      return Optional.empty();
    }
    Region region = draft.region(claim, start, end);
    return Optional.of(
        new Correction(mended, new Edit(region, mended.substring(start, mended.length() - tail))));
  }

  private static boolean isWord(char c) {
    return !Character.isWhitespace(c);
  }

  boolean touches(Region words) {
    return edit.region().start() < words.end() && words.start() < edit.region().end();
  }
}
