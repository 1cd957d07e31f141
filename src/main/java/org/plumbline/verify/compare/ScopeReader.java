package org.plumbline.verify.compare;

import java.util.List;
import java.util.Set;
import org.plumbline.extract.Determiners;
import org.plumbline.fact.Argument;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention.Determiner;
import org.plumbline.fact.Modality;
import org.plumbline.fact.Moment;
import org.plumbline.fact.Polarity;
import org.plumbline.fact.Relation;
import org.plumbline.fact.Slot;
import org.plumbline.text.Sentence;
import org.plumbline.text.Token;
import org.plumbline.truth.Source;

/**
 * Whether a passage speaks of as many, and denies as much, as the claim.
 *
 * <p>Who leaves a restriction out says less, except under a denial, "all", "most" and "few", where he says
 * more: "no British citizens were hurt" does not say that no citizens were (the monotonicity of quantifiers,
 * Barwise and Cooper 1981).
 */
final class ScopeReader {
  private static final Set<String> RESTRICTIONS =
      Set.of("amod", "nmod", "compound", "relcl", "acl", "prep");

  /** What stands beside what is denied, and is not denied with it. */
  private static final Set<String> BESIDE =
      Set.of("conj", "cc", "punct", "appos", "parataxis", "neg", "aux", "auxpass", "mark", "meta");

  /** Before what only gives the reason or the setting of a denial: "did not come because of the rain". */
  private static final Set<String> SETTINGS =
      Set.of(
          "after",
          "although",
          "amid",
          "as",
          "because",
          "despite",
          "due",
          "given",
          "though",
          "while");

  /** Words from "at most" to what is counted, at most. */
  private static final int NEAR = 4;

  private static final Set<String> NOBODY =
      Set.of("nobody", "none", "neither", "no-one", "nothing", "few");

  private final ContentWeights weights;
  private final WordComparator words;

  ScopeReader(ContentWeights weights, WordComparator words) {
    this.weights = weights;
    this.words = words;
  }

  /**
   * "All the passengers" are not said by "most of the passengers", nor by "all the passengers in the last car".
   */
  boolean isSame(Alignment alignment, Source source) {
    for (int i = 0; i < alignment.elements().size(); i++) {
      Element element = alignment.elements().get(i);
      if (element.kind() != Element.Kind.WORD
          || !element.token().isNoun()
          || !alignment.present(i)) {
        continue;
      }
      Match match = alignment.matches().get(i);
      Sentence sentence = source.sentence(match.sentence());
      int noun = element.token().index();
      boolean superlative = isSuperlative(alignment.sentence(), noun);
      if (superlative && isOneOf(sentence, match.token()) && !isOneOf(alignment.sentence(), noun)) {
        return false;
      }
      if (superlative
          && words.nouns(element.token().lemma(), sentence.tokens().get(match.token()).lemma())
              == Relation.ENTAILS) {
        return false;
      }
      if (isBoth(alignment.sentence(), noun)
          && sentence.tokens().get(match.token()).tag().equals("NN")
          && sentence.tokens().stream()
              .noneMatch(t -> t.head() == match.token() && t.relation().equals("conj"))) {
        return false;
      }
      Determiner claimed = Determiners.of(alignment.sentence(), noun);
      Determiner there = Determiners.of(sentence, match.token());
      boolean less =
          ScopeComparison.isLess(there, claimed)
              || claimed == Determiner.DEFINITE
                  && Partitive.isWhole(sentence, match.token())
                  && !Partitive.isWhole(alignment.sentence(), noun);
      if (less) {
        return false;
      }
      if (isShared(alignment.sentence(), noun) && isNarrowed(match, alignment, source)) {
        return false;
      }
      if (ScopeComparison.applies(claimed)) {
        Relation relation =
            ScopeComparison.relate(claimed, there, List.of(), isNarrowed(match, alignment, source));
        if (!ElementMatcher.holds(relation)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether the passage denies of something narrower what the claim denies altogether. */
  boolean isDenialNarrowed(Fact claim, Fact truth, Alignment alignment, Source source) {
    if (claim.polarity() != Polarity.NEGATIVE
        || truth.polarity() != Polarity.NEGATIVE
        || truth.form() == Fact.Form.NOMINAL
        || truth.modality() == Modality.CONDITIONAL) {
      return false;
    }
    Sentence sentence = source.sentence(truth.sentence());
    return sentence.tokens().stream()
        .filter(t -> isDeniedWith(t.index(), truth, sentence))
        .anyMatch(t -> isDropped(t, truth.sentence(), alignment, source));
  }

  /** Whether the word restricts what the fact denies; what "the crash near Turin" is, it is anyway. */
  private static boolean isDeniedWith(int word, Fact truth, Sentence sentence) {
    if (isDated(sentence.tokens().get(word), truth)) {
      return false;
    }
    for (int at = word; at != truth.token(); ) {
      Token token = sentence.tokens().get(at);
      boolean subject = token.relation().startsWith("nsubj");
      if (token.head() < 0
          || BESIDE.contains(token.relation())
          || SETTINGS.contains(token.lemma())
          || token.relation().equals("advcl") && isSet(sentence, at)
          || at != word && isDefinite(sentence, at)
          || subject && (token.head() != truth.token() || !isNobody(sentence, at))) {
        return false;
      }
      at = token.head();
    }
    return word != truth.token();
  }

  private static boolean isSet(Sentence sentence, int clause) {
    return sentence.tokens().stream()
        .anyMatch(t -> t.head() == clause && SETTINGS.contains(t.lemma()));
  }

  /** "did not come on Sunday" says that he did not come; "has not come since June" does not. */
  private static boolean isDated(Token token, Fact truth) {
    return truth.arguments().stream()
        .filter(a -> a.slot() == Slot.TIME)
        .map(Argument::mention)
        .filter(m -> m.start() <= token.span().start() && token.span().end() <= m.end())
        .flatMap(m -> m.moments().stream())
        .anyMatch(m -> m.direction() == Moment.Direction.ON && !m.recurring());
  }

  private static boolean isDefinite(Sentence sentence, int noun) {
    return Determiners.of(sentence, noun) == Determiner.DEFINITE
        || sentence.tokens().stream()
            .anyMatch(t -> t.head() == noun && t.relation().equals("poss"));
  }

  private static boolean isNobody(Sentence sentence, int subject) {
    return NOBODY.contains(sentence.tokens().get(subject).lemma())
        || Determiners.of(sentence, subject) == Determiner.NO
        || Determiners.of(sentence, subject) == Determiner.FEW;
  }

  /** "60% of voters", "at most ten doctors": of the young ones it may be another share. */
  private static boolean isShared(Sentence sentence, int noun) {
    if (isDefinite(sentence, noun)) {
      return false;
    }
    Token of = Turning.preposition(sentence, noun, false);
    boolean share =
        of != null
            && of.lemma().equals("of")
            && of.head() >= 0
            && Partitive.isShare(sentence.tokens().get(of.head()).lemma());
    return share
        || sentence.tokens().stream()
            .anyMatch(
                t ->
                    t.lemma().equals("most")
                        && t.index() > 0
                        && sentence.tokens().get(t.index() - 1).lemma().equals("at")
                        && t.index() < noun
                        && noun - t.index() <= NEAR);
  }

  /** Whether the passage restricts the noun by words that the claim lacks. */
  private boolean isNarrowed(Match noun, Alignment alignment, Source source) {
    Sentence sentence = source.sentence(noun.sentence());
    return sentence.tokens().stream()
        .filter(t -> isRestriction(t.index(), noun.token(), sentence))
        .anyMatch(t -> isDropped(t, noun.sentence(), alignment, source));
  }

  private static boolean isRestriction(int word, int noun, Sentence sentence) {
    for (int at = word; at >= 0 && at != noun; at = sentence.tokens().get(at).head()) {
      Token token = sentence.tokens().get(at);
      if (BESIDE.contains(token.relation())) {
        return false;
      }
      if (token.head() == noun) {
        return RESTRICTIONS.contains(token.relation())
            && !Determiners.isProportion(Determiners.of(token.form()));
      }
    }
    return false;
  }

  private boolean isDropped(Token token, int index, Alignment alignment, Source source) {
    Sentence sentence = source.sentence(index);
    boolean adverb = token.tag().startsWith("RB") && token.lemma().endsWith("ly");
    return (adverb || weights.of(token) >= ContentWeights.NEEDED)
        && alignment.matches().stream()
            .noneMatch(m -> m.sentence() == index && isSaidBy(m.token(), token, sentence));
  }

  /** Whether the token is the one that was found, or part of the name or measure found there. */
  private static boolean isSaidBy(int found, Token token, Sentence sentence) {
    Token other = sentence.tokens().get(found);
    return found == token.index()
        || other.tag().equals("CD") && other.head() == token.index()
        || token.tag().equals("CD") && token.head() == found
        || other.isProperNoun() && Paths.within(sentence, token.index(), found);
  }

  private static boolean isBoth(Sentence sentence, int noun) {
    return sentence.tokens().stream()
        .anyMatch(t -> t.head() == noun && t.index() < noun && t.lemma().equals("both"));
  }

  private static boolean isSuperlative(Sentence sentence, int noun) {
    return sentence.tokens().stream()
        .filter(t -> t.tag().equals("JJS") || t.tag().equals("RBS"))
        .anyMatch(
            t ->
                t.head() == noun
                    || t.head() >= 0 && sentence.tokens().get(t.head()).head() == noun);
  }

  /** "one of the largest", "among the largest". */
  private static boolean isOneOf(Sentence sentence, int noun) {
    Token preposition = Turning.preposition(sentence, noun, false);
    return preposition != null
        && (preposition.lemma().equals("among")
            || preposition.lemma().equals("of")
                && preposition.head() >= 0
                && (sentence.tokens().get(preposition.head()).tag().equals("CD")
                    || sentence.tokens().get(preposition.head()).lemma().equals("some")));
  }
}
