package org.plumbline.truth.file;

import java.time.LocalDate;

/**
 * The days on which a fact holds.
 *
 * @param from first day
 * @param until last day
 */
public record Validity(LocalDate from, LocalDate until) {
  /** It holds whenever it is asked. */
  public static final Validity ALWAYS = new Validity(LocalDate.MIN, LocalDate.MAX);

  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }
}
