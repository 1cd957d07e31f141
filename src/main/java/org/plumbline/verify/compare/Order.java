package org.plumbline.verify.compare;

import java.util.HashMap;
import java.util.Map;
import org.plumbline.text.Sentence;
import org.plumbline.text.Token;

/** What happened before the vote did not happen after it, and what was done because of it did not cause it. */
final class Order {
  /** The words that join two events, each with what holds the other way round. */
  private static final Map<String, String> INVERSE =
      Map.of("after", "before", "because", "therefore", "before", "after");

  private Order() {}

  /** Whether of the two verbs one stands before, and the other after, one event, or one for its cause and one its effect. */
  static boolean isReversed(Sentence claim, int claimVerb, Sentence truth, int truthVerb) {
    Map<String, String> claimed = events(claim, claimVerb);
    if (claimed.isEmpty()) {
      return false;
    }
    Map<String, String> told = events(truth, truthVerb);
    return claimed.entrySet().stream()
        .anyMatch(
            event -> {
              String there = told.get(event.getKey());
              return there != null && !there.equals(event.getValue());
            });
  }

  /** The lemma of each event that the verb is set before or after, itself or by its own "before" or "after". */
  private static Map<String, String> events(Sentence sentence, int verb) {
    Map<String, String> found = new HashMap<>();
    Token own = sentence.tokens().get(verb);
    for (Token token : sentence.tokens()) {
      boolean joint = INVERSE.containsKey(token.lemma());
      boolean mark = joint && token.relation().equals("mark") && token.head() == verb;
      boolean preposition = joint && own.head() == token.index() && own.relation().equals("pcomp");
      int main = mark ? own.head() : preposition ? token.head() : -1;
      if (main >= 0) {
        found.put(sentence.tokens().get(main).lemma(), INVERSE.get(token.lemma()));
      }
    }
    for (Token token : sentence.tokens()) {
      String word = token.lemma();
      if (!INVERSE.containsKey(word) || token.head() < 0) {
        continue;
      }
      Token head = sentence.tokens().get(token.head());
      if (token.relation().equals("mark") && head.head() == verb) {
        found.put(head.lemma(), word);
      } else if (token.head() == verb) {
        sentence.tokens().stream()
            .filter(t -> t.head() == token.index())
            .filter(t -> t.relation().equals("pobj") || t.relation().equals("pcomp"))
            .forEach(t -> found.put(t.lemma(), word));
      }
    }
    return found;
  }
}
