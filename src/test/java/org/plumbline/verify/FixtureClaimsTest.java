package org.plumbline.verify;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plumbline.Fixtures;
import org.plumbline.Fixtures.ClaimSet;
import org.plumbline.Fixtures.GoldClaim;
import org.plumbline.truth.GroundTruth;

/** Every claim of {@code fixtures/claims} against its article: how many are right, and none wrongly refuted. */
class FixtureClaimsTest {
  /** Share of right answers that was reached; raise it, never lower it. */
  private static final double FLOOR = 0.57;

  /** How many claims may be called contradicted that are not; lower it to 0. */
  private static final int ALLOWED = 0;

  private static final List<Answer> ANSWERS = new ArrayList<>();

  /** A claim and what was answered. */
  private record Answer(GoldClaim claim, GroundTruth truth, Verdict verdict) {
    boolean isRight() {
      return verdict.label() == claim.gold();
    }

    boolean isWronglyContradicted() {
      return verdict.label() == Label.CONTRADICTED && !isRight();
    }

    String line() {
      String rules =
          verdict.findings().stream()
              .map(Finding::rule)
              .distinct()
              .collect(Collectors.joining(", "));
      return "  %-32s gold %-15s answer %-15s rule %s%n      %s"
          .formatted(
              claim.id(),
              claim.gold(),
              verdict.label(),
              rules.isEmpty() ? "-" : rules,
              claim.text());
    }
  }

  @BeforeAll
  static void judgeAll() {
    Engine engine = Fixtures.engine();
    for (ClaimSet set : Fixtures.claimSets()) {
      GroundTruth truth = engine.read(List.of(Fixtures.article(set.name())));
      for (GoldClaim claim : set.claims()) {
        ANSWERS.add(new Answer(claim, truth, engine.verify(truth, claim.text())));
      }
    }
  }

  @Test
  void accuracyStaysAboveTheFloor() {
    long right = ANSWERS.stream().filter(Answer::isRight).count();
    double accuracy = (double) right / ANSWERS.size();
    assertTrue(
        accuracy >= FLOOR,
        () ->
            String.format(
                Locale.ROOT,
                "%d of %d claims are right: accuracy %.3f, floor %.3f; wrong are%n%s",
                right,
                ANSWERS.size(),
                accuracy,
                FLOOR,
                list(ANSWERS.stream().filter(a -> !a.isRight()).toList())));
  }

  @Test
  void noClaimIsWronglyContradicted() {
    List<Answer> wrong = ANSWERS.stream().filter(Answer::isWronglyContradicted).toList();
    assertTrue(
        wrong.size() <= ALLOWED,
        () ->
            String.format(
                "%d claims are wrongly CONTRADICTED, %d allowed:%n%s",
                wrong.size(), ALLOWED, list(wrong)));
  }

  @Test
  void mostContradictedClaimsCarryACorrectionThatHolds() {
    List<Answer> contradicted =
        ANSWERS.stream()
            .filter(a -> a.verdict().label() == Label.CONTRADICTED && a.isRight())
            .toList();
    List<Answer> without =
        contradicted.stream().filter(a -> a.verdict().correction().text().isEmpty()).toList();
    List<String> failing =
        contradicted.stream()
            .filter(a -> !without.contains(a))
            .filter(a -> labelOfCorrection(a) != Label.SUPPORTED)
            .map(a -> a.verdict().correction().text())
            .toList();
    int carrying = contradicted.size() - without.size();
    String figures =
        "%d of %d carry a correction; of these do not hold %s; without one are%n%s"
            .formatted(carrying, contradicted.size(), failing, list(without));
    assertTrue(carrying >= 0.8 * contradicted.size(), figures);
    assertTrue(failing.size() <= 0.05 * carrying, figures);
  }

  private static Label labelOfCorrection(Answer answer) {
    String mended = answer.verdict().correction().text();
    return Fixtures.engine().verify(answer.truth(), mended).label();
  }

  private static String list(List<Answer> answers) {
    return answers.stream().map(Answer::line).collect(Collectors.joining(System.lineSeparator()));
  }
}
