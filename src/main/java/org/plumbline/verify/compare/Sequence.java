package org.plumbline.verify.compare;

import java.util.Set;
import org.plumbline.text.Sentence;
import org.plumbline.text.Token;

/** "Four days after the roof fell, the search ended on Friday": what comes after has a time and place of its own. */
final class Sequence {
  private static final Set<String> JOINTS =
      Set.of("after", "before", "following", "since", "till", "until");

  private Sequence() {}

  /** Whether of the two words one stands in what comes before, the other in what comes after. */
  static boolean separates(Sentence sentence, int one, int other) {
    return leaves(sentence, one, other) || leaves(sentence, other, one);
  }

  /** Whether the way from {@code word} up leads out of what comes before or after, where {@code other} is not. */
  private static boolean leaves(Sentence sentence, int word, int other) {
    int at = word;
    for (int up = 0; at >= 0 && up < sentence.tokens().size(); up++) {
      boolean within = at == other || Paths.below(sentence, other, at);
      if (within) {
        return false;
      }
      if (isJoined(sentence, at) && !(at == word && !sentence.tokens().get(at).isVerb())) {
        return true;
      }
      at = sentence.tokens().get(at).head();
    }
    return false;
  }

  /** Whether the clause or event at {@code head} is joined by "after" and the like. */
  private static boolean isJoined(Sentence sentence, int head) {
    Token token = sentence.tokens().get(head);
    return switch (token.relation()) {
      case "advcl" ->
          sentence.tokens().stream()
              .anyMatch(
                  t ->
                      t.head() == head
                          && (t.relation().equals("mark") || t.relation().equals("prep"))
                          && t.index() < head
                          && JOINTS.contains(t.lemma()));
      case "pcomp", "pobj" ->
          token.head() >= 0 && JOINTS.contains(sentence.tokens().get(token.head()).lemma());
      default -> false;
    };
  }
}
