package org.plumbline.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.Fixtures;
import org.plumbline.text.PlainText;
import org.plumbline.text.ReadOptions;
import org.plumbline.text.ReadableText;
import org.plumbline.truth.GroundTruth;
import org.plumbline.truth.Source;
import org.plumbline.truth.SourceText;
import org.plumbline.verify.Explanation;
import org.plumbline.verify.Judge;
import org.plumbline.verify.Verdict;
import org.plumbline.verify.slip.Slips;

/** What an earlier run judged is not judged again, and a cache never changes what is found. */
class VerdictCacheTest {
  private static final String TRUTH = "The flood killed 26 people in Arlen. The army sent tents.";
  private static final String DRAFT =
      "The flood killed 28 people in Arlen. The army sent tents. It rained in Brindle.\n";

  @TempDir private Path folder;

  private final AtomicInteger judged = new AtomicInteger();

  /** The engine, which counts how often it is asked. */
  private final class Counting implements Judge {
    private final Judge engine = Judge.of(Fixtures.engine());

    @Override
    public GroundTruth read(List<ReadableText> sources) {
      return engine.read(sources);
    }

    @Override
    public GroundTruth gather(List<SourceText> sources) {
      return engine.gather(sources);
    }

    @Override
    public Slips slips(Source text) {
      return engine.slips(text);
    }

    @Override
    public Hearing open(GroundTruth truth) {
      Hearing hearing = engine.open(truth);
      return new Hearing() {
        @Override
        public Verdict verify(String claim) {
          judged.incrementAndGet();
          return hearing.verify(claim);
        }

        @Override
        public Verdict verify(ReadableText claim) {
          judged.incrementAndGet();
          return hearing.verify(claim);
        }

        @Override
        public Explanation explain(String claim) {
          return hearing.explain(claim);
        }
      };
    }
  }

  private static Draft draft(String text) {
    return Draft.of(
        "draft.txt", text, EnumSet.noneOf(ReadOptions.Part.class), ReadOptions.defaults());
  }

  /** Checks in a run of its own; sentence by sentence, or the draft as a whole. */
  private List<Problem> run(String program, String truth, String text, boolean whole) {
    judged.set(0);
    VerdictCache cache = VerdictCache.in(folder, program);
    Counting judge = new Counting();
    Checker checker = new Checker(judge, sentence -> true, cache);
    GroundTruth read = judge.read(List.of(PlainText.read("truth.txt", truth)));
    Draft draft = draft(text);
    Checker.Checked checked =
        whole
            ? cache.draft(draft, truth, () -> checker.against(read, draft))
            : checker.against(read, draft);
    cache.save();
    return checked.problems();
  }

  @Test
  void onlySentencesThatChangedAreJudged() {
    List<Problem> first = run("a", TRUTH, DRAFT, false);
    assertEquals(3, judged.get());
    assertEquals(first, run("a", TRUTH, DRAFT, false));
    assertEquals(0, judged.get());
    List<Problem> changed = run("a", TRUTH, DRAFT.replace("Brindle", "Ostrava"), false);
    assertEquals(1, judged.get());
    assertEquals(first.get(0), changed.get(0));
  }

  @Test
  void aDraftThatDidNotChangeIsNotReadAgain() {
    List<Problem> first = run("a", TRUTH, DRAFT, true);
    assertEquals(2, first.size(), first.toString());
    assertTrue(first.get(0).isMendable());
    assertEquals(first, run("a", TRUTH, DRAFT, true));
    assertEquals(0, judged.get());
  }

  @Test
  void anotherTruthOrProgramJudgesAnew() {
    for (boolean whole : List.of(true, false)) {
      run("a " + whole, TRUTH, DRAFT, whole);
      List<Problem> other = run("a " + whole, TRUTH.replace("26", "28"), DRAFT, whole);
      assertEquals(3, judged.get());
      assertEquals(1, other.size(), other.toString());
      run("b " + whole, TRUTH, DRAFT, whole);
      assertEquals(3, judged.get());
    }
  }

  @Test
  void aDraftBesideItselfIsRemembered() {
    String text = "The flood killed 26 people in Arlen.\n\nThe flood killed 28 people in Arlen.\n";
    for (int expected : List.of(2, 0)) {
      judged.set(0);
      VerdictCache cache = VerdictCache.in(folder, "a");
      Checker checker = new Checker(new Counting(), sentence -> true, cache);
      assertEquals(1, checker.againstItself(draft(text)).problems().size());
      cache.save();
      assertEquals(expected, judged.get());
    }
  }

  @Test
  void aDamagedCacheIsNone() throws IOException {
    for (String damage :
        List.of("", "no json\n", "{\"key\":\"x\"}\n", "{\"key\":1,\"verdict\":{}}", "\0")) {
      for (boolean whole : List.of(true, false)) {
        List<Problem> first = run("a", TRUTH, DRAFT, whole);
        for (Path file : files()) {
          Files.writeString(file, damage);
        }
        assertEquals(first, run("a", TRUTH, DRAFT, whole), damage);
        assertEquals(3, judged.get(), damage);
        assertEquals(first, run("a", TRUTH, DRAFT, whole), damage);
        assertEquals(0, judged.get(), damage);
      }
    }
  }

  @Test
  void aFolderThatCannotBeWrittenIsNoFault() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "in the way");
    VerdictCache cache = VerdictCache.in(file, "a");
    Checker checker = new Checker(new Counting(), sentence -> true, cache);
    GroundTruth truth = new Counting().read(List.of(PlainText.read("truth.txt", TRUTH)));
    Draft draft = draft(DRAFT);
    assertFalse(cache.draft(draft, "", () -> checker.against(truth, draft)).problems().isEmpty());
    cache.save();
    assertEquals("in the way", Files.readString(file));
  }

  @Test
  void oldFilesAreSweptAway() throws IOException {
    for (int i = 0; i < 250; i++) {
      Files.writeString(folder.resolve(i + ".jsonl"), "");
    }
    run("a", TRUTH, DRAFT, false);
    assertEquals(200, files().size());
    assertEquals(0, judgedAgain());
  }

  private int judgedAgain() {
    run("a", TRUTH, DRAFT, false);
    return judged.get();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".jsonl")).toList();
    }
  }
}
