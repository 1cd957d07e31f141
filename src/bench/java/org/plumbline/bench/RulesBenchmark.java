package org.plumbline.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.plumbline.verify.compare.Compared;
import org.plumbline.verify.judge.RuleBook;

/** One operation judges every claim of the fixtures; Setup prints how many pairs these have. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class RulesBenchmark {
  private List<Compared> work;
  private RuleBook rules;

  /** Reads and compares, and checks that both ways say the same. */
  @Setup
  public void load() throws IOException {
    work = Work.load();
    rules = RuleBook.load();
    for (Compared compared : work) {
      List<String> engine = PlainRules.of(rules.judge(compared), compared);
      List<String> plain = PlainRules.judge(compared);
      if (!engine.equals(plain)) {
        throw new IllegalStateException(
            "the hand-written rules are behind the real ones: " + plain + ", not " + engine);
      }
    }
    System.out.println("claims " + work.size() + ", pairs " + Work.pairs(work));
  }

  /** Every stage, in rules. */
  @Benchmark
  public void rules(Blackhole hole) {
    for (Compared compared : work) {
      hole.consume(rules.judge(compared));
    }
  }

  /** The comparison stage, by hand. */
  @Benchmark
  public void byHand(Blackhole hole) {
    for (Compared compared : work) {
      hole.consume(PlainRules.judge(compared));
    }
  }
}
