package org.plumbline.verify.compare;

import java.util.List;
import java.util.Set;
import org.plumbline.fact.Argument;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Slot;
import org.plumbline.text.Sentence;
import org.plumbline.text.Token;

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

  /** Words for which of two events was the first. */
  private static final Set<String> AFTER =
      Set.of("after", "follow", "following", "once", "since", "upon", "when", "within");

  private static final Set<String> BEFORE = Set.of("before", "ahead", "prior", "until");

  private final PairContext context;

  PrepositionComparator(PairContext context) {
    this.context = context;
  }

  /** Whether the article's fact has the phrase in an opposite way. */
  boolean isTurned(ClaimPhrase phrase, Found found) {
    if (!found.holds() || !found.present()) {
      return false;
    }
    if (isOutOf(phrase, found.mention())
        || isGoneTo(phrase.marker(), found.mention())
        || isUnordered(phrase, found.mention())) {
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

  /** "starts before the recycling collections": that they stand there does not tell which starts first. */
  private boolean isUnordered(ClaimPhrase phrase, Mention event) {
    Set<String> order =
        AFTER.contains(phrase.marker())
            ? AFTER
            : BEFORE.contains(phrase.marker()) ? BEFORE : Set.of();
    return phrase.slot() == Slot.TIME
        && !order.isEmpty()
        && !isBehindOneOf(order, event)
        && !isToldFromOther(order, event);
  }

  /** "the attack came after they had agreed": they agreed before the attack. */
  private boolean isToldFromOther(Set<String> order, Mention event) {
    Fact truth = context.pair().getTruth();
    return event.sentence() == truth.sentence()
        && Order.stands(
            context.sentenceOf(event),
            truth.token(),
            event.token(),
            order == AFTER ? "after" : "before");
  }

  /** "after the season's final event", "once the takeover closes" */
  private boolean isBehindOneOf(Set<String> order, Mention event) {
    Sentence sentence = context.sentenceOf(event);
    int above = event.token();
    while (above >= 0 && above != context.pair().getTruth().token()) {
      Token token = sentence.tokens().get(above);
      int own = above;
      boolean ordered =
          order.contains(token.lemma())
              || sentence.tokens().stream()
                  .filter(t -> t.head() == own)
                  .anyMatch(t -> t.relation().matches("mark|advmod") && order.contains(t.lemma()));
      if (ordered) {
        return true;
      }
      above = token.head();
    }
    return false;
  }

  private String before(Mention mention) {
    return mention.token() < 0
        ? ""
        : Paths.preposition(context.sentenceOf(mention), mention.token());
  }
}
