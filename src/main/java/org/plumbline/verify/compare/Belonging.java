package org.plumbline.verify.compare;

import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.text.Sentence;
import org.plumbline.text.Token;
import org.plumbline.truth.Source;

/**
 * Whose a word of a passage is: whether the deed, day, place, number or owner that a claim takes from it is told there of what
 * the claim tells it of, or of another in the same sentence.
 */
final class Belonging {
  private Belonging() {}

  /** Whether the passage has a circumstance of the claim's event in what came before or after that event. */
  static boolean isSeparated(Alignment alignment, int own, int governor, Source source) {
    Token token = alignment.elements().get(own).token();
    Token verb = alignment.elements().get(governor).token();
    Match one = alignment.matches().get(own);
    Match other = alignment.matches().get(governor);
    boolean circumstance =
        token.relation().equals("npadvmod")
            || token.relation().equals("pobj")
                && token.head() >= 0
                && !alignment.sentence().tokens().get(token.head()).lemma().equals("of");
    return circumstance
        && Sequence.separates(source.sentence(one.sentence()), one.token(), other.token())
        && !Sequence.separates(alignment.sentence(), token.index(), verb.index());
  }

  /**
   * "The striker, signed in 2019, joined Norda on Friday", "Profit fell by 12 per cent and sales rose": the year is that of the
   * signing, and the number that of the profit.
   */
  static boolean isToldOfAnotherVerb(Alignment alignment, int own, Source source) {
    Element element = alignment.elements().get(own);
    boolean number = element.kind() == Element.Kind.NUMBER;
    boolean circumstance =
        number
            || element.kind() == Element.Kind.TIME
            || element.kind() == Element.Kind.NAME && element.token().relation().equals("pobj");
    int verb = Paths.verbAbove(alignment.sentence(), element.token().index());
    int said = circumstance && verb >= 0 ? alignment.at(verb) : -1;
    Match match = alignment.matches().get(own);
    if (said < 0
        || !alignment.present(said)
        || alignment.matches().get(said).sentence() != match.sentence()) {
      return false;
    }
    Sentence there = source.sentence(match.sentence());
    int event = alignment.matches().get(said).token();
    int told = Paths.verbAbove(there, match.token());
    if (told < 0 || told == event || !there.tokens().get(event).isVerb()) {
      return false;
    }
    String relation = there.tokens().get(told).relation();
    boolean chain =
        relation.equals("xcomp") || there.tokens().get(event).relation().equals("xcomp");
    // "starred and co-starred in it": both.
    boolean shared = relation.equals("conj") && told > event && told - event <= 3;
    boolean aside =
        relation.matches("acl|relcl|advcl|conj") && !shared && !Paths.below(there, event, told);
    return aside || number && !chain && !Paths.below(there, event, match.token());
  }

  /**
   * "met the envoy on Monday and the unions on Tuesday", "grew by 3 per cent in 2018 and by 5 per cent in 2019": each member of
   * the list has its own day or year.
   */
  static boolean isMixed(Alignment alignment, Source source) {
    boolean lists =
        alignment.elements().stream()
            .anyMatch(e -> memberAbove(alignment.sentence(), e.token().index()) >= 0);
    if (lists) {
      return false;
    }
    for (int i = 0; i < alignment.elements().size(); i++) {
      Element.Kind kind = alignment.elements().get(i).kind();
      boolean circumstance =
          kind == Element.Kind.TIME
              || kind == Element.Kind.NAME
                  && alignment.elements().get(i).token().relation().equals("pobj");
      if (!circumstance || !alignment.present(i)) {
        continue;
      }
      Match match = alignment.matches().get(i);
      Sentence there = source.sentence(match.sentence());
      int listed = memberAbove(there, match.token());
      if (listed >= 0 && !isFound(alignment, match.sentence(), listed, there)) {
        return true;
      }
      for (int j = 0; j < alignment.elements().size(); j++) {
        Match other = alignment.matches().get(j);
        if (j == i || !alignment.present(j) || other.sentence() != match.sentence()) {
          continue;
        }
        int member = memberAbove(there, other.token());
        boolean own =
            member >= 0
                && !Paths.below(there, match.token(), member)
                && hasOwn(there, member, there.tokens().get(match.token()));
        if (own) {
          return true;
        }
      }
    }
    return false;
  }

  /** "every player but Moss", "nobody except the pilot", where the claim has no exception. */
  static boolean isExcepting(Alignment alignment, Source source) {
    return !hasException(alignment.sentence())
        && IntStream.range(alignment.first(), alignment.first() + alignment.length())
            .anyMatch(s -> hasException(source.sentence(s)));
  }

  private static boolean hasException(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      String word = tokens.get(i).lemma();
      String next = tokens.get(i + 1).lemma();
      boolean all = i > 0 && tokens.get(i - 1).lemma().matches("nobody|everybody|everyone|nothing");
      boolean every =
          i > 1 && tokens.get(i - 2).lemma().matches("every|all|no") && tokens.get(i - 1).isNoun();
      if (word.matches("except|excluding|besides")
          || word.equals("apart") && next.equals("from")
          || word.equals("but") && (all || every)) {
        return true;
      }
    }
    return false;
  }

  /** "had 41 per cent against 33 for the Greens": each side has its own number. */
  static boolean isOfOtherSide(Alignment alignment, Source source) {
    List<Token> said = alignment.sentence().tokens();
    if (said.stream().anyMatch(t -> t.form().matches("against|versus|compared"))) {
      return false;
    }
    for (int i = 0; i < alignment.elements().size(); i++) {
      if (alignment.elements().get(i).kind() != Element.Kind.NUMBER || !alignment.present(i)) {
        continue;
      }
      Match number = alignment.matches().get(i);
      List<Token> tokens = source.sentence(number.sentence()).tokens();
      for (int j = 0; j < alignment.elements().size(); j++) {
        Element other = alignment.elements().get(j);
        boolean held =
            alignment.present(j)
                && alignment.matches().get(j).sentence() == number.sentence()
                && (other.kind() == Element.Kind.NAME
                    || other.token().relation().matches("nsubj|nsubjpass"));
        if (held && isSetAgainst(tokens, number.token(), alignment.matches().get(j).token())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether of the two words one stands before, the other behind a number that the first is set against. */
  private static boolean isSetAgainst(List<Token> tokens, int one, int other) {
    int from = Math.min(one, other);
    int to = Math.max(one, other);
    for (int i = from + 1; i < to; i++) {
      boolean against =
          tokens.get(i).lemma().matches("against|versus")
              || i + 1 < tokens.size()
                  && tokens.get(i).form().equals("compared")
                  && tokens.get(i + 1).lemma().matches("with|to");
      int number = i + (tokens.get(i).form().equals("compared") ? 2 : 1);
      // Behind the next comma the sentence goes on as before.
      boolean closed =
          against && tokens.subList(i, to).stream().anyMatch(t -> t.form().matches("[,;]"));
      if (against
          && !closed
          && number < tokens.size()
          && tokens.subList(number, Math.min(number + 2, tokens.size())).stream()
              .anyMatch(t -> t.tag().matches("CD|\\$"))) {
        return true;
      }
    }
    return false;
  }

  /** The later member of a list of nouns that the word stands in; -1 for none. */
  private static int memberAbove(Sentence sentence, int token) {
    int at = token;
    for (int up = 0; at >= 0 && up < sentence.tokens().size(); up++) {
      Token word = sentence.tokens().get(at);
      if (word.isVerb()) {
        return -1;
      }
      boolean noun = word.isNoun() || word.tag().equals("CD");
      if (noun && word.relation().equals("conj") && (at != token || !word.isProperNoun())) {
        return at;
      }
      at = word.head();
    }
    return -1;
  }

  private static boolean isFound(Alignment alignment, int sentence, int noun, Sentence there) {
    return alignment.matches().stream()
        .anyMatch(
            m ->
                m.present()
                    && m.sentence() == sentence
                    && (m.token() == noun || Paths.within(there, m.token(), noun)));
  }

  /** Whether the member has a phrase of its own with the preposition of the other. */
  private static boolean hasOwn(Sentence sentence, int member, Token circumstance) {
    String preposition = Paths.preposition(sentence, circumstance.index());
    return !preposition.isEmpty()
        && sentence.children(sentence.tokens().get(member)).stream()
            .anyMatch(t -> t.relation().equals("prep") && t.lemma().equals(preposition));
  }

  /** "a man from Rome in Pisa": neither from Pisa nor in Rome. */
  static boolean isOutOf(Alignment alignment, int own, Source source) {
    if (alignment.elements().get(own).kind() != Element.Kind.NAME) {
      return false;
    }
    Match match = alignment.matches().get(own);
    String said =
        Paths.preposition(alignment.sentence(), alignment.elements().get(own).token().index());
    String told = Paths.preposition(source.sentence(match.sentence()), match.token());
    // "originated in", "originated from": of one verb both may be said.
    int governor = alignment.governor(own);
    List<Token> tokens = source.sentence(match.sentence()).tokens();
    int preposition = tokens.get(match.token()).head();
    boolean sameVerb =
        governor >= 0
            && alignment.present(governor)
            && preposition >= 0
            && tokens.get(preposition).head() == alignment.matches().get(governor).token();
    return said.equals("from") && (told.equals("in") && !sameVerb || told.equals("to"))
        || told.equals("from") && (said.equals("in") && !sameVerb || said.equals("to"));
  }

  /** "his wife's brother", where the claim has "his brother". */
  static boolean isOfAnotherOwner(Alignment alignment, Source source) {
    for (int i = 0; i < alignment.elements().size(); i++) {
      if (!alignment.present(i)) {
        continue;
      }
      Token noun = alignment.elements().get(i).token();
      Match match = alignment.matches().get(i);
      Sentence there = source.sentence(match.sentence());
      boolean own =
          alignment.sentence().children(noun).stream()
              .anyMatch(t -> t.relation().equals("poss") && t.tag().equals("PRP$"));
      boolean others =
          own
              && there.children(there.tokens().get(match.token())).stream()
                  .filter(t -> t.relation().equals("poss") && t.isNoun() && !t.isProperNoun())
                  .anyMatch(
                      t -> there.children(t).stream().anyMatch(o -> o.relation().equals("poss")));
      if (others) {
        return true;
      }
    }
    return false;
  }

  /** "will close the plant, he said on Tuesday": the day is that of the saying. */
  static boolean isTimeOfAnother(Alignment alignment, int own, int governor, Source source) {
    Element time = alignment.elements().get(own);
    int verb = alignment.elements().get(governor).token().index();
    if (time.kind() != Element.Kind.TIME
        || Paths.verbAbove(alignment.sentence(), time.token().index()) != verb) {
      return false;
    }
    Match match = alignment.matches().get(own);
    int event = alignment.matches().get(governor).token();
    Sentence sentence = source.sentence(match.sentence());
    int timed = Paths.verbAbove(sentence, match.token());
    if (timed < 0 || timed == event) {
      return false;
    }
    Token head = sentence.tokens().get(event);
    return switch (head.relation()) {
      case "ccomp", "relcl" -> Paths.below(sentence, event, timed);
      // "arrested on Friday over a theft": the theft was before.
      case "pobj" -> true;
      default -> false;
    };
  }

  /** "started in the kitchen and spread to the roof": the roof is where it spread. */
  static boolean isOfNextVerb(Match own, Match governor, Source source) {
    List<Token> tokens = source.sentence(own.sentence()).tokens();
    int verb = governor.token();
    if (!tokens.get(verb).isVerb()) {
      return false;
    }
    int next = Paths.verbAbove(source.sentence(own.sentence()), tokens.get(own.token()).head());
    return next > verb
        && tokens.get(next).relation().equals("conj")
        && tokens.get(next).head() == verb
        && tokens.stream()
            .anyMatch(t -> t.head() == verb && t.relation().equals("prep") && t.index() < next);
  }

  /** "a student of hers", where the passage has "his student Ann Lee": she is the student. */
  static boolean isOwnedInstead(Alignment alignment, Source source) {
    for (int i = 0; i < alignment.elements().size(); i++) {
      Token own = alignment.elements().get(i).token();
      int noun = alignment.governor(i);
      if (alignment.elements().get(i).kind() != Element.Kind.NAME
          || noun < 0
          || !alignment.present(i)
          || !alignment.present(noun)
          || !isOf(alignment.sentence(), own, alignment.elements().get(noun).token())) {
        continue;
      }
      Match owner = alignment.matches().get(i);
      Match head = alignment.matches().get(noun);
      if (owner.sentence() != head.sentence()) {
        continue;
      }
      List<Token> tokens = source.sentence(owner.sentence()).tokens();
      Token thing = tokens.get(head.token());
      Token who = tokens.get(owner.token());
      boolean same =
          thing.relation().equals("compound") && thing.head() == who.index()
              || thing.relation().equals("appos") && thing.head() == who.index()
              || who.relation().equals("appos") && who.head() == thing.index();
      if (same && thing.isNoun() && !thing.isProperNoun()) {
        return true;
      }
    }
    return false;
  }

  /** "Vrba coached his son Pavel, who became champion": Vrba did not. */
  static boolean isDoneByAntecedent(Alignment alignment, Source source) {
    for (int i = 0; i < alignment.elements().size(); i++) {
      int governor = alignment.governor(i);
      if (!alignment.elements().get(i).token().relation().equals("nsubj")
          || governor < 0
          || !alignment.present(i)
          || !alignment.present(governor)) {
        continue;
      }
      Match subject = alignment.matches().get(i);
      Match verb = alignment.matches().get(governor);
      Sentence sentence = source.sentence(verb.sentence());
      int clause = Paths.verbAbove(sentence, verb.token());
      Token done = sentence.tokens().get(clause < 0 ? verb.token() : clause);
      boolean other =
          subject.sentence() == verb.sentence()
              && done.relation().equals("relcl")
              && done.head() >= 0
              && done.head() != subject.token()
              && !Paths.below(sentence, subject.token(), done.index())
              && (sentence.tokens().get(subject.token()).relation().equals("poss")
                  || !Paths.within(sentence, subject.token(), done.head()))
              && sentence.children(done).stream()
                  .anyMatch(t -> t.relation().equals("nsubj") && t.lemma().equals("who"));
      if (other) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOf(Sentence sentence, Token owner, Token thing) {
    return owner.relation().equals("poss") && owner.head() == thing.index()
        || owner.relation().equals("pobj")
            && owner.head() >= 0
            && sentence.tokens().get(owner.head()).lemma().equals("of")
            && sentence.tokens().get(owner.head()).head() == thing.index();
  }

  /** "A at B, C at D": the parser may hang the next of a list on the place of the last. */
  static boolean isPlacedUnder(Element place, Match own, Match other, Source source) {
    return place.kind() == Element.Kind.NAME
        && place.token().relation().equals("pobj")
        && Paths.below(source.sentence(own.sentence()), other.token(), own.token());
  }
}
