package org.plumbline.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
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
import org.plumbline.verify.pack.RuleSet;
import org.plumbline.verify.pack.RuleSettings;

/** One operation judges every claim of the fixtures; Setup prints how many pairs these have. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class RulesBenchmark {
  private List<Compared> work;
  private static final Pattern VALUES =
      Pattern.compile(
          "(count|scope|participant|role|circumstance|state|property|place|time|quotation)/.*|speaker/another");

  private List<Compared> valuesOnly;
  private RuleBook rules;
  private RuleBook values;

  /** Reads and compares, and checks that both ways say the same. */
  @Setup
  public void load() throws IOException {
    work = Work.load();
    rules = RuleBook.load();
    values = RuleBook.load(ofValues(rules));
    for (Compared compared : work) {
      check(rules.judge(compared), PlainRules.judge(compared));
    }
    valuesOnly = work.stream().map(RulesBenchmark::ofValues).toList();
    for (Compared compared : valuesOnly) {
      check(values.judge(compared).slots(), PlainRules.values(compared.comparisons()));
    }
    System.out.println("claims " + work.size() + ", pairs " + Work.pairs(work));
  }

  /** All rules but those of {@code rules/comparison} switched off. */
  private static RuleSet ofValues(RuleBook rules) {
    Set<String> off = new TreeSet<>(rules.ids());
    off.removeIf(id -> VALUES.matcher(id).matches());
    return new RuleSet(List.of(), false, new RuleSettings(off, Map.of()), RuleSet.SHIPPED.cache());
  }

  private static Compared ofValues(Compared compared) {
    return new Compared(List.of(), List.of(), compared.comparisons(), List.of(), List.of());
  }

  private static void check(Object engine, Object plain) {
    if (!engine.equals(plain)) {
      throw new IllegalStateException(
          "the hand-written rules are behind the real ones: " + plain + ", not " + engine);
    }
  }

  /** Every stage, in rules. */
  @Benchmark
  public void rules(Blackhole hole) {
    for (Compared compared : work) {
      hole.consume(rules.judge(compared));
    }
  }

  /** Every stage, by hand. */
  @Benchmark
  public void byHand(Blackhole hole) {
    for (Compared compared : work) {
      hole.consume(PlainRules.judge(compared));
    }
  }

  /** The comparison stage, in rules: they are given no more than they look at. */
  @Benchmark
  public void values(Blackhole hole) {
    for (Compared compared : valuesOnly) {
      hole.consume(values.judge(compared));
    }
  }

  /** The comparison stage, by hand. */
  @Benchmark
  public void valuesByHand(Blackhole hole) {
    for (Compared compared : valuesOnly) {
      hole.consume(PlainRules.values(compared.comparisons()));
    }
  }
}
