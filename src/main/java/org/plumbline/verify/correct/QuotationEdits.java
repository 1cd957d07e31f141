package org.plumbline.verify.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.text.Span;

/** Puts the very words of the article into the quotation of a claim, no more of them than it quotes. */
final class QuotationEdits {
  // A word that was left out of the quotation is put in sooner than another is replaced by it.
  private static final int PUT_IN = 1;
  private static final int REPLACED = 3;
  private static final int LEFT_OUT = 4;

  private QuotationEdits() {}

  /** One step of the alignment of two texts, each a word or nothing. */
  private record Step(String claimed, String said) {}

  static Optional<String> of(Wording claim, Span range, String quoted, String said) {
    Span span = claim.locate(quoted, range);
    List<Step> steps = align(claim.at(span).split("\\s+"), said.split("\\s+"));
    StringBuilder mended = new StringBuilder();
    for (Step step : steps) {
      String word = step.claimed();
      if (word.isEmpty()) {
        word = step.said();
      } else if (step.said().isEmpty()) {
        continue;
      } else if (!key(word).equals(key(step.said()))) {
        word = head(word) + core(step.said()) + tail(word);
      }
      mended.append(mended.length() == 0 ? "" : " ").append(word);
    }
    return mended.length() == 0
        ? Optional.empty()
        : Optional.of(claim.replace(span, mended.toString()));
  }

  /** The cheapest way from the claim's words to a run of the article's; the run may stand anywhere. */
  private static List<Step> align(String[] claimed, String[] said) {
    int[][] cost = new int[claimed.length + 1][said.length + 1];
    for (int i = 1; i <= claimed.length; i++) {
      cost[i][0] = i * LEFT_OUT;
      for (int j = 1; j <= said.length; j++) {
        int same = key(claimed[i - 1]).equals(key(said[j - 1])) ? 0 : REPLACED;
        cost[i][j] =
            Math.min(
                cost[i - 1][j - 1] + same,
                Math.min(cost[i - 1][j] + LEFT_OUT, cost[i][j - 1] + PUT_IN));
      }
    }
    int j = 0;
    for (int k = 1; k <= said.length; k++) {
      j = cost[claimed.length][k] < cost[claimed.length][j] ? k : j;
    }
    List<Step> steps = new ArrayList<>();
    int i = claimed.length;
    while (i > 0) {
      boolean paired =
          j > 0
              && cost[i][j]
                  == cost[i - 1][j - 1]
                      + (key(claimed[i - 1]).equals(key(said[j - 1])) ? 0 : REPLACED);
      if (paired) {
        steps.add(0, new Step(claimed[--i], said[--j]));
      } else if (cost[i][j] == cost[i - 1][j] + LEFT_OUT) {
        steps.add(0, new Step(claimed[--i], ""));
      } else {
        steps.add(0, new Step("", said[--j]));
      }
    }
    return steps;
  }

  private static String key(String word) {
    return core(word).replace('’', '\'').toLowerCase(Locale.ROOT);
  }

  private static String head(String word) {
    return word.substring(0, word.length() - word.replaceFirst("^[^\\p{L}\\p{N}]+", "").length());
  }

  private static String tail(String word) {
    return word.substring(word.replaceFirst("[^\\p{L}\\p{N}]+$", "").length());
  }

  private static String core(String word) {
    return word.replaceFirst("^[^\\p{L}\\p{N}]+", "").replaceFirst("[^\\p{L}\\p{N}]+$", "");
  }
}
