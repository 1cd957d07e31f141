package org.plumbline.audit.articles;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.plumbline.text.ReadableText;
import org.plumbline.text.Sentence;

/**
 * What an article can be found by.
 *
 * @param topics terms any one of which puts a post on the article's subject: names, words of the headline,
 *     words that come again and again
 * @param others its other terms: two of them are needed
 */
record ArticleTerms(Set<String> topics, Set<String> others) {
  /** So often in one article, and a word belongs to its subject. */
  private static final int OFTEN = 3;

  /** Of so short a text every word belongs to the subject. */
  private static final int SHORT = 60;

  static ArticleTerms of(ReadableText text, Set<String> common) {
    Map<String, Integer> counts = new HashMap<>();
    Set<String> topics = new HashSet<>();
    for (ReadableText.Block block : text.blocks()) {
      count(block.text(), counts);
      if (block.kind() != Sentence.Kind.BODY) {
        topics.addAll(Terms.of(block.text()));
      }
      names(block.text(), topics);
    }
    counts.keySet().removeAll(common);
    topics.removeAll(common);
    boolean isShort = counts.size() <= SHORT;
    counts.forEach(
        (term, count) -> {
          if (count >= OFTEN || isShort) {
            topics.add(term);
          }
        });
    Set<String> others = new HashSet<>(counts.keySet());
    others.removeAll(topics);
    return new ArticleTerms(topics, others);
  }

  private static void count(String text, Map<String, Integer> counts) {
    // Word by word: of a text as a whole each term would be told once.
    for (String word : text.split("\\s+")) {
      for (String term : Terms.of(word)) {
        counts.merge(term, 1, Integer::sum);
      }
    }
  }

  /** Words in capitals that do not begin a sentence. */
  private static void names(String text, Set<String> into) {
    boolean begins = true;
    for (String word : text.split("\\s+")) {
      if (word.isEmpty()) {
        continue;
      }
      int first = word.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse(' ');
      if (!begins && Character.isUpperCase(first)) {
        into.addAll(Terms.of(word));
      }
      char last = word.charAt(word.length() - 1);
      begins = ".!?:”\"’'".indexOf(last) >= 0 || "“\"‘'(".indexOf(word.charAt(0)) >= 0;
    }
  }
}
