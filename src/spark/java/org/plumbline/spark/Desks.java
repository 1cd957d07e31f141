package org.plumbline.spark;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.plumbline.audit.RecordJudge;
import org.plumbline.audit.articles.ArticleIndex;
import org.plumbline.verify.Engine;
import org.plumbline.verify.Judge;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the tasks of one JVM share: the engine, which takes seconds and half a gigabyte to load, the index and
 * the judgements of copies. Static, since Spark gives tasks nothing else in common; nothing is shipped.
 */
final class Desks {
  private static final AtomicReference<Optional<Desk>> OPEN =
      new AtomicReference<>(Optional.empty());

  private static final Logger LOG = LoggerFactory.getLogger(Desks.class);

  private Desks() {}

  /** Loaded by the first task that judges, and kept. */
  private static final class Loaded {
    static final Judge JUDGE = Judge.of(Engine.load());
  }

  private record Desk(String key, RecordJudge judge, ArticleIndex index) {}

  /** The judge of posts by {@code truth}; the tasks that come first wait for the one that opens it. */
  static RecordJudge at(Truth truth) {
    synchronized (OPEN) {
      Optional<Desk> open = OPEN.get().filter(desk -> desk.key().equals(truth.key()));
      if (open.isPresent()) {
        return open.get().judge();
      }
      // Of an earlier run in this JVM, which has ended: none of its tasks comes here any more.
      close();
      long start = System.nanoTime();
      ArticleIndex index = truth.open();
      RecordJudge judge = new RecordJudge(Loaded.JUDGE, index, truth.perClaim());
      LOG.info("opened {} articles in {} s", index.size(), AuditJob.secondsSince(start));
      OPEN.set(Optional.of(new Desk(truth.key(), judge, index)));
      return judge;
    }
  }

  /** Closes what is open in this JVM. */
  static void close() {
    synchronized (OPEN) {
      OPEN.getAndSet(Optional.empty()).ifPresent(desk -> desk.index().close());
    }
  }
}
