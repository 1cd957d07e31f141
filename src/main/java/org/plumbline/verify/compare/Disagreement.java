package org.plumbline.verify.compare;

import org.plumbline.fact.Slot;

/**
 * A sentence of a text beside another one of the same text that it contradicts. Rules read its properties.
 *
 * @param slot what differs
 * @param counts whether both values are plain counts: no rank, no share, no "one of"
 * @param sameYears whether both sentences name the same years, or none
 * @param otherOccasion whether a word of either tells that it may speak of another occasion
 * @param twoSpeakers whether each is reported to be said by somebody, and they are not the same
 * @param wordsQuoted how many words the longest quotation has that stands in both
 * @param apart whether one stands in a headline or caption, the other in the text
 * @param mendable whether it is known how the sentence would agree with the other
 */
public record Disagreement(
    Slot slot,
    boolean counts,
    boolean sameYears,
    boolean otherOccasion,
    boolean twoSpeakers,
    int wordsQuoted,
    boolean apart,
    boolean mendable)
    implements Doubt {

  // Drools reads bean properties.

  public Slot getSlot() {
    return slot;
  }

  public boolean isCounts() {
    return counts;
  }

  public boolean isSameYears() {
    return sameYears;
  }

  public boolean isOtherOccasion() {
    return otherOccasion;
  }

  public boolean isTwoSpeakers() {
    return twoSpeakers;
  }

  public int getWordsQuoted() {
    return wordsQuoted;
  }

  public boolean isApart() {
    return apart;
  }

  public boolean isMendable() {
    return mendable;
  }
}
