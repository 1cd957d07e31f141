package org.plumbline.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.Fixtures;
import org.plumbline.text.PlainText;
import org.plumbline.truth.GroundTruth;
import org.plumbline.verify.Correction.Replacement;

/** A contradicted claim comes back in its own words, right. */
class CorrectionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          The blast killed 26 people.                   | The blast killed twenty-eight people.            | The blast killed twenty-six people.
          The blast killed twelve people.               | The blast killed 14 people.                      | The blast killed 12 people.
          Only one man was killed.                      | Three men were killed.                           | Only one man was killed.
          The dam was built in 1968.                    | The dam was built in 1986.                       | The dam was built in 1968.
          The bridge collapsed on 4 May 2021.           | The bridge collapsed in 2019.                    | The bridge collapsed on 4 May 2021.
          France invaded Spain in 1823.                 | Spain invaded France in 1823.                    | France invaded Spain in 1823.
          Anna Novak did not resign.                    | Anna Novak resigned.                             | Anna Novak did not resign.
          Anna Novak resigned on Monday.                | Anna Novak did not resign on Monday.             | Anna Novak resigned on Monday.
          Anna Novak testified in court.                | Anna Novak refused to testify in court.          | Anna Novak testified in court.
          The jury acquitted Peter Lang.                | The jury convicted Peter Lang.                   | The jury acquitted Peter Lang.
          "We never gave up," said Anna Novak.          | "We always gave up," said Anna Novak.            | "We never gave up," said Anna Novak.
          "We never gave up," said Anna Novak.          | "We never gave up," said Peter Lang.             | "We never gave up," said Anna Novak.
          Anna Novak visited Ostrava. She met no one.   | Anna Novak did not visit Ostrava.                | Anna Novak visited Ostrava.
          """)
  void smallestEditThatAgrees(String article, String claim, String corrected) {
    Verdict verdict = verify(article, claim);
    assertEquals(Label.CONTRADICTED, verdict.label(), claim);
    assertEquals(corrected, verdict.correction().text());
  }

  @Test
  void everyContradictedStatementOfAClaimIsMended() {
    Verdict verdict =
        verify(
            "The flood killed 12 people in Ostrava. The dam was built in 1968.",
            "The flood killed 14 people in Ostrava. The dam was built in 1986.");
    assertEquals(
        "The flood killed 12 people in Ostrava. The dam was built in 1968.",
        verdict.correction().text());
    assertEquals(
        List.of(new Replacement(17, 19, "14", "12"), new Replacement(60, 64, "1986", "1968")),
        verdict.correction().replacements());
  }

  @Test
  void replacementsMakeTheCorrectionOfTheClaim() {
    String claim = "Only twenty-eight people were hurt, and not in Pahalgam.";
    String mended = "Twenty-six people were hurt, in Pahalgam, on Monday.";
    StringBuilder text = new StringBuilder(claim);
    List<Replacement> replacements = Correction.between(claim, mended).replacements();
    for (int i = replacements.size() - 1; i >= 0; i--) {
      Replacement replacement = replacements.get(i);
      assertEquals(replacement.before(), claim.substring(replacement.start(), replacement.end()));
      text.replace(replacement.start(), replacement.end(), replacement.after());
    }
    assertEquals(mended, text.toString());
  }

  @Test
  void whatCannotBeMendedHasNoCorrection() {
    // The article says nothing of a bridge: with the right number the claim would still be
    // undecided.
    Verdict verdict =
        verify(
            "The flood killed 12 people in Ostrava.",
            "The flood killed 14 people in Ostrava. It destroyed the bridge of Brno.");
    assertEquals(Label.CONTRADICTED, verdict.label());
    assertEquals(Correction.NONE, verdict.correction());
  }

  private static Verdict verify(String article, String claim) {
    Engine engine = Fixtures.engine();
    GroundTruth truth = engine.read(List.of(PlainText.read("article", article)));
    return engine.verify(truth, claim);
  }
}
