package org.plumbline.verify.compare;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.fact.Argument;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Polarity;
import org.plumbline.fact.Slot;
import org.plumbline.text.Sentence;
import org.plumbline.text.Token;
import org.plumbline.truth.Source;

/** Tells whether a passage says what a claim says that somebody or something is, has, or where it is. */
final class ToldStates {
  private ToldStates() {}

  /** Whether the passage says of the claim's subject what the claim says it is, has, or where it is. */
  static boolean tell(Fact claimed, Alignment alignment, Source source) {
    List<Integer> subjects = new ArrayList<>();
    List<Integer> others = new ArrayList<>();
    for (Argument argument : claimed.arguments()) {
      int element = alignment.at(argument.mention().token());
      if (element >= 0 && alignment.present(element)) {
        (argument.slot() == Slot.ACTOR ? subjects : others).add(element);
      }
    }
    for (int subject : subjects) {
      for (int other : others) {
        Match one = alignment.matches().get(subject);
        Match two = alignment.matches().get(other);
        if (one.token() == two.token() && one.sentence() == two.sentence()) {
          continue;
        }
        // "The toll was put at 29": what a measure is may be told by any verb.
        boolean measure =
            alignment.elements().get(other).kind() == Element.Kind.NUMBER && !isStart(two, source);
        double farthest = measure ? Links.IN_ONE_CLAUSE : Paths.IN_ONE_PHRASE;
        boolean near =
            Aligner.cost(one, two, source) <= farthest
                && (measure || !isOfSomebodyElse(one, two, source))
                && !(claimed.filler(Slot.SPEAKER).isEmpty()
                    && isDescription(claimed, alignment, other)
                    && isApartFrom(one, two, source));
        if (!near && !isToldState(claimed, one, two, source)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether the claim says that its subject is what the element names. */
  private static boolean isDescription(Fact claimed, Alignment alignment, int element) {
    return claimed.predicate().equals("be")
        && alignment.elements().get(element).kind() == Element.Kind.WORD
        && alignment.elements().get(element).token().isNoun()
        && claimed.arguments().stream()
            .filter(a -> a.slot() == Slot.TARGET || a.slot() == Slot.ROLE)
            .anyMatch(
                a -> a.mention().token() == alignment.elements().get(element).token().index());
  }

  /** "called the reporter a liar", "fired the editor, Mia Kranz": what is said of one is not what the other is. */
  private static boolean isApartFrom(Match one, Match two, Source source) {
    if (one.sentence() != two.sentence()) {
      return false;
    }
    Sentence sentence = source.sentence(one.sentence());
    Token subject = sentence.tokens().get(one.token());
    Token said = sentence.tokens().get(two.token());
    Token verb = said.head() < 0 ? null : sentence.tokens().get(said.head());
    boolean beside =
        subject.head() == said.head()
            && verb != null
            && verb.isVerb()
            && !verb.lemma().matches("be|become|remain|make|name|appoint|elect|declare|crown");
    int named =
        said.relation().equals("compound") || said.relation().equals("appos") ? said.head() : -1;
    for (Token child : sentence.children(said)) {
      named = child.relation().equals("appos") ? child.index() : named;
    }
    boolean ofOther =
        named >= 0
            && named != one.token()
            && sentence.tokens().get(named).isProperNoun()
            && (isListedWith(sentence, one.token(), named) && !said.tag().endsWith("S")
                || !Paths.within(sentence, one.token(), named)
                    && !Paths.within(sentence, named, one.token()));
    return beside || ofOther;
  }

  /** "the novel The Quiet Hour and the play Stone Bridge": each has its own. */
  private static boolean isListedWith(Sentence sentence, int one, int other) {
    Token first = sentence.tokens().get(one);
    Token second = sentence.tokens().get(other);
    return first.relation().equals("conj") && first.head() == other
        || second.relation().equals("conj") && second.head() == one;
  }

  /** "Huber, a pupil of Reger", "Keller met her husband, the painter": neither Reger is a pupil nor Keller a painter. */
  private static boolean isOfSomebodyElse(Match one, Match two, Source source) {
    if (one.sentence() != two.sentence()) {
      return false;
    }
    Sentence sentence = source.sentence(one.sentence());
    Token subject = sentence.tokens().get(one.token());
    boolean below = Paths.below(sentence, one.token(), two.token());
    boolean owner = subject.relation().equals("poss");
    boolean complement =
        subject.relation().equals("pobj")
            && subject.head() >= 0
            && sentence.tokens().get(subject.head()).head() == two.token();
    return below && complement && sentence.tokens().get(two.token()).isNoun()
        || owner && sentence.tokens().get(two.token()).isNoun();
  }

  /** "rose from 27": where it began is not what it is. */
  private static boolean isStart(Match match, Source source) {
    Sentence sentence = source.sentence(match.sentence());
    int head = sentence.tokens().get(match.token()).head();
    return head >= 0
        && (sentence.tokens().get(head).lemma().equals("from")
            || sentence.tokens().get(head).lemma().equals("than"));
  }

  /** Whether some state of the article joins the two words. */
  private static boolean isToldState(Fact claimed, Match one, Match two, Source source) {
    if (one.sentence() != two.sentence()) {
      return false;
    }
    Sentence sentence = source.sentence(one.sentence());
    return source.factsIn(one.sentence()).stream()
        .filter(f -> f.form() == Fact.Form.STATE && f.polarity() == Polarity.POSITIVE)
        // Who has a husband is not what the husband is.
        .filter(f -> f.predicate().equals("have") == claimed.predicate().equals("have"))
        .anyMatch(
            f ->
                holds(f, two, sentence)
                    && (holds(f, one, sentence) || f.fillers(Slot.ACTOR).isEmpty()));
  }

  private static boolean holds(Fact fact, Match match, Sentence sentence) {
    return fact.arguments().stream()
        .anyMatch(
            a ->
                a.mention().sentence() == match.sentence()
                    && (a.mention().token() == match.token()
                        || isInside(sentence, match.token(), a.mention().token())));
  }

  /** Whether the word belongs to the phrase of the other, and not to one that is listed behind it: "engineer A and driver B". */
  private static boolean isInside(Sentence sentence, int word, int phrase) {
    for (int at = word; at >= 0 && at != phrase; at = sentence.tokens().get(at).head()) {
      Token token = sentence.tokens().get(at);
      if (token.relation().equals("conj") && token.isProperNoun()) {
        return false;
      }
    }
    return Paths.within(sentence, word, phrase);
  }
}
