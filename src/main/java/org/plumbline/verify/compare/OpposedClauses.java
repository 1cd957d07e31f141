package org.plumbline.verify.compare;

import java.util.Set;
import org.plumbline.fact.Mention;
import org.plumbline.text.Sentence;
import org.plumbline.text.Token;

/** Tells the two sides of a contrast apart: in "sales there fell, but in Peru they rose" nothing fell in Peru. */
final class OpposedClauses {
  private static final Set<String> JOINTS = Set.of("but", "while", "whereas");

  private OpposedClauses() {}

  /**
   * Whether {@code mention} stands on the other side of a contrast than the verb.
   *
   * @param verb index of the verb's token, below 0 for none
   */
  static boolean separates(Sentence sentence, int verb, Mention mention) {
    return mention.token() >= 0
        && mention.sentence() == sentence.index()
        && separates(sentence, verb, mention.token());
  }

  /** The same of the word at {@code token}. */
  static boolean separates(Sentence sentence, int verb, int token) {
    if (verb < 0 || !sentence.tokens().get(verb).isVerb()) {
      return false;
    }
    int other = Paths.verbAbove(sentence, sentence.tokens().get(token).head());
    return other >= 0
        && other != verb
        && (isOpposed(sentence, other, verb) || isOpposed(sentence, verb, other));
  }

  /** Whether the clause of {@code side} hangs on {@code main} by "but" or "while". */
  private static boolean isOpposed(Sentence sentence, int side, int main) {
    Token verb = sentence.tokens().get(side);
    boolean clause = verb.relation().equals("conj") || verb.relation().equals("advcl");
    int first = Math.min(side, main);
    int last = Math.max(side, main);
    return clause
        && verb.head() == main
        && sentence.tokens().stream()
            .anyMatch(
                t ->
                    JOINTS.contains(t.lemma())
                        && (t.head() == side && t.relation().equals("mark")
                            || t.relation().equals("cc")
                                && (t.head() == main || t.head() == side)
                                && t.index() > first
                                && t.index() < last));
  }
}
