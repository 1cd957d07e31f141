package org.plumbline.verify.compare;

import java.util.Set;
import org.plumbline.text.Token;

/** How much of what a sentence says one of its words carries. */
final class ContentWeights {
  /** Prepositions that turn what is said into something else. */
  private static final Set<String> TURNING =
      Set.of("against", "without", "before", "after", "despite", "except");

  private static final Set<String> LIGHT =
      Set.of(
          "be", "have", "do", "get", "go", "make", "take", "say", "tell", "there", "not", "n't",
          "also", "just", "then", "so", "very", "one", "other", "who", "what", "which", "that",
          "when", "where", "how", "whether", "now");

  private ContentWeights() {}

  /** 0 for words that say nothing by themselves, 1 for nouns and verbs. */
  static double of(Token token) {
    if (LIGHT.contains(token.lemma())) {
      return 0;
    }
    String tag = token.tag();
    if (TURNING.contains(token.lemma())) {
      return 0.8;
    }
    if (tag.startsWith("NN") || tag.startsWith("VB") || tag.equals("CD")) {
      return 1;
    }
    if (tag.startsWith("JJ")) {
      return 0.8;
    }
    return tag.startsWith("RB") ? 0.4 : 0;
  }
}
