package org.plumbline.verify.compare;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.fact.Argument;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Moment;
import org.plumbline.fact.Relation;
import org.plumbline.fact.Slot;
import org.plumbline.text.Sentence;
import org.plumbline.text.Token;

/** Finds the time of the article that answers a time of the claim: the event's own before others nearby. */
final class TimeFinder {
  private final Pair pair;
  private final Surroundings around;

  TimeFinder(Pair pair, Surroundings around) {
    this.pair = pair;
    this.around = around;
  }

  /**
   * The article's time.
   *
   * @param relation how it stands to the claim's
   * @param locality where it was found
   * @param words its words, empty when there is none
   */
  record Time(Relation relation, Locality locality, String words) {
    static final Time NONE = new Time(Relation.UNKNOWN, Locality.ABSENT, "");

    boolean holds() {
      return relation == Relation.EQUAL || relation == Relation.ENTAILS;
    }
  }

  /**
   * The time that answers {@code wanted}.
   *
   * @param nested whether it restricts a participant ("the revenue of 2020"): then the event's own time is
   *     no answer
   */
  Time find(Moment wanted, boolean nested) {
    Time time = find(wanted);
    return nested && time.relation() == Relation.CONFLICTS
        ? new Time(Relation.COMPATIBLE, time.locality(), time.words())
        : time;
  }

  private Time find(Moment wanted) {
    Time own = best(wanted, moments(around.inSlot(Slot.TIME)), Locality.SLOT);
    if (own.holds()) {
      return own;
    }
    Time inFact = best(wanted, moments(unseparated(around.inFact())), Locality.FACT);
    if (inFact.holds()) {
      return inFact;
    }
    Time nearest = own.words().isEmpty() ? inFact : own;
    Time inSentence = best(wanted, moments(unseparated(around.inSentence())), Locality.SENTENCE);
    if (isOnlyTimed()) {
      // Nothing but the time tells which event it is: it must be this one's.
      return inSentence.holds() && isOfWhole(wanted) ? inSentence : nearest;
    }
    if (inSentence.holds() && isDatedAlike(wanted)) {
      return own.relation() == Relation.CONFLICTS
          ? own
          : new Time(Relation.COMPATIBLE, Locality.SLOT, own.words());
    }
    if (inSentence.holds()) {
      if (!isOfAnother(wanted) || isOfWhole(wanted)) {
        return inSentence;
      }
      // The sentence gives the claim's time to another event.
      return own.relation() == Relation.CONFLICTS
          ? own
          : new Time(Relation.COMPATIBLE, Locality.SENTENCE, inSentence.words());
    }
    if (nearest.relation() == Relation.CONFLICTS) {
      return nearest;
    }
    // What was "after the war" has its time, and none of the sentences around.
    boolean told = around.inSlot(Slot.TIME).stream().anyMatch(m -> m.moments().isEmpty());
    Time nearby =
        told ? Time.NONE : best(wanted, moments(unspoken(around.nearby())), Locality.NEARBY);
    return nearby.holds() || nearest.words().isEmpty() ? orFirst(nearby, inSentence) : nearest;
  }

  /** Whether the event has a year of its own where a year is asked for, or a day for a day: then another is not its. */
  private boolean isDatedAlike(Moment wanted) {
    return moments(around.inSlot(Slot.TIME)).stream()
        .anyMatch(m -> m.granularity() == wanted.granularity());
  }

  private static Time orFirst(Time nearby, Time inSentence) {
    return nearby.holds() || inSentence.words().isEmpty() ? nearby : inSentence;
  }

  /** Those of the phrases that do not stand in what came before or after the event. */
  private List<Mention> unseparated(List<Mention> phrases) {
    Sentence sentence = pair.getSource().sentence(around.sentence());
    int event = pair.getTruth().token();
    return phrases.stream()
        .filter(
            m ->
                m.sentence() != around.sentence()
                    || m.token() < 0
                    || !Sequence.separates(sentence, m.token(), event))
        .toList();
  }

  /** Those of the phrases that do not say when somebody spoke: "he has died, his family said on Friday". */
  private List<Mention> unspoken(List<Mention> phrases) {
    return phrases.stream()
        .filter(
            m -> {
              List<Fact> facts = pair.getSource().factsIn(m.sentence());
              return !isOfLevel(m)
                  && facts.stream()
                      .filter(
                          f -> f.fillers(Slot.TIME).stream().anyMatch(t -> t.token() == m.token()))
                      .noneMatch(f -> facts.stream().anyMatch(said -> said.parent() == f.id()));
            })
        .toList();
  }

  /** "rose from 6 % in May": when it stood there. */
  private boolean isOfLevel(Mention time) {
    List<Token> tokens = pair.getSource().sentence(time.sentence()).tokens();
    int in = tokens.get(time.token()).head();
    int level = in < 0 ? -1 : tokens.get(in).head();
    int from = level < 0 ? -1 : tokens.get(level).head();
    return from >= 0
        && tokens.get(from).lemma().equals("from")
        && tokens.get(level).tag().matches("CD|NN");
  }

  private static List<Moment> moments(List<Mention> mentions) {
    List<Moment> moments = new ArrayList<>();
    mentions.forEach(m -> moments.addAll(m.moments()));
    return moments;
  }

  private static Time best(Moment wanted, List<Moment> among, Locality locality) {
    Time best = Time.NONE;
    for (Moment moment : among) {
      Relation relation = MomentComparison.relate(wanted, moment);
      if (relation.compareTo(best.relation()) < 0) {
        best = new Time(relation, locality, moment.surface());
      }
    }
    return best;
  }

  private boolean isOnlyTimed() {
    return pair.getClaim().arguments().stream().allMatch(a -> a.slot() == Slot.TIME);
  }

  /** "lost a vote on Friday": the time of the losing is that of the vote. */
  private boolean isOfWhole(Moment wanted) {
    int event = pair.getTruth().token();
    return pair.getSource().factsIn(around.sentence()).stream()
        .filter(
            f ->
                isInfinitiveOf(event, f.token())
                    || f.arguments().stream()
                        .filter(a -> a.slot() == Slot.ACTOR || a.slot() == Slot.TARGET)
                        .anyMatch(a -> a.mention().token() == event))
        .flatMap(f -> f.fillers(Slot.TIME).stream())
        .anyMatch(t -> best(wanted, t.moments(), Locality.SENTENCE).holds());
  }

  /** "overtook Apple on Tuesday to become the largest" */
  private boolean isInfinitiveOf(int event, int verb) {
    Sentence sentence = pair.getSource().sentence(around.sentence());
    return sentence.tokens().get(event).head() == verb
        && sentence.tokens().stream().anyMatch(t -> t.head() == event && t.tag().equals("TO"));
  }

  private boolean isOfAnother(Moment wanted) {
    for (Fact fact : pair.getSource().factsIn(around.sentence())) {
      if (fact.token() == pair.getTruth().token()) {
        continue;
      }
      for (Argument argument : fact.arguments()) {
        if (argument.slot() == Slot.TIME
            && best(wanted, argument.mention().moments(), Locality.SENTENCE).holds()) {
          return true;
        }
      }
    }
    return false;
  }
}
