package org.plumbline.verify.compare;

import java.util.Set;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Mention.Kind;
import org.plumbline.fact.Reading;
import org.plumbline.fact.Slot;

/** The pronouns of a claim, and what the claim itself says of whom they mean. */
final class ClaimPronouns {
  private static final Set<String> PERSONAL =
      Set.of("he", "she", "they", "him", "her", "them", "it");

  private ClaimPronouns() {}

  /** Whether a participant is a pronoun that the claim does not explain. */
  static boolean isAmbiguous(Fact fact, Reading claim) {
    // What somebody is reported to say is in that person's words.
    boolean reported =
        fact.fillers(Slot.SPEAKER).stream()
            .anyMatch(s -> s.kind() != Kind.PRONOUN || s.entity() >= 0);
    return !reported
        && !isFirstOfAll(fact)
        && fact.arguments().stream()
            .anyMatch(
                a ->
                    (a.slot() == Slot.ACTOR || a.slot() == Slot.TARGET)
                        && (isUnnamed(a.mention(), claim) && isOpen(a.mention())
                            || isMeantOnly(a.mention(), claim)));
  }

  /** Whether it is a pronoun, and the claim has no name for whom it means. */
  static boolean isUnnamed(Mention mention, Reading claim) {
    return mention.kind() == Kind.PRONOUN && MentionComparator.names(mention, claim).isEmpty();
  }

  /** Whether only the article tells for whom the pronoun stands: its words may be said of somebody else. */
  private static boolean isMeantOnly(Mention mention, Reading claim) {
    return mention.kind() == Kind.PRONOUN
        && !isUnnamed(mention, claim)
        && claim.mentions().stream().noneMatch(m -> m.isName() && m.entity() == mention.entity());
  }

  /** Whether the pronoun stands for somebody or something that the claim does not speak of before. */
  static boolean isOpen(Mention pronoun) {
    return PERSONAL.contains(pronoun.head()) && pronoun.entity() < 0;
  }

  /** What the claim describes before it says "they": "Farmers said they would march". */
  static Mention antecedent(Mention mention, Reading claim) {
    return mention.entity() < 0 || !isUnnamed(mention, claim)
        ? mention
        : claim.mentions().stream()
            .filter(m -> m.entity() == mention.entity() && m.kind() == Kind.DESCRIPTION)
            .findFirst()
            .map(Mention::bare)
            .orElse(mention);
  }

  /** "It was the first strike since 1997": "it" is whatever is so described. */
  private static boolean isFirstOfAll(Fact fact) {
    boolean it =
        fact.form() == Fact.Form.STATE
            && fact.predicate().equals("be")
            && fact.fillers(Slot.ACTOR).stream().allMatch(a -> a.head().equals("it"));
    return it
        && fact.fillers(Slot.TARGET).stream()
            .anyMatch(t -> t.determiner() == Mention.Determiner.DEFINITE && Rank.isRanked(t));
  }
}
