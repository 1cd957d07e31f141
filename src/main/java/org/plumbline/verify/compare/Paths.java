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

  private static final int LONGEST = 100;

  private static final Set<String> NAMING = Set.of("compound", "nmod", "appos", "conj");

  private Paths() {}

  /** Sum of the steps from {@code one} to {@code other}, 0 for the same word. */
  static double cost(Sentence sentence, int one, int other) {
    double fromOne = 0;
    int at = one;
    for (int up = 0; at >= 0 && up < LONGEST; up++) {
      double fromOther = climb(sentence, other, at);
      if (fromOther < APART) {
        return fromOne + fromOther;
      }
      Token token = sentence.tokens().get(at);
      fromOne += step(token);
      at = token.head();
    }
    return APART;
  }

  /** Cost of the way up from {@code low} to {@code high}; APART when it does not lead there. */
  private static double climb(Sentence sentence, int low, int high) {
    double cost = 0;
    int at = low;
    for (int up = 0; at >= 0 && up < LONGEST; up++) {
      if (at == high) {
        return cost;
      }
      Token token = sentence.tokens().get(at);
      cost += step(token);
      at = token.head();
    }
    return APART;
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

  /** Whether {@code high} is "of" {@code low}. */
  static boolean contained(Sentence sentence, int low, int high) {
    Token inner = sentence.tokens().get(low);
    if (!inner.relation().equals("pobj") || inner.head() < 0) {
      return false;
    }
    Token preposition = sentence.tokens().get(inner.head());
    return preposition.lemma().equals("of") && preposition.head() == high;
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
}
