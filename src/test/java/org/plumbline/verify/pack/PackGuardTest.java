package org.plumbline.verify.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A pack judges and does nothing else: whatever could run Java is refused before it is compiled. */
class PackGuardTest {
  private static final String REPORT =
      "insert( SlotFinding.agrees( drools.getRule().getName(), $c ) );";

  @TempDir private Path folder;

  private List<String> refusals(String drl) {
    return refusals(new RuleFile("evil.drl", drl));
  }

  private static List<String> refusals(RuleFile file) {
    RuleProblems problems = new RuleProblems();
    RuleReader.read(file, problems)
        .ifPresent(
            read -> new PackGuard(read.file(), new Vocabulary(), problems).check(read.tree()));
    return problems.isEmpty()
        ? List.of()
        : assertThrows(RuleException.class, problems::throwIfAny).problems();
  }

  private static String rule(String conditions, String consequence) {
    return "rule \"desk/x\"\n  when\n    "
        + conditions
        + "\n  then\n    "
        + consequence
        + "\nend\n";
  }

  @Test
  void theShippedRulesAreAdmitted() {
    for (RuleFile file : ShippedRules.files()) {
      if (file.isRules()) {
        // But for their package, which is the program's own.
        String own = file.text().replaceAll("(package |RuleSet,)org.plumbline.rules", "$1desk");
        assertEquals(List.of(), refusals(new RuleFile(file.name(), own)), file.name());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "System.exit(1);",
        "insert( SlotFinding.agrees( drools.getRule().getName(), $c ) ); System.exit(1);",
        "insert( SlotFinding.agrees( drools.getRule().getName(), $c ) ); // fine\r System.exit(1);",
        "Runtime.getRuntime().exec( \"id\" );",
        "new java.io.File( \"/etc/passwd\" ).delete();",
        "insert( new java.io.FileReader( \"/etc/passwd\" ) );",
        "java.nio.file.Files.readString( java.nio.file.Path.of( \"/etc/passwd\" ) );",
        "Class.forName( \"java.lang.Runtime\" );",
        "insert( $c.getClass() );",
        "insert( SlotFinding.agrees( $c.getClass().getName(), $c ) );",
        "insert( SlotFinding.agrees( \"count/agrees\", $c ) );",
        "insert( SlotFinding.agrees( drools.getRule().getName(), $c.getPair().getSource() ) );",
        "while ( true ) { }",
        "delete( $c );",
        "modify( $c ) { }",
        "drools.halt();",
        "drools.getKieRuntime().halt();",
        "insert( new PartFinding( drools.getRule().getName(), Label.valueOf( \"SUPPORTED\" ), 0 ) );",
        "insert( new PartFinding( drools.getRule().getName(), Label.SUPPORTED, 0 ) {{ System.exit(1); }} );",
        "insert( SlotFinding.agrees( drools.getRule().getName(), ( $c ) ) );",
        "",
      })
  void aConsequenceThatDoesMoreThanReportIsRefused(String consequence) {
    List<String> refusals = refusals(rule("$c : Comparison( holding )", consequence));
    assertFalse(refusals.isEmpty());
    assertTrue(refusals.get(0).startsWith("evil.drl:"), refusals.get(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "eval( System.exit( 1 ) == null ) $c : Comparison()",
        "$c : Comparison( eval( true ) )",
        "$c : Comparison( this.class.name == \"x\" )",
        "$c : Comparison( class.classLoader != null )",
        "$c : Comparison( getClass() != null )",
        "$c : Comparison( claimValue.length() > 3 )",
        "$c : Comparison( claimValue.bytes != null )",
        "$c : Comparison( pair.source.document != null )",
        "$c : Comparison( System.exit( 1 ) == null )",
        "$c : Comparison( java.lang.Runtime.runtime != null )",
        "$c : Comparison( claimValue matches \"(a+)+b\" )",
        "$c : Comparison( claimValue + \"x\" == truthValue )",
        "$c : Comparison( claimValue == new String( \"x\" ) )",
        "$c : Comparison( $x : claimValue, Class.forName( $x ) != null )",
        "$c : Comparison( (( Object ) this).notify() )",
        "$c : Comparison( this#String.length == 3 )",
        "$c : Comparison( slot == Slot.valueOf( \"COUNT\" ) )",
        "$c : Comparison( claimValue str[startsWith] \"x\" )",
        "$c : Comparison( claimValue == 'a\" + System.exit( 1 ) + \"b' )",
        "$c : Comparison( claimValue == \"\\u0022 + System.exit( 1 ) + \\u0022\" )",
        "$c : Comparison() from new java.util.ArrayList()",
        "$p : Pair() $c : Comparison() from $p.values.subList( 0, 1 )",
        "$p : Pair() $c : Comparison() from $q.values",
        "$p : Pair() $c : Pair() from $p.values",
        "$c : Comparison() $l : java.util.List() from collect( Pair() )",
        "$c : Comparison() accumulate( Pair( $p : part ); $s : sum( $p ) )",
        "$c : Comparison() java.lang.String()",
        "$c : Comparison() Object()",
        "$c : Comparison() /pairs[ part == 1 ]",
        "$c : Comparison() Pair() over window:length( 3 )",
        "$c : Comparison() @watch( * )",
        "$c : Comparison() if ( 1 == 1 ) do[ other ]",
        "$c : Comparison() ?query( 1; )",
        "$c : Comparison() Pair() Pair() Pair() Pair() Pair() Pair() Pair() Pair() Pair() Pair() Pair() Pair()",
        "$c : Comparison( salted == 1 )",
        "$c : Comparison( pair == $unbound )",
      })
  void aConditionThatIsNoPlainComparisonIsRefused(String conditions) {
    List<String> refusals = refusals(rule(conditions, REPORT));
    assertFalse(refusals.isEmpty());
    assertTrue(refusals.get(0).startsWith("evil.drl:"), refusals.get(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "import java.lang.Runtime;\n",
        "import org.plumbline.verify.pack.PackCompiler;\n",
        "import static java.lang.System.exit;\n",
        "import function java.lang.System.exit;\n",
        "global java.util.List out;\n",
        "function void f() { System.exit( 1 ); }\n",
        "declare Trap extends java.io.File end\n",
        "declare enum Trap A; end\n",
        "declare window W Pair() over window:length( 3 ) end\n",
        "query q( int x ) Pair( part == x ) end\n",
        "dialect \"mvel\"\n",
        "package org.plumbline.verify.judge\n",
        "// \\u000a import java.lang.Runtime;\n",
      })
  void aFileThatDeclaresMoreThanRulesIsRefused(String declaration) {
    List<String> refusals = refusals(declaration + rule("$c : Comparison( holding )", REPORT));
    assertFalse(refusals.isEmpty());
    assertTrue(refusals.get(0).startsWith("evil.drl:"), refusals.get(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "salience ( System.exit( 1 ) )",
        "enabled ( System.exit( 1 ) == null )",
        "timer ( int: 1s )",
        "dialect \"mvel\"",
        "agenda-group \"x\"",
        "extends \"count/agrees\"",
        "@timestamp( x )",
        "@summary( System.exit( 1 ) )",
      })
  void anAttributeThatIsMoreThanANumberIsRefused(String attribute) {
    String drl =
        "rule \"desk/x\" "
            + attribute
            + "\n  when\n    $c : Comparison( holding )\n  then\n    "
            + REPORT
            + "\nend\n";
    assertFalse(refusals(drl).isEmpty());
  }

  @Test
  void theRefusalSaysWhereAndHowToMend() {
    assertEquals(
        List.of(
            "evil.drl:3: \"slit\" is no property of Comparison; use one of "
                + new Vocabulary().properties(org.plumbline.verify.compare.Comparison.class),
            "evil.drl:5: \"insert\" is expected where \"System\" stands; "
                + "see docs/packs.md for what a rule of a pack may say"),
        refusals(rule("$c : Comparison( slit == Slot.COUNT )", "System.exit( 1 );")));
  }

  @Test
  void aRefusedPackIsNotCompiledNorKept() throws IOException {
    Path pack = Files.createDirectories(folder.resolve("pack"));
    Files.writeString(pack.resolve("evil.drl"), rule("$c : Comparison()", "System.exit( 1 );"));
    RuleSet set = new RuleSet(List.of(pack), false, RuleSettings.NONE, folder.resolve("cache"));
    RuleException refused = assertThrows(RuleException.class, () -> PackCompiler.compile(set));
    assertTrue(refused.getMessage().contains("evil.drl:5: "), refused.getMessage());
    assertFalse(Files.exists(folder.resolve("cache")));
  }
}
