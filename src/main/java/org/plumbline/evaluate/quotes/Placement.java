package org.plumbline.evaluate.quotes;

import java.util.BitSet;
import java.util.List;

/**
 * Finds where in an article the parts of a known attribution stand: the file gives them as strings, and a
 * "he" or a "said" has many places. Of all, those that stand closest together are meant.
 */
final class Placement {
  private static final BitSet NOWHERE = new BitSet();

  private Attribution best;
  private int closest = Integer.MAX_VALUE;

  private Placement(Attribution nowhere) {
    this.best = nowhere;
  }

  static Attribution of(GoldReader.Line line, AlignedText text) {
    Placement placement =
        new Placement(new Attribution(line.id(), NOWHERE, NOWHERE, NOWHERE, line.direct()));
    List<BitSet> sources = orNowhere(text.find(line.source()));
    List<BitSet> cues = orNowhere(text.find(line.cue()));
    for (BitSet content : text.find(line.content())) {
      for (BitSet cue : cues) {
        if (distance(cue, content) < placement.closest) {
          for (BitSet source : sources) {
            placement.consider(new Attribution(line.id(), source, cue, content, line.direct()));
          }
        }
      }
    }
    return placement.best;
  }

  private static List<BitSet> orNowhere(List<BitSet> places) {
    return places.isEmpty() ? List.of(NOWHERE) : places;
  }

  private void consider(Attribution candidate) {
    int distance =
        distance(candidate.cue(), candidate.content())
            + distance(candidate.source(), candidate.content())
            + distance(candidate.source(), candidate.cue())
            + (candidate.source().intersects(candidate.content()) ? 50 : 0);
    if (distance < closest) {
      closest = distance;
      best = candidate;
    }
  }

  /** Words between two places; 0 when one is nowhere, or stands in or between the pieces of the other. */
  private static int distance(BitSet one, BitSet other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    int start = one.nextSetBit(0);
    if (start >= other.length()) {
      return start - other.length() + 1;
    }
    return one.length() <= other.nextSetBit(0) ? other.nextSetBit(0) - one.length() + 1 : 0;
  }
}
