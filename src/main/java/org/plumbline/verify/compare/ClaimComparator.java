package org.plumbline.verify.compare;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Reading;
import org.plumbline.lexicon.Lexicon;
import org.plumbline.lexicon.Thesaurus;
import org.plumbline.truth.GroundTruth;

/** Sets a claim beside the truth: every pair that may speak of one event, every value in it compared. */
public final class ClaimComparator {
  private final PairFinder finder;
  private final FactComparator facts;

  public ClaimComparator(Thesaurus thesaurus, Lexicon lexicon, Gazette gazette) {
    WordComparator words = new WordComparator(thesaurus, lexicon);
    MentionComparator mentions = new MentionComparator(words, new NameComparator(gazette), thesaurus);
    this.finder = new PairFinder(new PredicateComparator(words, lexicon), mentions, words);
    this.facts = new FactComparator(mentions);
  }

  /**
   * What was compared for one part of a claim.
   *
   * @param pairs the pairs found
   * @param comparisons their values, compared
   */
  public record Compared(List<Pair> pairs, List<Comparison> comparisons) {}

  /** Compares the claim's fact {@code fact}, its part number {@code part}. */
  public Compared compare(int part, Fact fact, Reading claim, GroundTruth truth) {
    List<Pair> pairs = finder.find(part, fact, claim, truth);
    List<Comparison> comparisons = new ArrayList<>();
    for (Pair pair : pairs) {
      comparisons.addAll(facts.compare(pair, claim));
    }
    return new Compared(pairs, comparisons);
  }
}
