package org.plumbline.verify.compare;

import java.util.List;

/**
 * One statement of a claim that needs an answer.
 *
 * @param number position among the claim's parts, from 0
 * @param sentence index of the claim's sentence that it stands in
 * @param uncovered content words of the sentence that none of the claim's statements holds, as written
 * @param state it says what something is, or where, not what happened
 * @param restricting it only says which ones are meant: "people who smoke"
 * @param ambiguous it speaks of "he" or "they" and the claim does not say who that is
 */
public record Part(
    int number,
    int sentence,
    boolean ambiguous,
    boolean state,
    boolean restricting,
    List<String> uncovered) {
  public Part {
    uncovered = List.copyOf(uncovered);
  }

  // Drools reads bean properties.

  public int getNumber() {
    return number;
  }

  public int getSentence() {
    return sentence;
  }

  /** Whether every content word of the sentence is in some statement. */
  public boolean isUnderstood() {
    return uncovered.isEmpty();
  }

  /** Whether it says nothing of its own, but only which ones the sentence is about. */
  public boolean isRestricting() {
    return restricting;
  }

  public boolean isState() {
    return state;
  }

  public boolean isAmbiguous() {
    return ambiguous;
  }
}
