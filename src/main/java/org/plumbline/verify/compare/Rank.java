package org.plumbline.verify.compare;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Quantity;
import org.plumbline.text.Sentence;
import org.plumbline.text.Token;

/** The rank before a superlative: "second-largest", "the fifth largest"; the largest is the first. */
final class Rank {
  private static final Pattern NUMERAL = Pattern.compile("\\d{1,3}(st|nd|rd|th)");
  private static final Pattern SUPERLATIVE =
      Pattern.compile("(?i)\\b(\\p{L}+est|first|most|least|best|worst)\\b");
  private static final List<String> ORDINALS =
      List.of(
          "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
          "tenth");

  private Rank() {}

  /** Rank of the superlative at {@code token}: 1 unless something says otherwise. */
  static int of(Sentence sentence, Token token) {
    for (int back = 1; back <= 2 && token.index() - back >= 0; back++) {
      String before = sentence.tokens().get(token.index() - back).form();
      int rank = rank(before);
      if (rank > 0) {
        return rank;
      }
      if (!before.equals("-")) {
        return 1;
      }
    }
    return 1;
  }

  /** Whether the phrase tells of a place in an order: "second", "the highest". */
  static boolean isRanked(String phrase) {
    return of(phrase) > 1 || SUPERLATIVE.matcher(phrase).find();
  }

  /** Whether the phrase names its thing by a place in an order: "the youngest woman", "the first woman". */
  static boolean isRanked(Mention mention) {
    return mention.quantities().stream().anyMatch(q -> q.dimension() == Quantity.Dimension.ORDINAL)
        || mention.modifiers().stream()
            .filter(m -> m.marker().equals("adj"))
            .anyMatch(m -> Degree.isSuperlative(m.mention()));
  }

  /** Rank that the words of a phrase give to its superlative. */
  static int of(String phrase) {
    int rank = 1;
    for (String word : phrase.split("[\\s-]+")) {
      rank = Math.max(rank, rank(word));
    }
    return rank;
  }

  private static int rank(String word) {
    String plain = word.toLowerCase(Locale.ROOT);
    int named = ORDINALS.indexOf(plain) + 1;
    return named > 0
        ? named
        : NUMERAL.matcher(plain).matches() ? Integer.parseInt(plain.replaceAll("\\D", "")) : 0;
  }
}
