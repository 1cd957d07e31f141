package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.verify.Engine;
import org.plumbline.verify.Judge;

/** What people hand to the program by mistake, to the real engine: each has one clear answer. */
class BadInputTest {
  private static final String ARTICLE =
      "Gunmen killed 26 people in Pahalgam on Tuesday. The army said it had arrested two men.\n";

  private static Judge judge;

  @TempDir private Path folder;

  @BeforeAll
  static void loadEngine() {
    judge = Judge.of(Engine.load());
  }

  private void assertRefused(Path article, String what, String remedy) {
    Run run =
        Run.plumbline(
            judge, "verify", "--article=" + article, "Gunmen killed 26 people in Pahalgam.");
    assertEquals(2, run.code(), run.out());
    assertEquals("", run.out());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().startsWith("plumbline: " + article + ": "), run.err());
    assertTrue(run.err().contains(what), run.err());
    assertTrue(run.err().contains(remedy), run.err());
  }

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  @Test
  void emptyFile() throws IOException {
    assertRefused(file("empty.txt", new byte[0]), "empty", "give a file with text");
    assertRefused(file("blank.txt", " \n\n\t".getBytes(StandardCharsets.UTF_8)), "empty", "give");
  }

  @Test
  void binaryFile() throws IOException {
    byte[] noise = new byte[10_000];
    new Random(1).nextBytes(noise);
    assertRefused(file("noise.txt", noise), "binary", "give plain text");
    assertRefused(
        file("paper.txt", "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8)), "PDF", "save its text");
  }

  @Test
  void missingFileAndDirectory() {
    assertRefused(folder.resolve("none.txt"), "no such file", "check the path");
    assertRefused(folder, "is a directory", "give the files in it");
  }

  @Test
  void fiftyMegabytes() throws IOException {
    Path file = folder.resolve("large.txt");
    byte[] megabyte =
        ARTICLE.repeat((1 << 20) / ARTICLE.length() + 1).getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int i = 0; i < 50; i++) {
        out.write(megabyte);
      }
    }
    assertRefused(file, "50.0 MB", "split it");
  }

  @Test
  void invalidUtf8NamesTheByteAndOffersEncoding() throws IOException {
    Path file = file("latin.txt", "Café owners were killed.".getBytes(StandardCharsets.ISO_8859_1));
    assertRefused(file, "at byte 3", "--encoding");
    Run run =
        Run.plumbline(
            judge,
            "verify",
            "--article=" + file,
            "--encoding=windows-1252",
            "Café owners were killed.");
    assertEquals(0, run.code(), run.err() + run.out());
  }

  @Test
  void articleInAnotherLanguage() throws IOException {
    String text =
        "El secretario de Estado pidió el jueves a la India y a Pakistán que rebajen la tensión y dialoguen. "
            + "El ministro dijo que todavía no hay acuerdo.";
    assertRefused(file("es.txt", text.getBytes(StandardCharsets.UTF_8)), "Spanish", "translation");
  }

  private void assertUndecided(String claim, String reason) throws IOException {
    Path article = file("article.txt", ARTICLE.getBytes(StandardCharsets.UTF_8));
    Run run = Run.plumbline(judge, "verify", "--article=" + article, "--format=jsonl", "--", claim);
    assertEquals(3, run.code(), run.err() + run.out());
    assertEquals(1, run.out().lines().count(), run.out());
    assertTrue(
        run.out().contains("\"label\":\"NOT_ENOUGH_INFO\",\"reason\":\"" + reason), run.out());
  }

  @Test
  void claimsThatClaimNothing() throws IOException {
    assertUndecided("Did gunmen kill 26 people in Pahalgam?", "NOT_CHECKABLE");
    assertUndecided("", "NOT_CHECKABLE");
    assertUndecided("   \t ", "NOT_CHECKABLE");
    assertUndecided("!!! … ???", "NOT_CHECKABLE");
  }

  @Test
  void opinion() throws IOException {
    assertUndecided("The attack in Pahalgam was the most disgraceful in history.", "NOT_CHECKABLE");
    assertUndecided("The army should arrest more men.", "NOT_CHECKABLE");
  }

  @Test
  void claimOfTenThousandWords() throws IOException {
    assertUndecided("Gunmen killed people there. ".repeat(2_500), "UNREADABLE");
  }
}
