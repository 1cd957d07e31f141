package org.plumbline.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.plumbline.text.UnreadableSourceException;
import org.plumbline.truth.GroundTruth;
import org.plumbline.truth.SourceText;
import org.plumbline.verify.Judge;

/**
 * Measures a judge on files of claims with known answers.
 *
 * @param judge loads what is measured, once the files are found good
 * @param common evidence of the lines that bring none of their own
 * @param threads how many threads to use, 1 or more
 * @param progress is told how far it has come
 */
public record Evaluation(
    Supplier<Judge> judge, List<SourceText> common, int threads, Progress progress) {

  /** Where predictions go, and how. */
  public record Predictions(Path file, boolean withClaims) {}

  /**
   * Judges every line of {@code files}, one file after the other. All files are checked before the first
   * claim is judged and before anything is written.
   *
   * @param predictions where to write the answers; nowhere when empty
   * @return one result a file, in the order of {@code files}
   * @throws BadLineException when a line is no line of an evaluation set
   * @throws IOException when a file cannot be read or written
   */
  public List<SetResult> run(List<Path> files, Optional<Predictions> predictions)
      throws IOException, InterruptedException {
    List<EvaluationSet> sets = new ArrayList<>();
    try {
      for (Path file : files) {
        sets.add(EvaluationSet.open(file, !common.isEmpty()));
      }
      if (predictions.isEmpty()) {
        return run(sets, Sink.NOWHERE);
      }
      try (PredictionFile out =
          new PredictionFile(predictions.get().file(), predictions.get().withClaims())) {
        return run(sets, new Sink(out::add, out::endSet));
      }
    } finally {
      for (EvaluationSet set : sets) {
        set.close();
      }
    }
  }

  private List<SetResult> run(List<EvaluationSet> sets, Sink sink)
      throws IOException, InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(threads, Evaluation::thread);
    try {
      Judge loaded = judge.get();
      Optional<Judge.Hearing> hearing =
          common.isEmpty() ? Optional.empty() : Optional.of(open(loaded));
      List<SetResult> results = new ArrayList<>();
      for (EvaluationSet set : sets) {
        results.add(new SetRun(set, loaded, hearing, sink.each(), progress).run(pool, threads));
        sink.endSet().run();
      }
      return results;
    } finally {
      pool.shutdownNow();
    }
  }

  private Judge.Hearing open(Judge loaded) {
    GroundTruth truth = loaded.gather(common);
    truth
        .fault()
        .ifPresent(
            fault -> {
              String name = truth.sources().get(0).document().source().name();
              throw new UnreadableSourceException(
                  name, fault.replaceFirst("\\.$", ""), "name a truth that has facts");
            });
    return loaded.open(truth);
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "evaluate");
    thread.setDaemon(true);
    return thread;
  }

  /** Takes predictions and the end of each set. */
  private record Sink(PredictionSink each, EndSet endSet) {
    static final Sink NOWHERE = new Sink((line, item, prediction) -> {}, () -> {});

    @FunctionalInterface
    interface EndSet {
      void run() throws IOException;
    }
  }
}
