package org.plumbline.audit.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.plumbline.text.SentenceCutter;
import org.plumbline.text.Span;

/**
 * Cuts the form of a post into claims: its sentences, where one that only a pronoun ties to what it speaks
 * of stays with the sentence before, and words in quotation marks stay together.
 */
public final class ClaimCutter {
  /** More sentences than these are not tied together. */
  private static final int MOST_TIED = 3;

  private static final int MOST_CLAIMS = 40;
  private static final Set<String> TIES =
      Set.of(
          "he", "she", "it", "they", "his", "her", "its", "their", "him", "them", "this", "that",
          "these", "those", "it's", "he's", "she's", "they're", "it’s", "he’s", "she’s", "they’re");
  private static final Set<String> LEADS = Set.of("and", "but", "so", "then", "now", "also", "yet");

  private final SentenceCutter sentences = new SentenceCutter();

  /** The pieces of {@code form}, in their order. */
  public List<Cut> cut(String form) {
    List<Span> spans = sentences.cut(form);
    List<Cut> cuts = new ArrayList<>();
    int first = 0;
    while (first < spans.size()) {
      int next = first + 1;
      while (next < spans.size()
          && (cuts.size() >= MOST_CLAIMS
              || next - first < MOST_TIED && isTied(form, spans, first, next))) {
        next++;
      }
      String text = form.substring(spans.get(first).start(), spans.get(next - 1).end());
      cuts.add(new Cut(text, aside(text)));
      first = next;
    }
    return cuts;
  }

  private static boolean isTied(String form, List<Span> spans, int first, int next) {
    String before = form.substring(spans.get(first).start(), spans.get(next - 1).end());
    return isQuoteOpen(before) || beginsWithTie(form, spans.get(next)) && !before.endsWith("?");
  }

  private static boolean isQuoteOpen(String text) {
    int curly = 0;
    int straight = 0;
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '“' -> curly++;
        case '”' -> curly--;
        case '"' -> straight++;
        default -> {}
      }
    }
    return curly > 0 || straight % 2 == 1;
  }

  private static boolean beginsWithTie(String form, Span sentence) {
    String[] words =
        form.substring(sentence.start(), sentence.end()).toLowerCase(Locale.ROOT).split("\\s+", 3);
    String first = words[0].replaceAll("[,.!?:;]+$", "");
    return TIES.contains(first)
        || LEADS.contains(first) && words.length > 1 && TIES.contains(words[1]);
  }

  private static String aside(String text) {
    int words = 0;
    boolean letters = false;
    for (String word : text.split("\\s+")) {
      boolean isWord = word.codePoints().anyMatch(Character::isLetterOrDigit);
      words += isWord ? 1 : 0;
      letters |= word.codePoints().anyMatch(Character::isLetter);
    }
    if (words < 2 || !letters) {
      return "Too short to be a statement.";
    }
    return text.endsWith("?") && text.indexOf('.') < 0
        ? "A question states nothing that can be checked."
        : "";
  }
}
