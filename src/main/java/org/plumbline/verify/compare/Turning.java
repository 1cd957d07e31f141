package org.plumbline.verify.compare;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.text.Sentence;
import org.plumbline.text.Token;
import org.plumbline.truth.Source;

/** Words of the claim that the passage has, but leaves out, opposes or turns round: "voted against it", "without it". */
final class Turning {
  /** Before those of whom something else is said: "older than Lund", "except Sunday". */
  private static final Set<String> OTHERS = Set.of("than", "except", "excluding", "unlike");

  /** Who "is ahead of" another; what happens "ahead of" a vote is not compared with it. */
  private static final Set<String> RANKS = Set.of("ahead", "behind");

  static final Set<String> ALL_OVER = Set.of("across", "throughout");

  private static final Set<String> ONLY = Set.of("only", "just", "merely");

  private final ContentWeights weights;

  Turning(ContentWeights weights) {
    this.weights = weights;
  }

  /**
   * Counts of words of the claim that the passage has otherwise.
   *
   * @param denied words that one side leaves out or opposes, and the other does not
   * @param redirected words that the two place in opposite ways, above and below, and names that one side leaves
   *     out by another word for them: they support nothing, but need not be denied
   */
  record Counts(int denied, int redirected) {}

  Counts of(Alignment alignment, Source source) {
    int denied = 0;
    int redirected = 0;
    for (int i = 0; i < alignment.elements().size(); i++) {
      Element element = alignment.elements().get(i);
      if (element.token().isVerb() && alignment.present(i)) {
        Match match = alignment.matches().get(i);
        boolean back =
            Directions.areOppositeParticles(
                particle(alignment.sentence(), element.token().index()),
                particle(source.sentence(match.sentence()), match.token()));
        redirected += back ? 1 : 0;
      }
      boolean name = element.kind() == Element.Kind.NAME;
      boolean number = element.kind() == Element.Kind.NUMBER;
      if ((name || number || element.token().isNoun()) && alignment.present(i)) {
        Match match = alignment.matches().get(i);
        Place claimed = new Place(alignment.sentence(), element.token().index());
        Place there = new Place(source.sentence(match.sentence()), match.token());
        boolean otherwise =
            isOpposite(claimed, there)
                || number && isAnotherLevel(claimed, there)
                || !number && isRanked(claimed) != isRanked(there)
                || isAllOver(claimed) && !isAllOver(there)
                || name && isHome(there.sentence(), there.noun()) && isElsewhere(claimed, there)
                || name && isTurnedAway(claimed, true) != isTurnedAway(there, true);
        boolean turned = !number && isTurnedAway(claimed, false) != isTurnedAway(there, false);
        denied += turned ? 1 : 0;
        redirected += otherwise ? 1 : 0;
      }
    }
    for (int s = alignment.first(); s < alignment.first() + alignment.length(); s++) {
      redirected += areOppositeDegrees(alignment.sentence(), source.sentence(s)) ? 1 : 0;
    }
    return new Counts(denied, redirected);
  }

  /** "later than usual" beside "earlier than usual". */
  private static boolean areOppositeDegrees(Sentence claimed, Sentence there) {
    return degrees(claimed)
        .filter(one -> degrees(there).noneMatch(one::equals))
        .anyMatch(
            one -> degrees(there).anyMatch(other -> Directions.areOppositeDegrees(one, other)));
  }

  /** The comparatives with "than" behind them. */
  private static Stream<String> degrees(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    return tokens.stream()
        .filter(t -> t.lemma().equals("than") && t.index() > 0)
        .map(t -> tokens.get(t.index() - 1).form().toLowerCase(Locale.ROOT));
  }

  /** "down", for a verb that has it and nothing else behind it; empty for none. */
  private static String particle(Sentence sentence, int verb) {
    return sentence.tokens().stream()
        .filter(t -> t.head() == verb && t.index() > verb)
        .filter(t -> t.relation().equals("prt") || t.relation().equals("advmod"))
        .map(Token::lemma)
        .findFirst()
        .orElse("");
  }

  /** A noun or name where it stands. */
  private record Place(Sentence sentence, int noun) {
    Token preposition() {
      return Turning.preposition(sentence, noun, false);
    }
  }

  /**
   * @param described whether what the noun describes counts as well: "without their captain, Ana Ruiz"
   */
  private boolean isTurnedAway(Place place, boolean described) {
    if (isContrasted(place.sentence(), place.noun())) {
      return true;
    }
    Token preposition = preposition(place.sentence(), place.noun(), described);
    if (preposition == null) {
      return false;
    }
    String governor =
        preposition.head() < 0 ? "" : place.sentence().tokens().get(preposition.head()).lemma();
    return isDenied(place.sentence(), preposition)
        || weights.turnsAway(preposition.lemma(), governor)
        || OTHERS.contains(preposition.lemma())
        || OTHERS.contains(governor.toLowerCase(Locale.ROOT));
  }

  /** Whether the claim has in the place what the passage does not base there. */
  private static boolean isElsewhere(Place claimed, Place there) {
    Token preposition = claimed.preposition();
    if (preposition == null || preposition.head() < 0) {
      return false;
    }
    Token based = there.sentence().tokens().get(there.noun() + 2);
    return !claimed.sentence().tokens().get(preposition.head()).lemma().equals(based.lemma());
  }

  /** The London of a "London-based charity" is not where the charity does what it does. */
  static boolean isHome(Sentence sentence, int place) {
    int participle = place + 2;
    return participle < sentence.tokens().size()
        && sentence.tokens().get(place + 1).tag().equals("HYPH")
        && sentence.tokens().get(participle).tag().equals("VBN")
        && sentence.tokens().get(participle).relation().equals("nmod");
  }

  /**
   * Whether a "not" before its preposition leaves the phrase out: "not because of poor sales".
   *
   * @param noun index of its head; below 0 for what stands nowhere in the sentence, as in a file of facts
   */
  static boolean isLeftOut(Sentence sentence, int noun) {
    Token preposition = noun < 0 ? null : preposition(sentence, noun, false);
    return preposition != null && isDenied(sentence, preposition);
  }

  /** "by the orchestra, but not by the conductor" */
  private static boolean isDenied(Sentence sentence, Token preposition) {
    return sentence.tokens().stream()
        .anyMatch(
            t ->
                t.head() == preposition.index()
                    && t.relation().equals("neg")
                    && t.index() + 1 < sentence.tokens().size()
                    && !ONLY.contains(sentence.tokens().get(t.index() + 1).lemma()));
  }

  private static boolean isOpposite(Place claimed, Place there) {
    Token own = claimed.preposition();
    Token other = there.preposition();
    return own != null
        && other != null
        && Directions.isOpposite(
            own.lemma(),
            other.lemma(),
            isSameVerb(claimed.sentence(), own.head(), there.sentence(), other.head()));
  }

  /** "rise by 60 euros" and "rise to 60 euros" */
  private static boolean isAnotherLevel(Place claimed, Place there) {
    Token own = claimed.preposition();
    Token other = there.preposition();
    return own != null && other != null && NumberRoles.isAnotherLevel(own.lemma(), other.lemma());
  }

  /** What happens "across Egypt" does not happen in one of its towns alone. */
  private static boolean isAllOver(Place place) {
    Token preposition = place.preposition();
    return preposition != null && ALL_OVER.contains(preposition.lemma());
  }

  private static boolean isRanked(Place place) {
    Token preposition = place.preposition();
    if (preposition == null) {
      return false;
    }
    Token rank =
        preposition.lemma().equals("of") && preposition.head() >= 0
            ? place.sentence().tokens().get(preposition.head())
            : preposition;
    return RANKS.contains(rank.lemma())
        && rank.head() >= 0
        && place.sentence().tokens().get(rank.head()).lemma().equals("be");
  }

  /** "dates from the Iron Age" and "is dated to it" are no opposites. */
  private static boolean isSameVerb(Sentence claim, int own, Sentence there, int other) {
    if (own < 0 || other < 0) {
      return false;
    }
    Token one = claim.tokens().get(own);
    Token two = there.tokens().get(other);
    return one.isVerb()
        && one.lemma().equals(two.lemma())
        && one.tag().equals("VBN") == two.tag().equals("VBN");
  }

  /** "Berg, not Lund, chaired the meeting". */
  private static boolean isContrasted(Sentence sentence, int noun) {
    String relation = sentence.tokens().get(noun).relation();
    return (relation.equals("appos") || relation.equals("conj"))
        && sentence.tokens().stream()
            .anyMatch(
                t ->
                    t.head() == noun
                        && t.relation().equals("neg")
                        && t.lemma().equals("not")
                        && t.index() < noun
                        && !ONLY.contains(sentence.tokens().get(t.index() + 1).lemma()));
  }

  /** The preposition that the noun's phrase hangs on; null when there is none. */
  static Token preposition(Sentence sentence, int noun, boolean described) {
    Token at = sentence.tokens().get(noun);
    for (int up = 0; up < sentence.tokens().size() && at.head() >= 0; up++) {
      Token head = sentence.tokens().get(at.head());
      switch (at.relation()) {
        case "pobj" -> {
          return head;
        }
        case "conj", "compound", "nmod" -> at = head;
        case "appos" -> {
          if (!described) {
            return null;
          }
          at = head;
        }
        default -> {
          return null;
        }
      }
    }
    return null;
  }
}
