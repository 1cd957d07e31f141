package org.plumbline.verify.correct;

import java.util.List;
import java.util.Optional;
import org.plumbline.fact.Fact;
import org.plumbline.text.Sentence;
import org.plumbline.text.Span;
import org.plumbline.text.Token;
import org.plumbline.verify.compare.Pair;

/** Puts the article's verb, in the form that the sentence needs, in the place of the claim's. */
final class PredicateEdits {
  private final Wording claim;
  private final Inflection inflection;

  PredicateEdits(Wording claim, Inflection inflection) {
    this.claim = claim;
    this.inflection = inflection;
  }

  /** The claim with the opposite word of a passage instead of its own. */
  String word(Token claimed, Token said) {
    String form =
        claimed.isVerb() && said.isVerb()
            ? inflection.verb(said.lemma(), claimed.tag())
            : said.form();
    return claim.replace(claimed.span(), form);
  }

  /** The claim with what happens by the article's fact instead of its own. */
  Optional<String> event(Pair pair) {
    Fact fact = pair.getClaim();
    Sentence sentence = claim.sentence(fact.sentence());
    Token verb = sentence.tokens().get(fact.token());
    if (!verb.isVerb()) {
      return Optional.empty();
    }
    Fact truth = pair.getTruth();
    List<String> words = List.of(truth.predicate().split(" "));
    String particle = String.join(" ", words.subList(1, words.size()));
    String form = inflection.verb(words.get(0), verb.tag());
    Optional<Token> old = particle(sentence, verb, fact.predicate());
    if (old.isEmpty()) {
      return Optional.of(
          claim.replace(verb.span(), particle.isEmpty() ? form : form + " " + particle));
    }
    Span between = new Span(verb.span().end(), old.get().span().start());
    String rest = claim.at(between);
    String put = particle.isEmpty() ? form + rest.stripTrailing() : form + rest + particle;
    return Optional.of(claim.replace(Wording.span(verb, old.get()), put));
  }

  /** The word that belongs to the verb of a predicate such as "vote against". */
  private static Optional<Token> particle(Sentence sentence, Token verb, String predicate) {
    int space = predicate.lastIndexOf(' ');
    String wanted = space < 0 ? "" : predicate.substring(space + 1);
    return sentence.tokens().stream()
        .filter(t -> t.index() > verb.index() && t.lemma().equals(wanted))
        .findFirst();
  }
}
