package org.plumbline.verify;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.plumbline.fact.Reading;

/** Sets aside what is no checkable statement. */
final class ClaimScreen {
  private static final int LONGEST = 20_000;
  private static final Set<String> ASKING =
      Set.of("who", "what", "when", "where", "why", "how", "did", "does", "do", "is", "are", "was", "were",
          "will", "can", "could", "should", "would", "has", "have");

  /** Why a claim is set aside. */
  record Refusal(Reason reason, String note) {}

  private ClaimScreen() {}

  static Optional<Refusal> beforeReading(String claim) {
    String text = claim.strip();
    if (text.isEmpty()) {
      return refuse(Reason.NOT_CHECKABLE, "The claim is empty.");
    }
    if (text.length() > LONGEST) {
      return refuse(Reason.UNREADABLE,
          "The claim has " + text.length() + " characters; split it into claims of at most " + LONGEST + ".");
    }
    String first = text.split("\\s+", 2)[0].toLowerCase(Locale.ROOT);
    if (text.endsWith("?") && (ASKING.contains(first) || text.indexOf('.') < 0)) {
      return refuse(Reason.NOT_CHECKABLE, "A question states nothing that can be checked.");
    }
    return Optional.empty();
  }

  static Optional<Refusal> afterReading(Reading reading) {
    if (reading.facts().isEmpty() && reading.mentions().isEmpty()) {
      return refuse(Reason.NOT_CHECKABLE, "No statement was found in it.");
    }
    return Optional.empty();
  }

  private static Optional<Refusal> refuse(Reason reason, String note) {
    return Optional.of(new Refusal(reason, note));
  }
}
