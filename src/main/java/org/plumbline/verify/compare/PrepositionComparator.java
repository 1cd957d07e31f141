package org.plumbline.verify.compare;

import java.util.List;
import java.util.Set;
import org.plumbline.fact.Argument;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Slot;

/** Tells where the word before a phrase turns it round: "ended in agreement", and "ended without agreement". */
final class PrepositionComparator {
  /** Before what is not there, or of which something else is said. */
  private static final Set<String> TURNING =
      Set.of("without", "except", "except for", "excluding", "unlike", "than");

  /** Before a mark that something passes, or does not. */
  private static final Set<String> MEASURING = Set.of("above", "below", "beyond");

  private static final Set<String> NEAR =
      Set.of("near", "outside", "off", "beside", "close to", "next to", "around", "in front of");

  private static final Set<String> INSIDE = Set.of("in", "inside", "into", "within");

  private final PairContext context;

  PrepositionComparator(PairContext context) {
    this.context = context;
  }

  /** Whether the article's fact has the phrase in an opposite way. */
  boolean isTurned(ClaimPhrase phrase, Found found) {
    if (!found.holds() || !found.present()) {
      return false;
    }
    if (isOutOf(phrase, found.mention()) || isGoneTo(phrase.marker(), found.mention())) {
      return true;
    }
    List<Argument> there =
        context.pair().getTruth().arguments().stream()
            .filter(a -> a.mention() == found.mention())
            .toList();
    // "more in Sweden than in Finland": that Finland stands there does not tell which had more.
    boolean compared = phrase.marker().startsWith("than ");
    return compared && there.stream().noneMatch(a -> a.marker().startsWith("than"))
        || there.stream().anyMatch(a -> isTurned(phrase.marker(), compared, a.marker()));
  }

  private boolean isTurned(String marker, boolean compared, String there) {
    boolean sameVerb = context.pair().getMatch().kind() == PredicateMatch.Kind.SAME;
    return !compared && TURNING.contains(there) != TURNING.contains(marker)
        || MEASURING.contains(marker) && !isMeasuring(there)
        || INSIDE.contains(marker) && NEAR.contains(there)
        || Directions.isOpposite(marker, there, sameVerb);
  }

  private static boolean isMeasuring(String marker) {
    return MEASURING.contains(marker) || marker.equals("over") || marker.equals("under");
  }

  /** Whether the claim or the article's fact only puts something near the place. */
  boolean isNear(ClaimPhrase phrase, Found place) {
    return NEAR.contains(phrase.marker())
        || context.pair().getTruth().arguments().stream()
            .anyMatch(a -> a.mention() == place.mention() && NEAR.contains(a.marker()));
  }

  /** "a man from Rome in Pisa": that he comes from Rome puts nobody there, nor is he from Pisa. */
  private boolean isOutOf(ClaimPhrase phrase, Mention place) {
    String there = phrase.slot() == Slot.PLACE ? before(place) : "";
    return INSIDE.contains(phrase.marker()) && there.equals("from")
        || phrase.marker().equals("from") && INSIDE.contains(there);
  }

  /** "fled from Genoa": not to Genoa. */
  private boolean isGoneTo(String marker, Mention place) {
    String there = before(place);
    return marker.equals("to") && there.equals("from")
        || marker.equals("from") && there.equals("to");
  }

  private String before(Mention mention) {
    return mention.token() < 0
        ? ""
        : Paths.preposition(context.sentenceOf(mention), mention.token());
  }
}
