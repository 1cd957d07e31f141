package org.plumbline.verify;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.plumbline.text.LanguageGuess;
import org.plumbline.truth.GroundTruth;

/** Sets aside what is no checkable statement. */
final class ClaimScreen {
  private static final int LONGEST = 20_000;
  private static final int MOST_WORDS = 2_000;
  private static final Set<String> ASKING =
      Set.of(
          "who", "what", "when", "where", "why", "how", "did", "does", "do", "is", "are", "was",
          "were", "will", "can", "could", "should", "would", "has", "have");

  /** Why a claim is set aside. */
  record Refusal(Reason reason, String note) {}

  private ClaimScreen() {}

  static Optional<Refusal> beforeReading(String claim) {
    String text = claim.strip();
    if (text.isEmpty()) {
      return refuse(Reason.NOT_CHECKABLE, "The claim is empty.");
    }
    if (text.length() > LONGEST) {
      return refuse(
          Reason.UNREADABLE,
          "The claim has "
              + text.length()
              + " characters; split it into claims of at most "
              + LONGEST
              + ".");
    }
    int words = text.split("\\s+").length;
    if (words > MOST_WORDS) {
      return refuse(
          Reason.UNREADABLE,
          "The claim has " + words + " words; split it into claims of at most " + MOST_WORDS + ".");
    }
    Optional<String> language = LanguageGuess.otherThanEnglish(text);
    if (language.isPresent()) {
      return refuse(
          Reason.UNREADABLE,
          "The claim looks like " + language.get() + "; only English is understood.");
    }
    String first = text.split("\\s+", 2)[0].toLowerCase(Locale.ROOT);
    if (text.endsWith("?") && (ASKING.contains(first) || text.indexOf('.') < 0)) {
      return refuse(Reason.NOT_CHECKABLE, "A question states nothing that can be checked.");
    }
    return Optional.empty();
  }

  /** Why nothing can be checked against {@code truth}. */
  static Optional<Refusal> article(GroundTruth truth) {
    return truth.fault().map(fault -> new Refusal(Reason.UNREADABLE, fault));
  }

  private static Optional<Refusal> refuse(Reason reason, String note) {
    return Optional.of(new Refusal(reason, note));
  }
}
