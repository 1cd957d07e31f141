package org.plumbline.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.Fixtures;
import org.plumbline.text.PlainText;
import org.plumbline.truth.GroundTruth;
import org.plumbline.truth.file.Extraction;
import org.plumbline.truth.file.Merge;
import org.plumbline.truth.file.TruthFile;
import org.plumbline.truth.file.TruthReader;
import org.plumbline.truth.file.TruthText;
import org.plumbline.truth.file.TruthWriter;

/** Truth files as ground truth: what a person writes in them is what claims are judged by. */
class TruthFileTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
  private static final String STORY =
      """
      Flood in Arlen kills 26

      The flood killed 26 people in Arlen on Monday. Mayor Edda Kole said that nine bridges were lost.

      The army sent 300 soldiers to the town.
      """;

  private static GroundTruth truth(String yaml) {
    TruthFile file = TruthReader.read("truth/story.yaml", yaml);
    return Fixtures.engine().gather(List.of(new TruthText(file, DAY)));
  }

  private static String extracted(String story) {
    return TruthWriter.write(read(story));
  }

  private static TruthFile read(String story) {
    GroundTruth truth = Fixtures.engine().read(List.of(PlainText.read("story.txt", story)));
    return Extraction.of(truth.sources().get(0), "truth/story.yaml", "../story.txt", "");
  }

  private static Label judge(String yaml, String claim) {
    return Fixtures.engine().verify(truth(yaml), claim).label();
  }

  /** Sets the status of the first fact whose lines hold {@code words}. */
  private static String mark(String yaml, String words, String status) {
    int at = yaml.indexOf(words);
    assertTrue(at > 0, () -> words + " is not in " + yaml);
    int line = yaml.lastIndexOf("status: extracted", at);
    return yaml.substring(0, line) + "status: " + status + yaml.substring(line + 17);
  }

  @Test
  void anExtractedFileJudgesAsItsArticleDoes() {
    int claims = 0;
    List<String> others = new ArrayList<>();
    for (Fixtures.ClaimSet set : Fixtures.claimSets().subList(0, 2)) {
      GroundTruth article = Fixtures.engine().read(List.of(Fixtures.article(set.name())));
      TruthFile file = Extraction.of(article.sources().get(0), "t.yaml", "", "");
      GroundTruth truth = truth(TruthWriter.write(file));
      for (Fixtures.GoldClaim claim : set.claims()) {
        claims++;
        Label is = Fixtures.engine().verify(truth, claim.text()).label();
        Label was = Fixtures.engine().verify(article, claim.text()).label();
        if (is != was) {
          others.add(set.name() + " " + was + " → " + is + ": " + claim.text());
        }
      }
    }
    assertTrue(others.size() * 50 <= claims, claims + " claims, but differently: " + others);
  }

  @Test
  void writingWhatWasReadChangesNothing() {
    String yaml = extracted(STORY);
    assertEquals(yaml, TruthWriter.write(TruthReader.read("truth/story.yaml", yaml)));
  }

  @Test
  void evidenceStandsInTheTruthFile() {
    String yaml = extracted(STORY);
    Verdict verdict =
        Fixtures.engine().verify(truth(yaml), "The army sent 500 soldiers to the town.");
    assertEquals(Label.CONTRADICTED, verdict.label());
    var evidence = verdict.findings().get(0).evidence();
    assertEquals("truth/story.yaml", evidence.source());
    String line = yaml.lines().toList().get(evidence.line() - 1);
    assertEquals("    quote: \"The army sent 300 soldiers to the town.\"", line);
    assertEquals(
        "The army sent 300 soldiers to the town.",
        yaml.substring(evidence.start(), evidence.end()));
  }

  @Test
  void factsByHandNeedNoArticle() {
    String yaml =
        """
        facts:
          - claim-responsibility: {actor: The Resistance Front, topic: Pahalgam attack}
          - says: "Nine sites were hit."
          - kill: {actor: The flood, target: 26 people, place: Arlen}
        """;
    assertEquals(
        Label.SUPPORTED,
        judge(yaml, "The Resistance Front claimed responsibility for the Pahalgam attack."));
    assertEquals(
        Label.CONTRADICTED,
        judge(yaml, "The Red Brigade claimed responsibility for the Pahalgam attack."));
    assertEquals(Label.SUPPORTED, judge(yaml, "At least eight sites were hit."));
    assertEquals(Label.CONTRADICTED, judge(yaml, "Twelve sites were hit."));
    assertEquals(Label.CONTRADICTED, judge(yaml, "The flood killed 30 people in Arlen."));
    Verdict verdict = Fixtures.engine().verify(truth(yaml), "Twelve sites were hit.");
    assertEquals(3, verdict.findings().get(0).evidence().line());
  }

  @Test
  void whatIsRejectedIsNoEvidenceInAnyForm() {
    String claim = "The army sent 300 soldiers to the town.";
    String yaml = extracted(STORY);
    assertEquals(Label.SUPPORTED, judge(yaml, claim));
    String rejected = mark(yaml, "\"300 soldiers\"", "rejected");
    assertEquals(Label.NOT_ENOUGH_INFO, judge(rejected, claim));
    assertEquals(Label.NOT_ENOUGH_INFO, judge(rejected, "The army sent 500 soldiers to the town."));
    assertEquals(Label.SUPPORTED, judge(rejected, "The flood killed 26 people in Arlen."));
  }

  @Test
  void whatAPersonMendedWinsOverTheQuote() {
    String yaml =
        mark(extracted(STORY), "\"300 soldiers\"", "confirmed")
            .replace("\"300 soldiers\"", "\"400 soldiers\"");
    assertEquals(Label.CONTRADICTED, judge(yaml, "The army sent 300 soldiers to the town."));
    assertEquals(Label.SUPPORTED, judge(yaml, "The army sent 400 soldiers to the town."));
  }

  @Test
  void aFactThatNoLongerHoldsContradictsNothing() {
    String fact =
        """
        facts:
          - says: "Edda Kole is the mayor of Arlen."
            valid_from: 2020-01-01
        """;
    String claim = "Jon Barr is the mayor of Arlen.";
    assertEquals(Label.CONTRADICTED, judge(fact, claim));
    assertEquals(Label.NOT_ENOUGH_INFO, judge(fact + "    valid_until: 2025-12-31\n", claim));
  }

  @Test
  void theFileSaysWhichRolesHoldOneValue() {
    String several =
        """
        facts:
          - praise: {actor: The mayor, target: the rescue}
        """;
    String claim = "The governor praised the rescue.";
    assertEquals(Label.NOT_ENOUGH_INFO, judge(several, claim));
    String one =
        """
        facts:
          - claim-responsibility: {actor: The Red Brigade, target: the blast}
            single_valued: false
        """;
    assertEquals(
        Label.CONTRADICTED,
        judge(
            one.replace("false", "true"), "The Blue Front claimed responsibility for the blast."));
    assertEquals(
        Label.NOT_ENOUGH_INFO, judge(one, "The Blue Front claimed responsibility for the blast."));
  }

  @Test
  void anAliasIsTheSameName() {
    String yaml =
        """
        entities:
          - name: Edda Kole
            aliases: [Big Eddie]
        facts:
          - says: "Edda Kole resigned on Monday."
        """;
    assertEquals(Label.SUPPORTED, judge(yaml, "Big Eddie resigned on Monday."));
  }

  @Test
  void readingTheArticleAgainKeepsWhatPeopleDecided() {
    String yaml = extracted(STORY);
    yaml = mark(yaml, "\"300 soldiers\"", "confirmed");
    yaml = mark(yaml, "\"nine bridges\"", "rejected") + "  - says: \"The school is closed.\"\n";
    String later =
        STORY
            .replace("300", "400")
            .replace("26 people", "31 people")
            .replace("kills 26", "kills 31");
    Merge.Result result = Merge.of(TruthReader.read("truth/story.yaml", yaml), read(later));
    String merged = TruthWriter.write(result.file());
    assertTrue(merged.contains("now: {id: "), merged);
    assertTrue(merged.contains("target: \"400 soldiers\""), merged);
    assertTrue(merged.contains("was: {"), merged);
    assertEquals(Label.SUPPORTED, judge(merged, "The army sent 300 soldiers to the town."));
    assertEquals(Label.CONTRADICTED, judge(merged, "The army sent 400 soldiers to the town."));
    assertEquals(Label.SUPPORTED, judge(merged, "The flood killed 31 people in Arlen."));
    assertEquals(Label.SUPPORTED, judge(merged, "The school is closed."));
    assertEquals(Label.NOT_ENOUGH_INFO, judge(merged, "Nine bridges were lost."));
    String again =
        TruthWriter.write(
            Merge.of(TruthReader.read("truth/story.yaml", merged), read(later)).file());
    assertEquals(merged, again);
  }

  @Test
  void whatTheArticleDroppedIsMarkedAndNotLost() {
    String yaml = mark(extracted(STORY), "\"300 soldiers\"", "confirmed");
    String shorter = STORY.replace("The army sent 300 soldiers to the town.", "");
    TruthFile merged = Merge.of(TruthReader.read("truth/story.yaml", yaml), read(shorter)).file();
    String text = TruthWriter.write(merged);
    assertTrue(text.contains("gone: true"), text);
    assertEquals(Label.SUPPORTED, judge(text, "The army sent 300 soldiers to the town."));
    Optional<String> touched =
        TruthWriter.write(Merge.of(TruthReader.read("t", extracted(STORY)), read(shorter)).file())
            .lines()
            .filter(line -> line.contains("gone: true"))
            .findFirst();
    assertTrue(touched.isPresent());
  }
}
