package org.plumbline.verify.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Reading;
import org.plumbline.fact.Relation;
import org.plumbline.lexicon.WordClass;
import org.plumbline.text.Sentence;
import org.plumbline.text.Token;
import org.plumbline.truth.Source;

/** Finds the places in a sentence of the article that say what an element of the claim says. */
final class ElementMatcher {
  private static final float PARTLY = 0.5f;

  /** Before a place where something is. */
  private static final Set<String> LOCATING = Set.of("at", "in", "near", "outside");

  private final ContentWeights weights;
  private final WordComparator words;
  private final MentionComparator mentions;
  private final PredicateComparator predicates;
  private final MultiwordReader multiwords;

  ElementMatcher(
      ContentWeights weights,
      WordComparator words,
      MentionComparator mentions,
      PredicateComparator predicates,
      MultiwordReader multiwords) {
    this.multiwords = multiwords;
    this.weights = weights;
    this.words = words;
    this.mentions = mentions;
    this.predicates = predicates;
  }

  /** "two of the eight carriages": nothing is told of all eight. */
  private static boolean isWholeOfPart(Sentence sentence, Mention counted) {
    Token noun = sentence.tokens().get(counted.token());
    if (!noun.relation().equals("pobj") || noun.head() < 0) {
      return false;
    }
    Token of = sentence.tokens().get(noun.head());
    return of.lemma().equals("of")
        && of.head() >= 0
        && sentence.tokens().get(of.head()).tag().equals("CD");
  }

  /** Every phrase of the sentence that says a name, a number or a time, in textual order. */
  List<Match> phrases(
      Element element, Sentence said, Reading reading, Source source, int sentence) {
    List<Match> found = new ArrayList<>();
    for (Mention other : source.phrasesIn(sentence)) {
      boolean holds =
          switch (element.kind()) {
            case TIME ->
                other.moments().stream()
                    .anyMatch(m -> holds(MomentComparison.relate(element.moment(), m)));
            case NUMBER ->
                isWholeOfPart(source.sentence(sentence), other)
                        == isWholeOfPart(said, element.mention())
                    && other.quantities().stream()
                        .anyMatch(q -> holds(QuantityComparison.relate(element.quantity(), q)));
            default ->
                holds(mentions.heads(element.mention(), reading, other, source.reading()))
                    && !isNamedAfter(element.mention(), said, other, source.sentence(sentence));
          };
      if (holds && found.stream().noneMatch(m -> m.token() == other.token())) {
        found.add(new Match(sentence, other.token(), 1));
      }
    }
    return found;
  }

  /** "in Bristol" and "against Bristol Albion" */
  private static boolean isNamedAfter(
      Mention place, Sentence said, Mention other, Sentence sentence) {
    return LOCATING.contains(Paths.preposition(said, place.token()))
        && other.isName()
        && other.name().startsWith(place.name() + " ")
        && !LOCATING.contains(Paths.preposition(sentence, other.token()));
  }

  /**
   * {@code found} with the places that say the word only as part of several words, or in several words: "torched"
   * for "set ablaze", "top diplomat" for "foreign minister".
   */
  List<Match> withMultiwords(
      List<Match> found,
      Token token,
      List<Multiword> said,
      Sentence sentence,
      List<Multiword> there) {
    List<Multiword> wholes = said.stream().filter(m -> m.tokens().contains(token.index())).toList();
    if (wholes.isEmpty() && there.isEmpty()) {
      return found;
    }
    List<Match> all = new ArrayList<>(found);
    for (Multiword other : there) {
      boolean says =
          isSaid(token, other)
              || wholes.stream()
                  .anyMatch(w -> isSaid(w.text(), w.wordClass(), other.text(), other.wordClass()));
      if (says) {
        add(new Match(sentence.index(), other.head(), 1), all);
      }
    }
    for (Multiword whole : wholes) {
      for (Token other : sentence.tokens()) {
        if (weights.of(other) > 0 && isSaid(whole, other)) {
          add(new Match(sentence.index(), other.index(), 1), all);
        }
      }
    }
    return all;
  }

  private static void add(Match match, List<Match> all) {
    all.removeIf(m -> m.token() == match.token() && !m.present());
    if (all.stream().noneMatch(m -> m.token() == match.token())) {
      all.add(match);
    }
  }

  private boolean isSaid(Token claim, Multiword truth) {
    return truth.wordClass() == WordClass.NOUN
        ? claim.isNoun() && isSaid(claim.lemma(), WordClass.NOUN, truth.text(), WordClass.NOUN)
        : (claim.isVerb() || claim.isNoun())
            && isSaid(predicateOf(claim), WordClass.VERB, truth.text(), WordClass.VERB);
  }

  private boolean isSaid(Multiword claim, Token truth) {
    return claim.wordClass() == WordClass.NOUN
        ? truth.isNoun() && isSaid(claim.text(), WordClass.NOUN, truth.lemma(), WordClass.NOUN)
        : (truth.isVerb() || truth.isNoun())
            && isSaid(claim.text(), WordClass.VERB, predicateOf(truth), WordClass.VERB);
  }

  private String predicateOf(Token token) {
    return token.isVerb() ? token.lemma() : multiwords.predicateOf(token);
  }

  private boolean isSaid(String claim, WordClass claimClass, String truth, WordClass truthClass) {
    if (claimClass != truthClass) {
      return false;
    }
    if (claimClass == WordClass.NOUN) {
      return holds(words.nouns(claim, truth));
    }
    PredicateMatch match = predicates.relate(claim, truth);
    return match.roles().isEmpty() && match.holds();
  }

  /**
   * The match of a word that says the element's to {@code share} as far as words go, if it does where it stands.
   */
  Optional<Match> match(
      Element element, Sentence said, Sentence sentence, Token other, float share) {
    Token token = element.token();
    boolean sameClass = WordComparator.classOf(other.tag()) == WordComparator.classOf(token.tag());
    if (element.joining() && !sameClass) {
      // The holders of a cup do not hold what "was held" in Rome.
      return Optional.empty();
    }
    if (isParticle(token) != isParticle(other) && (isAdverb(token) || isAdverb(other))) {
      // Who "was run out" is not out of anything.
      return Optional.empty();
    }
    if (isGraded(token)
        && isGraded(other)
        && Degree.of(said, token) != Degree.of(sentence, other)) {
      return Optional.empty();
    }
    if (isTheOne(said, token) && isOneOfSeveral(sentence, other)) {
      return Optional.empty();
    }
    if (token.tag().equals("JJS") && Rank.of(sentence, other) != Rank.of(said, token)) {
      return Optional.empty();
    }
    // An arrest warrant is no arrest.
    boolean part =
        token.isVerb()
            && other.isNoun()
            && other.relation().equals("compound")
            && !token.lemma().equals(other.lemma());
    return Optional.of(
        new Match(sentence.index(), other.index(), part ? Math.min(share, PARTLY) : share));
  }

  /** "the house", "Ann Lee's house": one that is known. */
  private static boolean isTheOne(Sentence sentence, Token noun) {
    return noun.tag().equals("NN")
        && sentence.tokens().stream()
            .anyMatch(
                t ->
                    t.head() == noun.index()
                        && (t.relation().equals("poss")
                            || t.relation().equals("det") && t.lemma().equals("the")));
  }

  /** "23 houses": several, of which none is told apart. */
  private static boolean isOneOfSeveral(Sentence sentence, Token noun) {
    return noun.tag().equals("NNS")
        && sentence.tokens().stream()
            .anyMatch(
                t -> t.head() == noun.index() && t.index() < noun.index() && t.tag().equals("CD"));
  }

  private static boolean isParticle(Token token) {
    return token.relation().equals("prt");
  }

  private static boolean isAdverb(Token token) {
    return token.tag().startsWith("RB") || token.tag().equals("IN");
  }

  private static boolean isGraded(Token token) {
    return token.tag().startsWith("JJ") || token.tag().startsWith("RB");
  }

  /** How far a word of the source says one of the claim: 1, by half, or 0. */
  float share(SourceWords.Word word, SourceWords.Term other) {
    if (word.lemma().equals(other.lemma())) {
      return 1;
    }
    if (!other.weighs()) {
      return 0;
    }
    Relation relation =
        words.relate(word.lemma(), word.wordClass(), other.lemma(), other.wordClass());
    if (holds(relation)) {
      return 1;
    }
    if (word.wordClass() == WordClass.VERB) {
      // Buying is selling seen from the other side, and so not the same word.
      PredicateMatch match = predicates.relate(word.lemma(), other.lemma());
      if (match.roles().isEmpty() && match.holds()) {
        return 1;
      }
    }
    return relation == Relation.COMPATIBLE ? PARTLY : 0;
  }

  static boolean holds(Relation relation) {
    return relation == Relation.EQUAL || relation == Relation.ENTAILS;
  }
}
