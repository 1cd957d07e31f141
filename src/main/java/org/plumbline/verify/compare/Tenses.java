package org.plumbline.verify.compare;

import org.plumbline.fact.Fact;
import org.plumbline.fact.Modality;
import org.plumbline.text.Sentence;
import org.plumbline.text.Token;

/** The tense of the verb that tells a fact, as its form and its auxiliaries have it. */
final class Tenses {
  private Tenses() {}

  /** "has already signed it" */
  static boolean isAlready(Fact fact, Sentence sentence) {
    return sentence.tokens().stream()
        .anyMatch(t -> t.head() == fact.token() && t.lemma().equals("already"));
  }

  /** Whether the verb is a past tense or a perfect, or a participle after its noun: "shut since October". */
  static boolean isPast(Fact fact, Sentence sentence) {
    int at = fact.token();
    if (fact.form() == Fact.Form.NOMINAL || at < 0 || at >= sentence.tokens().size()) {
      return false;
    }
    Token token = sentence.tokens().get(at);
    int verb = token.isVerb() || token.head() < 0 ? at : token.head();
    // "has proposed, but not approved"
    int shared =
        token.tag().equals("VBN") && token.relation().equals("conj") && isAlone(sentence, at)
            ? token.head()
            : verb;
    // "came back to win": and won.
    boolean infinitive =
        isAuxiliary(sentence, verb, "to")
            && sentence.tokens().get(verb).relation().matches("advcl|xcomp");
    int main = infinitive ? sentence.tokens().get(verb).head() : -1;
    if (main >= 0
        && sentence.tokens().get(main).tag().equals("VBD")
        && fact.modality() == Modality.ASSERTED) {
      return true;
    }
    boolean participle = token.tag().equals("VBN") && token.relation().equals("acl");
    return participle
        || sentence.tokens().stream()
            .filter(t -> t.index() == verb || isAuxiliary(t, verb) || isAuxiliary(t, shared))
            .anyMatch(t -> t.tag().equals("VBD") || t.index() != verb && t.lemma().equals("have"));
  }

  private static boolean isAlone(Sentence sentence, int verb) {
    return sentence.tokens().stream().noneMatch(t -> isAuxiliary(t, verb));
  }

  private static boolean isAuxiliary(Sentence sentence, int verb, String word) {
    return sentence.tokens().stream().anyMatch(t -> isAuxiliary(t, verb) && t.lemma().equals(word));
  }

  private static boolean isAuxiliary(Token token, int verb) {
    return token.head() == verb
        && (token.relation().equals("aux") || token.relation().equals("auxpass"));
  }
}
