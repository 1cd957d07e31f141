package org.plumbline.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.plumbline.Fixtures;
import org.plumbline.Fixtures.GoldClaim;
import org.plumbline.report.JsonLinesReport;
import org.plumbline.truth.GroundTruth;

/** The same claims give the same bytes, whatever the number of threads and whatever was judged before. */
class DeterminismTest {
  private static final String ARTICLE = "rubio-deescalation";
  private static final int CLAIMS = 60;

  private final Engine engine = Fixtures.engine();
  private final List<GoldClaim> claims =
      Fixtures.claimSets().stream()
          .filter(set -> set.name().equals(ARTICLE))
          .flatMap(set -> set.claims().stream())
          .limit(CLAIMS)
          .toList();

  private List<String> judgedBy(int threads) throws Exception {
    return judgedBy(threads, claims);
  }

  private List<String> judgedBy(int threads, List<GoldClaim> claims) throws Exception {
    GroundTruth truth = engine.read(List.of(Fixtures.article(ARTICLE)));
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Callable<Verdict>> tasks = new ArrayList<>();
      for (GoldClaim claim : claims) {
        tasks.add(() -> engine.verify(truth, claim.text()));
      }
      List<String> lines = new ArrayList<>();
      JsonLinesReport report = new JsonLinesReport(lines::add);
      int i = 0;
      for (Future<Verdict> verdict : pool.invokeAll(tasks)) {
        report.add(claims.get(i++).id(), verdict.get());
      }
      return lines;
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void oneThreadAndFourGiveTheSameBytes() throws Exception {
    assertEquals(CLAIMS, claims.size());
    List<String> one = judgedBy(1);
    assertEquals(CLAIMS, one.size());
    for (int run = 0; run < 3; run++) {
      List<String> four = judgedBy(4);
      for (int i = 0; i < CLAIMS; i++) {
        assertEquals(one.get(i), four.get(i));
      }
    }
  }

  @Test
  void anEngineLoadedAnewGivesTheSameBytes() {
    Engine other = Engine.load();
    GroundTruth first = engine.read(List.of(Fixtures.article(ARTICLE)));
    GroundTruth second = other.read(List.of(Fixtures.article(ARTICLE)));
    List<String> lines = new ArrayList<>();
    JsonLinesReport report = new JsonLinesReport(lines::add);
    for (GoldClaim claim : claims.subList(0, 20)) {
      report.add(claim.id(), engine.verify(first, claim.text()));
      report.add(claim.id(), other.verify(second, claim.text()));
      assertEquals(lines.get(0), lines.get(1));
      lines.clear();
    }
  }

  @Test
  void aHundredRunsByOneThreadAndByEightGiveTheSameBytes() throws Exception {
    List<GoldClaim> few = claims.subList(0, 8);
    List<String> first = judgedBy(1, few);
    for (int run = 0; run < 50; run++) {
      assertEquals(first, judgedBy(1, few));
      assertEquals(first, judgedBy(8, few));
    }
  }
}
