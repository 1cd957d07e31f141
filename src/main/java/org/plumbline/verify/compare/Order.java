package org.plumbline.verify.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.text.Sentence;
import org.plumbline.text.Token;

/** What happened before the vote did not happen after it, and what was done because of it did not cause it. */
final class Order {
  /** The words that join two events, each with what holds the other way round. */
  private static final Map<String, String> INVERSE =
      Map.of("after", "before", "because", "therefore", "before", "after", "therefore", "because");

  /** "was dropped and then crashed": the second comes after the first. */
  private static final Set<String> NEXT = Set.of("then", "later", "subsequently", "afterwards");

  /** Verbs that only say that their subject happened. */
  private static final Set<String> HAPPENING = Set.of("come", "follow", "happen", "occur");

  /**
   * @param event a verb, or a noun that names an event
   * @param other another
   * @param joint how the event stands to the other: "before", "after", "because", "therefore"
   */
  private record Link(int event, int other, String joint) {}

  private Order() {}

  /** Whether of the two verbs one stands before, and the other after, one event, or one for its cause and one its effect. */
  static boolean isReversed(Sentence claim, int claimVerb, Sentence truth, int truthVerb) {
    List<Link> claimed = links(claim);
    if (claimed.isEmpty()) {
      return false;
    }
    List<Link> told = links(truth);
    return claimed.stream()
        .filter(link -> link.event() == claimVerb)
        .anyMatch(
            link ->
                told.stream()
                    .filter(there -> there.event() == truthVerb)
                    .filter(there -> lemma(truth, there).equals(lemma(claim, link)))
                    .reduce((first, last) -> last)
                    .filter(there -> !there.joint().equals(link.joint()))
                    .isPresent());
  }

  private static String lemma(Sentence sentence, Link link) {
    return sentence.tokens().get(link.other()).lemma();
  }

  /** Whether the one event stands to the other there as the other does to the one here. */
  static boolean areExchanged(
      Sentence claim, int claimEvent, int claimOther, Sentence truth, int event, int other) {
    Optional<String> claimed = joint(claim, claimEvent, claimOther);
    return claimed.isPresent()
        && isOnly(truth, event)
        && isOnly(truth, other)
        && joint(truth, event, other).equals(claimed.map(INVERSE::get));
  }

  /** Whether the sentence tells of one such event: who left may have joined twice. */
  private static boolean isOnly(Sentence sentence, int event) {
    String lemma = sentence.tokens().get(event).lemma();
    return sentence.tokens().stream().filter(t -> t.lemma().equals(lemma)).count() == 1;
  }

  /** Whether the sentence tells that the one event was before, or after, the other. */
  static boolean stands(Sentence sentence, int event, int other, String joint) {
    return joint(sentence, event, other).filter(joint::equals).isPresent();
  }

  private static Optional<String> joint(Sentence sentence, int event, int other) {
    return links(sentence).stream()
        .filter(link -> link.event() == event && link.other() == other)
        .map(Link::joint)
        .findFirst();
  }

  /** Whether the sentence tells of two events which was the first, or the cause. */
  static boolean joins(Sentence sentence) {
    return !links(sentence).isEmpty();
  }

  private static List<Link> links(Sentence sentence) {
    List<Link> links = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      int head = token.head();
      if (head < 0) {
        continue;
      }
      if (INVERSE.containsKey(token.lemma())) {
        if (token.relation().equals("mark")) {
          link(sentence, sentence.tokens().get(head).head(), head, token.lemma(), links);
        } else {
          sentence.tokens().stream()
              .filter(t -> t.head() == token.index())
              .filter(t -> t.relation().equals("pobj") || t.relation().equals("pcomp"))
              .forEach(t -> link(sentence, head, t.index(), token.lemma(), links));
        }
      } else if (NEXT.contains(token.lemma())
          && token.relation().equals("advmod")
          && sentence.tokens().get(head).relation().equals("conj")) {
        link(sentence, head, sentence.tokens().get(head).head(), "after", links);
      }
    }
    return links;
  }

  private static void link(
      Sentence sentence, int event, int other, String joint, List<Link> links) {
    if (event >= 0) {
      links.add(new Link(event, other, joint));
      links.add(new Link(other, event, INVERSE.get(joint)));
      // "The attack came after they had agreed": the attack did.
      if (HAPPENING.contains(sentence.tokens().get(event).lemma())) {
        sentence.tokens().stream()
            .filter(t -> t.head() == event && t.relation().equals("nsubj"))
            .forEach(subject -> link(sentence, subject.index(), other, joint, links));
      }
    }
  }
}
