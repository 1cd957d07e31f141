package org.plumbline.check.format;

import org.plumbline.check.CheckResult;

/** Writes what a check found in one form. */
public sealed interface Reporter
    permits TextReporter,
        JsonReporter,
        SarifReporter,
        JunitReporter,
        GithubReporter,
        CheckstyleReporter {

  /** The whole report, without its last line feed. */
  String write(CheckResult result);
}
