package org.plumbline.extract.quantity;

import java.util.HashSet;
import java.util.Set;
import org.plumbline.extract.lexeme.Lexeme;
import org.plumbline.extract.lexeme.Lexemes;

/** The lexemes with which a number can start: most words cannot, and need not go through every grammar. */
final class NumberStarts {

  private static final Set<String> WORDS = words();

  private NumberStarts() {}

  static boolean mayStart(Lexemes in, int i) {
    Lexeme at = in.at(i);
    if (at.isNumeral()) {
      return true;
    }
    if (NumberGrammar.isA(in, i)) {
      String next = in.at(i + 1).lower();
      return WORDS.contains(next)
          || Units.NAMES.firstWords().contains(next)
          || in.at(i + 1).text().equals("$");
    }
    return WORDS.contains(at.lower()) || at.isHyphen() && in.at(i + 1).isNumeral();
  }

  private static Set<String> words() {
    Set<String> words =
        new HashSet<>(
            Set.of(
                "half",
                "several",
                "few",
                "couple",
                "pair",
                "no",
                "both",
                "between",
                "from",
                "minus",
                "once",
                "twice",
                "thrice",
                "magnitude",
                "hundredth"));
    words.addAll(NumberWords.SMALL.keySet());
    words.addAll(NumberWords.TENS.keySet());
    words.addAll(NumberWords.SCALES.keySet());
    words.addAll(NumberWords.VAGUE_PLURALS.keySet());
    words.add("debut");
    words.addAll(NumberWords.SMALL_ORDINALS.keySet());
    words.addAll(NumberWords.TENS_ORDINALS.keySet());
    words.addAll(NumberWords.DENOMINATORS.keySet());
    words.addAll(NumberWords.VULGAR.keySet());
    words.addAll(WordGrammar.FACTORS.keySet());
    words.addAll(Currencies.BEFORE.firstWords());
    words.remove("a");
    return Set.copyOf(words);
  }
}
