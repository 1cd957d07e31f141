package org.plumbline.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor meets: packs over the shipped lexicon, and faults named by file, line and key. */
class LexiconFilesTest {
  @TempDir private Path folder;

  private List<String> faults(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
    return assertThrows(LexiconException.class, () -> Lexicon.read(folder)).problems();
  }

  @Test
  void packAddsAndReplaces() throws IOException {
    Files.writeString(
        folder.resolve("predicates.yaml"),
        """
        aviation:
          - id: divert
            verbs: [divert]
            opposite: [land]
          - id: slice
            verbs: [slice, julienne]
        """);
    Files.writeString(
        folder.resolve("aliases.yaml"),
        """
        bodies:
          - {name: Plumbline Project, aliases: [PLP]}
        """);
    Lexicon lexicon = Lexicon.load(folder);
    assertEquals("divert", lexicon.verb("divert").orElseThrow().id());
    assertEquals("slice", lexicon.verb("julienne").orElseThrow().id());
    assertEquals("kill", lexicon.verb("kill").orElseThrow().id());
    assertEquals("Plumbline Project", lexicon.aliases("PLP").get(0).name());
  }

  @Test
  void namesLineAndKeyOfEveryFault() throws IOException {
    List<String> faults =
        faults(
            "predicates.yaml",
            """
            things:
              - id: one
                verbs: [do]
                entails: [nowhere]
                colour: blue
              - id: two
                verbs: [do]
                possessive: speed
              - verbs: [third]
            """);
    assertEquals(5, faults.size(), faults::toString);
    assertTrue(faults.get(0).startsWith("predicates.yaml:5: colour: no such key"), faults.get(0));
    assertTrue(faults.get(1).startsWith("predicates.yaml:8: possessive: \"speed\" is not a role"));
    assertTrue(faults.get(2).startsWith("predicates.yaml:9: id: is missing"), faults.get(2));
    assertTrue(
        faults.stream().anyMatch(fault -> fault.contains("entails: \"one\" refers to \"nowhere\"")),
        faults::toString);
    assertTrue(
        faults.stream()
            .anyMatch(fault -> fault.contains("\"do\" stands in \"one\" and in \"two\"")),
        faults::toString);
  }

  @Test
  void saysWhereYamlBreaks() throws IOException {
    List<String> faults = faults("reporting.yaml", "verbs:\n  - class: say\n    words: [a, b\n");
    assertEquals(1, faults.size());
    assertTrue(
        faults.get(0).matches("reporting\\.yaml:\\d+: not readable as YAML.*"), faults.get(0));
  }

  @Test
  void wordsThatYamlTakesForFlagsStayWords() throws IOException {
    Files.writeString(
        folder.resolve("polarity.yaml"), "negators:\n  - {kind: determiner, words: [no, off]}\n");
    Lexicon lexicon = Lexicon.read(folder);
    assertEquals("no", lexicon.negator("no").orElseThrow().words());
    assertEquals("off", lexicon.negator("off").orElseThrow().words());
  }

  @Test
  void pairsMustBePairs() throws IOException {
    List<String> faults = faults("opposites.yaml", "adjectives:\n  - [hot, cold, warm]\n");
    assertTrue(faults.get(0).startsWith("opposites.yaml:2: adjectives:"), faults.get(0));
  }
}
