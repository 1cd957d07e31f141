package org.plumbline.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.CRC32C;
import org.plumbline.audit.articles.ArticleIndex;
import org.plumbline.audit.input.InputException;
import org.plumbline.audit.input.PostFile;
import org.plumbline.audit.input.PostParser;
import org.plumbline.audit.input.RawRecord;
import org.plumbline.verify.Judge;

/**
 * Judges every post of a file. One thread reads and writes, in the order of the input; others judge some
 * posts at a time. No more is read than those have taken, and what is written can be gone on with after any
 * end, however sudden.
 */
public final class Audit {
  /** File of one line a post. */
  public static final String VERDICTS = "verdicts.jsonl";

  /** File of the records that are no posts. */
  public static final String REJECTS = "rejects.jsonl";

  private static final int BATCH = 64;
  private static final int WINDOW = 6;

  private final Settings settings;
  private final RecordJudge judge;
  private final Meter meter = new Meter();
  private final Progress progress;

  /**
   * What an audit works with.
   *
   * @param out folder of the outputs
   * @param threads how many judge, 1 or more
   * @param articles how many articles may be asked about one claim
   * @param setting what makes verdicts what they are: articles, rules, options
   * @param pause how long to go on before what was done is kept for good
   */
  public record Settings(Path out, int threads, int articles, String setting, Duration pause) {}

  /**
   * What an audit came to.
   *
   * @param posts posts judged
   * @param rejects records that were no posts
   * @param judged posts that were parsed
   * @param copies posts that took the judgement of a copy
   */
  public record Done(long posts, long rejects, long judged, long copies, Meter meter) {}

  public Audit(Judge judge, ArticleIndex index, Settings settings, Progress progress) {
    this.settings = settings;
    this.judge = new RecordJudge(judge, index, settings.articles(), meter);
    this.progress = progress;
  }

  /** Some lines of the outputs. */
  private record Written(byte[] verdicts, byte[] rejects, int[] counts) {}

  /** A batch on its way: what was read, and what will be written. */
  private record Pending(int records, long input, Future<Written> written) {}

  /**
   * Judges what is left of {@code posts}.
   *
   * @param resume go on where an earlier run ended, if there was one
   * @throws AuditException when the outputs cannot be written
   * @throws InputException when the input breaks off; what came before it is judged
   */
  public Done run(PostFile posts, boolean resume) throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(settings.threads(), Audit::thread);
    try {
      Files.createDirectories(settings.out());
      Checkpoint from =
          resume
              ? Checkpoint.read(settings.out()).orElse(Checkpoint.start(settings.setting()))
              : Checkpoint.start(settings.setting());
      if (!from.setting().equals(settings.setting())) {
        throw new AuditException(
            "articles, rules or options are others than when "
                + settings.out()
                + " was begun; start anew with --overwrite");
      }
      if (!resume) {
        from.keep(settings.out());
      }
      return new Run(posts, pool, from).run();
    } catch (IOException e) {
      throw cannotWrite(e);
    } finally {
      pool.shutdownNow();
    }
  }

  /** The setting of the audit that {@code out} holds, if it holds one. */
  public static Optional<String> setting(Path out) {
    return Checkpoint.read(out).map(Checkpoint::setting);
  }

  private AuditException cannotWrite(IOException e) {
    return new AuditException(
        "cannot write to "
            + settings.out()
            + ": "
            + e.getMessage()
            + "; make room and go on with --resume",
        e);
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "audit");
    thread.setDaemon(true);
    return thread;
  }

  /** One pass over the input. */
  private final class Run {
    private final PostFile posts;
    private final PostParser parser;
    private final ExecutorService pool;
    private final CRC32C input = new CRC32C();
    private final Deque<Pending> window = new ArrayDeque<>();
    private final OutFile verdicts;
    private final OutFile rejects;
    private final Checkpoint from;
    private Checkpoint last;
    private long lastKept = System.nanoTime();
    private long records;
    private long written;
    private long writtenInput;
    private final long[] counts = new long[3];

    Run(PostFile posts, ExecutorService pool, Checkpoint from) throws IOException {
      this.posts = posts;
      this.parser = posts.parser();
      this.pool = pool;
      this.from = from;
      this.last = from;
      this.verdicts = new OutFile(settings.out().resolve(VERDICTS), from.verdicts());
      this.rejects = new OutFile(settings.out().resolve(REJECTS), from.rejects());
    }

    Done run() throws IOException, InterruptedException {
      try (verdicts;
          rejects) {
        skip();
        try {
          judgeAll();
        } catch (IOException e) {
          undo();
          throw e;
        }
      }
      return new Done(
          written - from.records() - counts[0], counts[0], judge.judged(), judge.copies(), meter);
    }

    /** What an earlier run had judged must still be what the input begins with. */
    private void skip() {
      while (records < from.records()) {
        Optional<RawRecord> raw = posts.next();
        if (raw.isEmpty()) {
          break;
        }
        take(raw.get());
      }
      if (records < from.records() || input.getValue() != from.input()) {
        throw new AuditException(
            "the posts are not those that "
                + settings.out()
                + " was begun with; start anew with --overwrite");
      }
      written = records;
      writtenInput = input.getValue();
    }

    private void take(RawRecord raw) {
      input.update(raw.bytes(), 0, raw.bytes().length);
      input.update('\n');
      records++;
    }

    private void judgeAll() throws IOException, InterruptedException {
      InputException broken = null;
      boolean more = true;
      while (more) {
        List<RawRecord> batch = new ArrayList<>(BATCH);
        long start = System.nanoTime();
        try {
          more = read(batch);
        } catch (InputException e) {
          broken = e;
          more = false;
        }
        meter.book(Stage.READ, start);
        if (!batch.isEmpty()) {
          window.add(new Pending(batch.size(), input.getValue(), pool.submit(() -> judge(batch))));
        }
        while (!window.isEmpty() && (window.size() >= WINDOW * settings.threads() || !more)) {
          write(window.removeFirst());
        }
      }
      keep();
      if (broken != null) {
        throw broken;
      }
    }

    private boolean read(List<RawRecord> batch) {
      while (batch.size() < BATCH) {
        Optional<RawRecord> raw = posts.next();
        if (raw.isEmpty()) {
          return false;
        }
        take(raw.get());
        batch.add(raw.get());
      }
      return true;
    }

    private Written judge(List<RawRecord> batch) {
      StringBuilder good = new StringBuilder(BATCH * 400);
      StringBuilder bad = new StringBuilder();
      int[] batchCounts = new int[3];
      for (RawRecord raw : batch) {
        Optional<RecordJudge.Judged> post = judge.write(parser, raw, good, bad);
        Outcome label = post.map(RecordJudge.Judged::label).orElse(Outcome.NOT_ENOUGH_INFO);
        batchCounts[0] += post.isPresent() ? 0 : 1;
        batchCounts[1] += label == Outcome.NOT_ENOUGH_INFO ? 0 : 1;
        batchCounts[2] += label == Outcome.CONTRADICTED ? 1 : 0;
      }
      return new Written(
          good.toString().getBytes(StandardCharsets.UTF_8),
          bad.toString().getBytes(StandardCharsets.UTF_8),
          batchCounts);
    }

    private void write(Pending pending) throws IOException, InterruptedException {
      Written lines = result(pending.written());
      long start = System.nanoTime();
      verdicts.write(lines.verdicts());
      rejects.write(lines.rejects());
      written += pending.records();
      writtenInput = pending.input();
      for (int i = 0; i < counts.length; i++) {
        counts[i] += lines.counts()[i];
      }
      if (start - lastKept >= settings.pause().toNanos()) {
        keep();
      }
      meter.book(Stage.WRITE, start);
      progress.report(
          new Progress.Counts(
              written, counts[0], counts[1], counts[2], posts.share(), from.records()));
    }

    private void keep() throws IOException {
      last =
          new Checkpoint(
              settings.setting(), written, writtenInput, verdicts.settle(), rejects.settle());
      last.keep(settings.out());
      lastKept = System.nanoTime();
    }

    /** The outputs end with a whole line, even when there is no room for more. */
    private void undo() {
      try {
        verdicts.cutTo(last.verdicts());
        rejects.cutTo(last.rejects());
      } catch (IOException e) {
        // The next run cuts them back.
        return;
      }
    }

    private static Written result(Future<Written> future) throws InterruptedException {
      try {
        return future.get();
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
  }
}
