package org.plumbline.evaluate;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.plumbline.verify.Label;

/** How often each answer was given to each gold label, and what follows from it. Immutable. */
public final class Confusion {

  /** What a set asks, told by the gold labels in it. */
  public enum Kind {
    /** All three answers occur: accuracy and macro-F1 are fair. */
    THREE_WAY,
    /** Supported or not: an undecided answer says "not". */
    BINARY,
    /** Every claim is decidable: an undecided answer costs coverage only. */
    DECIDABLE
  }

  private static final int LABELS = Label.values().length;

  private final long[] counts;

  private Confusion(long[] counts) {
    this.counts = counts;
  }

  /** Nothing counted yet. */
  public static Confusion empty() {
    return new Confusion(new long[Gold.values().length * LABELS]);
  }

  /** This and one answer more. */
  public Confusion plus(Gold gold, Label answer) {
    return plus(gold, answer, 1);
  }

  /** This and {@code times} equal answers more. */
  public Confusion plus(Gold gold, Label answer, long times) {
    long[] sum = counts.clone();
    sum[index(gold, answer)] += times;
    return new Confusion(sum);
  }

  /** The sum of both. */
  public Confusion plus(Confusion other) {
    long[] sum = counts.clone();
    Arrays.setAll(sum, i -> sum[i] + other.counts[i]);
    return new Confusion(sum);
  }

  private static int index(Gold gold, Label answer) {
    return gold.ordinal() * LABELS + answer.ordinal();
  }

  /** How often claims of {@code gold} were answered {@code answer}. */
  public long count(Gold gold, Label answer) {
    return counts[index(gold, answer)];
  }

  private long count(Predicate<Gold> golds, Predicate<Label> answers) {
    long sum = 0;
    for (Gold gold : Gold.values()) {
      for (Label answer : Label.values()) {
        if (golds.test(gold) && answers.test(answer)) {
          sum += count(gold, answer);
        }
      }
    }
    return sum;
  }

  private long correct(Predicate<Label> answers) {
    long sum = 0;
    for (Gold gold : Gold.values()) {
      sum += count(g -> g == gold, a -> answers.test(a) && gold.agrees(a));
    }
    return sum;
  }

  /** Number of claims. */
  public long total() {
    return Arrays.stream(counts).sum();
  }

  /** Number of claims of {@code gold}. */
  public long total(Gold gold) {
    return count(g -> g == gold, a -> true);
  }

  /** What the set asks. */
  public Kind kind() {
    if (total(Gold.UNSUPPORTED) > 0) {
      return Kind.BINARY;
    }
    return total(Gold.NOT_ENOUGH_INFO) > 0 ? Kind.THREE_WAY : Kind.DECIDABLE;
  }

  /** Number of claims answered supported or contradicted. */
  public long decided() {
    return count(g -> true, Confusion::isDecided);
  }

  private static boolean isDecided(Label answer) {
    return answer != Label.NOT_ENOUGH_INFO;
  }

  /** Share of claims that were decided. */
  public OptionalDouble coverage() {
    return ratio(decided(), total());
  }

  /** Share of decided claims that were decided rightly. */
  public OptionalDouble precisionOfDecided() {
    return ratio(correct(Confusion::isDecided), decided());
  }

  /** Share of the answers {@code answer} that were right. */
  public OptionalDouble precision(Label answer) {
    return ratio(correct(a -> a == answer), count(g -> true, a -> a == answer));
  }

  /** Share of the claims that should be answered {@code answer} that were. */
  public OptionalDouble recall(Label answer) {
    return ratio(count(g -> expects(g, answer), a -> a == answer), expected(answer));
  }

  private long expected(Label answer) {
    return count(g -> expects(g, answer), a -> true);
  }

  /** A binary set's UNSUPPORTED stands on the side of CONTRADICTED. */
  private static boolean expects(Gold gold, Label answer) {
    return switch (answer) {
      case SUPPORTED -> gold == Gold.SUPPORTED;
      case CONTRADICTED -> gold.isAgainst();
      case NOT_ENOUGH_INFO -> gold == Gold.NOT_ENOUGH_INFO;
    };
  }

  /** Harmonic mean of precision and recall; absent when the answer neither was due nor was given. */
  public OptionalDouble f1(Label answer) {
    long right = count(g -> expects(g, answer), a -> a == answer);
    long given = count(g -> true, a -> a == answer);
    return ratio(2 * right, given + expected(answer));
  }

  /** Share of right answers; of three-way sets only, where every answer can be right. */
  public OptionalDouble accuracy() {
    return kind() == Kind.THREE_WAY ? ratio(correct(a -> true), total()) : OptionalDouble.empty();
  }

  /** Mean of the three F1 values, an absent one counting 0; of three-way sets only. */
  public OptionalDouble macroF1() {
    return kind() == Kind.THREE_WAY
        ? Arrays.stream(Label.values()).mapToDouble(label -> f1(label).orElse(0)).average()
        : OptionalDouble.empty();
  }

  /** Mean of the shares of supported and of other claims that were told apart; of binary sets only. */
  public OptionalDouble balancedAccuracy() {
    OptionalDouble supported = recall(Label.SUPPORTED);
    OptionalDouble others =
        ratio(
            count(g -> g != Gold.SUPPORTED, a -> a != Label.SUPPORTED),
            count(g -> g != Gold.SUPPORTED, a -> true));
    return kind() == Kind.BINARY && supported.isPresent() && others.isPresent()
        ? OptionalDouble.of((supported.getAsDouble() + others.getAsDouble()) / 2)
        : OptionalDouble.empty();
  }

  private static OptionalDouble ratio(long part, long whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Confusion that && Arrays.equals(counts, that.counts);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(counts);
  }

  @Override
  public String toString() {
    return "Confusion" + Arrays.toString(counts);
  }
}
