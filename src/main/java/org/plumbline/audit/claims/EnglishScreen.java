package org.plumbline.audit.claims;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.plumbline.text.LanguageGuess;

/** Tells quickly that a post is in English, and asks the careful guess only when that does not. */
public final class EnglishScreen {
  /** Function words that no other language shares. */
  private static final Set<String> ENGLISH =
      Set.of(
          "the", "and", "was", "were", "are", "been", "that", "this", "these", "those", "with",
          "from", "has", "had", "would", "said", "but", "which", "their", "they", "of", "who");

  private static final int LONG_TEXT = 25;
  private static final double ENOUGH = 0.15;

  private EnglishScreen() {}

  /** What language {@code text} is in, if it is not English. */
  public static Optional<String> otherThanEnglish(String text) {
    return isPlainlyEnglish(text) ? Optional.empty() : LanguageGuess.otherThanEnglish(text);
  }

  private static boolean isPlainlyEnglish(String text) {
    int words = 0;
    int english = 0;
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (c > 0x24F && Character.isLetter(c)) {
        return false;
      }
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c > 0xBF;
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        words++;
        int length = i - start;
        if (length >= 2
            && length <= 5
            && ENGLISH.contains(text.substring(start, i).toLowerCase(Locale.ROOT))) {
          english++;
        }
        start = -1;
      }
    }
    return words < LONG_TEXT ? english > 0 : english >= ENOUGH * words;
  }
}
