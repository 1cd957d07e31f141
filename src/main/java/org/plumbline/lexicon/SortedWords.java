package org.plumbline.lexicon;

/**
 * A set of words in one sorted text, divided by spaces and searched by halving: it costs nothing to load.
 *
 * @param text the words, sorted as {@link String#compareTo} sorts
 */
record SortedWords(String text) {

  boolean contains(String word) {
    int low = 0;
    int high = text.length();
    while (low < high) {
      int start = text.lastIndexOf(' ', ((low + high) >>> 1) - 1) + 1;
      int end = text.indexOf(' ', start);
      end = end < 0 ? text.length() : end;
      int order = compare(start, end, word);
      if (order == 0) {
        return !word.isEmpty();
      }
      if (order < 0) {
        low = end + 1;
      } else {
        high = start;
      }
    }
    return false;
  }

  private int compare(int start, int end, String word) {
    int common = Math.min(end - start, word.length());
    for (int i = 0; i < common; i++) {
      int difference = text.charAt(start + i) - word.charAt(i);
      if (difference != 0) {
        return difference;
      }
    }
    return end - start - word.length();
  }
}
