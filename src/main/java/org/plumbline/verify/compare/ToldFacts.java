package org.plumbline.verify.compare;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.plumbline.fact.Argument;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Polarity;
import org.plumbline.fact.Slot;
import org.plumbline.text.Sentence;
import org.plumbline.text.Token;
import org.plumbline.truth.Source;

/** Finds the facts of a passage that tell what a claim's words tell: the word there, or the clause that it stands in. */
final class ToldFacts {
  static final Set<Slot> PARTICIPANTS = Set.of(Slot.ACTOR, Slot.TARGET);

  private ToldFacts() {}

  /** The element that tells the fact: its verb, or what a state says of its subject. */
  static int anchor(Fact fact, Alignment alignment) {
    int own = alignment.at(fact.token());
    int told = own >= 0 ? own : idiomObject(fact, alignment);
    if (told >= 0) {
      return told;
    }
    // "is bankrupt": the adjective tells it.
    for (int i = 0; i < alignment.elements().size(); i++) {
      Token token = alignment.elements().get(i).token();
      if (token.head() == fact.token() && token.relation().equals("acomp")) {
        return i;
      }
    }
    for (Argument argument : fact.arguments()) {
      if (argument.slot() != Slot.ACTOR && argument.slot() != Slot.SPEAKER) {
        int element = alignment.at(argument.mention().token());
        if (element >= 0) {
          return element;
        }
      }
    }
    return -1;
  }

  /** The part of "took part": of an idiom whose verb says nothing, the object tells what happens. -1 for none. */
  private static int idiomObject(Fact fact, Alignment alignment) {
    for (int i = 0; i < alignment.elements().size(); i++) {
      Token token = alignment.elements().get(i).token();
      if (alignment.elements().get(i).kind() == Element.Kind.WORD
          && token.head() == fact.token()
          && token.relation().equals("dobj")
          && fact.arguments().stream().noneMatch(a -> a.mention().token() == token.index())) {
        return i;
      }
    }
    return -1;
  }

  /** The article's fact that the word tells, or that it is told in; null when there is none. */
  static Fact governing(Match match, Source source) {
    Sentence sentence = source.sentence(match.sentence());
    int at = match.token();
    for (int up = 0; at >= 0 && up < sentence.tokens().size(); up++) {
      Fact nominal = null;
      Fact possession = null;
      for (Fact fact : source.factsIn(match.sentence())) {
        if (fact.token() != at || fact.form() == Fact.Form.QUOTATION || fact.passing()) {
          continue;
        }
        if (fact.form() == Fact.Form.NOMINAL) {
          nominal = nominal == null ? fact : nominal;
        } else if (fact.form() == Fact.Form.STATE && sentence.tokens().get(at).isNoun()) {
          possession = possession == null ? fact : possession;
        } else {
          return fact;
        }
      }
      // "Sunday's launch was cancelled": what it tells is the launch, not that Sunday has one.
      if (nominal != null || possession != null) {
        return nominal != null ? nominal : possession;
      }
      at = sentence.tokens().get(at).head();
    }
    return null;
  }

  /** The clause that the noun of an event stands in; null when there is none. */
  static Fact telling(Fact event, Source source) {
    return telling(new Match(event.sentence(), event.token(), 1), source);
  }

  /** The clause that the word stands in; null when there is none. */
  static Fact telling(Match match, Source source) {
    int at = match.token();
    Sentence sentence = source.sentence(match.sentence());
    for (int up = 0; at >= 0 && up < sentence.tokens().size(); up++) {
      Fact fact = governing(new Match(match.sentence(), at, 1), source);
      if (fact == null || fact.form() == Fact.Form.CLAUSE) {
        return fact;
      }
      at = sentence.tokens().get(fact.token()).head();
    }
    return null;
  }

  /** What the passage tells of those whom only a joining word ties to the rest in the claim: "the vote was on". */
  static List<Fact> ofParticipants(Fact fact, Alignment alignment, Source source) {
    int verb = alignment.at(fact.token());
    if (verb >= 0 && !alignment.elements().get(verb).joining()) {
      return List.of();
    }
    Set<Integer> participants = new TreeSet<>();
    for (Argument argument : fact.arguments()) {
      if (PARTICIPANTS.contains(argument.slot())) {
        participants.add(alignment.at(argument.mention().token()));
      }
    }
    for (int i = 0; i < alignment.elements().size(); i++) {
      if (alignment.elements().get(i).token().lemma().equals(fact.event())) {
        participants.add(i);
      }
    }
    return participants.stream()
        .filter(i -> i >= 0 && alignment.present(i))
        .map(i -> alignment.matches().get(i))
        .flatMap(match -> Stream.of(telling(match, source), denying(match, source)))
        .filter(Objects::nonNull)
        .toList();
  }

  /** "It is not the deal of our dreams": who denies that something is one; null when nobody does. */
  static Fact denying(Match match, Source source) {
    return source.factsIn(match.sentence()).stream()
        .filter(f -> f.form() == Fact.Form.STATE && f.polarity() == Polarity.NEGATIVE)
        .filter(f -> f.isFilledBy(Slot.TARGET, match.token()))
        .findFirst()
        .orElse(null);
  }

  /** Whether the fact is one that the claim's sentence states itself. */
  static boolean isCompared(Fact fact, Alignment alignment) {
    return fact.sentence() == alignment.sentence().index()
        && fact.form() != Fact.Form.NOMINAL
        && fact.form() != Fact.Form.QUOTATION
        && !fact.passing();
  }
}
