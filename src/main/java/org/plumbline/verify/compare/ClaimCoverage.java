package org.plumbline.verify.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.fact.Argument;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Reading;
import org.plumbline.fact.Slot;
import org.plumbline.text.Sentence;
import org.plumbline.text.Token;

/** Finds the words of a claim that none of its statements holds: what is not understood is not proven. */
final class ClaimCoverage {
  private final ContentWeights weights;
  private final MultiwordReader multiwords;

  ClaimCoverage(ContentWeights weights, MultiwordReader multiwords) {
    this.weights = weights;
    this.multiwords = multiwords;
  }

  /** Content words of {@code sentence} outside all that is compared of {@code claimed}. */
  List<String> uncovered(Sentence sentence, List<Fact> claimed, Reading reading) {
    Set<Integer> covered = new HashSet<>();
    for (Fact fact : claimed) {
      if (fact.sentence() == sentence.index()) {
        cover(fact, sentence, covered);
        for (Fact parent = parent(fact, reading);
            parent != null && covered.add(parent.token());
            parent = parent(parent, reading)) {
          coverTold(parent, fact, sentence, covered);
        }
      }
    }
    for (Multiword expression : multiwords.read(sentence)) {
      if (covered.contains(expression.head())) {
        covered.addAll(expression.tokens());
      }
    }
    return sentence.tokens().stream()
        .filter(t -> !covered.contains(t.index()))
        .filter(t -> t.isNoun() || t.isVerb() || t.tag().startsWith("JJ") || t.tag().equals("CD"))
        .filter(t -> weights.of(t) >= ContentWeights.NEEDED)
        .map(Token::form)
        .toList();
  }

  private static Fact parent(Fact fact, Reading reading) {
    return fact.parent() < 0 ? null : reading.facts().get(fact.parent());
  }

  private static void cover(Fact fact, Sentence sentence, Set<Integer> covered) {
    covered.add(fact.token());
    for (Token token : sentence.tokens()) {
      boolean ofPredicate =
          token.lemma().equals(fact.event()) || fact.predicate().contains(token.lemma());
      if (ofPredicate) {
        covered.add(token.index());
      }
    }
    for (Argument argument : fact.arguments()) {
      cover(argument.mention(), sentence, covered);
    }
    if (fact.form() == Fact.Form.QUOTATION) {
      coverLeadingTo(fact, sentence, covered);
    } else if (!fact.predicate().equals("be")) {
      // "is married to", "has won a seat": what the predicate was read from.
      for (Token token : sentence.tokens()) {
        if (token.head() == fact.token() && token.relation().equals("acomp")) {
          covered.add(token.index());
        }
      }
    }
  }

  /** "said he wants \"to see\" it": the words between the speaker and the quotation lead to it. */
  private static void coverLeadingTo(Fact quotation, Sentence sentence, Set<Integer> covered) {
    for (Mention words : quotation.fillers(Slot.QUOTATION)) {
      for (Token token : sentence.tokens()) {
        int at =
            token.span().start() >= words.start() && token.span().end() <= words.end()
                ? token.head()
                : -1;
        for (int up = 0; at >= 0 && up < sentence.tokens().size(); up++) {
          if (sentence.tokens().get(at).isVerb()) {
            covered.add(at);
          }
          at = sentence.tokens().get(at).head();
        }
      }
    }
  }

  /** Of what tells the fact, whoever says it or is in the fact as well is compared with the fact. */
  private static void coverTold(Fact parent, Fact fact, Sentence sentence, Set<Integer> covered) {
    covered.add(parent.token());
    for (Argument argument : parent.arguments()) {
      boolean speaker = argument.slot() == Slot.ACTOR && !fact.fillers(Slot.SPEAKER).isEmpty();
      if (speaker) {
        cover(argument.mention(), sentence, covered);
      }
    }
  }

  private static void cover(Mention mention, Sentence sentence, Set<Integer> covered) {
    for (Token token : sentence.tokens()) {
      boolean within =
          token.span().start() >= mention.start() && token.span().end() <= mention.end();
      if (within) {
        covered.add(token.index());
      }
    }
  }
}
