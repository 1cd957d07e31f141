package org.plumbline.verify.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Mention.Kind;
import org.plumbline.fact.Relation;
import org.plumbline.fact.Slot;
import org.plumbline.lexicon.WordClass;
import org.plumbline.text.Sentence;
import org.plumbline.text.Token;
import org.plumbline.truth.Source;

/** Compares the events that the claim only names, "the attack", with what the article tells or has told before. */
final class EventComparator {
  private final PairContext context;
  private final MentionComparator mentions;
  private final WordComparator words;
  private final Function<Source, MainEvent> mainEvents;

  EventComparator(
      PairContext context,
      MentionComparator mentions,
      WordComparator words,
      Function<Source, MainEvent> mainEvents) {
    this.context = context;
    this.mentions = mentions;
    this.words = words;
    this.mainEvents = mainEvents;
  }

  /** Whether what acts in the claim is what the article's event, which acts there, is an outbreak of. */
  boolean isOutbreakActing(ClaimPhrase phrase, Counterpart counterpart) {
    Found found = counterpart.found();
    return phrase.slot() == Slot.ACTOR
        && (!found.holds() || found.locality() == Locality.FACT)
        && isOutbreakOf(phrase.mention(), counterpart.inSlot());
  }

  /** "Cholera killed 37": the cholera outbreak did. */
  private boolean isOutbreakOf(Mention mention, Found event) {
    return mention.kind() == Kind.DESCRIPTION
        && event.present()
        && mentions.isEvent(event.mention().head())
        && event.mention().modifiers().stream()
            .anyMatch(m -> m.marker().equals("nn") && m.mention().head().equals(mention.head()));
  }

  /** "The attack killed 11", where the article has "they attacked the outpost, killing 11". */
  boolean isToldByTheClauseAbove(Mention event) {
    Fact truth = context.pair().getTruth();
    Sentence sentence = context.source().sentence(truth.sentence());
    Token own = sentence.tokens().get(truth.token());
    if (event.kind() != Kind.DESCRIPTION
        || !own.tag().equals("VBG")
        || !own.relation().equals("advcl")
        || own.head() < 0
        || !mentions.isEvent(event.head())) {
      return false;
    }
    String above = sentence.tokens().get(own.head()).lemma();
    return ElementMatcher.holds(words.relate(event.head(), WordClass.NOUN, above, WordClass.VERB));
  }

  /** The counterpart of a phrase that may mean the event which the whole article is about. */
  Counterpart revise(ClaimPhrase phrase, Counterpart counterpart) {
    // "beat them and reached the semi-finals": the match of the claim is what is told, not what
    // comes.
    Locality far =
        context.pair().isOfMainEvent() && phrase.isParticipant() ? Locality.FACT : Locality.NEARBY;
    boolean near = counterpart.found().holds() && counterpart.found().locality().compareTo(far) < 0;
    if (!near && isOccasionOfAll(phrase, counterpart.inSlot())) {
      Optional<String> word = mainEvent().calledBy(phrase.mention());
      if (word.isPresent()) {
        Found found = new Found(null, word.get(), Relation.ENTAILS, Locality.ENTITY);
        return new Counterpart(found, Found.NOTHING, Counterpart.Reach.ARTICLE);
      }
    }
    return !counterpart.found().holds()
            && counterpart.inSlot().present()
            && (MainEvent.isGeneral(counterpart.inSlot().mention())
                || mainEvent().isAlsoCalled(phrase.mention(), counterpart.inSlot().mention()))
            && mainEvent().calledBy(phrase.mention()).isPresent()
        ? counterpart.settled(Relation.ENTAILS).reaching(Counterpart.Reach.ARTICLE)
        : counterpart;
  }

  /** The phrases by which the article tells of its main event. */
  List<Mention> phrasesOfMainEvent() {
    return mainEvent().phrases();
  }

  private MainEvent mainEvent() {
    return context.source().derived(mainEvents);
  }

  /** Whether the claim's phrase may give the occasion, which an article does not repeat. */
  private boolean isOccasionOfAll(ClaimPhrase phrase, Found inSlot) {
    return canBeOccasion(phrase, inSlot)
        && MainEvent.isOccasion(phrase.marker())
        && mainEvent().covers(context.pair().getTruth().sentence());
  }

  private boolean canBeOccasion(ClaimPhrase phrase, Found inSlot) {
    boolean open =
        !inSlot.present()
            || (phrase.slot() == Slot.ACTOR || context.pair().isOfMainEvent())
                && isEventBesideDoer(phrase.mention(), inSlot.mention());
    return switch (phrase.slot()) {
      case PLACE, TIME, TOPIC -> true;
      case ACTOR, TARGET, INSTRUMENT -> open && context.pair().getClaim().form() != Fact.Form.STATE;
      default -> false;
    };
  }

  /** "The attack killed 12", where the article has "gunmen killed 12". */
  private boolean isEventBesideDoer(Mention event, Mention doer) {
    return event.kind() == Kind.DESCRIPTION
        && mentions.isEvent(event.head())
        && doer.kind() != Kind.PRONOUN
        && (doer.isName() || !mentions.isEvent(doer.head()));
  }
}
