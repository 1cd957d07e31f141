package org.plumbline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.plumbline.fact.Evidence;
import org.plumbline.fact.Relation;
import org.plumbline.fact.Slot;
import org.plumbline.verify.Correction;
import org.plumbline.verify.Finding;
import org.plumbline.verify.Label;
import org.plumbline.verify.Reason;
import org.plumbline.verify.Verdict;
import org.plumbline.verify.pack.Severity;

class TextReportTest {
  private static final Evidence PROOF =
      new Evidence("news/a.txt", 7, 0, 9, "Nine camps were hit in\n  the north.");

  private static Finding finding(Slot slot, Relation relation, String claim, String truth) {
    return new Finding(
        "rule/" + slot.name().toLowerCase(Locale.ROOT),
        "Why.",
        slot,
        relation,
        claim,
        truth,
        PROOF,
        Severity.ERROR);
  }

  private static String render(Style style, Verdict verdict) {
    List<String> lines = new ArrayList<>();
    TextReport report = new TextReport(lines::add, style);
    report.start();
    report.add("1", verdict);
    report.end();
    return String.join("\n", lines) + "\n";
  }

  @Test
  void aLongNameOfASlotMovesItsValueAndBreaksNothing() {
    Finding scope = finding(Slot.SCOPE, Relation.CONFLICTS, "All of the deer", "most of the deer");
    Verdict verdict =
        new Verdict(
            "All of the deer live there.",
            Label.CONTRADICTED,
            Reason.NONE,
            "",
            List.of(),
            List.of(scope),
            Correction.between("All of the deer live there.", "Most of the deer live there."),
            "r",
            "t");
    assertTrue(
        render(Style.PLAIN, verdict)
            .contains("how many of them All of the deer, but the article says"));
  }

  @Test
  void partsOfACompoundClaimHaveTheirOwnLabels() {
    Finding nine = finding(Slot.COUNT, Relation.ENTAILS, "at least 5", "nine");
    Finding south = finding(Slot.PLACE, Relation.CONFLICTS, "in the south", "in the north");
    Verdict verdict =
        new Verdict(
            "Five camps were hit, in the south, by mistake.",
            Label.CONTRADICTED,
            Reason.NONE,
            "",
            List.of(
                new Verdict.Part(
                    "five camps were hit", Label.SUPPORTED, Reason.NONE, List.of(nine)),
                new Verdict.Part("in the south", Label.CONTRADICTED, Reason.NONE, List.of(south)),
                new Verdict.Part(
                    "by mistake", Label.NOT_ENOUGH_INFO, Reason.NOT_MENTIONED, List.of())),
            List.of(south, nine),
            Correction.between(
                "Five camps were hit, in the south, by mistake.",
                "Five camps were hit, in the north."),
            "r",
            "t");
    assertEquals(
        """
        CONTRADICTED     Five camps were hit, in the south, by mistake.
          SUPPORTED        five camps were hit
            count          at least 5: follows from the article's nine
            evidence       Nine camps were hit in the north.   a.txt:7
            rule           rule/count   Why.
          CONTRADICTED     in the south
            place          in the south, but the article says in the north
            evidence       Nine camps were hit in the north.   a.txt:7
            rule           rule/place   Why.
          NOT_ENOUGH_INFO  by mistake
            reason         the article neither says this nor rules it out.
          correction     Five camps were hit, in the north.
          edit           28-45: "south, by mistake" becomes "north"
        """,
        render(Style.PLAIN, verdict));
  }

  @Test
  void partsThatSayNothingMoreAreLeftOut() {
    Verdict.Part silent =
        new Verdict.Part("part", Label.NOT_ENOUGH_INFO, Reason.NOT_MENTIONED, List.of());
    Verdict verdict =
        new Verdict(
            "One and two.",
            Label.NOT_ENOUGH_INFO,
            Reason.NOT_MENTIONED,
            "",
            List.of(silent, silent),
            List.of(),
            Correction.NONE,
            "r",
            "t");
    assertEquals(
        """
        NOT_ENOUGH_INFO  One and two.
          reason         the article neither says this nor rules it out.
        """,
        render(Style.PLAIN, verdict));
  }

  @Test
  void equalEvidenceIsShownOnce() {
    Verdict verdict =
        new Verdict(
            "Nine camps were hit.",
            Label.SUPPORTED,
            Reason.NONE,
            "",
            List.of(),
            List.of(
                finding(Slot.COUNT, Relation.EQUAL, "Nine", "nine"),
                finding(Slot.PREDICATE, Relation.EQUAL, "struck", "hit")),
            Correction.NONE,
            "r",
            "t");
    assertEquals(
        """
        SUPPORTED        Nine camps were hit.
          count          Nine, as the article says
          what           struck: the article says hit
          evidence       Nine camps were hit in the north.   a.txt:7
          rule           rule/count   Why.
          rule           rule/predicate   Why.
        """,
        render(Style.PLAIN, verdict));
  }

  @Test
  void noteAndEmptyClaim() {
    Verdict verdict =
        new Verdict(
            " ",
            Label.NOT_ENOUGH_INFO,
            Reason.NOT_CHECKABLE,
            "The claim is empty.",
            List.of(),
            List.of(),
            Correction.NONE,
            "r",
            "t");
    assertEquals(
        """
        NOT_ENOUGH_INFO  (empty)
          reason         not a statement that an article could confirm or refute: The claim is empty.
        """,
        render(Style.PLAIN, verdict));
  }

  @Test
  void narrowTerminalWrapsIntoTheColumn() {
    Verdict verdict =
        new Verdict(
            "Nine camps were hit in the north of the country on Wednesday night.",
            Label.SUPPORTED,
            Reason.NONE,
            "",
            List.of(),
            List.of(),
            Correction.NONE,
            "r",
            "t");
    assertEquals(
        """
        SUPPORTED        Nine camps were hit in the north of
                         the country on Wednesday night.
        """,
        render(new Style(false, 54), verdict));
  }
}
