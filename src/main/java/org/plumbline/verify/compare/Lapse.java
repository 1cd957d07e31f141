package org.plumbline.verify.compare;

import java.util.Locale;
import java.util.Set;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Modality;
import org.plumbline.fact.Polarity;
import org.plumbline.fact.Reading;
import org.plumbline.fact.Slot;
import org.plumbline.text.Sentence;
import org.plumbline.text.Token;
import org.plumbline.truth.Source;

/** What "is no longer" so, or has stopped, was so: it denies nothing that is told of the past. */
final class Lapse {
  private static final Set<String> LAPSED =
      Set.of("no longer", "any longer", "anymore", "any more", "again");

  private static final Set<String> CEASING =
      Set.of("cease", "discontinue", "end", "finish", "give up", "halt", "quit", "stop", "suspend");

  private static final Set<String> CLOSING =
      Set.of("abandon", "close", "complete", "conclude", "drop", "end", "finish", "wrap up");

  /** "had not sung there since 2014", "had never sung there before" */
  private static final Set<String> BOUNDS = Set.of("since", "before");

  private Lapse() {}

  /** Whether the one only says that what the other tells of the past is over, or will be. */
  static boolean separates(Fact claim, Reading claimed, Sentence said, Fact truth, Source source) {
    Sentence told = source.sentence(truth.sentence());
    return isOver(truth, source.reading()) && (isPast(claim, said) || isNever(claim, said))
        || isOver(claim, claimed) && isPast(truth, told)
        || isClosed(truth, source) && isPresent(claim, said)
        || isFormer(truth, told) && isPresent(claim, said)
        || isFormer(claim, said) && isPresent(truth, told);
  }

  /** "have closed their inquiry": they no longer inquire. */
  private static boolean isClosed(Fact fact, Source source) {
    if (fact.form() != Fact.Form.NOMINAL) {
      return false;
    }
    Fact clause = ToldFacts.telling(fact, source);
    return clause != null
        && CLOSING.contains(clause.predicate())
        && clause.isFilledBy(Slot.TARGET, fact.token());
  }

  private static boolean isOver(Fact fact, Reading reading) {
    return fact.polarity() == Polarity.NEGATIVE
        && (isStopped(fact, reading)
            || fact.arguments().stream()
                .anyMatch(a -> a.slot() == Slot.TIME && BOUNDS.contains(a.marker()))
            || fact.fillers(Slot.MANNER).stream()
                .anyMatch(m -> LAPSED.contains(m.text().toLowerCase(Locale.ROOT))));
  }

  /** "has never supplied", which is more than "no longer supplies" */
  private static boolean isNever(Fact fact, Sentence sentence) {
    return fact.polarity() == Polarity.NEGATIVE
        && sentence.tokens().stream()
            .anyMatch(t -> t.head() == fact.token() && t.lemma().equals("never"));
  }

  /** "used to own" */
  private static boolean isFormer(Fact fact, Sentence sentence) {
    Token verb = sentence.tokens().get(fact.token());
    if (verb.head() < 0 || !verb.relation().endsWith("comp")) {
      return false;
    }
    Token used = sentence.tokens().get(verb.head());
    return used.form().equalsIgnoreCase("used")
        && used.tag().equals("VBD")
        && sentence.tokens().stream()
            .anyMatch(t -> t.head() == verb.index() && t.tag().equals("TO"))
        // "used a spade to open it"
        && sentence.tokens().stream()
            .noneMatch(
                t ->
                    t.head() == used.index()
                        && (t.relation().equals("dobj") || t.relation().equals("auxpass")));
  }

  private static boolean isPresent(Fact fact, Sentence sentence) {
    String tag = sentence.tokens().get(fact.token()).tag();
    boolean going =
        tag.equals("VBG")
            && sentence.tokens().stream()
                .anyMatch(t -> t.head() == fact.token() && t.form().matches("(?i)is|are|'s|'re"));
    return (going || tag.equals("VBZ") || tag.equals("VBP")) && !Tenses.isPast(fact, sentence);
  }

  private static boolean isStopped(Fact fact, Reading reading) {
    return fact.parent() >= 0 && CEASING.contains(reading.facts().get(fact.parent()).predicate());
  }

  private static boolean isPast(Fact fact, Sentence sentence) {
    boolean named = fact.form() == Fact.Form.NOMINAL && fact.modality() == Modality.ASSERTED;
    return fact.polarity() == Polarity.POSITIVE && (named || Tenses.isPast(fact, sentence));
  }
}
