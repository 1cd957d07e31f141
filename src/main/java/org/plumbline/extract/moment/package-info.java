/**
 * Reads dates and times: {@link org.plumbline.extract.moment.MomentReader} is the door. The phrases that must
 * and must not be read are in {@code MomentCorpusTest}.
 *
 * <p>The natty library was considered. An own grammar was preferred because facts need token positions of
 * each date, the same answer on every run whatever the clock says, and dates of which only a weekday or a
 * month is known.
 */
package org.plumbline.extract.moment;
