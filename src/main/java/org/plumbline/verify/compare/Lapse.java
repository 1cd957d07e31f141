package org.plumbline.verify.compare;

import java.util.Locale;
import java.util.Set;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Polarity;
import org.plumbline.fact.Slot;
import org.plumbline.text.Sentence;
import org.plumbline.text.Token;

/** What "is no longer" so was so: the article does not deny a claim about the past. */
final class Lapse {
  private static final Set<String> LAPSED =
      Set.of("no longer", "any longer", "anymore", "any more");

  private Lapse() {}

  /** Whether {@code truth} only says that what {@code claim} tells of the past is over. */
  static boolean separates(Fact claim, Sentence said, Fact truth) {
    return claim.polarity() == Polarity.POSITIVE
        && truth.polarity() == Polarity.NEGATIVE
        && truth.fillers(Slot.MANNER).stream()
            .anyMatch(m -> LAPSED.contains(m.text().toLowerCase(Locale.ROOT)))
        && isPast(claim, said);
  }

  private static boolean isPast(Fact fact, Sentence said) {
    int at = fact.token();
    if (at < 0 || at >= said.tokens().size()) {
      return false;
    }
    Token token = said.tokens().get(at);
    int verb = token.isVerb() || token.head() < 0 ? at : token.head();
    return said.tokens().stream()
        .filter(t -> t.index() == verb || t.head() == verb)
        .anyMatch(t -> t.tag().equals("VBD"));
  }
}
