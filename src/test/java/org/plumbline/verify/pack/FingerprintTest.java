package org.plumbline.verify.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.verify.judge.RuleBook;

/** The hash that stands in every verdict is one of the files that judged. */
class FingerprintTest {
  @TempDir private Path folder;

  private Path rules(String name, String drl, String lexicon) throws IOException {
    Path rules = folder.resolve(name);
    Files.createDirectories(rules.resolve("lexicon"));
    Files.writeString(rules.resolve("a.drl"), drl);
    Files.writeString(rules.resolve("lexicon/b.yaml"), lexicon);
    return rules;
  }

  @Test
  void theShippedHashIsThatOfTheFolder() {
    assertEquals(Fingerprint.of(Path.of("rules")), RuleBook.load().hash());
  }

  @Test
  void itDoesNotDependOnPlaceNorLineEndsNorExamples() throws IOException {
    String one = Fingerprint.of(rules("one", "rule\nend\n", "a: [b]\n"));
    Path other = rules("two", "rule\r\nend\r\n", "a: [b]\r\n");
    Files.writeString(other.resolve("a.examples.yaml"), "- rule: x\n");
    assertEquals(one, Fingerprint.of(other));
  }

  @Test
  void itChangesWithEveryFileThatJudges() throws IOException {
    String one = Fingerprint.of(rules("one", "rule\nend\n", "a: [b]\n"));
    assertNotEquals(one, Fingerprint.of(rules("two", "rule\n\nend\n", "a: [b]\n")));
    assertNotEquals(one, Fingerprint.of(rules("three", "rule\nend\n", "a: [c]\n")));
  }
}
