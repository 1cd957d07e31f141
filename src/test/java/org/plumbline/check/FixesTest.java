package org.plumbline.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.Fixtures;
import org.plumbline.text.ReadOptions;
import org.plumbline.text.ReadableText;
import org.plumbline.text.Sentence;

/** A fix writes the words that are wrong, and leaves everything between them as it is written. */
class FixesTest {
  private static Draft draft(String text) {
    return Draft.of(
        "draft.md", text, EnumSet.noneOf(ReadOptions.Part.class), ReadOptions.defaults());
  }

  private static String mended(String text, String sentence) {
    Draft draft = draft(text);
    return new Fixes(draft, List.of(problem(draft, sentence))).text();
  }

  /** A problem of the draft's first sentence, which should read {@code mended}. */
  private static Problem problem(Draft draft, String mended) {
    Sentence sentence =
        Fixtures.engine()
            .read(List.of(draft.text()))
            .sources()
            .get(0)
            .document()
            .sentences()
            .get(0);
    ReadableText claim = draft.claim(sentence.span());
    Region region = draft.region(sentence.span());
    Problem problem =
        new Problem(
            draft.name(),
            region,
            region,
            claim.plain(),
            "rule",
            Level.CONTRADICTED,
            "",
            "",
            List.of(),
            "",
            List.of(),
            mended,
            Suppression.NONE);
    return Correction.of(
            draft, claim, org.plumbline.verify.Correction.between(claim.plain(), mended))
        .map(problem::with)
        .orElse(problem);
  }

  @Test
  void whatStandsBetweenTwoChangesKeepsItsBytes() {
    assertEquals(
        "The flood killed **26** people\n  in [Arlen](https://example.org)&nbsp;on\tMonday. It rained.\n",
        mended(
            "The flood killed **28** people\n  in [Arlen](https://example.org)&nbsp;on\tTuesday. It rained.\n",
            "The flood killed 26 people in Arlen on Monday."));
  }

  @Test
  void wordsArePutInAndLeftOut() {
    assertEquals(
        "The flood did not kill\n26 people.\n",
        mended("The flood did kill\n26 people.\n", "The flood did not kill 26 people."));
    assertEquals(
        "The flood killed\n26 people.\n",
        mended("The flood killed\nexactly 26 people.\n", "The flood killed 26 people."));
  }

  @Test
  void aCharacterReferenceIsReplacedAsAWhole() {
    assertEquals(
        "Caf&eacute; Arlen was lost.\n",
        mended("Caf&eacute; Br&uuml;nn was lost.\n", "Café Arlen was lost."));
  }

  @Test
  void twoWrongValuesOfASentenceAreMendedByOneCorrection() {
    Draft draft = draft("The flood killed 28 people in Arlen on Tuesday.\n");
    Problem first = problem(draft, "The flood killed 26 people in Arlen on Monday.");
    Fixes fixes = new Fixes(draft, List.of(first, first.with("another fingerprint")));
    assertEquals(2, fixes.fixed().size());
    assertEquals("The flood killed 26 people in Arlen on Monday.\n", fixes.text());
    assertEquals(
        List.of(
            "--- a/draft.md",
            "+++ b/draft.md",
            "@@ -1,1 +1,1 @@",
            "-The flood killed 28 people in Arlen on Tuesday.",
            "+The flood killed 26 people in Arlen on Monday."),
        fixes.diff());
  }

  @Test
  void ofTwoCorrectionsOfTheSameWordsOneIsWritten() {
    Draft draft = draft("The flood killed 28 people.\n");
    Fixes fixes =
        new Fixes(
            draft,
            List.of(
                problem(draft, "The flood killed 26 people."),
                problem(draft, "The flood killed 27 people.")));
    assertEquals(1, fixes.fixed().size());
    assertEquals("The flood killed 26 people.\n", fixes.text());
  }
}
