package org.plumbline.audit.articles;

import java.util.Arrays;
import java.util.Collection;

/**
 * Tells in a microsecond that no article can decide a post: it shares no name with any, and too few
 * other terms. Keeps 64 bits a term, so that a hundred thousand articles fit; two terms of one hash would let a
 * post through in vain, never keep one out.
 */
public final class Screen {
  private final long[] topics;
  private final long[] others;

  Screen(long[] topics, long[] others) {
    this.topics = topics.clone();
    this.others = others.clone();
    Arrays.sort(this.topics);
    Arrays.sort(this.others);
  }

  /** Whether some article may speak of what has these terms. */
  boolean lets(Collection<String> terms, int othersNeeded) {
    int needed = othersNeeded;
    for (String term : terms) {
      long hash = hash(term);
      if (Arrays.binarySearch(topics, hash) >= 0) {
        return true;
      }
      if (Arrays.binarySearch(others, hash) >= 0 && --needed <= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * How many terms that are no names must be shared: two, or one beside a number or a name, since an article
   * may have another number, day or name in its place.
   */
  static int othersNeeded(String text, Collection<String> terms) {
    boolean named = terms.stream().anyMatch(Terms::isNumber);
    for (int i = 1; i < text.length() && !named; i++) {
      named = text.charAt(i - 1) == ' ' && Character.isUpperCase(text.charAt(i));
    }
    return named ? 1 : 2;
  }

  /**
   * How many terms that are no names a claim must share: a quarter of its own at least. Of 934 decided claims of
   * 22 sets, none shares less than a third unless it shares a name.
   *
   * @param terms its terms without the common words
   */
  static int othersNeededByClaim(String claim, Collection<String> terms) {
    return Math.max(othersNeeded(claim, terms), (terms.size() + 3) / 4);
  }

  /** FNV-1a over the characters. */
  static long hash(String term) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < term.length(); i++) {
      hash = (hash ^ term.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }
}
