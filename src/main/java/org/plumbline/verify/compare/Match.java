package org.plumbline.verify.compare;

/**
 * Where a passage says what an element of the claim says.
 *
 * @param sentence index of the article's sentence, -1 when it does not
 * @param token index of the token in it
 * @param share how much of the element it says, 0 to 1
 */
record Match(int sentence, int token, double share) {
  static final Match NONE = new Match(-1, -1, 0);

  private static final double ENOUGH = 0.6;

  Match withShare(double newShare) {
    return new Match(sentence, token, newShare);
  }

  boolean present() {
    return share >= ENOUGH;
  }
}
