package org.plumbline.verify.compare;

import org.plumbline.fact.Mention;
import org.plumbline.fact.Mention.Modifier;
import org.plumbline.fact.Slot;

/**
 * What restricts a phrase of the claim.
 *
 * @param phrase the phrase of the claim's fact that it belongs to
 * @param reach where the article may tell it, as far as that phrase says
 * @param of the phrase that it restricts: {@code phrase} itself, or one inside it
 * @param modifier what restricts it, and how it is joined
 * @param depth how many phrases stand between it and {@code phrase}
 */
record Restriction(
    ClaimPhrase phrase, Counterpart.Reach reach, Mention of, Modifier modifier, int depth) {

  Mention mention() {
    return modifier.mention();
  }

  String marker() {
    return modifier.marker();
  }

  /** The slot that it would fill by itself. */
  Slot slot() {
    return switch (modifier.marker()) {
      case "adj", "nn" -> Slot.PROPERTY;
      case "adv" -> Slot.MANNER;
      case "be" -> Slot.ROLE;
      case "'s", "of" -> Slot.AFFILIATION;
      case "in", "at", "near", "on", "from", "inside", "outside" -> Slot.PLACE;
      default -> Slot.TOPIC;
    };
  }

  /** Whether a modifier of the article joins in the same way: before the noun, or behind the same word. */
  boolean isJoinedAs(Modifier other) {
    return isWord(marker()) ? isWord(other.marker()) : marker().equals(other.marker());
  }

  private static boolean isWord(String marker) {
    return marker.equals("adj") || marker.equals("nn") || marker.equals("be");
  }

  /** Whether it restricts the whole phrase, and not one inside it. */
  boolean isOfWholePhrase() {
    return depth == 0;
  }
}
