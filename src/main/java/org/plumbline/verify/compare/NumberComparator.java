package org.plumbline.verify.compare;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Mention.Kind;
import org.plumbline.fact.Quantity;
import org.plumbline.fact.Relation;
import org.plumbline.fact.Slot;
import org.plumbline.text.Sentence;
import org.plumbline.text.Token;

/** Compares the numbers of a claim's phrase, each once, with those of the article. */
final class NumberComparator {
  private final PairContext context;
  private final Narrowing narrowing;
  private final Comparisons comparisons;
  private final NumberFinder finder;

  /** "61 votes to 39" is one result on two phrases. */
  private final Set<Quantity> answered = Collections.newSetFromMap(new IdentityHashMap<>());

  NumberComparator(
      PairContext context,
      MentionComparator mentions,
      Narrowing narrowing,
      Comparisons comparisons) {
    this.context = context;
    this.narrowing = narrowing;
    this.comparisons = comparisons;
    this.finder =
        new NumberFinder(
            mentions, context.pair(), context.claim(), context.truth(), context.around());
  }

  /**
   * Takes down a number that stands alone.
   *
   * @param of the slot of the argument that it belongs to
   * @param before the preposition before it, or the measure that it gives
   * @param counterpart the article's phrase for what it restricts
   */
  void compareValues(Slot of, String before, Mention mention, Found counterpart) {
    // A number that does something is no value of what happens.
    compare(Slot.VALUE, before, mention, counterpart, of == Slot.ACTOR);
  }

  /**
   * Takes down how many there are of what a phrase means.
   *
   * @param before the preposition before the phrase
   * @param counterpart the article's phrase for the same
   */
  void compareCounts(String before, Mention mention, Found counterpart) {
    Optional<Quantity> inAll = inAll(mention, counterpart);
    if (inAll.isEmpty()) {
      compare(Slot.COUNT, before, mention, counterpart, false);
      return;
    }
    Quantity wanted = mention.quantities().get(0);
    answered.add(wanted);
    Relation relation = QuantityComparison.relate(wanted, inAll.get());
    comparisons.addValue(
        Slot.COUNT,
        relation,
        counterpart.locality(),
        wanted.surface(),
        mention,
        inAll.get().surface());
  }

  /** "All ten" beside "three of the ten": that there are ten is agreed, how many of them is another question. */
  private Optional<Quantity> inAll(Mention mention, Found counterpart) {
    return ScopeComparison.applies(mention.determiner())
            && counterpart.present()
            && mention.quantities().size() == 1
        ? Partitive.around(Partitive.whole(counterpart.mention()), context.pair().getTruth())
            .flatMap(Partitive::number)
        : Optional.empty();
  }

  private void compare(
      Slot slot, String before, Mention mention, Found counterpart, boolean acting) {
    int several = mention.quantities().size();
    if (several > 1
        && counterpart.present()
        && counterpart.mention().quantities().size() == several) {
      compareInOrder(slot, mention, counterpart);
      return;
    }
    for (Quantity wanted : mention.quantities()) {
      if (!answered.add(wanted)) {
        continue;
      }
      NumberFinder.Number number =
          finder.find(wanted, mention, before, slot == Slot.VALUE, counterpart);
      boolean differs = number.relation() == Relation.CONFLICTS;
      Relation relation =
          isOfNarrower(wanted, differs, mention, counterpart)
              ? Relation.UNKNOWN
              : differs
                      && (acting && !ScopeComparison.isShare(wanted)
                          || isOfWhole(counterpart)
                          || isThen())
                  ? Relation.COMPATIBLE
                  : AnotherInstance.allowFor(number.relation(), context.pair());
      comparisons.addValue(
          slot, relation, number.locality(), wanted.surface(), mention, number.words());
    }
  }

  /** "One Venezuelan and one Spaniard" beside "one Venezuelan and two Spaniards": the first to the first. */
  private void compareInOrder(Slot slot, Mention mention, Found counterpart) {
    for (int i = 0; i < mention.quantities().size(); i++) {
      Quantity wanted = mention.quantities().get(i);
      Quantity there = counterpart.mention().quantities().get(i);
      answered.add(wanted);
      Relation relation = QuantityComparison.relate(wanted, there);
      comparisons.addValue(
          slot,
          AnotherInstance.allowFor(relation, context.pair()),
          counterpart.locality(),
          wanted.surface(),
          mention,
          there.surface());
    }
  }

  /** Of "five of fourteen patients born with it" the five were born with it as well. */
  private boolean isOfWhole(Found counterpart) {
    Mention there = counterpart.mention();
    if (!counterpart.present() || there.token() < 0) {
      return false;
    }
    Sentence sentence = context.sentenceOf(there);
    return Partitive.isWhole(sentence, there.token())
        // The mention of the five begins before the "of".
        && there.start() > Turning.preposition(sentence, there.token(), false).span().start();
  }

  /**
   * Of all voters it may be another share than of the young ones, and more than "at most ten".
   *
   * @param differs whether there are more of the narrower kind already: then the claim is false
   */
  private boolean isOfNarrower(
      Quantity wanted, boolean differs, Mention mention, Found counterpart) {
    boolean atMost =
        wanted.dimension() == Quantity.Dimension.COUNT
            && wanted.low() <= 0
            && wanted.high() > 0
            && !Double.isInfinite(wanted.high());
    return (ScopeComparison.isShare(wanted) || atMost && !differs)
        && mention.kind() == Kind.DESCRIPTION
        && counterpart.present()
        && narrowing.isNarrower(Partitive.whole(counterpart.mention()), mention);
  }

  /** "when he was seven": he has been fifteen as well. */
  private boolean isThen() {
    int verb = context.pair().getTruth().token();
    List<Token> tokens = context.factSentence().tokens();
    return context.pair().getTruth().form() == Fact.Form.STATE
        && tokens.get(verb).relation().equals("advcl")
        && tokens.stream().anyMatch(t -> t.head() == verb && t.lemma().matches("when|while|until"));
  }
}
