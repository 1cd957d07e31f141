package org.plumbline.verify.compare;

import java.util.List;
import java.util.function.Function;
import org.plumbline.fact.Reading;
import org.plumbline.truth.Source;

/** Sets every value of a claim's fact beside the article's value for it. */
final class FactComparator {
  private final ContentWeights weights;
  private final MentionComparator mentions;
  private final WordComparator words;
  private final PredicateComparator predicates;
  private final OfficeComparator offices;
  private final Spokespeople spokespeople;
  private final Function<Source, MainEvent> mainEvents;

  FactComparator(
      ContentWeights weights,
      MentionComparator mentions,
      WordComparator words,
      PredicateComparator predicates,
      OfficeComparator offices,
      Spokespeople spokespeople,
      Function<Source, MainEvent> mainEvents) {
    this.mainEvents = mainEvents;
    this.offices = offices;
    this.spokespeople = spokespeople;
    this.weights = weights;
    this.predicates = predicates;
    this.mentions = mentions;
    this.words = words;
  }

  List<Comparison> compare(Pair pair, Reading claim) {
    PairContext context = new PairContext(pair, claim);
    Comparisons comparisons = new Comparisons(context, mentions, predicates);
    ArgumentComparator arguments = arguments(context, comparisons);
    pair.getClaim().arguments().forEach(arguments::compare);
    return comparisons.all();
  }

  /** What compares the arguments of one pair of facts. */
  private ArgumentComparator arguments(PairContext context, Comparisons comparisons) {
    CounterpartFinder finder = new CounterpartFinder(context, mentions, words);
    Narrowing narrowing = new Narrowing(context, finder);
    NumberComparator numbers = new NumberComparator(context, mentions, narrowing, comparisons);
    TimeComparator times = new TimeComparator(context, comparisons);
    OfficesOfFacts held = new OfficesOfFacts(context, offices, mentions);
    EventComparator events = new EventComparator(context, mentions, words, mainEvents);
    PrepositionComparator prepositions = new PrepositionComparator(context);
    PhraseComparator.Judges judges =
        new PhraseComparator.Judges(
            new RoleComparator(context, mentions, words),
            prepositions,
            new StateComparator(finder, mentions, held),
            new PlaceComparator(context, finder, mentions, prepositions),
            new SpeakerComparator(context, spokespeople),
            events,
            new MannerReader(context, weights));
    PhraseComparator phrases =
        new PhraseComparator(
            context,
            predicates,
            finder,
            judges,
            new ScopeComparator(context, narrowing, comparisons),
            new RestrictionComparator(
                context, mentions, finder, held, events, numbers, times, comparisons),
            comparisons);
    return new ArgumentComparator(context, phrases, numbers, times, comparisons);
  }
}
