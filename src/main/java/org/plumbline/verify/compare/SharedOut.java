package org.plumbline.verify.compare;

import org.plumbline.text.Sentence;

/** "jailed for 21 and 18 months, respectively": which of the values belongs to whom is not read. */
final class SharedOut {
  private SharedOut() {}

  static boolean isIn(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(t -> t.lemma().equals("respectively"));
  }
}
