package org.plumbline.verify.compare;

import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Slot;
import org.plumbline.text.Sentence;
import org.plumbline.text.Token;

/** "He was followed before he was beaten by two men": who did the one need not have done the other. */
final class Agents {
  private Agents() {}

  /** Whether the noun is told, by "by", to have done something else than the verb says. */
  static boolean isOfAnother(Sentence sentence, int noun, int verb) {
    Token token = sentence.tokens().get(noun);
    Token by =
        token.relation().equals("pobj") && token.head() >= 0
            ? sentence.tokens().get(token.head())
            : null;
    if (by == null
        || !by.lemma().equals("by")
        || by.head() < 0
        || by.head() == verb
        || !isPassive(sentence, verb)) {
      return false;
    }
    Token done = sentence.tokens().get(by.head());
    // "was pushed and kicked by him"
    boolean shared =
        done.relation().equals("conj") && done.head() == verb && !hasAuxiliary(sentence, done);
    return done.tag().equals("VBN") && !shared;
  }

  private static boolean isPassive(Sentence sentence, int verb) {
    Token token = sentence.tokens().get(verb);
    return token.relation().equals("acl") || hasAuxiliary(sentence, token);
  }

  private static boolean hasAuxiliary(Sentence sentence, Token verb) {
    return sentence.tokens().stream()
        .anyMatch(t -> t.head() == verb.index() && t.relation().equals("auxpass"));
  }

  /** Whether who is mentioned is one of those who do what a fact of the same text tells. */
  static boolean isDoer(Mention who, Fact fact) {
    return fact.fillers(Slot.ACTOR).stream()
        .anyMatch(
            actor ->
                actor.token() == who.token()
                    || actor.entity() >= 0 && actor.entity() == who.entity());
  }
}
