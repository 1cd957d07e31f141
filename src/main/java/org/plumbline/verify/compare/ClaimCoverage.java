package org.plumbline.verify.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.fact.Argument;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Reading;
import org.plumbline.fact.Slot;
import org.plumbline.text.Sentence;
import org.plumbline.text.Token;

/** Finds the words of a claim that none of its statements holds: what is not understood is not proven. */
final class ClaimCoverage {
  private static final Set<String> MULTIPLES = Set.of("half", "much", "twice");

  private static final Set<String> EXCLUDING = Set.of("only", "solely", "exclusively");

  /** How many words behind "only" its number may stand. */
  private static final int NUMBER_WITHIN = 4;

  private static final Set<String> OBJECTS = Set.of("dobj", "nsubjpass");

  private final ContentWeights weights;

  ClaimCoverage(ContentWeights weights) {
    this.weights = weights;
  }

  /**
   * Content words of {@code sentence} outside all that is compared of {@code claimed}.
   *
   * @param expressions the sentence's expressions of several words
   */
  List<String> uncovered(
      Sentence sentence, List<Multiword> expressions, List<Fact> claimed, Reading reading) {
    boolean quotes =
        claimed.stream()
            .anyMatch(f -> f.sentence() == sentence.index() && f.form() == Fact.Form.QUOTATION);
    if (quotes) {
      // Somebody's very words say enough of what they were said about.
      return List.of();
    }
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
    for (Multiword expression : expressions) {
      if (covered.contains(expression.head())) {
        covered.addAll(expression.tokens());
      }
    }
    return sentence.tokens().stream()
        .filter(t -> !covered.contains(t.index()) || excludes(t, sentence))
        .filter(
            t ->
                t.isNoun()
                    || t.isVerb()
                    || t.tag().startsWith("JJ")
                    || t.tag().equals("CD")
                    || MULTIPLES.contains(t.lemma()) && t.tag().equals("RB")
                    || joinsClauses(t)
                    || excludes(t, sentence))
        .filter(t -> weights.of(t) >= ContentWeights.NEEDED)
        .map(Token::form)
        .toList();
  }

  /** "because", "after": what the one has to do with the other, of which neither statement tells. */
  private static boolean joinsClauses(Token token) {
    return token.relation().equals("mark");
  }

  /** "wrote only in English": in nothing else; "only sold about 900" is no more than a number. */
  private static boolean excludes(Token token, Sentence sentence) {
    int at = token.index();
    List<Token> after =
        sentence
            .tokens()
            .subList(at + 1, Math.min(at + 1 + NUMBER_WITHIN, sentence.tokens().size()));
    return EXCLUDING.contains(token.lemma())
        && token.tag().equals("RB")
        && !after.isEmpty()
        && after.stream().noneMatch(t -> t.tag().equals("CD"))
        && (at == 0 || !sentence.tokens().get(at - 1).lemma().equals("not"));
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
    boolean idiom = !fact.predicate().contains(sentence.tokens().get(fact.token()).lemma());
    if (idiom && fact.form() == Fact.Form.CLAUSE) {
      // "An inquiry was opened": investigated, which the noun says and the verb does not.
      sentence.tokens().stream()
          .filter(
              t ->
                  t.head() == fact.token() && OBJECTS.contains(t.relation())
                      || isUnderPreposition(t, fact, sentence))
          .forEach(t -> covered.add(t.index()));
    }
    for (Argument argument : fact.arguments()) {
      if (argument.mention().kind() == Mention.Kind.CLAUSE) {
        // What it tells is told by facts of its own.
        continue;
      }
      cover(argument.mention(), sentence, covered);
      if (argument.slot() == Slot.TIME) {
        uncoverMultiple(argument.mention(), sentence, covered);
      }
    }
    if (!fact.predicate().equals("be")) {
      // "is married to", "has won a seat": what the predicate was read from.
      for (Token token : sentence.tokens()) {
        if (token.head() == fact.token() && token.relation().equals("acomp")) {
          covered.add(token.index());
        }
      }
    }
  }

  /** The way of "was on its way to the town". */
  private static boolean isUnderPreposition(Token noun, Fact fact, Sentence sentence) {
    return noun.relation().equals("pobj")
        && noun.head() >= 0
        && sentence.tokens().get(noun.head()).head() == fact.token();
  }

  /** "twice as much as four years ago": of a time nothing but the time is compared. */
  private static void uncoverMultiple(Mention time, Sentence sentence, Set<Integer> covered) {
    within(time, sentence)
        .filter(t -> MULTIPLES.contains(t.lemma()))
        .forEach(t -> covered.remove(t.index()));
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
    within(mention, sentence).forEach(t -> covered.add(t.index()));
  }

  private static Stream<Token> within(Mention mention, Sentence sentence) {
    return sentence.tokens().stream()
        .filter(t -> t.span().start() >= mention.start() && t.span().end() <= mention.end());
  }
}
