package org.plumbline.fact;

import java.util.Objects;

/**
 * How many or how much: an interval of numbers in a base unit.
 *
 * <p>26 is [26, 26]; at least 26 is [26, ∞); more than 20 is (20, ∞); dozens is [24, 99]; nearly 30 is 30,
 * approximate from below.
 *
 * @param low lower end in {@code unit}; may be negative infinity
 * @param high upper end in {@code unit}; may be infinity
 * @param openLow the lower end itself is excluded ("more than")
 * @param openHigh the upper end itself is excluded ("fewer than")
 * @param precision exact, or rounded ("about", "nearly", "just over")
 * @param dimension what kind of number it is
 * @param unit base unit that the ends are given in ({@code USD}, {@code metre}, {@code percent} ...), empty
 *     for a plain count
 * @param surface the words as written
 */
public record Quantity(
    double low,
    double high,
    boolean openLow,
    boolean openHigh,
    Precision precision,
    Dimension dimension,
    String unit,
    String surface) {

  /** What a number measures. */
  public enum Dimension {
    COUNT,
    ORDINAL,
    PERCENT,
    PERCENTAGE_POINT,
    FRACTION,
    MONEY,
    LENGTH,
    AREA,
    VOLUME,
    MASS,
    SPEED,
    TEMPERATURE,
    DURATION,
    AGE,
    SCORE,
    RATE,
    MAGNITUDE,
    OTHER
  }

  /** How exactly the number is meant. */
  public enum Precision {
    EXACT,
    /** "about", "around", "some", or a number rounded by its own form. */
    ABOUT,
    /** "nearly", "almost": a little below the number. */
    JUST_BELOW,
    /** "just over", "more than" in its rounded use. */
    JUST_ABOVE
  }

  public Quantity {
    Objects.requireNonNull(precision);
    Objects.requireNonNull(dimension);
    Objects.requireNonNull(unit);
    Objects.requireNonNull(surface);
    if (low > high || Double.isNaN(low) || Double.isNaN(high)) {
      throw new IllegalArgumentException("not an interval: " + low + " to " + high);
    }
  }

  public boolean isPoint() {
    return low == high;
  }
}
