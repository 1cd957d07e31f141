package org.plumbline.verify;

import java.util.List;
import org.plumbline.fact.Slot;
import org.plumbline.verify.compare.Pair;
import org.plumbline.verify.compare.Passage;

/** What came nearest to deciding an undecided part of a claim. */
public sealed interface NearMiss {

  /** Number of the part. */
  int part();

  /**
   * A fact of the article that would have decided it, but for some conditions.
   *
   * @param pair the facts
   * @param conditions what kept them from deciding, in the order of the claim; empty when another fact did
   */
  record OfPair(int part, Pair pair, List<Condition> conditions) implements NearMiss {
    public OfPair {
      conditions = List.copyOf(conditions);
    }
  }

  /**
   * No fact of the article speaks of such an event; this passage has the most of its words.
   *
   * @param passage the passage
   */
  record OfPassage(int part, Passage passage) implements NearMiss {}

  /** Why a condition failed. */
  enum Failure {
    /** The article gives no value of this sort. */
    ABSENT,
    /** The article gives another value. */
    DIFFERS,
    /** The article has the value, but too far from the event. */
    ELSEWHERE,
    /** What happens is only akin, or the article says less than the claim. */
    OTHER_EVENT,
    /** One affirms what the other denies. */
    DENIED,
    /** The article does not commit itself: it is planned, possible, conditional. */
    UNCOMMITTED
  }

  /**
   * A condition that failed.
   *
   * @param slot what it is about
   * @param failure how it failed
   * @param claimValue the claim's value
   * @param truthValue the article's value; empty when it has none
   * @param mended the claim with the article's value in place of its own; empty when that helps nothing
   * @param mendedLabel the answer to the mended claim
   */
  record Condition(
      Slot slot,
      Failure failure,
      String claimValue,
      String truthValue,
      String mended,
      Label mendedLabel) {}
}
