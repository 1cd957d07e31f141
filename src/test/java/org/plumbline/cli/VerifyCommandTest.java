package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {
  private static final Terminal TYPED = new Terminal(true, true, true, false, 0);
  private static final Terminal COLOURED = new Terminal(true, true, true, true, 0);

  @TempDir private Path folder;
  private String article;

  @BeforeEach
  void writeArticle() throws IOException {
    Path file = Files.writeString(folder.resolve("news.txt"), "Killed: 26 “people”.");
    article = "--article=" + file;
  }

  private Run verify(String... claims) {
    return Run.plumbline(new FakeJudge(), arguments(claims));
  }

  private String[] arguments(String... more) {
    String[] all = new String[more.length + 2];
    all[0] = "verify";
    all[1] = article;
    System.arraycopy(more, 0, all, 2, more.length);
    return all;
  }

  @Test
  void exitCodeTellsTheWorstVerdict() {
    assertEquals(0, verify("true", "true too").code());
    assertEquals(1, verify("true", "whatever", "false").code());
    assertEquals(3, verify("true", "whatever").code());
  }

  @Test
  void textShowsLabelDifferenceProofRuleAndCorrection() {
    assertEquals(
        """
        CONTRADICTED     It is false that 28 died.
          count          28, but the article says 26
          evidence       Killed: 26 “people”.   news.txt:1
          rule           count/single-valued-differs   An event has one toll.
          correction     It is false that 26 died.
          edit           17-19: "28" becomes "26"

        NOT_ENOUGH_INFO  Whatever.
          reason         the article neither says this nor rules it out.

        2 claims: 0 supported, 1 contradicted, 1 undecided
        """,
        verify("It is false that 28 died.", "Whatever.").out());
  }

  @Test
  void jsonLinesAreOneRecordALineWithFieldsInOrder() {
    assertEquals(
        "{\"id\":\"1\",\"claim\":\"true\",\"label\":\"SUPPORTED\",\"reason\":\"NONE\",\"note\":\"\","
            + "\"correction\":\"\",\"findings\":[{\"rule\":\"count/equal\","
            + "\"explanation\":\"The numbers agree.\",\"slot\":\"COUNT\",\"relation\":\"EQUAL\","
            + "\"claimValue\":\"26\",\"truthValue\":\"26\",\"source\":\""
            + folder
            + "/news.txt\",\"line\":1,"
            + "\"start\":0,\"end\":20,\"quote\":\"Killed: 26 “people”.\",\"severity\":\"note\"}],"
            + "\"parts\":[{\"text\":\"true\",\"label\":\"SUPPORTED\",\"reason\":\"NONE\","
            + "\"findings\":[{\"rule\":\"count/equal\",\"explanation\":\"The numbers agree.\","
            + "\"slot\":\"COUNT\",\"relation\":\"EQUAL\",\"claimValue\":\"26\",\"truthValue\":\"26\","
            + "\"source\":\""
            + folder
            + "/news.txt\",\"line\":1,\"start\":0,\"end\":20,"
            + "\"quote\":\"Killed: 26 “people”.\",\"severity\":\"note\"}]}],"
            + "\"rulesHash\":\"r1\",\"truthHash\":\"t1\",\"replacements\":[]}\n",
        verify("--format=jsonl", "true").out());
  }

  @Test
  void jsonIsOneArray() {
    String out = verify("--format=json", "what", "ever").out();
    assertTrue(out.startsWith("[\n  {\n    \"id\": \"1\",\n"), out);
    assertTrue(out.contains("\n  },\n  {\n    \"id\": \"2\",\n"), out);
    assertTrue(out.endsWith("\n  }\n]\n"), out);
  }

  @Test
  void claimsComeFromFileStandardInputAndArguments() throws IOException {
    Path list = Files.writeString(folder.resolve("claims.txt"), "\uFEFFtrue\r\n\n  false  \n");
    Run run = verify("--format=jsonl", "what", "--claims=" + list);
    assertEquals(3, run.out().lines().count(), run.out());
    assertTrue(run.out().contains("{\"id\":\"3\",\"claim\":\"false\""), run.out());

    Run piped = Run.withInput(new FakeJudge(), "true\n", Terminal.NONE, arguments());
    assertEquals(0, piped.code(), piped.err());
    Run dash = Run.withInput(new FakeJudge(), "true\n", TYPED, arguments("-"));
    assertEquals(0, dash.code(), dash.err());
    assertEquals(2, Run.withInput(new FakeJudge(), "", TYPED, arguments()).code());
    Run none = Run.withInput(new FakeJudge(), "\n", Terminal.NONE, arguments());
    assertEquals(2, none.code());
    assertTrue(none.err().contains("no claim to check"), none.err());
  }

  @Test
  void jsonLinesOfClaimsKeepTheirNames() throws IOException {
    Path list =
        Files.writeString(
            folder.resolve("claims.jsonl"),
            "{\"id\":\"x-7\",\"claim\":\"true “é”\"}\n{\"claim\":\"false\"}\n");
    Run run = verify("--format=jsonl", "--claims=" + list);
    assertTrue(run.out().startsWith("{\"id\":\"x-7\",\"claim\":\"true “é”\""), run.out());
    assertTrue(run.out().contains("\n{\"id\":\"2\",\"claim\":\"false\""), run.out());

    Files.writeString(list, "{\"claim\":\"true\"}\n{\"text\":\"false\"}\n");
    Run broken = verify("--claims=" + list);
    assertEquals(2, broken.code());
    assertTrue(broken.err().contains("claims.jsonl:2: has no string in \"claim\""), broken.err());

    Files.write(list, "true\ncaf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
    Run latin = verify("--claims=" + list);
    assertEquals(2, latin.code());
    assertTrue(latin.err().contains("is not UTF-8"), latin.err());
  }

  @Test
  void colourOnlyWhereItIsWelcome() {
    assertFalse(verify("true").out().contains("\u001b"));
    String coloured = Run.withInput(new FakeJudge(), "", COLOURED, arguments("true")).out();
    assertTrue(coloured.startsWith("\u001b[1;32mSUPPORTED\u001b[0m        true\n"), coloured);
  }

  @Test
  void wrongUseIsOneLineAndExitCode2() {
    for (String[] arguments :
        new String[][] {
          {},
          {"verify", "true"},
          {"verify", article, "--format=xml", "true"},
          {"verify", article, "--published=yesterday", "true"},
          {"verify", article, "--encoding=klingon", "true"},
          {"verify", article, "--nonsense", "true"},
          {"verify", article, "--claims=/no/such/file"},
          {"judge", "true"}
        }) {
      Run run = Run.plumbline(new FakeJudge(), arguments);
      assertEquals(2, run.code(), run.err());
      assertEquals(1, run.err().lines().count(), run.err());
      assertEquals("", run.out());
    }
  }

  @Test
  void stackTraceOnlyWithDebug() {
    Run run = verify("boom");
    assertEquals(2, run.code());
    assertEquals(1, run.err().lines().count(), run.err());
    Run debug = verify("boom", "--debug");
    assertEquals(2, debug.code());
    assertTrue(debug.err().contains("\tat org.plumbline"), debug.err());
  }

  @Test
  void helpAndVersionExplainThemselves() {
    for (String command : new String[] {"verify", "extract", "evaluate"}) {
      Run help = Run.plumbline(new FakeJudge(), command, "--help");
      assertEquals(0, help.code());
      assertTrue(help.out().contains("Examples:\n  plumbline " + command), help.out());
      assertTrue(help.out().lines().allMatch(line -> line.length() <= 100), help.out());
    }
    assertEquals(0, Run.plumbline(new FakeJudge(), "--help").code());
    Run version = Run.plumbline(new FakeJudge(), "--version");
    assertTrue(version.out().matches("plumbline \\d+\\.\\d+.*\nJava \\d+.*\n"), version.out());
  }
}
