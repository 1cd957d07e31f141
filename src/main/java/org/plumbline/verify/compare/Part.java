package org.plumbline.verify.compare;

/**
 * One statement of a claim that needs an answer.
 *
 * @param number position among the claim's parts, from 0
 * @param sentence index of the claim's sentence that it stands in
 */
public record Part(int number, int sentence) {

  // Drools reads bean properties.

  public int getNumber() {
    return number;
  }

  public int getSentence() {
    return sentence;
  }
}
