package org.plumbline.verify.compare;

import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Polarity;
import org.plumbline.fact.Reading;
import org.plumbline.text.Sentence;
import org.plumbline.truth.Source;

/** Tells what a claim and a passage deny, of nouns and of whole facts. */
final class Denials {
  private Denials() {}

  /** Words that one side has none of, "no forecast", where the other denies nothing. */
  static int disagreeing(Alignment alignment, Reading claim, Source source) {
    int disagreeing = 0;
    for (int i = 0; i < alignment.elements().size(); i++) {
      if (alignment.elements().get(i).kind() == Element.Kind.WORD && alignment.present(i)) {
        boolean empty = isNone(alignment.sentence(), alignment.elements().get(i).token().index());
        Match match = alignment.matches().get(i);
        boolean none = isNone(source.sentence(match.sentence()), match.token());
        // "gave no forecast" and "did not give a forecast" deny the same.
        boolean elsewhere = empty ? isDenied(match, source) : isDenied(claim, alignment);
        disagreeing += empty == none || elsewhere ? 0 : 1;
      }
    }
    return disagreeing;
  }

  private static boolean isDenied(Match match, Source source) {
    Fact told = ToldFacts.telling(match, source);
    return told != null && told.polarity() == Polarity.NEGATIVE;
  }

  private static boolean isDenied(Reading claim, Alignment alignment) {
    return claim.facts().stream()
        .anyMatch(f -> ToldFacts.isCompared(f, alignment) && f.polarity() == Polarity.NEGATIVE);
  }

  /** "no girl". */
  private static boolean isNone(Sentence sentence, int noun) {
    return sentence.tokens().stream()
        .anyMatch(t -> t.head() == noun && (t.lemma().equals("no") || t.lemma().equals("neither")));
  }

  /** Whether a fact denies something of everybody, "there were no arrests", and whoever it may be is one of them. */
  static boolean isOf(Mention anybody, Fact fact) {
    return isOfAll(fact) && MentionComparator.isAnybody(anybody);
  }

  private static boolean isOfAll(Fact fact) {
    return fact.polarity() == Polarity.NEGATIVE
        && !fact.event().isEmpty()
        // "no other deaths": some died.
        && fact.arguments().stream()
            .allMatch(
                a ->
                    switch (a.slot()) {
                      case PLACE, SPEAKER, TIME -> true;
                      default -> false;
                    });
  }

  /** Whether the passage denies anything. */
  static boolean denies(Alignment alignment, Source source) {
    for (int s = alignment.first(); s < alignment.first() + alignment.length(); s++) {
      if (source.factsIn(s).stream()
          .anyMatch(f -> f.form() != Fact.Form.NOMINAL && f.polarity() == Polarity.NEGATIVE)) {
        return true;
      }
    }
    return false;
  }
}
