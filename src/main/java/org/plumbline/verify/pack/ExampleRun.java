package org.plumbline.verify.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.text.PlainText;
import org.plumbline.truth.GroundTruth;
import org.plumbline.verify.Engine;
import org.plumbline.verify.Explanation;
import org.plumbline.verify.judge.PairFinding;
import org.plumbline.verify.judge.RuleBook;

/**
 * What became of an example.
 *
 * @param got what came of it
 * @param fired ids of the rules that fired
 */
public record ExampleRun(Example example, String got, Set<String> fired) {

  /** Judges the claim of one example. */
  public static ExampleRun of(Engine engine, Example.OfClaim example) {
    GroundTruth truth = engine.read(List.of(PlainText.read("example", example.truth())));
    Explanation explanation = engine.explain(truth, example.claim());
    Set<String> fired = fired(explanation.judgement());
    engine.singleValued(explanation).forEach(f -> fired.add(f.rule()));
    return new ExampleRun(example, engine.verify(truth, example.claim()).label().name(), fired);
  }

  /** Whether verdict and rule are as the example says. */
  public boolean passed() {
    return got.equals(example.expected()) && hasFired() == example.fires();
  }

  private boolean hasFired() {
    return fired.contains(example.rule());
  }

  /** What differs from the example, line by line. */
  public List<String> difference() {
    List<String> lines = new ArrayList<>();
    lines.add(example.rule() + "  " + example.file() + ":" + example.line());
    Map<String, String> texts = new LinkedHashMap<>(example.texts());
    texts.values().remove(example.expected());
    texts.forEach((what, text) -> lines.add("  %-10s%s".formatted(what + ":", text)));
    lines.add("  expected: " + example.expected() + ", and the rule " + fires(example.fires()));
    lines.add("  got:      " + got + ", and the rule " + fires(hasFired()));
    lines.add("  fired:    " + (fired.isEmpty() ? "no rule" : String.join(", ", fired)));
    return lines;
  }

  private static String fires(boolean fires) {
    return fires ? "fires" : "does not fire";
  }

  private static Set<String> fired(RuleBook.Judgement judgement) {
    Set<String> rules = new TreeSet<>();
    judgement.slots().forEach(f -> rules.add(f.rule()));
    judgement.pairs().forEach(f -> rules.add(pairRule(f, judgement)));
    judgement.passages().forEach(f -> rules.add(f.rule()));
    judgement.parts().forEach(f -> rules.add(f.rule()));
    return rules;
  }

  /** The rule of a pair; two of them report under the name of the value's rule that decided. */
  private static String pairRule(PairFinding finding, RuleBook.Judgement judgement) {
    boolean ofValue = judgement.slots().stream().anyMatch(f -> f.rule().equals(finding.rule()));
    if (!ofValue) {
      return finding.rule();
    }
    boolean exchanged = finding.rule().equals("participant/roles-exchanged");
    return exchanged ? "pair/roles-exchanged" : "pair/one-value-differs";
  }
}
