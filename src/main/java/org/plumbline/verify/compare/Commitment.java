package org.plumbline.verify.compare;

import java.util.Locale;
import java.util.stream.IntStream;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Modality;
import org.plumbline.fact.Reading;
import org.plumbline.fact.Slot;
import org.plumbline.text.Sentence;
import org.plumbline.text.Token;
import org.plumbline.truth.Source;

/** Tells whether a passage commits itself to what a claim asserts: it is not planned, doubted, or one of several. */
final class Commitment {
  private final WordComparator words;
  private final PredicateComparator predicates;

  Commitment(WordComparator words, PredicateComparator predicates) {
    this.words = words;
    this.predicates = predicates;
  }

  /** Whether the passage has the claim's words of the things themselves, and not as one of several that may be. */
  boolean isCommitted(Alignment alignment, Source source) {
    return !speaksOfAnotherThing(alignment, source)
        && !isOneOfSeveral(alignment, source)
        && !isSharedOut(alignment, source);
  }

  /** Whether {@code truth}, which tells what {@code fact} of the claim does, has it happen as far and in that order. */
  boolean isCommitted(Fact fact, Fact truth, Alignment alignment, Reading claim, Source source) {
    // "has already been exchanged": who welcomes the exchange does not say that it is over.
    return !(truth.form() == Fact.Form.NOMINAL && Tenses.isAlready(fact, alignment.sentence()))
        && !Lapse.separates(fact, claim, alignment.sentence(), truth, source)
        && !Order.isReversed(
            alignment.sentence(), fact.token(), source.sentence(truth.sentence()), truth.token())
        && (truth.modality() == Modality.ASSERTED || truth.modality() == fact.modality())
        && (fact.modality() != Modality.PLANNED
            || truth.modality() != Modality.ASSERTED
            || !Tenses.isPast(truth, source.sentence(truth.sentence())))
        && (fact.filler(Slot.SPEAKER).isPresent()
            || !predicates.isContested(truth, source.reading().facts()));
  }

  /** Whether what is told of an event has it happen as far as the claim does: a planned vote need not. */
  boolean isCommitted(Fact fact, Fact told) {
    if (told.filler(Slot.TARGET).isPresent() && predicates.isPreventing(told.predicate())) {
      return false;
    }
    if (fact.modality() == Modality.PLANNED) {
      return told.modality() == Modality.ASSERTED || told.modality() == Modality.PLANNED;
    }
    return fact.modality() != Modality.ASSERTED
        || told.modality() == Modality.ASSERTED && !predicates.isTentative(told.predicate());
  }

  /** Whether the passage has a noun of the claim for what only was, or seems to be, such a thing. */
  private boolean speaksOfAnotherThing(Alignment alignment, Source source) {
    for (int i = 0; i < alignment.elements().size(); i++) {
      Element element = alignment.elements().get(i);
      if (element.kind() == Element.Kind.WORD && element.token().isNoun() && alignment.present(i)) {
        Match match = alignment.matches().get(i);
        if (isAnotherThing(source.sentence(match.sentence()), match.token())
            && !isAnotherThing(alignment.sentence(), element.token().index())) {
          return true;
        }
      }
    }
    return false;
  }

  /** "the former head". */
  private boolean isAnotherThing(Sentence sentence, int noun) {
    return sentence.tokens().stream()
        .filter(t -> t.head() == noun && t.index() < noun)
        .anyMatch(
            t ->
                MentionComparator.isPrivative(t.lemma())
                    || words.isDoubtful(t.form().toLowerCase(Locale.ROOT)));
  }

  /** "To sign it or send it back": neither is said to be done, where the claim has one of them. */
  private static boolean isOneOfSeveral(Alignment alignment, Source source) {
    if (alignment.sentence().tokens().stream().anyMatch(t -> t.lemma().equals("or"))) {
      return false;
    }
    for (Match match : alignment.matches()) {
      if (match.present() && isAlternative(source.sentence(match.sentence()), match.token())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAlternative(Sentence sentence, int token) {
    Token own = sentence.tokens().get(token);
    int first = own.relation().equals("conj") ? own.head() : token;
    return sentence.tokens().stream()
        .anyMatch(
            t ->
                t.head() == first
                    && (t.lemma().equals("or") || t.lemma().equals("either"))
                    && sentence.tokens().stream()
                        .anyMatch(c -> c.head() == first && c.relation().equals("conj")));
  }

  /** "jailed for 21 and 18 months, respectively": who got which, the claim would have to say as well. */
  private static boolean isSharedOut(Alignment alignment, Source source) {
    return !SharedOut.isIn(alignment.sentence())
        && IntStream.range(alignment.first(), alignment.first() + alignment.length())
            .anyMatch(s -> SharedOut.isIn(source.sentence(s)));
  }
}
