package org.plumbline.audit;

/** Is told how far an audit has come. */
@FunctionalInterface
public interface Progress {

  /** Called after every few posts, always by the same thread. */
  void report(Counts counts);

  /**
   * What was done so far.
   *
   * @param posts records written, good and bad
   * @param rejects records that were no posts
   * @param decided posts with any other label than NOT_ENOUGH_INFO
   * @param contradicted posts that are CONTRADICTED
   * @param share share of the input that was read, 0 to 1; negative when its length is unknown
   * @param resumed records of {@code posts} that an earlier run had done
   */
  record Counts(
      long posts, long rejects, long decided, long contradicted, double share, long resumed) {}
}
