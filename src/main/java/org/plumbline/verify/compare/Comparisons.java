package org.plumbline.verify.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Mention.Kind;
import org.plumbline.fact.Relation;
import org.plumbline.fact.Slot;

/** Takes down, value by value, how a claim's fact stands to an article's. */
final class Comparisons {
  private final PairContext context;
  private final MentionComparator mentions;

  /** Slots that a file of facts declares to have one value; empty for a text, which declares nothing. */
  private final Optional<Set<Slot>> declared;

  private final Set<Slot> singleValued;
  private final List<Comparison> comparisons = new ArrayList<>();

  Comparisons(PairContext context, MentionComparator mentions, PredicateComparator predicates) {
    Pair pair = context.pair();
    this.context = context;
    this.mentions = mentions;
    this.declared = context.source().singleValued(pair.getTruth());
    this.singleValued = declared.orElseGet(() -> predicates.singleValued(pair.getClaim()));
  }

  /** What was taken down, but for what the article's own words undo. */
  List<Comparison> all() {
    return Mixture.undone(comparisons, context.pair().getTruth());
  }

  /**
   * Takes down a phrase.
   *
   * @param core whether the phrase makes the claim what it is
   * @param specific whether it picks out one thing
   * @param found the article's nearest phrase
   * @param inSlot what fills the same slot of the article's fact
   */
  void add(Slot slot, boolean core, boolean specific, Found found, Found inSlot, Mention mention) {
    comparisons.add(
        new Comparison(
            context.pair(),
            slot,
            core,
            specific,
            singleValued.contains(slot),
            found.relation(),
            found.locality(),
            inSlot.relation(),
            inSlot.present(),
            mention.text(),
            found.text(),
            inSlot.text(),
            mention.start(),
            mention.end()));
  }

  /** Takes down a phrase that the article's fact has nothing for. */
  void addMissing(Slot slot, Mention mention) {
    add(slot, true, false, Found.NOTHING, Found.NOTHING, mention);
  }

  /**
   * Takes down a number, a time, or how many of all.
   *
   * @param claimValue its words, where {@code mention} has more
   */
  void addValue(
      Slot slot,
      Relation told,
      Locality locality,
      String claimValue,
      Mention mention,
      String truthValue) {
    boolean sharedOut =
        (slot == Slot.COUNT || slot == Slot.VALUE) && SharedOut.isIn(context.factSentence());
    Relation relation = sharedOut ? Relation.UNKNOWN : told;
    boolean own = locality == Locality.SLOT || locality == Locality.FACT;
    comparisons.add(
        new Comparison(
            context.pair(),
            slot,
            true,
            true,
            singleValued.contains(slot) || declared.isEmpty() && hasOne(slot),
            relation,
            locality,
            own ? relation : Relation.UNKNOWN,
            own,
            claimValue,
            truthValue,
            own ? truthValue : "",
            mention.start(),
            mention.end()));
  }

  private boolean hasOne(Slot slot) {
    return slot == Slot.COUNT || slot == Slot.TIME && isOneEvent();
  }

  /** An event that the claim calls by a definite noun happens once: "the trial ended". */
  private boolean isOneEvent() {
    return context.pair().getClaim().fillers(Slot.ACTOR).stream()
        .anyMatch(
            a ->
                a.kind() == Kind.DESCRIPTION
                    && a.determiner() == Mention.Determiner.DEFINITE
                    && mentions.isEvent(a.head()));
  }
}
