package org.plumbline.verify.compare;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Mention.Kind;
import org.plumbline.fact.Polarity;
import org.plumbline.fact.Relation;
import org.plumbline.fact.Slot;
import org.plumbline.text.Token;

/** Compares of how many of a kind the two facts speak: "all the passengers" against "most of the passengers". */
final class ScopeComparator {
  private final PairContext context;
  private final Narrowing narrowing;
  private final Comparisons comparisons;

  ScopeComparator(PairContext context, Narrowing narrowing, Comparisons comparisons) {
    this.context = context;
    this.narrowing = narrowing;
    this.comparisons = comparisons;
  }

  /** Takes down how many of all {@code mention} speaks of, where it says so, or where the article has fewer. */
  void compare(Mention mention, Found found) {
    Mention there = found.holds() && found.present() ? found.mention() : null;
    if (there != null
        && (isOneOfTwo(mention, there) || isPart(mention, there) || isNone(mention, there))) {
      add(mention, Relation.UNKNOWN, found.locality(), there);
      return;
    }
    if (!ScopeComparison.applies(mention.determiner()) || mention.isName()) {
      return;
    }
    Mention whole = there == null ? null : Partitive.whole(there);
    OptionalDouble share = whole == null ? OptionalDouble.empty() : shareOf(whole);
    boolean counted = !mention.quantities().isEmpty();
    if (!counted || share.isPresent() || !isPlain(whole)) {
      add(mention, relate(mention, whole, share), found.locality(), whole);
    }
  }

  private void add(Mention mention, Relation relation, Locality locality, Mention there) {
    String words = there == null ? "" : there.text();
    comparisons.addValue(Slot.SCOPE, relation, locality, mention.text(), mention, words);
  }

  private Relation relate(Mention mention, Mention whole, OptionalDouble share) {
    if (whole == null) {
      return Relation.UNKNOWN;
    }
    return share.isPresent()
        ? ScopeComparison.relate(mention.determiner(), share.getAsDouble())
        : ScopeComparison.relate(
            mention.determiner(),
            whole.determiner(),
            whole.quantities(),
            narrowing.isNarrower(whole, mention));
  }

  /** Whether the article's phrase, if any, says nothing of how many of all it means. */
  private static boolean isPlain(Mention whole) {
    return whole == null
        || switch (whole.determiner()) {
          case BARE, DEFINITE, UNIVERSAL -> true;
          default -> false;
        };
  }

  private OptionalDouble shareOf(Mention counted) {
    return Partitive.around(counted, context.pair().getTruth())
        .map(Partitive::share)
        .orElse(OptionalDouble.empty());
  }

  /** "some of the passengers", for "the passengers". */
  private boolean isPart(Mention mention, Mention there) {
    return mention.quantities().isEmpty()
        && context.pair().isSamePolarity()
        && ScopeComparison.isLess(Partitive.whole(there).determiner(), mention.determiner());
  }

  /** "no trucks", for "the first 40 trucks", where nothing else of the claim denies. */
  private boolean isNone(Mention mention, Mention there) {
    return mention.determiner() == Mention.Determiner.NO
        && !MentionComparator.isAnybody(mention)
        && there.determiner() != Mention.Determiner.NO
        && context.pair().getClaim().polarity() == Polarity.POSITIVE
        && context.pair().isSamePolarity();
  }

  /** "both engines" against "the left engine". */
  private boolean isOneOfTwo(Mention claimed, Mention there) {
    List<Token> tokens = context.sentenceOf(there).tokens();
    return claimed.text().toLowerCase(Locale.ROOT).startsWith("both ")
        && there.kind() == Kind.DESCRIPTION
        && there.token() >= 0
        && tokens.get(there.token()).tag().equals("NN")
        && tokens.stream().noneMatch(t -> t.head() == there.token() && t.relation().equals("conj"));
  }
}
