package org.plumbline.verify.compare;

import java.util.List;
import java.util.function.Predicate;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Mention.Kind;
import org.plumbline.fact.Quantity;
import org.plumbline.fact.Relation;
import org.plumbline.fact.Slot;
import org.plumbline.lexicon.WordClass;
import org.plumbline.text.Sentence;
import org.plumbline.text.Token;

/** Finds the article's phrase or word that answers a phrase of the claim: in the fact first, then around it. */
final class CounterpartFinder {
  private final PairContext context;
  private final MentionComparator mentions;
  private final WordComparator words;

  CounterpartFinder(PairContext context, MentionComparator mentions, WordComparator words) {
    this.context = context;
    this.mentions = mentions;
    this.words = words;
  }

  /** How what a phrase of the article means stands to what one of the claim means. */
  Relation relate(Mention wanted, Mention there) {
    return mentions.heads(wanted, context.claim(), there, context.truth());
  }

  /** The one among the phrases that comes nearest, though it may mean something else. */
  Found nearest(Mention wanted, List<Mention> among, Locality locality) {
    return best(wanted, among, locality, true);
  }

  /** The best of those phrases that mean what is wanted. */
  Found same(Mention wanted, List<Mention> among, Locality locality) {
    return best(wanted, among, locality, false);
  }

  /**
   * Looks for what is wanted from the fact outwards.
   *
   * @param sought the slot that it has in the claim: what plays that role for another event of the sentence does not
   *     count
   */
  Found search(Mention wanted, Slot sought) {
    Surroundings around = context.around();
    Found best = same(wanted, around.inFact(), Locality.FACT);
    if (!best.holds()) {
      best = best.orBetter(same(wanted, inSentence(sought), Locality.SENTENCE));
    }
    if (!best.holds() && !wanted.isName()) {
      best = best.orBetter(wordOfSentence(wanted, sought));
    }
    if (!best.holds()) {
      best = best.orBetter(same(wanted, around.nearby(), Locality.NEARBY));
    }
    if (!best.holds() && mentions.isEvent(wanted.head()) && around.sentence() > 0) {
      best = best.orBetter(wordOfSentenceBefore(wanted));
    }
    return best;
  }

  private Found best(
      Mention wanted, List<Mention> among, Locality locality, boolean alsoDifferent) {
    Found best = Found.NOTHING;
    for (Mention one : among) {
      // Two of the children are two children; but "children" are not some of the children.
      boolean counted =
          !wanted.quantities().isEmpty()
              || ScopeComparison.applies(wanted.determiner())
              || wanted.determiner() == Mention.Determiner.NO
              || wanted.determiner() == Mention.Determiner.SOME
              || isPlainCount(one);
      Mention mention = counted ? Partitive.whole(one) : one;
      Relation relation = relate(wanted, mention);
      if (alsoDifferent || ElementMatcher.holds(relation)) {
        best = best.orBetter(new Found(mention, relation, locality));
      }
      if (best.relation() == Relation.EQUAL) {
        return best;
      }
    }
    return best;
  }

  /** "dozens of houses", which are houses; but "two of the houses" are not all of them. */
  private static boolean isPlainCount(Mention mention) {
    return mention.kind() == Kind.NUMBER
        && mention.quantities().stream().allMatch(q -> q.dimension() == Quantity.Dimension.COUNT)
        && mention.modifiers().stream()
            .filter(m -> m.marker().equals("of"))
            .allMatch(m -> m.mention().determiner() == Mention.Determiner.BARE);
  }

  /** Phrases of the sentence that may belong to the event. */
  private List<Mention> inSentence(Slot sought) {
    return context.around().inSentence().stream()
        .filter(m -> mayBelong(m.token(), sought))
        .toList();
  }

  /** Whether the word of the event's sentence may be a place or actor of the event, and is not that of another. */
  private boolean mayBelong(int word, Slot sought) {
    Sentence sentence = context.factSentence();
    int event = context.pair().getTruth().token();
    // "Her next film was bought": the film is no filming of itself.
    boolean itself = word == event && context.pair().getTruthForm() == Fact.Form.NOMINAL;
    if (itself || Turning.isLeftOut(sentence, word)) {
      return false;
    }
    return switch (sought) {
      case PLACE ->
          !Sequence.separates(sentence, word, event)
              && (!Turning.isHome(sentence, word) || event == word + 2);
      case ACTOR -> !Agents.isOfAnother(sentence, word, event);
      default -> true;
    };
  }

  private Found wordOfSentence(Mention wanted, Slot sought) {
    return word(
        wanted, context.factSentence(), t -> mayBelong(t.index(), sought), Locality.SENTENCE);
  }

  private Found wordOfSentenceBefore(Mention wanted) {
    Sentence before = context.source().sentence(context.around().sentence() - 1);
    return word(wanted, before, t -> true, Locality.NEARBY);
  }

  /** A single word that says it, in whatever part of speech. */
  private Found word(Mention wanted, Sentence sentence, Predicate<Token> mayBe, Locality locality) {
    for (Token token : sentence.tokens()) {
      if (!isContent(token) || !mayBe.test(token) || isOtherRank(wanted, sentence, token)) {
        continue;
      }
      Relation relation =
          words.relate(
              wanted.head(), classOf(wanted), token.lemma(), WordComparator.classOf(token.tag()));
      if (ElementMatcher.holds(relation)) {
        return new Found(null, token.form(), relation, locality);
      }
    }
    return Found.NOTHING;
  }

  /** The largest is not the second largest. */
  private static boolean isOtherRank(Mention wanted, Sentence sentence, Token token) {
    return token.tag().equals("JJS") && Rank.of(sentence, token) != Rank.of(wanted.text());
  }

  private static WordClass classOf(Mention wanted) {
    return wanted.kind() == Kind.PROPERTY
        ? wanted.head().endsWith("ly") ? WordClass.ADVERB : WordClass.ADJECTIVE
        : WordClass.NOUN;
  }

  private static boolean isContent(Token token) {
    return token.isNoun()
        || token.isVerb()
        || token.tag().startsWith("JJ")
        || token.tag().startsWith("RB");
  }
}
