package org.plumbline.verify.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.plumbline.fact.Relation;

/** How words that a claim puts in quotation marks stand to words that the article puts there. */
final class QuotationComparator {
  private static final Set<String> TURNING =
      Set.of("not", "no", "never", "if", "unless", "n't", "cannot", "hardly");

  /** Words before the cut that belong to its sense. */
  private static final int REACH = 4;

  private static final double ALTERED = 0.6;

  private QuotationComparator() {}

  /**
   * EQUAL when the words are the same, ENTAILS when the claim quotes a part that keeps its sense, COMPATIBLE
   * when the part lost a negation or condition, CONFLICTS when words were changed, UNKNOWN when it is another
   * quotation.
   */
  static Relation relate(String claim, String truth) {
    List<String> c = words(claim);
    List<String> t = words(truth);
    if (c.isEmpty() || t.isEmpty()) {
      return Relation.UNKNOWN;
    }
    if (c.equals(t)) {
      return Relation.EQUAL;
    }
    int at = indexOf(t, c);
    if (at >= 0) {
      return isTurned(truth, t.subList(0, at)) ? Relation.COMPATIBLE : Relation.ENTAILS;
    }
    return c.size() >= 3 && common(c, t) >= ALTERED * c.size()
        ? Relation.CONFLICTS
        : Relation.UNKNOWN;
  }

  /** Whether the words just before the cut, in the same sentence, turn what follows. */
  private static boolean isTurned(String truth, List<String> before) {
    int sentence = 0;
    for (String each : truth.split("(?<=[.!?])\\s+")) {
      int next = sentence + words(each).size();
      if (next > before.size()) {
        break;
      }
      sentence = next;
    }
    int start = Math.max(sentence, before.size() - REACH);
    return before.subList(start, before.size()).stream().anyMatch(TURNING::contains);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    String plain = text.replace('’', '\'').toLowerCase(Locale.ROOT).replaceAll("n't\\b", " n't");
    for (String word : plain.split("[^\\p{L}\\p{N}']+")) {
      String bare = word.replaceAll("^'+|'+$", "");
      if (!bare.isEmpty()) {
        words.add(bare);
      }
    }
    return words;
  }

  private static int indexOf(List<String> all, List<String> part) {
    return java.util.Collections.indexOfSubList(all, part);
  }

  /** Length of the longest common subsequence. */
  private static int common(List<String> a, List<String> b) {
    int[] row = new int[b.size() + 1];
    for (String word : a) {
      int diagonal = 0;
      for (int j = 1; j <= b.size(); j++) {
        int above = row[j];
        row[j] = word.equals(b.get(j - 1)) ? diagonal + 1 : Math.max(row[j], row[j - 1]);
        diagonal = above;
      }
    }
    return row[b.size()];
  }
}
