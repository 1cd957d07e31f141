package org.plumbline.verify.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.Fixtures;
import org.plumbline.text.PlainText;
import org.plumbline.verify.Engine;
import org.plumbline.verify.Label;

/** Decision tables in a pack: values under a published head need no trust, and anything else is code. */
class TablePackTest {
  private static final String SHIPPED = "comparison/single-valued.drl.csv";
  private static final String ROW =
      "desk/praise,note,One praises.,\"One, and no other.\",praise,x,,,,\n";

  private static final String OWN =
      """
      RuleTable Values that are elsewhere
      NAME,METADATA,CONDITION,CONDITION,ACTION
      ,,$c : Comparison...,$c : Comparison...,
      ,"summary( ""$param"" )",slot == Slot.$param,locality == Locality.$param,%s
      Rule,Says,Slot,Where,Then
      desk/place-nearby,The place is near.,%s,NEARBY,x
      """;

  private static final String REPORT =
      "\"insert( SlotFinding.agrees( drools.getRule().getName(), $c ) );\"";

  @TempDir private Path folder;

  /** The shipped table's head, as an editor would copy it, without the lines before it. */
  private static String head() {
    String table =
        ShippedRules.files().stream()
            .filter(file -> file.name().equals(SHIPPED))
            .findFirst()
            .orElseThrow()
            .text();
    return table
        .substring(table.indexOf("RuleTable"))
        .lines()
        .limit(5)
        .reduce("", (all, line) -> all + line + "\n");
  }

  private RuleSet pack(String table, boolean trusted) throws IOException {
    Path pack = Files.createDirectories(folder.resolve("pack"));
    Files.writeString(pack.resolve("own.drl.csv"), table);
    return new RuleSet(List.of(pack), trusted, RuleSettings.NONE, folder.resolve("cache"));
  }

  private List<String> refusals(String table) throws IOException {
    RuleSet set = pack(table, false);
    List<String> problems =
        assertThrows(RuleException.class, () -> PackCompiler.compile(set)).problems();
    assertFalse(Files.exists(folder.resolve("cache")), "a refused pack is not kept");
    return problems;
  }

  private void refusedAt(int line, String table) throws IOException {
    List<String> problems = refusals(table);
    assertTrue(
        problems.stream().allMatch(p -> p.contains("/own.drl.csv:" + line + ": ")),
        problems.toString());
  }

  private static Label verify(Engine engine, String truth, String claim) {
    return engine.verify(engine.read(List.of(PlainText.read("truth", truth))), claim).label();
  }

  @Test
  void valuesUnderAPublishedHeadJudgeWithoutTrust() throws IOException {
    String truth = "Edda Kole praised the Brindle crew.";
    String claim = "Karl Moor praised the Brindle crew.";
    assertEquals(Label.NOT_ENOUGH_INFO, verify(Fixtures.engine(), truth, claim));
    Engine engine = Engine.load(pack(head() + ROW, false));
    assertEquals(Label.CONTRADICTED, verify(engine, truth, claim));
  }

  @Test
  void rowsAreRulesOfTheLibrary() throws IOException {
    RuleLibrary library = RuleLibrary.read(pack(head() + ROW, false));
    Rule rule = library.rule("desk/praise").orElseThrow();
    assertEquals(6, rule.line());
    assertEquals("One praises.", rule.summary());
    assertEquals("One, and no other.", rule.rationale());
    assertEquals(Severity.NOTE, rule.severity());
    assertTrue(rule.text().contains("Kinds of event  praise\n"), rule.text());
  }

  @Test
  void lettersBeyondEnglishAreKept() throws IOException {
    RuleLibrary library =
        RuleLibrary.read(pack(head() + ROW.replace("One praises", "Žádá"), false));
    assertEquals("Žádá.", library.rule("desk/praise").orElseThrow().summary());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Code where a value belongs.
        "desk/x,note,Says.,Why.,System.exit(0),x,,,,",
        "desk/x,note,Says.,Why.,praise,System.exit(0),,,,",
        "desk/x,note,Says.,Why.,praise,x; System.exit(0);,,,,",
        "desk/x,note,Says.,Why.,praise,x,,,,,System.exit(0)",
        // Out of the quotation marks that the head puts around a value.
        "desk/x,note,Says.,Why.,\"praise\"\" || System.exit(0) == \"\"x\",x,,,,",
        "desk/x,note,Says.,Why.,\"praise\"\" ) eval( System.exit(0) ) EventKind( predicate == \"\"x\",x,,,,",
        "desk/x,note,\"Says\"\" ) when eval( System.exit(0) ) then end rule \"\"y\",Why.,praise,x,,,,",
        "desk/x,note,Says.,\"Why \\u0022 ) System.exit(0)\",praise,x,,,,",
        "desk/x,note,Says.,Why\\,praise,x,,,,",
        "\"desk/x\"\" when then System.exit(0); end rule \"\"desk/y\",note,Says.,Why.,praise,x,,,,",
        "desk/x,\"note\"\" ) @bad( \"\"\",Says.,Why.,praise,x,,,,",
        // Not what the head knows.
        "desk/x,note,Says.,Why.,\"praise, {Praise}\",x,,,,",
        "desk/x,note,Says {all}.,Why.,praise,x,,,,",
        "desk/x,loud,Says.,Why.,praise,x,,,,",
        "Desk X,note,Says.,Why.,praise,x,,,,",
      })
  void aCellThatIsNoPlainValueIsRefused(String row) throws IOException {
    refusedAt(7, head() + ROW + row + "\n");
  }

  @Test
  void aTableWithAHeadOfItsOwnIsGuardedAsCode() throws IOException {
    assertFalse(
        PackCompiler.compile(pack(OWN.formatted(REPORT, "PLACE"), false)).models().isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "System.exit(0); ~ PLACE",
        "$param ~ PLACE",
        "\"insert( SlotFinding.agrees( drools.getRule().getName(), $c ) ); System.exit(0);\" ~ PLACE",
        "\"insert( new java.io.File( \"\"/etc\"\" ) );\" ~ PLACE",
        "\"insert( SlotFinding.agrees( drools.getRule().getName(), $c ) );\" ~ PLACE || java.lang.System.exit(0) == 1",
        "\"insert( SlotFinding.agrees( drools.getRule().getName(), $c ) );\" ~ \"PLACE ) eval( true\"",
        "\"insert( SlotFinding.agrees( drools.getRule().getName(), $c ) );\" ~ PLACE.getClass()",
      })
  void codeInATableIsRefused(String action, String slot) throws IOException {
    refusedAt(6, OWN.formatted(action, slot));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "Import ~ java.lang.Runtime",
        "Functions ~ function void f() { System.exit(0); }",
        "Variables ~ java.lang.Runtime runtime",
        "Declare ~ \"declare Evil name : String end\"",
        "Queries ~ \"query evil Pair() end\"",
        "RuleSet ~ org.plumbline.rules",
        "Sequential ~ true",
      })
  void whatStandsBeforeATableIsGuardedAsWell(String word, String value) throws IOException {
    List<String> problems = refusals(word + "," + value + "\n" + head() + ROW);
    assertTrue(problems.get(0).contains("/own.drl.csv:"), problems.toString());
  }

  @Test
  void trustLiftsTheGuard() throws IOException {
    String table = OWN.formatted("\"System.setProperty( \"\"never\"\", \"\"set\"\" );\"", "PLACE");
    assertFalse(PackCompiler.compile(pack(table, true)).models().isEmpty());
    RuleSet untrusted = pack(table, false);
    assertThrows(RuleException.class, () -> PackCompiler.compile(untrusted));
  }

  static Stream<String> damaged() {
    return Stream.of(
        "",
        "no table at all",
        "RuleTable\n",
        "RuleTable One\nNAME,WHAT\n,\n,\n,\ndesk/x,y\n",
        "RuleTable One\nNAME,CONDITION\n,\n,predicate\nName,Kind\ndesk/x,y\n",
        "RuleTable One\nNAME,ACTION\n,\n,\nName,Does\ndesk/x,y\n",
        head() + "desk/x,\"note\n",
        head() + "desk/x,note,\"Two\nlines.\",Why.,praise,x\n",
        head() + ROW + ROW,
        head() + ROW + head());
  }

  @ParameterizedTest
  @MethodSource("damaged")
  void aDamagedTableIsNamed(String table) throws IOException {
    List<String> problems = refusals(table);
    assertTrue(problems.get(0).contains("/own.drl.csv"), problems.toString());
  }
}
