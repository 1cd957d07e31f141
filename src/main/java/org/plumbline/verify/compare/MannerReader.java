package org.plumbline.verify.compare;

import org.plumbline.fact.Mention;
import org.plumbline.fact.Mention.Kind;

/** Tells which manner of an event makes it another one than the bare verb tells: "too late", "narrowly". */
final class MannerReader {
  private final PairContext context;
  private final ContentWeights weights;

  MannerReader(PairContext context, ContentWeights weights) {
    this.context = context;
    this.weights = weights;
  }

  /** Whether the claim needs the article to say so. */
  boolean isNeeded(ClaimPhrase manner) {
    Mention mention = manner.mention();
    return !weights.isEmpty(mention.text())
        && (weights.restricts(mention.head()) && !isStillSo(mention)
            || manner.marker().equals("than")
            || isSortOfEvent(manner)
            || isDirection(mention)
            || isGraded(mention));
  }

  /** "north of the old tunnel" */
  private static boolean isDirection(Mention mention) {
    return mention.head().matches("(north|south)?(east|west)?")
        && mention.modifiers().stream().anyMatch(m -> m.marker().equals("of"));
  }

  /** "narrowly", "very close". */
  private static boolean isGraded(Mention mention) {
    return mention.kind() == Kind.PROPERTY
        && (mention.head().endsWith("ly")
            || mention.modifiers().stream().anyMatch(m -> m.marker().equals("adv")));
  }

  /** "was given a suspended sentence", "scored the winning goal": no other one. */
  private static boolean isSortOfEvent(ClaimPhrase manner) {
    return manner.mention().kind() == Kind.PROPERTY && manner.marker().equals("adj")
        // "the winning goal"
        || manner.marker().equals("nn") && manner.mention().head().endsWith("ing");
  }

  /** What "is" so still is, what was need not be. */
  private boolean isStillSo(Mention adverb) {
    return adverb.head().equals("still") && !context.pair().isTruthPast();
  }
}
