package org.plumbline.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.Fixtures;
import org.plumbline.text.ReadOptions;
import org.plumbline.verify.Engine;
import org.plumbline.verify.Judge;
import org.plumbline.verify.pack.RuleSet;
import org.plumbline.verify.pack.RuleSettings;
import org.plumbline.verify.pack.Severity;

/** A draft beside itself: slips are found, and a sound article is left in peace. */
class SelfCheckTest {
  private static List<Problem> check(String name, String text) {
    return check(Fixtures.engine(), name, text);
  }

  private static List<Problem> check(Engine engine, String name, String text) {
    Draft draft =
        Draft.of(
            name,
            text,
            EnumSet.of(ReadOptions.Part.CODE, ReadOptions.Part.COMMENTS, ReadOptions.Part.QUOTES),
            ReadOptions.defaults());
    return new Checker(Judge.of(engine), sentence -> true).againstItself(draft).problems();
  }

  @Test
  void aSoundArticleAgreesWithItself() {
    List<String> found = new ArrayList<>();
    for (Fixtures.ClaimSet set : Fixtures.claimSets()) {
      for (Problem problem : check(set.name() + ".txt", Fixtures.article(set.name()).original())) {
        found.add(problem.file() + ": " + problem.message() + " " + problem.text());
      }
    }
    assertEquals(List.of(), found);
  }

  @Test
  void twoTollsAreOneProblemOfTheLaterSentence() {
    List<Problem> problems =
        check(
            "draft.txt",
            """
            Storm hits the coast

            The storm killed 26 people in Arlen on Monday.

            Schools are closed until Friday. The storm killed 28 people in Arlen.
            """);
    assertEquals(1, problems.size(), problems.toString());
    assertEquals(5, problems.get(0).region().startLine());
    assertEquals(51, problems.get(0).region().startColumn());
    assertTrue(problems.get(0).edits().isEmpty(), "nobody can tell which of the two is right");
  }

  @Test
  void theHeadlineAndTheCaptionAreAtFaultNotTheText() {
    String text =
        """
        # Storm kills 31 people in Arlen

        The storm killed 26 people in Arlen on Monday.

        ![The storm killed 29 people in Arlen.](storm.jpg)

        Schools are closed until Friday.
        """;
    List<Integer> lines =
        check("draft.md", text).stream().map(p -> p.region().startLine()).toList();
    assertTrue(lines.contains(1), lines.toString());
    assertTrue(lines.contains(5), lines.toString());
    assertTrue(!lines.contains(3), lines.toString());
  }

  @Test
  void whatTheTextSaysIsTheProofWhereTheHeadlineIsWrongAsWell() {
    List<Problem> problems =
        check(
            "draft.md",
            """
            # Storm kills 31 people in Arlen

            The storm killed 26 people in Arlen on Monday.

            ![The storm killed 29 people in Arlen.](storm.jpg)

            Schools are closed. The storm killed 28 people in Arlen.
            """);
    assertEquals(
        List.of(
            "“31”, but draft.md:3 says “26”.",
            "“29”, but draft.md:3 says “26”.",
            "“28”, but draft.md:3 says “26”."),
        problems.stream().map(Problem::message).toList());
  }

  @Test
  void whatMayDifferHidesNoSlip() {
    List<Problem> problems =
        check(
            "draft.txt",
            """
            Storm hits the coast

            The storm of 2009 killed 112 people in Arlen.

            The storm killed 26 people in Arlen.

            Schools are closed. The storm killed 28 people in Arlen.
            """);
    assertEquals(
        List.of("“28”, but draft.txt:5 says “26”."),
        problems.stream().map(Problem::message).toList());
  }

  @Test
  void oneQuotationHasOneSpeaker() {
    List<Problem> problems =
        check(
            "draft.txt",
            """
            Storm hits the coast

            "We will rebuild every single house in this town," said Governor Jon Barr on Tuesday.

            The road is open again.

            "We will rebuild every single house in this town," said Edda Kole on Tuesday.
            """);
    assertEquals(1, problems.size(), problems.toString());
    assertEquals(7, problems.get(0).region().startLine());
  }

  @Test
  void whatOthersSayAndWhatWasEarlierMayDiffer() {
    List<Problem> problems =
        check(
            "draft.txt",
            """
            Storm hits the coast

            The storm killed 26 people in Arlen, the army said.

            The storm killed 40 people in Arlen, the rebels said.

            The storm of 2009 killed 112 people in Arlen.
            """);
    assertEquals(List.of(), problems);
  }

  private static List<Problem> titles(String first, String second) {
    return check("draft.txt", first + "\n\nThe road is open again.\n\n" + second + "\n");
  }

  @Test
  void onePersonHasOneOfTwoExclusiveTitles() {
    List<Problem> problems =
        titles(
            "Finance Minister Anna Berg spoke on Monday in Arlen.",
            "\"I have done what I could,\" said Anna Berg, the health minister.");
    assertEquals(1, problems.size(), problems.toString());
    Problem problem = problems.get(0);
    assertEquals(5, problem.region().startLine());
    assertEquals(
        "“the health minister”, but draft.txt:1 says “Finance Minister”.", problem.message());
    assertEquals("property/exclusive", problem.rule());
    assertTrue(problem.edits().isEmpty(), "nobody can tell which of the two is right");
  }

  @Test
  void titlesInFrontOfNamesAreComparedAsWell() {
    List<Problem> problems =
        titles(
            "Finance Minister Anna Berg spoke on Monday in Arlen.",
            "Health Minister Anna Berg left early.");
    assertEquals(1, problems.size(), problems.toString());
  }

  @Test
  void titlesThatAVerbGivesAreComparedAsWell() {
    List<Problem> problems =
        titles("Anna Berg is the finance minister.", "Anna Berg is the health minister.");
    assertEquals(
        "“the health minister”, but draft.txt:1 says “the finance minister”.",
        problems.get(0).message());
  }

  @Test
  void aSlipCanBeSwitchedOffAndWeighed(@TempDir Path folder) {
    String text = "The storm killed 26 people in Arlen.\n\nThe storm killed 28 people in Arlen.\n";
    assertEquals(Level.CONTRADICTED, check("draft.txt", text).get(0).level());
    RuleSettings warning = new RuleSettings(Set.of(), Map.of("slip/two-numbers", Severity.WARNING));
    assertEquals(Level.WARNING, check(engine(warning, folder), "draft.txt", text).get(0).level());
    RuleSettings off = new RuleSettings(Set.of("slip/two-numbers"), Map.of());
    assertEquals(List.of(), check(engine(off, folder), "draft.txt", text));
  }

  private static Engine engine(RuleSettings settings, Path cache) {
    return Engine.load(new RuleSet(List.of(), false, settings, cache));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Another time, or in another's place.
        "Finance Minister Anna Berg spoke in Arlen. | Former health minister Anna Berg left early.",
        "Finance Minister Anna Berg spoke in Arlen. | Anna Berg, then health minister, left early.",
        "Finance Minister Anna Berg spoke in Arlen. | Anna Berg, the acting health minister, left early.",
        "Finance Minister Anna Berg spoke in Arlen. | Deputy Health Minister Anna Berg left early.",
        "Finance Minister Anna Berg spoke in Arlen. | Anna Berg, health minister until 2019, left early.",
        "Finance Minister Anna Berg spoke in Arlen. | Anna Berg was the health minister in 2019.",
        "Finance Minister Anna Berg was appointed health minister. | Health Minister Anna Berg left early.",
        // Both can be held at once.
        "Finance Minister Anna Berg spoke in Arlen. | Anna Berg, the party leader, left early.",
        "Finance Minister Anna Berg spoke in Arlen. | Anna Berg, the deputy prime minister, left early.",
        "Finance Minister Anna Berg spoke in Arlen. | Anna Berg, the minister, left early.",
        "The economist Anna Berg spoke in Arlen. | Anna Berg, the novelist, left early.",
        // Two people.
        "Finance Minister Anna Berg spoke in Arlen. | Health Minister Jon Barr left early.",
      })
  void titlesThatOneMayHaveAreLeftInPeace(String first, String second) {
    assertEquals(List.of(), titles(first, second));
  }
}
