package org.plumbline.audit.articles;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.plumbline.text.ReadableText;
import org.plumbline.text.Sentence;

/**
 * What an article can be found by.
 *
 * @param topics terms any one of which puts a post on the article's subject: names
 * @param others its other terms: two of them are needed
 */
record ArticleTerms(Set<String> topics, Set<String> others) {
  /** Of so short a text every word belongs to the subject. */
  private static final int SHORT = 60;

  /** Days and months, written as names are, which are in every article. */
  private static final Set<String> CALENDAR = calendar();

  static ArticleTerms of(ReadableText text, Set<String> common) {
    Set<String> all = new HashSet<>();
    Set<String> topics = new HashSet<>();
    for (ReadableText.Block block : text.blocks()) {
      all.addAll(Terms.of(block.text()));
      // Some headlines have all their words in capitals.
      if (block.kind() == Sentence.Kind.BODY) {
        names(block.text(), topics);
      }
    }
    return of(all, topics, common);
  }

  /** What {@code topics}, the names among {@code all} terms of a text, and the rest come to. */
  static ArticleTerms of(Set<String> all, Set<String> topics, Set<String> common) {
    all.removeAll(common);
    topics.removeAll(common);
    if (all.size() <= SHORT) {
      return new ArticleTerms(all, Set.of());
    }
    Set<String> others = new HashSet<>(all);
    others.removeAll(topics);
    return new ArticleTerms(topics, others);
  }

  private static Set<String> calendar() {
    Set<String> terms = new HashSet<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      terms.addAll(Terms.of(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)));
    }
    for (Month month : Month.values()) {
      terms.addAll(Terms.of(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)));
    }
    return Set.copyOf(terms);
  }

  /** Words in capitals that do not begin a sentence, but for those of the calendar. */
  static void names(String text, Set<String> into) {
    boolean begins = true;
    for (String word : text.split("\\s+")) {
      if (word.isEmpty()) {
        continue;
      }
      int first = word.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse(' ');
      if (!begins && Character.isUpperCase(first)) {
        Set<String> terms = Terms.of(word);
        terms.removeAll(CALENDAR);
        into.addAll(terms);
      }
      char last = word.charAt(word.length() - 1);
      begins = ".!?:”\"’'".indexOf(last) >= 0 || "“\"‘'(".indexOf(word.charAt(0)) >= 0;
    }
  }
}
