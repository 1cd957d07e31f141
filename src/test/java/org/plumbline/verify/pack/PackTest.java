package org.plumbline.verify.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.Fixtures;
import org.plumbline.text.PlainText;
import org.plumbline.truth.GroundTruth;
import org.plumbline.verify.Engine;
import org.plumbline.verify.Label;
import org.plumbline.verify.Verdict;
import org.plumbline.verify.judge.RuleBook;

/** A newsroom's own rules and words, laid over the shipped ones. */
class PackTest {
  /** The worked example of docs/packs.md. */
  private static final Path EXAMPLE = Path.of("docs/pack-example");

  @TempDir private static Path cache;
  private static Engine engine;

  @TempDir private Path folder;

  @BeforeAll
  static void load() {
    engine = Engine.load(with(RuleSettings.NONE, EXAMPLE));
  }

  private static RuleSet with(RuleSettings settings, Path... packs) {
    return new RuleSet(List.of(packs), false, settings, cache);
  }

  private static Verdict verify(Engine engine, String truth, String claim) {
    GroundTruth read = engine.read(List.of(PlainText.read("example", truth)));
    return engine.verify(read, claim);
  }

  private Path pack(String name, String drl) throws IOException {
    Path pack = Files.createDirectories(folder.resolve(name));
    Files.writeString(pack.resolve("rules.drl"), drl);
    return pack;
  }

  @Test
  void theExampleInTheDocumentationPassesItsExamples() {
    RuleLibrary library = RuleLibrary.read(EXAMPLE);
    assertFalse(library.examples().isEmpty());
    for (Example example : library.examples()) {
      ExampleRun run = ExampleRun.of(engine, (Example.OfClaim) example);
      assertTrue(run.passed(), () -> "\n" + String.join("\n", run.difference()));
    }
  }

  @Test
  void itsRulesAndWordsChangeVerdictsAndTheirHash() {
    Engine shipped = Fixtures.engine();
    boolean changed = false;
    for (Example each : RuleLibrary.read(EXAMPLE).examples()) {
      Example.OfClaim example = (Example.OfClaim) each;
      Verdict before = verify(shipped, example.truth(), example.claim());
      Verdict after = verify(engine, example.truth(), example.claim());
      changed |= before.label() != after.label();
      assertNotEquals(before.rulesHash(), after.rulesHash());
    }
    assertTrue(changed);
  }

  @Test
  void theirMetadataReadsLikeThatOfTheShippedOnes() throws IOException {
    RuleBook book = RuleBook.load(with(RuleSettings.NONE, pack("p", answers(", part == 99"))));
    assertEquals("Answers parts.", book.summary("desk/answers"));
    assertEquals(Severity.NOTE, book.severity("desk/answers"));
  }

  @Test
  void aSecondStartTakesWhatWasCompiled() throws IOException {
    Path own = folder.resolve("cache");
    RuleSet set = new RuleSet(List.of(EXAMPLE), false, RuleSettings.NONE, own);
    PackCompiler.compile(set);
    Path jar = kept(own);
    FileTime time = Files.getLastModifiedTime(jar);
    assertFalse(PackCompiler.compile(set).models().isEmpty());
    assertEquals(jar, kept(own));
    assertEquals(time, Files.getLastModifiedTime(jar));
  }

  /** The one file that is kept; there are no drafts beside it. */
  private static Path kept(Path cache) throws IOException {
    try (Stream<Path> files = Files.list(cache.resolve("packs"))) {
      List<Path> all = files.toList();
      assertEquals(1, all.size(), all.toString());
      return all.get(0);
    }
  }

  @Test
  void aDamagedCacheIsMadeAgain() throws IOException {
    Path own = folder.resolve("cache");
    Path pack = pack("p", answers(", part == 99"));
    RuleSet set = new RuleSet(List.of(pack), false, RuleSettings.NONE, own);
    PackCompiler.compile(set);
    Files.writeString(kept(own), "no jar");
    assertFalse(PackCompiler.compile(set).models().isEmpty());
  }

  private static String answers(String condition) {
    return """
        rule "desk/answers"
          @summary("Answers parts.")
          @severity("note")
          when
            PartFinding( $n : part%s )
          then
            insert( new PartFinding( drools.getRule().getName(), Label.SUPPORTED, $n ) );
        end
        """
        .formatted(condition);
  }

  @Test
  void aRuleThatFeedsItselfIsStopped() throws IOException {
    Path pack = pack("loop", answers(""));
    Engine looping = Engine.load(with(RuleSettings.NONE, pack));
    RuleException stopped =
        assertThrows(
            RuleException.class,
            () -> verify(looping, "The mayor resigned on Monday.", "The mayor resigned."));
    assertTrue(stopped.getMessage().contains("most often desk/answers"), stopped.getMessage());
  }

  @Test
  void anIdOfAShippedRuleIsRefused() throws IOException {
    Path pack = pack("twin", answers("").replace("desk/answers", "count/agrees"));
    RuleException refused =
        assertThrows(
            RuleException.class, () -> PackCompiler.compile(with(RuleSettings.NONE, pack)));
    assertTrue(
        refused.getMessage().contains("rules.drl:1: there is a rule count/agrees already"),
        refused.getMessage());
  }

  @Test
  void onlyATrustedPackMayRunJava() throws IOException {
    String drl =
        """
        package desk
        import org.plumbline.verify.compare.Pair;
        rule "desk/java"
          when
            Pair( claim.arguments.size() > 100 )
          then
            System.setProperty( "never", "set" );
        end
        """;
    Path pack = pack("java", drl);
    RuleSet untrusted = with(RuleSettings.NONE, pack);
    RuleException refused =
        assertThrows(RuleException.class, () -> PackCompiler.compile(untrusted));
    assertEquals(2, refused.problems().size(), refused.getMessage());
    RuleSet trusted = new RuleSet(List.of(pack), true, RuleSettings.NONE, cache);
    assertFalse(PackCompiler.compile(trusted).models().isEmpty());
    // Trust is not kept with the compiled rules.
    assertThrows(RuleException.class, () -> PackCompiler.compile(untrusted));
  }

  @Test
  void aRuleThatIsOffDoesNotJudge() {
    String truth = "The storm killed 26 people in Brindle.";
    String claim = "The storm killed 28 people in Brindle.";
    assertEquals(Label.CONTRADICTED, verify(Fixtures.engine(), truth, claim).label());
    RuleSettings off =
        new RuleSettings(
            Set.of("count/single-valued-differs", "passage/number-excluded", "passage/replaced"),
            Map.of());
    Engine without = Engine.load(with(off));
    assertEquals(Label.NOT_ENOUGH_INFO, verify(without, truth, claim).label());
  }

  @Test
  void aRuleMayWeighOtherwise() {
    RuleSettings warned =
        new RuleSettings(Set.of(), Map.of("count/single-valued-differs", Severity.WARNING));
    Verdict verdict =
        verify(
            Engine.load(with(warned)),
            "The storm killed 26 people in Brindle.",
            "The storm killed 28 people in Brindle.");
    assertEquals(Label.CONTRADICTED, verdict.label());
    assertEquals(Severity.WARNING, verdict.findings().get(0).severity());
  }

  @Test
  void aConfigurationOfUnknownRulesIsRefused() {
    RuleSettings off = new RuleSettings(Set.of("count/none"), Map.of());
    RuleException refused = assertThrows(RuleException.class, () -> Engine.load(with(off)));
    assertTrue(refused.getMessage().contains("count/none, which is no rule"));
  }

  @Test
  void aFolderThatIsNoneIsRefused() {
    RuleSet none = with(RuleSettings.NONE, folder.resolve("nowhere"));
    RuleException refused = assertThrows(RuleException.class, () -> Engine.load(none));
    assertTrue(refused.getMessage().endsWith("does not exist; name a folder of rules"));
  }
}
