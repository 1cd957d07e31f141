package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.Fixtures;
import org.plumbline.verify.Judge;

/** What a check cannot do is told in one line, before anything is written, and ends with 2. */
class CheckBadInputTest {
  private static final String DRAFT = "The flood killed 28 people in Arlen on Monday.\n";

  @TempDir private Path folder;
  private Path draft;
  private Path truth;

  @BeforeEach
  void write() throws IOException {
    draft = file("draft.md", DRAFT);
    truth =
        file(
            "truth.yaml", "facts:\n  - says: \"The flood killed 26 people in Arlen on Monday.\"\n");
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static Run check(Object... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "check";
    for (int i = 0; i < arguments.length; i++) {
      all[i + 1] = arguments[i].toString();
    }
    return Run.plumbline(Judge.of(Fixtures.engine()), all);
  }

  private static void assertRefused(String why, Object... arguments) {
    Run run = check(arguments);
    assertEquals(2, run.code(), run.out() + run.err());
    assertTrue(run.err().contains(why), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
    assertEquals("", run.out());
  }

  @Test
  void aDraftWithoutASentenceIsNotGreen() throws IOException {
    Path front = file("front.md", "---\ntitle: Flood\n---\n");
    assertRefused("front.md has no sentence", front, "--truth", truth);
    assertEquals(1, check(front, draft, "--truth", truth).code());
  }

  @Test
  void aDraftNamedTwiceIsCheckedOnce() {
    Path again = folder.resolve(".").resolve("draft.md");
    Run run = check(draft, draft, again, "--truth", truth);
    assertTrue(run.out().contains("1 draft, 1 sentence"), run.out());
  }

  @Test
  void aTruthWithoutFactsIsNamed() throws IOException {
    Path empty = file("empty.yaml", "");
    assertRefused("there is no truth to check against: " + empty + ": ", draft, "--truth", empty);
  }

  @Test
  void aWrongKeyOfAFactIsToldOnce() throws IOException {
    Path wrong = file("wrong.yaml", "facts:\n  - sayz: \"It rained.\"\n");
    assertRefused("wrong.yaml:2: sayz: is not a table", draft, "--truth", wrong);
  }

  @ParameterizedTest
  @CsvSource({"{}", "'[1, 2'", "'\"x\"'", "'{\"problems\": 3}'"})
  void whatIsNoBaselineIsRefused(String text) throws IOException {
    Path baseline = file("baseline.json", text);
    assertRefused("cannot be read as a baseline", draft, "--truth", truth, "--baseline", baseline);
  }

  @Test
  void aBaselineThatIsMissingIsToldAndOneIntoANewFolderIsWritten() {
    Path baseline = folder.resolve("new/baseline.json");
    assertRefused("does not exist", draft, "--truth", truth, "--baseline", baseline);
    Run run = check(draft, "--truth", truth, "--baseline", baseline, "--update-baseline");
    assertEquals(0, run.code(), run.err());
    assertTrue(Files.exists(baseline));
  }

  @Test
  void formatsDoNotMix() {
    assertRefused(
        "two formats would go to standard output",
        draft,
        "--truth",
        truth,
        "--format=text",
        "--format=json");
    Path report = folder.resolve("report");
    assertRefused(
        "two formats would go to " + folder,
        draft,
        "--truth",
        truth,
        "--format=json=" + report,
        "--format=sarif=" + folder.resolve(".").resolve("report"));
    assertRefused("names no file", draft, "--truth", truth, "--format=sarif=");
    assertFalse(Files.exists(report));
  }

  @Test
  void noInputIsOverwritten() throws IOException {
    for (Path input : List.of(draft, truth)) {
      String before = Files.readString(input);
      assertRefused("would be overwritten", draft, "--truth", truth, "--format=sarif=" + input);
      assertRefused(
          "would be overwritten",
          draft,
          "--truth",
          truth,
          "--update-baseline",
          "--baseline",
          input);
      assertEquals(before, Files.readString(input));
    }
    assertRefused("would be overwritten", draft, "--truth", folder, "--format=json=" + truth);
    assertRefused("it is a folder", draft, "--truth", truth, "--format=sarif=" + folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "packs: [nowhere]  | nowhere does not exist; name a folder of rules",
        "exclude: ['[']    | .plumbline.yaml:1: exclude: \"[\" is no pattern",
        "truth: nowhere    | nowhere: does not exist",
        "fail-on: maybe    | .plumbline.yaml:1: fail-on: \"maybe\" is not known",
      })
  void aWrongConfigurationIsTold(String line, String why) throws IOException {
    Path config = file(".plumbline.yaml", line + "\n");
    assertRefused(why, draft, "--config", config);
  }

  @Test
  void anAnswerThatCannotBeWrittenIsNoAnswer() {
    assertEquals(Optional.of("disk full"), printed("disk full").fault());
    assertEquals(Optional.empty(), printed("Broken pipe").fault());
  }

  private static Printer printed(String fault) {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(fault);
          }
        };
    Printer printer = new Printer(broken, OutputStream.nullOutputStream());
    printer.line("An answer.");
    return printer;
  }
}
