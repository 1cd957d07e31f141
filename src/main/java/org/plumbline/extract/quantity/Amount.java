package org.plumbline.extract.quantity;

import org.plumbline.fact.Quantity;
import org.plumbline.fact.Quantity.Dimension;
import org.plumbline.fact.Quantity.Precision;

/**
 * A number with its unit, under construction.
 *
 * @param next index of the lexeme after all of it
 * @param numberEnd index of the lexeme after the number, where a counted noun may begin
 * @param low lower end in base units
 * @param high upper end in base units
 * @param openLow the lower end is excluded
 * @param openHigh the upper end is excluded
 * @param precision how exactly it is meant
 * @param unit what it is measured in; {@link #COUNT} without one
 */
record Amount(
    int next,
    int numberEnd,
    double low,
    double high,
    boolean openLow,
    boolean openHigh,
    Precision precision,
    Unit unit) {

  static final Unit COUNT = new Unit(Dimension.COUNT, "", 1);
  static final Unit FRACTION = new Unit(Dimension.FRACTION, "", 1);
  static final Unit ORDINAL = new Unit(Dimension.ORDINAL, "", 1);

  static Amount of(Numeral number, Unit unit, int next) {
    Precision precision = number.form() == Numeral.Form.VAGUE ? Precision.ABOUT : Precision.EXACT;
    return new Amount(
        next,
        number.next(),
        unit.toBase(number.lowValue()),
        unit.toBase(number.highValue()),
        false,
        false,
        precision,
        unit);
  }

  static Amount point(int next, double value, Unit unit) {
    return new Amount(next, next, value, value, false, false, Precision.EXACT, unit);
  }

  Amount endingAt(int end) {
    return new Amount(end, numberEnd, low, high, openLow, openHigh, precision, unit);
  }

  /** The same number in another unit; the ends are already in its base. */
  Amount in(Unit other) {
    return new Amount(next, numberEnd, low, high, openLow, openHigh, precision, other);
  }

  Amount rounded(Precision meant) {
    return new Amount(next, numberEnd, low, high, openLow, openHigh, meant, unit);
  }

  Amount times(double factor) {
    return new Amount(
        next, numberEnd, low * factor, high * factor, openLow, openHigh, precision, unit);
  }

  Amount plus(Amount part) {
    return new Amount(
        part.next, numberEnd, low + part.low, high + part.high, openLow, openHigh, precision, unit);
  }

  Amount through(Amount end) {
    Precision meant = precision == Precision.EXACT ? end.precision : precision;
    return new Amount(end.next, end.numberEnd, low, end.high, openLow, end.openHigh, meant, unit);
  }

  Amount atLeast(boolean open) {
    return new Amount(
        next, numberEnd, low, Double.POSITIVE_INFINITY, open, false, Precision.EXACT, unit);
  }

  Amount atMost(boolean open) {
    boolean belowZero = unit.dimension() == Dimension.TEMPERATURE || low < 0;
    double floor = belowZero ? Double.NEGATIVE_INFINITY : 0;
    return new Amount(
        next, numberEnd, floor, high, false, open && high > floor, Precision.EXACT, unit);
  }

  Quantity toQuantity(String surface) {
    return new Quantity(
        low, high, openLow, openHigh, precision, unit.dimension(), unit.base(), surface);
  }
}
