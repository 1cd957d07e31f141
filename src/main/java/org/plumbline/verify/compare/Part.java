package org.plumbline.verify.compare;

/**
 * One statement of a claim that needs an answer.
 *
 * @param number position among the claim's parts, from 0
 * @param sentence index of the claim's sentence that it stands in
 * @param ambiguous it speaks of "he" or "they" and the claim does not say who that is
 */
public record Part(int number, int sentence, boolean ambiguous) {

  // Drools reads bean properties.

  public int getNumber() {
    return number;
  }

  public int getSentence() {
    return sentence;
  }

  public boolean isAmbiguous() {
    return ambiguous;
  }
}
