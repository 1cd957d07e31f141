package org.plumbline.verify.compare;

import java.util.Set;
import org.plumbline.text.Sentence;
import org.plumbline.text.Token;

/**
 * How far apart two words stand in the dependency tree of their sentence. Steps inside a noun phrase cost
 * less than those from a verb to its arguments, and these less than those from clause to clause.
 */
final class Paths {
  /** Farther than any two words of one sentence that have to do with each other. */
  static final double APART = 100;

  /** Steps within one noun phrase, at most. */
  static final double IN_ONE_PHRASE = 1.5;

  private static final int LONGEST = 100;

  /** "A at B and C at D": what is said of one member of a list is not said of the next. */
  private static final double OTHER_MEMBER = 3;

  private static final Set<String> NAMING = Set.of("compound", "nmod", "appos", "conj");

  private static final Set<String> CLAUSES = Set.of("relcl", "ccomp", "advcl");

  private Paths() {}

  /** Sum of the steps from {@code one} to {@code other}, 0 for the same word. */
  static double cost(Sentence sentence, int one, int other) {
    double fromOne = 0;
    int at = one;
    String last = "";
    for (int up = 0; at >= 0 && up < LONGEST; up++) {
      Climb fromOther = climb(sentence, other, at);
      if (fromOther.cost() < APART) {
        boolean noun = sentence.tokens().get(at).isNoun();
        boolean sibling =
            noun
                && (last.equals("conj") && other != at
                    || fromOther.last().equals("conj") && one != at);
        return fromOne + fromOther.cost() + (sibling ? OTHER_MEMBER : 0);
      }
      Token token = sentence.tokens().get(at);
      fromOne += step(token);
      last = token.relation();
      at = token.head();
    }
    return APART;
  }

  private record Climb(double cost, String last) {}

  /** The way up from {@code low} to {@code high}; APART when it does not lead there. */
  private static Climb climb(Sentence sentence, int low, int high) {
    double cost = 0;
    int at = low;
    String last = "";
    for (int up = 0; at >= 0 && up < LONGEST; up++) {
      if (at == high) {
        return new Climb(cost, last);
      }
      Token token = sentence.tokens().get(at);
      cost += step(token);
      last = token.relation();
      at = token.head();
    }
    return new Climb(APART, last);
  }

  /**
   * Whether {@code word} stands in a clause of its own that does not hang on {@code event}: in "Cole, who played
   * for Chelsea, is a signing" Chelsea has nothing to do with the signing, in "a strike that Peru launched" Peru has.
   */
  static boolean inAnotherClause(Sentence sentence, int word, int event) {
    boolean left = false;
    int at = word;
    for (int up = 0; at >= 0 && up < LONGEST; up++) {
      if (climb(sentence, event, at).cost() < APART) {
        return left && at != event;
      }
      left |= CLAUSES.contains(sentence.tokens().get(at).relation());
      at = sentence.tokens().get(at).head();
    }
    return false;
  }

  /** Whether {@code low} stands under {@code high} in the tree. */
  static boolean below(Sentence sentence, int low, int high) {
    return low != high && climb(sentence, low, high).cost() < APART;
  }

  /** Whether {@code low} names or describes what {@code high} does: title, apposition, member of its list. */
  static boolean within(Sentence sentence, int low, int high) {
    int at = low;
    for (int up = 0; at >= 0 && up < LONGEST; up++) {
      if (at == high) {
        return true;
      }
      Token token = sentence.tokens().get(at);
      if (!NAMING.contains(token.relation())) {
        return false;
      }
      at = token.head();
    }
    return false;
  }

  /** Whether {@code owner} is said to have {@code thing}: "her brother", "whose brother". */
  static boolean isOwner(Sentence sentence, int owner, int thing) {
    Token token = sentence.tokens().get(owner);
    return token.relation().equals("poss") && token.head() == thing;
  }

  /** Whether {@code high} is "of" {@code low}. */
  static boolean contained(Sentence sentence, int low, int high) {
    Token inner = sentence.tokens().get(low);
    if (!inner.relation().equals("pobj") || inner.head() < 0) {
      return false;
    }
    Token preposition = sentence.tokens().get(inner.head());
    return preposition.lemma().equals("of") && preposition.head() == high;
  }

  /** The nearest verb at or above the word; -1 for none. */
  static int verbAbove(Sentence sentence, int token) {
    int at = token;
    while (at >= 0 && !sentence.tokens().get(at).isVerb()) {
      at = sentence.tokens().get(at).head();
    }
    return at;
  }

  private static double step(Token token) {
    return switch (token.relation()) {
      case "conj" -> 0.25;
      case "compound",
          "nmod",
          "amod",
          "det",
          "poss",
          "appos",
          "nummod",
          "num",
          "quantmod",
          "prep",
          "pobj",
          "agent",
          "pcomp",
          "case",
          "dative",
          "prt" ->
          0.5;
      case "ccomp", "advcl" -> 1.5;
      case "parataxis", "dep", "meta" -> 2;
      default -> 0.75;
    };
  }

  /** The base form of the preposition that the word directly completes; empty for none. */
  static String preposition(Sentence sentence, int token) {
    Token own = sentence.tokens().get(token);
    return own.relation().equals("pobj") && own.head() >= 0
        ? sentence.tokens().get(own.head()).lemma()
        : "";
  }
}
