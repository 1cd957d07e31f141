package org.plumbline.verify.compare;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Reading;
import org.plumbline.fact.Slot;
import org.plumbline.text.Sentence;
import org.plumbline.text.Token;
import org.plumbline.truth.Source;

/**
 * Finds two things of the claim of which each stands where the passage has the other: "the managers accused the
 * negotiators", where it says "the negotiators accused the managers".
 */
final class ExchangeFinder {
  private static final int LONGEST = 4;

  private final Passage passage;
  private final Alignment alignment;
  private final Source source;

  private final PredicateComparator predicates;

  private final Reading claim;

  ExchangeFinder(
      Passage passage,
      Alignment alignment,
      Reading claim,
      Source source,
      PredicateComparator predicates) {
    this.claim = claim;
    this.predicates = predicates;
    this.passage = passage;
    this.alignment = alignment;
    this.source = source;
  }

  /** For each exchanged element the one that the passage has in its place. */
  List<Rival> find() {
    List<Rival> found = new ArrayList<>();
    for (int i = 0; i < alignment.elements().size(); i++) {
      for (int j = i + 1; j < alignment.elements().size(); j++) {
        boolean exchanged =
            isNumber(i) && isNumber(j)
                ? isTurned(i, j)
                : isOfOneKind(i, j) && standsFor(j, i) && standsFor(i, j);
        if (exchanged
            && areOthersInOrder(i, j)
            && !(isPronoun(i) && isPronoun(j))
            && !mayChangePlaces(i, j)) {
          found.add(rival(i, j));
          found.add(rival(j, i));
        }
      }
    }
    return found;
  }

  /** "He later gave a watch to him": of two guesses which is which, nobody is accused. */
  private boolean isPronoun(int element) {
    Match match = alignment.matches().get(element);
    return match.present()
        && source.sentence(match.sentence()).tokens().get(match.token()).tag().startsWith("PRP");
  }

  /** Whether both may change places in what the claim tells: who met whom, or who left and who walked out. */
  private boolean mayChangePlaces(int one, int other) {
    List<Fact> facts =
        claim.facts().stream().filter(f -> f.sentence() == alignment.sentence().index()).toList();
    return facts.stream().anyMatch(f -> predicates.symmetric(f) && holds(f, one) && holds(f, other))
        || facts.stream()
            .filter(f -> isDoneBy(f, one))
            .anyMatch(f -> facts.stream().anyMatch(g -> isDoneBy(g, other) && areDoneAlike(f, g)));
  }

  private boolean isDoneBy(Fact fact, int element) {
    return fact.isFilledBy(Slot.ACTOR, position(element));
  }

  private boolean areDoneAlike(Fact one, Fact other) {
    return one.token() != other.token()
        && (predicates.relate(one.predicate(), other.predicate()).holds()
            || predicates.relate(other.predicate(), one.predicate()).holds());
  }

  private boolean holds(Fact fact, int element) {
    return fact.arguments().stream().anyMatch(a -> a.mention().token() == position(element));
  }

  private boolean isNumber(int element) {
    return alignment.elements().get(element).kind() == Element.Kind.NUMBER;
  }

  /** "0.7 metres until 2011 and 1.3 since", where the claim has 1.3 until 2011 and 0.7 since. */
  private boolean isTurned(int one, int other) {
    Match first = alignment.matches().get(one);
    Match second = alignment.matches().get(other);
    if (!first.present()
        || !second.present()
        || first.sentence() != second.sentence()
        || first.token() == second.token()
        || !isOfOneUnit(alignment.elements().get(one), alignment.elements().get(other))) {
      return false;
    }
    boolean forth = position(one) < position(other);
    Sentence sentence = source.sentence(first.sentence());
    // "to 74 from 58" is "from 58 to 74".
    boolean inPlace =
        preposition(alignment.sentence(), position(one))
                .equals(preposition(sentence, second.token()))
            && preposition(alignment.sentence(), position(other))
                .equals(preposition(sentence, first.token()));
    return inPlace && first.token() < second.token() != forth;
  }

  private static boolean isOfOneUnit(Element one, Element other) {
    return one.quantity().dimension() == other.quantity().dimension()
        && one.quantity().unit().equals(other.quantity().unit());
  }

  /** The preposition before the phrase of a number; empty for none. */
  private static String preposition(Sentence sentence, int number) {
    Token at = sentence.tokens().get(number);
    for (int up = 0; up < LONGEST && at.head() >= 0; up++) {
      Token head = sentence.tokens().get(at.head());
      if (at.relation().equals("pobj")) {
        return head.lemma();
      }
      if (!head.isNoun() && !head.tag().equals("CD") && !head.tag().equals("$")) {
        return "";
      }
      at = head;
    }
    return "";
  }

  private int position(int element) {
    return alignment.elements().get(element).token().index();
  }

  /** "5 in Togo and 12 in Ghana" says the same as "12 in Ghana and 5 in Togo": whole groups have changed places. */
  private boolean areOthersInOrder(int one, int other) {
    int last = -1;
    int sentence = alignment.matches().get(one).sentence();
    for (int i : alignment.inClaimOrder()) {
      Match match = alignment.matches().get(i);
      int governor = alignment.governors().get(i);
      // What belongs to one of the two goes with it: "the union's negotiators".
      boolean moved = i == one || i == other || governor == one || governor == other;
      if (moved || match.sentence() != sentence) {
        continue;
      }
      if (match.token() < last) {
        return false;
      }
      last = match.token();
    }
    return true;
  }

  private boolean isOfOneKind(int one, int other) {
    Element first = alignment.elements().get(one);
    Element second = alignment.elements().get(other);
    boolean names =
        first.kind() == Element.Kind.NAME
            || first.kind() == Element.Kind.WORD && first.token().isNoun();
    return names && first.kind() == second.kind() && second.token().isNoun();
  }

  /** Whether the passage has {@code other} where the claim has {@code element}, and not that as well. */
  private boolean standsFor(int other, int element) {
    int governor = alignment.governors().get(element);
    if (governor < 0 || governor == other || !alignment.present(governor)) {
      return false;
    }
    Match there = alignment.matches().get(governor);
    Match own = alignment.matches().get(element);
    Match instead = alignment.matches().get(other);
    if (!own.present()
        || !instead.present()
        || own.sentence() != there.sentence()
        || instead.sentence() != there.sentence()) {
      return false;
    }
    Sentence sentence = source.sentence(there.sentence());
    List<String> role =
        path(
            alignment.sentence(),
            alignment.elements().get(element).token().index(),
            alignment.elements().get(governor).token().index());
    return !role.isEmpty()
        && role.equals(path(sentence, instead.token(), there.token()))
        && !role.equals(path(sentence, own.token(), there.token()));
  }

  /** The relations from a word up to one that governs it; empty when it does not, or from afar. */
  private static List<String> path(Sentence sentence, int from, int to) {
    List<String> path = new ArrayList<>();
    int at = from;
    while (at >= 0 && at != to && path.size() < LONGEST) {
      Token token = sentence.tokens().get(at);
      path.add(token.relation().equals("prep") ? token.lemma() : token.relation());
      at = token.head();
    }
    return at == to ? path : List.of();
  }

  private Rival rival(int element, int instead) {
    Element claimed = alignment.elements().get(element);
    boolean name = claimed.mention() != null;
    return new Rival(
        passage,
        claimed.token().relation().equals("dobj") ? Slot.TARGET : Slot.ACTOR,
        claimed.text(),
        alignment.elements().get(instead).text(),
        name ? claimed.mention().start() : claimed.token().span().start(),
        name ? claimed.mention().end() : claimed.token().span().end(),
        true,
        false,
        true,
        true,
        0);
  }
}
