package org.plumbline.extract.quantity;

/**
 * A bare number as read, before units and modifiers.
 *
 * @param next index of the lexeme after it
 * @param low lower end, before {@code scale}
 * @param high upper end, before {@code scale}; differs from {@code low} only for vague numbers
 * @param scale the last magnitude word ("million"), 1 without; apart because "2 to 3 million" shares it
 * @param form how it was written
 */
record Numeral(int next, double low, double high, double scale, Form form) {

  /** How a number was written. */
  enum Form {
    DIGITS,
    WORDS,
    /** "half", "two-thirds", "one in five". */
    FRACTION,
    ORDINAL,
    /** "dozens", "several", "hundreds of thousands". */
    VAGUE
  }

  static Numeral of(int next, double value, Form form) {
    return new Numeral(next, value, value, 1, form);
  }

  double lowValue() {
    return product(low, scale);
  }

  double highValue() {
    return product(high, scale);
  }

  /** 65.1 × 1,000,000 is 65,100,000, which binary fractions miss by a hair. */
  private static double product(double mantissa, double scale) {
    double product = mantissa * scale;
    boolean whole = scale > 1 && Math.abs(product) < 1e12;
    return whole ? Math.rint(product * 100) / 100 : product;
  }

  Numeral scaled(int next, double factor) {
    return new Numeral(next, low * scale, high * scale, factor, form);
  }
}
