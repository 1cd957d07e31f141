package org.plumbline.evaluate;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.plumbline.evaluate.EvaluationSet.Group;
import org.plumbline.evaluate.EvaluationSet.Line;
import org.plumbline.text.PlainText;
import org.plumbline.text.ReadOptions;
import org.plumbline.text.ReadableText;
import org.plumbline.verify.Judge;

/**
 * One pass over one set: every text is read once, every different claim judged once. Threads take chunks of
 * claims of one text; no more texts are open than threads are at work.
 */
final class SetRun {
  /** Small enough to share one long list of claims among threads, large enough to cost no locking. */
  private static final int CHUNK = 32;

  private final EvaluationSet set;
  private final Judge judge;
  private final Optional<Judge.Hearing> common;
  private final PredictionSink sink;
  private final Progress progress;

  private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
  private final AtomicLong readingNanos = new AtomicLong();
  private final AtomicLong judgingNanos = new AtomicLong();
  private final AtomicInteger done = new AtomicInteger();

  private int nextGroup;
  private int nextClaim;
  private OpenText open;

  SetRun(
      EvaluationSet set,
      Judge judge,
      Optional<Judge.Hearing> common,
      PredictionSink sink,
      Progress progress) {
    this.set = set;
    this.judge = judge;
    this.common = common;
    this.sink = sink;
    this.progress = progress;
  }

  /** Judges the whole set with {@code threads} tasks on {@code pool}. */
  SetResult run(ExecutorService pool, int threads) throws InterruptedException {
    long start = System.nanoTime();
    List<Future<Tally>> workers = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      workers.add(pool.submit(this::work));
    }
    Tally sum = new Tally();
    for (Future<Tally> worker : workers) {
      sum.add(result(worker));
    }
    Speed speed =
        new Speed(
            set.groups().size(),
            set.distinctClaims(),
            System.nanoTime() - start,
            readingNanos.get(),
            judgingNanos.get());
    return new SetResult(set.name(), sum.confusion, sum.failures, sum.firstFailures, speed);
  }

  private static Tally result(Future<Tally> worker) throws InterruptedException {
    try {
      return worker.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException problem) {
        throw problem;
      }
      if (e.getCause() instanceof Error problem) {
        throw problem;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private Tally work() {
    Tally tally = new Tally();
    for (Chunk chunk = take(); !chunk.claims().isEmpty(); chunk = take()) {
      for (List<Line> lines : chunk.claims()) {
        judge(chunk.text(), lines, tally);
      }
      int claims = chunk.claims().stream().mapToInt(List::size).sum();
      progress.report(set.name(), done.addAndGet(claims), set.size());
    }
    return tally;
  }

  /** The next claims to judge; none when the set is done. */
  private synchronized Chunk take() {
    while (nextGroup < set.groups().size()) {
      Group group = set.groups().get(nextGroup);
      if (nextClaim == 0) {
        open = new OpenText();
      }
      if (nextClaim < group.claims().size()) {
        int end = Math.min(nextClaim + CHUNK, group.claims().size());
        Chunk chunk = new Chunk(open, group.claims().subList(nextClaim, end));
        nextClaim = end;
        return chunk;
      }
      nextGroup++;
      nextClaim = 0;
    }
    return new Chunk(open, List.of());
  }

  private void judge(OpenText text, List<Line> lines, Tally tally) {
    Item first = set.item(lines.get(0));
    Prediction prediction = predict(text, first, lines, tally);
    for (Line line : lines) {
      Item item = line.equals(lines.get(0)) ? first : set.item(line);
      tally.count(item, prediction);
      sink.accept(line.number(), item, prediction);
    }
  }

  private Prediction predict(OpenText text, Item item, List<Line> lines, Tally tally) {
    try {
      Judge.Hearing hearing = text.hearing(item);
      long start = clock.getCurrentThreadCpuTime();
      try {
        return Prediction.of(hearing.verify(item.claim()));
      } finally {
        judgingNanos.addAndGet(clock.getCurrentThreadCpuTime() - start);
      }
    } catch (RuntimeException | StackOverflowError e) {
      // One claim that breaks the engine must not hide what the set says of all others.
      tally.fail(new Failure(lines.get(0).number(), set.where(lines.get(0)), e), lines.size());
      return Prediction.failed(e);
    }
  }

  private Judge.Hearing open(Item item) {
    return item.ownEvidence()
        .map(evidence -> judge.open(List.of(readable(evidence, item))))
        .orElseGet(common::orElseThrow);
  }

  private static ReadableText readable(String evidence, Item item) {
    ReadOptions options =
        item.publishedOn()
            .map(ReadOptions.defaults()::withPublished)
            .orElse(ReadOptions.defaults());
    return PlainText.read("evidence", evidence, options);
  }

  /** Some claims of one text. */
  private record Chunk(OpenText text, List<List<Line>> claims) {}

  /** A text that the first thread to need it reads, while others wait. */
  private final class OpenText {
    private Judge.Hearing hearing;
    private RuntimeException problem;

    synchronized Judge.Hearing hearing(Item item) {
      if (problem != null) {
        throw problem;
      }
      if (hearing == null) {
        hearing = read(item);
      }
      return hearing;
    }

    private Judge.Hearing read(Item item) {
      long start = clock.getCurrentThreadCpuTime();
      try {
        return open(item);
      } catch (RuntimeException e) {
        problem = e;
        throw e;
      } finally {
        readingNanos.addAndGet(clock.getCurrentThreadCpuTime() - start);
      }
    }
  }

  /** What one thread counted. */
  private static final class Tally {
    private Confusion confusion = Confusion.empty();
    private int failures;
    private List<Failure> firstFailures = List.of();

    void count(Item item, Prediction prediction) {
      confusion = confusion.plus(item.gold(), prediction.label());
    }

    void add(Tally other) {
      confusion = confusion.plus(other.confusion);
      failures += other.failures;
      keep(other.firstFailures);
    }

    void fail(Failure failure, int times) {
      failures += times;
      keep(List.of(failure));
    }

    /** Of all failures only the first of the file are kept, whichever thread met them. */
    private void keep(List<Failure> more) {
      firstFailures =
          Stream.concat(firstFailures.stream(), more.stream())
              .sorted(Comparator.comparingInt(Failure::line))
              .limit(SetResult.FAILURES_KEPT)
              .toList();
    }
  }
}
