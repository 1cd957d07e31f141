package org.plumbline.verify.compare;

/**
 * An interval of real numbers, each end in or out.
 *
 * @param low lower end
 * @param high upper end
 * @param openLow the lower end is out
 * @param openHigh the upper end is out
 */
record Range(double low, double high, boolean openLow, boolean openHigh) {

  // Conversions between units leave errors of a few parts in 10^16.
  private static final double RELATIVE_ERROR = 1e-9;

  static Range closed(double low, double high) {
    return new Range(low, high, false, false);
  }

  /** Lower end in, upper end out: how numbers are rounded. */
  static Range around(double value, double half) {
    return half == 0 ? closed(value, value) : new Range(value - half, value + half, false, true);
  }

  boolean contains(Range other) {
    boolean above = same(low, other.low) ? !openLow || other.openLow : low < other.low;
    boolean below = same(high, other.high) ? !openHigh || other.openHigh : high > other.high;
    return above && below;
  }

  boolean misses(Range other) {
    return isBelow(other) || other.isBelow(this);
  }

  private boolean isBelow(Range other) {
    return same(high, other.low) ? openHigh || other.openLow : high < other.low;
  }

  boolean sameAs(Range other) {
    return same(low, other.low)
        && same(high, other.high)
        && openLow == other.openLow
        && openHigh == other.openHigh;
  }

  static boolean same(double a, double b) {
    boolean finite = Double.isFinite(a) && Double.isFinite(b);
    return a == b
        || finite && Math.abs(a - b) <= RELATIVE_ERROR * Math.max(Math.abs(a), Math.abs(b));
  }
}
