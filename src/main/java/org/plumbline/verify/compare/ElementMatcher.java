package org.plumbline.verify.compare;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Reading;
import org.plumbline.fact.Relation;
import org.plumbline.lexicon.WordClass;
import org.plumbline.text.Sentence;
import org.plumbline.text.Token;
import org.plumbline.truth.Source;

/** Finds the places in a sentence of the article that say what an element of the claim says. */
final class ElementMatcher {
  private static final double PARTLY = 0.5;

  private final WordComparator words;
  private final MentionComparator mentions;
  private final PredicateComparator predicates;

  ElementMatcher(WordComparator words, MentionComparator mentions, PredicateComparator predicates) {
    this.words = words;
    this.mentions = mentions;
    this.predicates = predicates;
  }

  /** Every place in the sentence, in textual order. */
  List<Match> in(Element element, Sentence said, Reading reading, Source source, int sentence) {
    return element.kind() == Element.Kind.WORD
        ? words(element.token(), said, source.sentence(sentence))
        : phrases(element, reading, source, sentence);
  }

  private List<Match> phrases(Element element, Reading reading, Source source, int sentence) {
    List<Match> found = new ArrayList<>();
    for (Mention other : source.phrasesIn(sentence)) {
      boolean holds =
          switch (element.kind()) {
            case TIME ->
                other.moments().stream()
                    .anyMatch(m -> holds(MomentComparison.relate(element.moment(), m)));
            case NUMBER ->
                other.quantities().stream()
                    .anyMatch(q -> holds(QuantityComparison.relate(element.quantity(), q)));
            default -> holds(mentions.heads(element.mention(), reading, other, source.reading()));
          };
      if (holds && found.stream().noneMatch(m -> m.token() == other.token())) {
        found.add(new Match(sentence, other.token(), 1));
      }
    }
    return found;
  }

  private List<Match> words(Token token, Sentence said, Sentence sentence) {
    List<Match> found = new ArrayList<>();
    int rank = Rank.of(said, token);
    for (Token other : sentence.tokens()) {
      double share =
          token.tag().equals("JJS") && Rank.of(sentence, other) != rank ? 0 : share(token, other);
      if (share > 0) {
        found.add(new Match(sentence.index(), other.index(), share));
      }
    }
    return found;
  }

  private double share(Token token, Token other) {
    if (token.lemma().equals(other.lemma())) {
      return 1;
    }
    if (ContentWeights.of(other) == 0) {
      return 0;
    }
    WordClass tokenClass = WordComparator.classOf(token.tag());
    Relation relation =
        words.relate(token.lemma(), tokenClass, other.lemma(), WordComparator.classOf(other.tag()));
    if (holds(relation)) {
      // An arrest warrant is no arrest.
      boolean part = token.isVerb() && other.isNoun() && other.relation().equals("compound");
      return part ? PARTLY : 1;
    }
    if (tokenClass == WordClass.VERB) {
      // Buying is selling seen from the other side, and so not the same word.
      PredicateMatch match = predicates.relate(token.lemma(), other.lemma());
      if (match.roles().isEmpty()
          && (match.kind() == PredicateMatch.Kind.SAME
              || match.kind() == PredicateMatch.Kind.ENTAILS)) {
        return 1;
      }
    }
    return relation == Relation.COMPATIBLE ? PARTLY : 0;
  }

  static boolean holds(Relation relation) {
    return relation == Relation.EQUAL || relation == Relation.ENTAILS;
  }
}
