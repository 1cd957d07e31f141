package org.plumbline.evaluate;

import java.util.List;
import org.plumbline.fact.Evidence;
import org.plumbline.verify.Finding;
import org.plumbline.verify.Label;
import org.plumbline.verify.Reason;
import org.plumbline.verify.Verdict;

/**
 * The answer to one line of an evaluation set, without the texts that the set holds anyway.
 *
 * @param rules ids of the rules that decided, most telling first, each once
 * @param evidence the sentences that prove it, each once
 * @param failure why the claim could not be judged at all; empty when it was
 */
record Prediction(
    Label label, Reason reason, List<String> rules, List<Evidence> evidence, String failure) {

  static Prediction of(Verdict verdict) {
    return new Prediction(
        verdict.label(),
        verdict.reason(),
        verdict.findings().stream().map(Finding::rule).distinct().toList(),
        verdict.findings().stream().map(Finding::evidence).distinct().toList(),
        "");
  }

  /** Of a claim that the engine stumbled over: undecided, and counted as a failure of the run. */
  static Prediction failed(Throwable problem) {
    return new Prediction(
        Label.NOT_ENOUGH_INFO, Reason.UNREADABLE, List.of(), List.of(), problem.toString());
  }
}
