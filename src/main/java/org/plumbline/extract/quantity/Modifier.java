package org.plumbline.extract.quantity;

import org.plumbline.fact.Quantity.Precision;

/** What words such as "at least" or "nearly" do to a number. */
enum Modifier {
  /** [n, ∞) */
  AT_LEAST,
  /** (n, ∞) */
  MORE_THAN,
  /** up to n, n included */
  AT_MOST,
  /** up to n, n excluded */
  LESS_THAN,
  JUST_BELOW,
  JUST_ABOVE,
  ABOUT,
  /** "exactly", "only": nothing changes. */
  EXACT;

  Amount applyTo(Amount amount) {
    return switch (this) {
      case AT_LEAST -> amount.atLeast(false);
      case MORE_THAN -> amount.atLeast(true);
      case AT_MOST -> amount.atMost(false);
      case LESS_THAN -> amount.atMost(true);
      case JUST_BELOW -> amount.rounded(Precision.JUST_BELOW);
      case JUST_ABOVE -> amount.rounded(Precision.JUST_ABOVE);
      case ABOUT -> amount.rounded(Precision.ABOUT);
      case EXACT -> amount;
    };
  }
}
