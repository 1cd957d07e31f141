package org.plumbline.verify.compare;

import org.plumbline.fact.Mention;
import org.plumbline.fact.Moment;
import org.plumbline.fact.Slot;

/** Compares the times of a claim's phrase with those of the article. */
final class TimeComparator {
  private final PairContext context;
  private final Comparisons comparisons;
  private final TimeFinder finder;

  TimeComparator(PairContext context, Comparisons comparisons) {
    this.context = context;
    this.comparisons = comparisons;
    this.finder = new TimeFinder(context.pair(), context.around());
  }

  /** Takes down the times that the phrase in {@code slot} gives. */
  void compare(Slot slot, Mention mention) {
    for (Moment wanted : mention.moments()) {
      add(slot, wanted, mention, false);
    }
  }

  /**
   * Takes down the times of what restricts another phrase.
   *
   * @param of the slot of the phrase that the time belongs to
   */
  void compareNested(Mention mention, Slot of) {
    boolean nested = of != Slot.TIME;
    for (Moment wanted : mention.moments()) {
      if (!nested || !isDatedBy(mention)) {
        add(Slot.TIME, wanted, mention, nested);
      }
    }
  }

  private void add(Slot slot, Moment wanted, Mention mention, boolean nested) {
    TimeFinder.Time time = finder.find(wanted, nested);
    comparisons.addValue(
        slot,
        AnotherInstance.allowFor(time.relation(), context.pair()),
        time.locality(),
        wanted.surface(),
        mention,
        time.words());
  }

  /** "due in March": the month is the event's as well, and compared as that. */
  private boolean isDatedBy(Mention time) {
    return context.pair().getClaim().fillers(Slot.TIME).stream()
        .anyMatch(m -> m.start() <= time.start() && time.end() <= m.end());
  }
}
