package org.plumbline.evaluate;

/**
 * How long an evaluation took. Differs from run to run, so it never stands among the scores.
 *
 * @param texts how many different evidence texts were read
 * @param claims how many different claims were judged
 * @param wallNanos from the first text to the last verdict
 * @param readingNanos processor time of reading texts, summed over threads
 * @param judgingNanos processor time of judging claims, summed over threads
 */
public record Speed(long texts, long claims, long wallNanos, long readingNanos, long judgingNanos) {

  /** Claims judged a second, reading included, by all threads together. */
  public double claimsPerSecond() {
    return perSecond(claims, wallNanos);
  }

  /** Claims judged in a second of one core, reading not included. */
  public double claimsPerCoreSecond() {
    return perSecond(claims, judgingNanos);
  }

  /** Texts read in a second of one core. */
  public double textsPerCoreSecond() {
    return perSecond(texts, readingNanos);
  }

  private static double perSecond(long count, long nanos) {
    return nanos == 0 ? 0 : count * 1e9 / nanos;
  }
}
