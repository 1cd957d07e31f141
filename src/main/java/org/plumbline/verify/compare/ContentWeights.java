package org.plumbline.verify.compare;

import java.util.Locale;
import org.plumbline.lexicon.ContentWeight;
import org.plumbline.lexicon.Lexicon;
import org.plumbline.lexicon.Negator;
import org.plumbline.lexicon.WordClass;
import org.plumbline.text.Token;

/** How much of what a sentence says one of its words carries. */
final class ContentWeights {
  /** Words from this weight on must have a counterpart. */
  static final double NEEDED = 0.5;

  private static final double ADVERB = 0.5;
  private static final double WEAK = 0.3;
  private static final double ADJECTIVE = 0.8;

  private final Lexicon lexicon;

  ContentWeights(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** 0 for words that say nothing by themselves, 1 for nouns and verbs. */
  double of(Token token) {
    String tag = token.tag();
    return switch (lexicon.weight(token.lemma())) {
      case EMPTY -> 0;
      case TURNING -> ADJECTIVE;
      case RESTRICTING -> tag.startsWith("RB") ? ADJECTIVE : byTag(tag);
      case WEAK -> tag.startsWith("VB") ? WEAK : byTag(tag);
      case CONTAINER -> tag.startsWith("NN") ? WEAK : byTag(tag);
      case FULL -> byTag(tag);
    };
  }

  private static double byTag(String tag) {
    if (tag.startsWith("NN") || tag.startsWith("VB") || tag.equals("CD")) {
      return 1;
    }
    if (tag.startsWith("JJ")) {
      return ADJECTIVE;
    }
    return tag.startsWith("RB") ? ADVERB : 0;
  }

  /** Whether the word or phrase says nothing by itself: "so far". */
  boolean isEmpty(String words) {
    return lexicon.weight(words.toLowerCase(Locale.ROOT)) == ContentWeight.EMPTY;
  }

  /** Whether what is said would be something else without the adverb: "only", "never". */
  boolean restricts(String adverb) {
    return lexicon.weight(adverb) == ContentWeight.RESTRICTING;
  }

  /** Whether what hangs on the preposition is left out or opposed: "without a vote", "voted against the plan". */
  boolean turnsAway(String preposition, String governor) {
    String both = governor + " " + preposition;
    return isNegator(preposition)
        || isNegator(both)
        || lexicon.weight(both) == ContentWeight.TURNING;
  }

  private boolean isNegator(String preposition) {
    return lexicon
        .negator(preposition)
        .filter(n -> n.kind() == Negator.Kind.PREPOSITION)
        .isPresent();
  }

  /** Whether an expression of several words only joins what depends on it: "take place", for "happen". */
  boolean joins(Multiword expression) {
    return expression.wordClass() == WordClass.VERB
        && lexicon.weight(expression.text()) == ContentWeight.WEAK;
  }

  /** Whether the noun names something that happens, or is done. */
  boolean isOfEvent(String noun) {
    return lexicon.noun(noun).isPresent();
  }

  /** Whether a verb of several words says more than that its participants belong together. */
  boolean says(Multiword expression) {
    ContentWeight weight = lexicon.weight(expression.text());
    return expression.wordClass() == WordClass.VERB
        && weight != ContentWeight.WEAK
        && weight != ContentWeight.EMPTY;
  }

  /** Whether the word only joins what depends on it. */
  boolean joins(Token token) {
    ContentWeight weight = lexicon.weight(token.lemma());
    return weight == ContentWeight.WEAK && token.isVerb()
        || weight == ContentWeight.CONTAINER && token.isNoun();
  }
}
