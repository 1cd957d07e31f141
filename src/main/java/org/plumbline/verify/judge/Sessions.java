package org.plumbline.verify.judge;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.plumbline.verify.compare.Compared;
import org.plumbline.verify.compare.Doubt;
import org.plumbline.verify.compare.EventKind;
import org.plumbline.verify.pack.RuleException;

/**
 * Lets the rules judge one claim at a time, in sessions that are used again: to make one costs as much as to judge in it.
 */
final class Sessions {
  /** For rules that are known to end. */
  static final Duration UNLIMITED = Duration.ZERO;

  /** More firings than this on one claim, beside those that its size explains, are a rule that feeds itself. */
  private static final int FIRINGS = 10_000;

  private static final int FIRINGS_FOR_EACH = 100;

  private final KieSessionsPool pool;
  private final Duration limit;

  /** Runs what may not end; none when all is known to end. */
  private final ExecutorService watched;

  Sessions(KieBase base, Duration limit) {
    this.pool = base.newKieSessionsPool(1);
    this.limit = limit;
    this.watched =
        Executors.newCachedThreadPool(
            task -> {
              Thread thread = new Thread(task, "rules");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Judges what was compared. */
  RuleBook.Judgement judge(Compared compared) {
    return limit.isZero() ? run(compared) : watch(compared);
  }

  /** The engine cannot be stopped while it joins facts: it is left to itself when its time is over. */
  private RuleBook.Judgement watch(Compared compared) {
    Future<RuleBook.Judgement> judging = watched.submit(() -> run(compared));
    try {
      return judging.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw slow("took longer than " + limit.toSeconds() + " s");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuleException known) {
        throw known;
      }
      if (e.getCause() instanceof OutOfMemoryError) {
        throw slow("took all memory");
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw slow("were interrupted");
    }
  }

  private static RuleException slow(String what) {
    return new RuleException(
        "the rules "
            + what
            + " on one claim; does a rule of a pack match everything with everything? Join its patterns by"
            + " ==, as in Pair( this == $p )");
  }

  private RuleBook.Judgement run(Compared compared) {
    KieSession session = pool.newKieSession();
    try {
      compared.parts().forEach(session::insert);
      compared.pairs().forEach(session::insert);
      compared.comparisons().forEach(session::insert);
      compared.passages().forEach(session::insert);
      compared.rivals().forEach(session::insert);
      int limit =
          FIRINGS + FIRINGS_FOR_EACH * (compared.comparisons().size() + compared.pairs().size());
      if (session.fireAllRules(limit) >= limit) {
        throw endless(session.getObjects(), limit);
      }
      return judgement(session.getObjects(), places(compared));
    } finally {
      // Empties it and gives it back.
      session.dispose();
    }
  }

  /** What rules say of a kind of event. */
  List<SingleValued> singleValued(EventKind event) {
    KieSession session = pool.newKieSession();
    try {
      session.insert(event);
      if (session.fireAllRules(FIRINGS) >= FIRINGS) {
        throw endless(session.getObjects(), FIRINGS);
      }
      return sorted(
          session.getObjects(),
          SingleValued.class,
          finding -> finding.slot().ordinal(),
          SingleValued::rule);
    } finally {
      session.dispose();
    }
  }

  /** What rules say of a text that may have a slip. */
  List<SlipFinding> slips(Doubt doubt) {
    KieSession session = pool.newKieSession();
    try {
      session.insert(doubt);
      if (session.fireAllRules(FIRINGS) >= FIRINGS) {
        throw endless(session.getObjects(), FIRINGS);
      }
      return sorted(session.getObjects(), SlipFinding.class, finding -> 0, SlipFinding::rule);
    } finally {
      session.dispose();
    }
  }

  private static RuleException endless(Collection<?> objects, int limit) {
    Map<String, Integer> reports = new TreeMap<>();
    for (Object object : objects) {
      if (object instanceof SlotFinding f) {
        reports.merge(f.rule(), 1, Integer::sum);
      } else if (object instanceof PairFinding f) {
        reports.merge(f.rule(), 1, Integer::sum);
      } else if (object instanceof PassageFinding f) {
        reports.merge(f.rule(), 1, Integer::sum);
      } else if (object instanceof PartFinding f) {
        reports.merge(f.rule(), 1, Integer::sum);
      } else if (object instanceof SlipFinding f) {
        reports.merge(f.rule(), 1, Integer::sum);
      } else if (object instanceof SingleValued f) {
        reports.merge(f.rule(), 1, Integer::sum);
      }
    }
    String most =
        reports.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse("a rule");
    return new RuleException(
        "the rules fired "
            + limit
            + " times on one claim, most often "
            + most
            + "; does it match what it inserts?");
  }

  /** Where each thing that findings speak of stands among all that was compared. */
  private static Map<Object, Integer> places(Compared compared) {
    int size = compared.pairs().size() + compared.comparisons().size() + compared.passages().size();
    Map<Object, Integer> places = new IdentityHashMap<>(size);
    compared.pairs().forEach(pair -> places.put(pair, places.size()));
    compared.comparisons().forEach(comparison -> places.put(comparison, places.size()));
    compared.passages().forEach(passage -> places.put(passage, places.size()));
    return places;
  }

  /** The findings in the order of what they speak of: a session gives them in any. */
  private static RuleBook.Judgement judgement(Collection<?> objects, Map<Object, Integer> places) {
    List<SlotFinding> slots = new ArrayList<>();
    List<PairFinding> pairs = new ArrayList<>();
    List<PassageFinding> passages = new ArrayList<>();
    List<PartFinding> parts = new ArrayList<>();
    for (Object object : objects) {
      if (object instanceof SlotFinding finding) {
        slots.add(finding);
      } else if (object instanceof PairFinding finding) {
        pairs.add(finding);
      } else if (object instanceof PassageFinding finding) {
        passages.add(finding);
      } else if (object instanceof PartFinding finding) {
        parts.add(finding);
      }
    }
    sort(slots, finding -> places.get(finding.comparison()), SlotFinding::rule);
    // One rule may find several values of a pair or a passage.
    sort(
        pairs,
        finding -> places.get(finding.pair()),
        finding -> finding.rule() + '\0' + finding.slot());
    sort(
        passages,
        finding -> places.get(finding.passage()),
        finding ->
            String.join(
                "\0",
                finding.rule(),
                finding.slot().name(),
                finding.claimValue(),
                finding.truthValue()));
    sort(parts, PartFinding::part, PartFinding::rule);
    return new RuleBook.Judgement(
        List.copyOf(slots), List.copyOf(pairs), List.copyOf(passages), List.copyOf(parts));
  }

  private static <T> List<T> sorted(
      Collection<?> objects, Class<T> type, ToIntFunction<T> place, Function<T, String> rule) {
    List<T> found = new ArrayList<>();
    for (Object object : objects) {
      if (type.isInstance(object)) {
        found.add(type.cast(object));
      }
    }
    sort(found, place, rule);
    return List.copyOf(found);
  }

  private static <T> void sort(List<T> findings, ToIntFunction<T> place, Function<T, String> rule) {
    if (findings.size() > 1) {
      findings.sort(Comparator.comparingInt(place).thenComparing(rule));
    }
  }
}
