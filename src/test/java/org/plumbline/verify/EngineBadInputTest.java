package org.plumbline.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.Fixtures;
import org.plumbline.text.PlainText;
import org.plumbline.text.ReadOptions;
import org.plumbline.text.ReadableText;
import org.plumbline.truth.GroundTruth;

/** What is no article or no statement: undecided, with a reason and a note that says why. */
class EngineBadInputTest {
  private static final String SPANISH =
      "El secretario de Estado pidió el jueves a la India y a Pakistán que rebajen la tensión y dialoguen. "
          + "El ministro dijo que 26 personas murieron en Pahalgam.";
  private static final ReadableText ENGLISH =
      text("Gunmen killed 26 people in Pahalgam on Tuesday.");
  private static final String CLAIM = "Gunmen killed 26 people in Pahalgam.";

  private final Engine engine = Fixtures.engine();

  private static ReadableText text(String article) {
    return PlainText.read("article.txt", article, ReadOptions.defaults());
  }

  private Verdict verify(String claim, ReadableText... articles) {
    return engine.verify(engine.read(List.of(articles)), claim);
  }

  private static void assertRefused(Reason reason, String note, Verdict verdict) {
    assertEquals(Label.NOT_ENOUGH_INFO, verdict.label());
    assertEquals(reason, verdict.reason());
    assertTrue(verdict.note().contains(note), verdict::note);
    assertTrue(verdict.findings().isEmpty());
  }

  @Test
  void articleInAnotherLanguageDecidesNothing() {
    assertRefused(Reason.UNREADABLE, "article looks like Spanish", verify(CLAIM, text(SPANISH)));
    assertRefused(
        Reason.UNREADABLE, "article looks like Spanish", verify("26 died.", text(SPANISH)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"The body of", "Her lawyer said she would", "Two of the", "and the towns"})
  void aSentenceThatBreaksOffSpoilsNoArticle(String broken) {
    ReadableText article = text("Gunmen killed 26 people in Pahalgam on Tuesday.\n\n" + broken);
    assertEquals(Label.SUPPORTED, verify(CLAIM, article).label());
    assertEquals(Label.NOT_ENOUGH_INFO, verify(broken, ENGLISH).label());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t\n "})
  void emptyArticleDecidesNothing(String article) {
    assertRefused(Reason.UNREADABLE, "no text", verify(CLAIM, text(article)));
  }

  @Test
  void noArticleDecidesNothing() {
    assertRefused(Reason.UNREADABLE, "no article", verify(CLAIM));
  }

  @Test
  void oneReadableArticleIsEnough() {
    assertEquals(Label.SUPPORTED, verify(CLAIM, text(SPANISH), text(""), ENGLISH).label());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Los terroristas mataron a 26 personas en el ataque de Pahalgam.",
        "Le ministre a dit que la guerre est finie.",
        "恐怖分子杀害了二十六人。",
        "Боевики убили 26 человек в Пахалгаме."
      })
  void claimInAnotherLanguage(String claim) {
    assertRefused(Reason.UNREADABLE, "claim looks like", verify(claim, ENGLISH));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   \t ", "!!! … ???", "🔥🔥🔥", "Pahalgam", "26"})
  void nothingStated(String claim) {
    assertEquals(Reason.NOT_CHECKABLE, verify(claim, ENGLISH).reason());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Did gunmen kill 26 people in Pahalgam?",
        "Who killed the 26 people?",
        "Gunmen killed 26 people, right?",
        "26 people were killed?"
      })
  void question(String claim) {
    assertRefused(Reason.NOT_CHECKABLE, "question", verify(claim, ENGLISH));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This is a disgrace!",
        "What a disgrace!",
        "Disgraceful!",
        "I think he is lovely",
        "I love this.",
        "I HATE THIS 😡😡",
        "This is so sad and wrong.",
        "I hope the gunmen lose.",
        "The attack in Pahalgam was the most disgraceful in history.",
        "Honestly, the army is the best.",
        "The army should arrest more men.",
        "Pray for Pahalgam."
      })
  void opinion(String claim) {
    assertRefused(Reason.NOT_CHECKABLE, "", verify(claim, ENGLISH));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I think gunmen killed 26 people in Pahalgam.",
        "It's outrageous that 26 people died in Pahalgam.",
        "It was the worst attack since 2009.",
        "The mayor said the attack was horrific."
      })
  void opinionOnAStatementIsStillAStatement(String claim) {
    assertNotEquals(Reason.NOT_CHECKABLE, verify(claim, ENGLISH).reason());
  }

  @Test
  void whatTheArticleSaysIsNoMereOpinion() {
    Verdict verdict =
        verify(
            "The decision was painful.",
            text("The decision was painful, Ms. Okafor said on Monday."));
    assertEquals(Label.SUPPORTED, verdict.label(), verdict::toString);
  }

  @Test
  void tenThousandWords() {
    assertRefused(
        Reason.UNREADABLE,
        "split it",
        verify("Gunmen killed people there. ".repeat(2_500), ENGLISH));
    assertRefused(
        Reason.UNREADABLE, "10000 words; split it", verify("a ".repeat(10_000).strip(), ENGLISH));
    assertRefused(
        Reason.UNREADABLE, "30000 characters; split it", verify("a".repeat(30_000), ENGLISH));
  }

  @Test
  void theLongestClaimThatIsReadTakesNoMinutes() {
    GroundTruth truth = engine.read(List.of(Fixtures.article("rubio-deescalation")));
    String one = "gunmen killed 26 people in Pahalgam and ".repeat(280) + "fled.";
    String many = "Gunmen killed 26 people in Pahalgam. ".repeat(330);
    assertTimeout(Duration.ofSeconds(60), () -> engine.verify(truth, one));
    assertTimeout(Duration.ofSeconds(60), () -> engine.verify(truth, many));
  }

  @Test
  void oddCharactersAreNoStatementsAndNoFailures() {
    for (String claim :
        List.of(
            "\0\0\0",
            "\uD83D",
            "\uFFFD\uFFFD",
            "<b>26</b>",
            "{}",
            "%s %d",
            "\u202E26 killed",
            "a\u0301".repeat(99))) {
      assertFalse(verify(claim, ENGLISH).label() == Label.CONTRADICTED, claim);
    }
  }
}
