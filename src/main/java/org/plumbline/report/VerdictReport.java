package org.plumbline.report;

import org.plumbline.verify.Verdict;

/** Renders verdicts one after the other, so that a long list needs no memory. */
public interface VerdictReport {

  /** Comes before the first verdict. */
  void start();

  /**
   * Renders one verdict.
   *
   * @param id what the list of claims calls the claim; its number when it has no name
   */
  void add(String id, Verdict verdict);

  /** Comes after the last verdict. */
  void end();
}
