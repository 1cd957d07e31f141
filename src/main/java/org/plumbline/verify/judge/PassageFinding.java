package org.plumbline.verify.judge;

import org.plumbline.verify.compare.Passage;

/** A rule's judgement that a passage says what a sentence of the claim says. */
public record PassageFinding(String rule, Passage passage) {

  public static PassageFinding supports(String rule, Passage passage) {
    return new PassageFinding(rule, passage);
  }

  public Passage getPassage() {
    return passage;
  }

  public int getSentence() {
    return passage.getSentence();
  }
}
