/**
 * Reads numbers and measures: {@link org.plumbline.extract.quantity.QuantityReader} is the door, a table a
 * file stands behind it. The phrases that must and must not be read are in {@code QuantityCorpusTest}.
 */
package org.plumbline.extract.quantity;
