package org.plumbline.verify.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.Fixtures;
import org.plumbline.text.PlainText;
import org.plumbline.verify.Verdict;

class TemplateTest {
  @TempDir Path folder;

  @Test
  void aSummaryIsFilledFromTheMatch() {
    Verdict verdict =
        Fixtures.engine()
            .verify(
                Fixtures.engine()
                    .read(List.of(PlainText.read("a", "The storm killed 26 people in Brindle."))),
                "The storm killed 28 people in Brindle.");
    assertEquals(
        "An event has one number of this kind: the claim says 28, the article 26.",
        verdict.findings().get(0).explanation());
  }

  @Test
  void wordsOfTheTextsAreNoTemplates() {
    assertEquals(
        "Says ${truth}\\1, not nothing.",
        Template.fill("Says {truth}, not {claim}.", "", "${truth}\\1"));
  }

  @Test
  void withoutAMatchItSpeaksOfAnyTwoValues() {
    assertEquals("Says Y, not X.", Template.general("Says {truth}, not {claim}."));
    assertEquals("Says so.", Template.general("Says so."));
  }

  @Test
  void otherBracesAreRefused() throws IOException {
    Files.writeString(
        folder.resolve("rules.drl"),
        """
        rule "desk/odd"
          @summary("Says {thruth}.")
          when
            $p : Pair( samePolarity )
          then
            insert( PairFinding.supports( drools.getRule().getName(), $p ) );
        end
        """);
    RuleSet set = new RuleSet(List.of(folder), false, RuleSettings.NONE, folder.resolve("cache"));
    RuleException refused = assertThrows(RuleException.class, () -> PackCompiler.compile(set));
    assertTrue(
        refused.getMessage().contains("rules.drl:1: the summary has braces"), refused.getMessage());
  }
}
