package org.plumbline.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.audit.articles.Article;
import org.plumbline.fact.Evidence;
import org.plumbline.fact.Relation;
import org.plumbline.fact.Slot;
import org.plumbline.verify.Correction;
import org.plumbline.verify.Finding;
import org.plumbline.verify.Label;
import org.plumbline.verify.Reason;
import org.plumbline.verify.Verdict;
import org.plumbline.verify.pack.Severity;

/** What several articles come to. */
class BenchTest {
  private static Bench.Opinion opinion(String name, String published, Label label, Slot slot) {
    return opinion(name, published, label, slot, "31 died.");
  }

  private static Bench.Opinion opinion(
      String name, String published, Label label, Slot slot, String mended) {
    Finding finding =
        new Finding(
            "rule",
            "Because.",
            slot,
            label == Label.SUPPORTED ? Relation.EQUAL : Relation.CONFLICTS,
            "26",
            "31",
            new Evidence(name, 1, 0, 5, "Quote"),
            Severity.ERROR);
    boolean decided = label != Label.NOT_ENOUGH_INFO;
    return new Bench.Opinion(
        new Article(1, name, published, 1),
        new Verdict(
            "26 died.",
            label,
            decided ? Reason.NONE : Reason.NOT_MENTIONED,
            "",
            List.of(),
            decided ? List.of(finding) : List.of(),
            label == Label.CONTRADICTED ? new Correction(mended, List.of()) : Correction.NONE,
            "r",
            "t"));
  }

  private static Ruling rule(Bench.Opinion... opinions) {
    return Bench.rule("26 died.", List.of(opinions));
  }

  @Test
  void silenceOfOthersChangesNothing() {
    Ruling ruling =
        rule(
            opinion("a", "", Label.NOT_ENOUGH_INFO, Slot.COUNT),
            opinion("b", "", Label.CONTRADICTED, Slot.COUNT));
    assertEquals(Outcome.CONTRADICTED, ruling.outcome());
    assertEquals("31 died.", ruling.correction());
  }

  @Test
  void articlesThatDisagreeAreShownBoth() {
    Ruling ruling =
        rule(
            opinion("a", "2025-05-07", Label.SUPPORTED, Slot.ACTOR),
            opinion("b", "2025-05-08", Label.CONTRADICTED, Slot.ACTOR));
    assertEquals(Outcome.DISPUTED, ruling.outcome());
    assertEquals(
        List.of("b against", "a for"),
        ruling.proofs().stream()
            .map(p -> p.finding().evidence().source() + (p.supports() ? " for" : " against"))
            .toList());
  }

  @Test
  void aFigureThatALaterArticleRevisesIsOutdatedNotFalse() {
    Ruling ruling =
        rule(
            opinion("old", "2025-05-07", Label.SUPPORTED, Slot.COUNT),
            opinion("new", "2025-05-09", Label.CONTRADICTED, Slot.COUNT));
    assertEquals(Outcome.OUTDATED, ruling.outcome());
    assertEquals("31 died.", ruling.correction());
  }

  @Test
  void theLatestFigureIsSupportedWhateverEarlierArticlesHad() {
    Ruling ruling =
        rule(
            opinion("old", "2025-05-07", Label.CONTRADICTED, Slot.COUNT),
            opinion("new", "2025-05-09", Label.SUPPORTED, Slot.COUNT));
    assertEquals(Outcome.SUPPORTED, ruling.outcome());
  }

  @Test
  void noSourceIsFollowedWhereTheOthersHaveAnotherFigureThatDay() {
    Ruling ruling =
        rule(
            opinion("a", "2025-05-08", Label.CONTRADICTED, Slot.COUNT, "31 died."),
            opinion("b", "2025-05-08", Label.CONTRADICTED, Slot.COUNT, "28 died."));
    assertEquals(Outcome.CONTRADICTED, ruling.outcome());
    assertEquals("", ruling.correction());
    assertEquals("The sources that rule it out do not say the same instead.", ruling.note());
    assertEquals(2, ruling.proofs().size());
  }

  @Test
  void aCorrectionHasTheLatestFigure() {
    Ruling ruling =
        rule(
            opinion("old", "2025-05-08", Label.CONTRADICTED, Slot.COUNT, "31 died."),
            opinion("new", "2025-05-09", Label.CONTRADICTED, Slot.COUNT, "33 died."));
    assertEquals("33 died.", ruling.correction());
    assertEquals("", ruling.note());
  }

  @Test
  void withoutDatesFiguresThatDifferAreDisputed() {
    assertEquals(
        Outcome.DISPUTED,
        rule(
                opinion("a", "", Label.SUPPORTED, Slot.COUNT),
                opinion("b", "2025-05-09", Label.CONTRADICTED, Slot.COUNT))
            .outcome());
  }
}
