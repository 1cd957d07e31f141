package org.plumbline.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a run found.
 *
 * @param drafts every draft that was checked
 * @param problems every problem, by draft and place; undecided sentences only where they make the run fail
 * @param failOn what makes the run fail
 */
public record CheckResult(List<Checker.Checked> drafts, List<Problem> problems, FailOn failOn) {
  public CheckResult {
    drafts = List.copyOf(drafts);
    problems =
        problems.stream()
            .sorted(
                Comparator.comparing(Problem::file)
                    .thenComparingInt(p -> p.region().start())
                    .thenComparing(Problem::rule))
            .toList();
  }

  /** The problems that count, of this level. */
  public List<Problem> counting(Level level) {
    return problems.stream().filter(p -> p.counts() && p.level() == level).toList();
  }

  /** Whether some problem makes the run fail. */
  public boolean fails() {
    return problems.stream().anyMatch(p -> p.counts() && failOn.fails(p.level()));
  }

  /** The problems that count. */
  public List<Problem> shown() {
    return problems.stream().filter(Problem::counts).toList();
  }

  /** How many sentences nothing decides. */
  public int undecided() {
    return (int)
        drafts.stream()
            .flatMap(checked -> checked.problems().stream())
            .filter(problem -> problem.level() == Level.UNDECIDED)
            .count();
  }

  /** How many sentences were checked. */
  public int sentences() {
    return drafts.stream().mapToInt(Checker.Checked::sentences).sum();
  }

  /** The draft that messages call {@code name}. */
  public Optional<Draft> draft(String name) {
    return drafts.stream()
        .map(Checker.Checked::draft)
        .filter(d -> d.name().equals(name))
        .findFirst();
  }
}
