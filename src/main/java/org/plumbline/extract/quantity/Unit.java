package org.plumbline.extract.quantity;

import org.plumbline.fact.Quantity.Dimension;

/**
 * A unit of measure and how to reach the base unit of its dimension: base = number × factor + offset.
 *
 * @param dimension what it measures
 * @param base name of the base unit
 * @param factor how many base units it holds
 * @param offset added after multiplication; differs from 0 only for temperatures
 */
record Unit(Dimension dimension, String base, double factor, double offset) {

  Unit(Dimension dimension, String base, double factor) {
    this(dimension, base, factor, 0);
  }

  double toBase(double number) {
    return number * factor + offset;
  }
}
