package org.plumbline.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.Fixtures;
import org.plumbline.text.PlainText;
import org.plumbline.truth.GroundTruth;

/** What an article leaves out because its readers know: which crash, whose revenue, who "the client" is. */
class UnderstoodContextTest {
  private static final String CRASH =
      """
      KELBY, May 4 - A train crash near the village of Arlen killed 14 people on Sunday, police said.

      Rescue teams worked through the night with cutting gear and dogs.

      Nine children were taken to a clinic in Kelby.

      In March 2019, 31 people were injured at a level crossing in Torne.

      The transport minister will visit the site.
      """;

  private static final String RESULTS =
      """
      KELBY, May 4 - Software maker Novatel cut its forecast for the year on Tuesday.

      Novatel said customers were waiting. Quarterly revenue rose 3 percent.

      A strong currency did not help. Torvik announced a new chief executive. Margins fell at Novatel's rival.

      Analysts at two banks had expected as much.
      """;

  private static final String TRIAL =
      """
      A former head of the Kelby port was jailed for seven years on Tuesday.

      Victor Hallam, 58, was convicted last month of four counts of bribery.

      Hallam's lawyer said her client would appeal. The port has a new director now.

      Prosecutors welcomed the sentence.
      """;

  private static Label label(String article, String claim) {
    Engine engine = Fixtures.engine();
    GroundTruth truth = engine.read(List.of(PlainText.read("a.txt", article)));
    return engine.verify(truth, claim).label();
  }

  @Test
  void theMainEventNeedNotBeRepeated() {
    assertEquals(
        Label.SUPPORTED, label(CRASH, "Nine children were taken to a clinic after the crash."));
  }

  @Test
  void backgroundOfAnotherYearIsNotOfTheMainEvent() {
    assertEquals(
        Label.NOT_ENOUGH_INFO, label(CRASH, "31 people were injured in the crash near Arlen."));
  }

  @Test
  void aClaimOfWhatCameBeforeTheMainEventIsNotMet() {
    assertEquals(
        Label.NOT_ENOUGH_INFO,
        label(CRASH, "Nine children were taken to a clinic before the crash."));
  }

  @Test
  void whoseRevenueItWasIsUnderstoodFromTheSentenceBefore() {
    assertEquals(Label.SUPPORTED, label(RESULTS, "Novatel's quarterly revenue rose 3 percent."));
  }

  @Test
  void anotherOwnerIsNotUnderstood() {
    assertEquals(
        Label.NOT_ENOUGH_INFO, label(RESULTS, "Torvik's quarterly revenue rose 3 percent."));
  }

  @Test
  void theClientOfHisLawyerIsHe() {
    assertEquals(Label.SUPPORTED, label(TRIAL, "Hallam will appeal, his lawyer said."));
  }

  @Test
  void theFormerHeadIsWhomTheNextSentenceNames() {
    assertEquals(Label.SUPPORTED, label(TRIAL, "Victor Hallam was jailed for seven years."));
  }

  @Test
  void anExcerptIsAboutWhatTheClaimNames() {
    String excerpt = "The film was shot in Spain.";
    assertEquals(Label.SUPPORTED, label(excerpt, "Winterland was shot in Spain."));
    assertEquals(Label.NOT_ENOUGH_INFO, label(excerpt, "Spain was shot in Winterland."));
    assertEquals(
        Label.NOT_ENOUGH_INFO,
        label("The chef opened a bakery in France.", "The chef opened a bakery in Lyon."));
  }

  @Test
  void notGuiltyIsTheOtherVerdict() {
    String article = "Dean Fox was found guilty of murder on Monday.";
    assertEquals(Label.CONTRADICTED, label(article, "Dean Fox was found not guilty of murder."));
    assertEquals(
        Label.SUPPORTED,
        label("Dean Fox was cleared of murder.", "Dean Fox was found not guilty of murder."));
  }

  @Test
  void whoBoughtItDidNotSellIt() {
    assertEquals(
        Label.NOT_ENOUGH_INFO,
        label("Tesco bought the rival chain for 2 billion pounds.", "Tesco sold the rival chain."));
  }
}
