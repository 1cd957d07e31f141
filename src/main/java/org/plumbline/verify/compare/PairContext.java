package org.plumbline.verify.compare;

import java.util.List;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Reading;
import org.plumbline.fact.Slot;
import org.plumbline.text.Sentence;
import org.plumbline.truth.Source;

/**
 * Two facts that are compared, and the texts that they stand in.
 *
 * @param pair the claim's fact and the article's
 * @param claim the reading of the claim
 * @param around the article's phrases around its fact
 */
record PairContext(Pair pair, Reading claim, Surroundings around) {
  PairContext(Pair pair, Reading claim) {
    this(pair, claim, new Surroundings(pair.getTruth(), pair.getSource()));
  }

  Source source() {
    return pair.getSource();
  }

  /** The reading of the article. */
  Reading truth() {
    return pair.getSource().reading();
  }

  /** The sentence that a phrase of the article stands in. */
  Sentence sentenceOf(Mention there) {
    return source().sentence(there.sentence());
  }

  /** The sentence that tells the article's fact. */
  Sentence factSentence() {
    return source().sentence(around.sentence());
  }

  /** What plays in the article's fact the role that {@code slot} is in the claim's. */
  List<Mention> sameRole(Slot slot) {
    return around.inSlot(pair.getMatch().truthSlot(slot));
  }

  /** What the article's fact has on the other side: whom it was done to, for who did it. */
  List<Mention> oppositeRole(Slot slot) {
    return sameRole(slot == Slot.ACTOR ? Slot.TARGET : Slot.ACTOR);
  }
}
