package org.plumbline.verify.metamorphic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plumbline.verify.Label;
import org.plumbline.verify.metamorphic.Answers.Answer;

/** Claims made from what articles say by transformations whose right answer is known. */
class MetamorphicTest {
  private static final Path REPORT = Path.of("target", "metamorphic.txt");

  /** Of each composed article. */
  private static final int CASTS = 2;

  private static Answers answers;

  @BeforeAll
  static void judgeAll() {
    answers = Answers.judge(CASTS);
    answers.write(REPORT);
  }

  @Test
  void thereAreManyClaims() {
    assertTrue(answers.all().size() >= 2000, () -> answers.all().size() + " claims");
  }

  @Test
  void noClaimHasTwoRightAnswers() {
    Map<String, Label> labels = new HashMap<>();
    for (Answer answer : answers.all()) {
      Generated claim = answer.claim();
      Label before = labels.put(claim.article() + ": " + claim.claim(), claim.label());
      assertTrue(before == null || before == claim.label(), claim::toString);
    }
  }

  @Test
  void whatTheArticleSaysIsNeverCalledFalse() {
    List<Answer> accusations = answers.accusations();
    assertEquals(
        List.of(), accusations.stream().map(Answer::line).collect(Collectors.toList()));
  }

  @Test
  void noTransformationFallsBelowItsFloor() {
    Map<String, String> below = new TreeMap<>();
    assertEquals(Map.of(), below);
  }
}
