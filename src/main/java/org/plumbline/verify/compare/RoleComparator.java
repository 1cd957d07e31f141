package org.plumbline.verify.compare;

import java.util.List;
import java.util.Set;
import org.plumbline.fact.Entity;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Slot;
import org.plumbline.text.Token;

/**
 * Tells where the article's fact has a participant of the claim's in another role: in "wind farms generated more than
 * gas" gas generates nothing.
 */
final class RoleComparator {
  /** "a victory over the British", "older than the British", "except for the British": they did something else. */
  private static final Set<String> OPPOSING =
      Set.of("over", "against", "than", "except", "except for", "unlike", "excluding");

  private static final Set<String> TOWARDS = Set.of("for", "to", "into", "towards", "toward");

  private final PairContext context;
  private final MentionComparator mentions;
  private final WordComparator words;

  RoleComparator(PairContext context, MentionComparator mentions, WordComparator words) {
    this.context = context;
    this.mentions = mentions;
    this.words = words;
  }

  /** Who resigned is not what was resigned: the article's actor, whom the claim has as its actor, is not its object too. */
  private boolean isDoer(ClaimPhrase phrase, Mention there) {
    return phrase.slot() == Slot.TARGET
        && context.pair().getClaim().form() != Fact.Form.STATE
        && isAmong(context.oppositeRole(Slot.TARGET), there)
        // "the minister, Ann Cole, resigned": as the minister.
        && context.factSentence().tokens().stream()
            .noneMatch(t -> t.lemma().equals(phrase.mention().head()))
        && context.pair().getClaim().fillers(Slot.ACTOR).stream()
            .filter(actor -> actor.entity() < 0 || actor.entity() != phrase.mention().entity())
            .anyMatch(
                actor ->
                    ElementMatcher.holds(
                        mentions.heads(actor, context.claim(), there, context.truth())));
  }

  /** "The officer fired three times": he was not fired. A ship that sank may have been sunk. */
  private boolean isSomebodyDoing(ClaimPhrase phrase, Mention there) {
    return phrase.slot() == Slot.TARGET
        && phrase.mention().isName()
        && context.pair().getClaim().form() == Fact.Form.CLAUSE
        && context.pair().getTruth().form() == Fact.Form.CLAUSE
        && context.pair().getTruth().event().isEmpty()
        && isFinite(context.factSentence().tokens().get(context.pair().getTruth().token()))
        && isAmong(context.oppositeRole(Slot.TARGET), there)
        && there.entity() >= 0
        && context.source().entity(there.entity()).kind() == Entity.Kind.PERSON;
  }

  /** Not "the teenager, ranked 74th". */
  private static boolean isFinite(Token verb) {
    return !verb.tag().equals("VBN") && !verb.relation().matches("acl|advcl");
  }

  /** What fills the opposite role is no evidence for this one, unless this one is open. */
  Found uncrossed(ClaimPhrase phrase, Found inSlot, Found found) {
    boolean inFact = found.locality() == Locality.FACT && found.present();
    if (!phrase.isParticipant() || !inFact) {
      return found;
    }
    Mention there = found.mention();
    boolean crossed =
        inSlot.present()
            ? isAmong(context.oppositeRole(phrase.slot()), there)
                || isFilledBy(Slot.ADDRESSEE, there)
                || isOriginOf(there, inSlot.mention())
            : isDoer(phrase, there)
                || isSomebodyDoing(phrase, there)
                || isConverse()
                    && (isFilledBy(Slot.ACTOR, there) || isFilledBy(Slot.TARGET, there));
    return crossed || isOpposed(there) ? found.at(Locality.CROSSED) : found;
  }

  /** Whether what was found has a role in the article's fact that excludes the claim's. */
  boolean isElsewhere(ClaimPhrase phrase, Found inSlot, Found found) {
    return !inSlot.holds()
        && found.holds()
        && found.present()
        && (isStandard(found.mention())
            || isOtherEnd(found.mention())
            || inSlot.present() && isOnlyTeller(phrase, found));
  }

  /** "every player but Moss", "nobody except the pilot": not every player, and not nobody. */
  boolean isExcepting(Mention mention, Mention there) {
    if (!isWhole(mention) || there.token() < 0) {
      return false;
    }
    List<Token> tokens = context.sentenceOf(there).tokens();
    int next = there.token() + 1;
    return next < tokens.size()
            && tokens.get(next).lemma().equals("but")
            && !tokens.get(there.token()).relation().equals("dobj")
        || tokens.stream().anyMatch(t -> excepts(t, tokens));
  }

  private static boolean excepts(Token token, List<Token> tokens) {
    return token.lemma().matches("except|excluding|besides")
        || token.lemma().equals("apart")
            && token.index() + 1 < tokens.size()
            && tokens.get(token.index() + 1).lemma().equals("from");
  }

  private static boolean isWhole(Mention mention) {
    return mention.determiner() == Mention.Determiner.NO
        || ScopeComparison.applies(mention.determiner())
        || mention.head().matches("nobody|everybody|everyone|no-one|nothing|everything");
  }

  /** Who bought it from nobody named did not sell it. */
  private boolean isConverse() {
    return !context.pair().getMatch().roles().isEmpty();
  }

  /** A Russian is not Russia. */
  private boolean isOriginOf(Mention origin, Mention filler) {
    return mentions.isDemonym(origin)
        && filler.modifiers().stream().noneMatch(m -> m.mention().token() == origin.token());
  }

  /** "a victory over the British": they are neither who won nor what was won. */
  private boolean isOpposed(Mention mention) {
    return context.pair().getTruth().arguments().stream()
        .anyMatch(a -> a.mention() == mention && OPPOSING.contains(a.marker()));
  }

  /** Who "departed for Hawaii" has not left Hawaii. */
  private boolean isOtherEnd(Mention there) {
    String claimed = context.pair().getClaim().predicate();
    return (words.leaves(claimed) || context.pair().getTruth().predicate().equals(claimed + " for"))
        && context.pair().getTruth().arguments().stream()
            .filter(a -> a.mention() == there)
            .anyMatch(a -> TOWARDS.contains(a.marker()));
  }

  /** "wind farms generated more than gas": that gas stands there does not make it generate anything. */
  private boolean isStandard(Mention there) {
    if (there.token() < 0) {
      return false;
    }
    List<Token> tokens = context.sentenceOf(there).tokens();
    int above = tokens.get(there.token()).head();
    return above >= 0 && tokens.get(above).lemma().equals("than");
  }

  /** "rose, according to the agency", "bought from Alfa": in the fact, but not the one that rose or bought. */
  private boolean isOnlyTeller(ClaimPhrase phrase, Found found) {
    return phrase.slot() == Slot.ACTOR
        && found.locality() == Locality.FACT
        && (isFilledBy(Slot.SPEAKER, found.mention())
            || isFilledBy(Slot.RECIPIENT, found.mention()));
  }

  private boolean isFilledBy(Slot slot, Mention mention) {
    return isAmong(context.around().inSlot(slot), mention);
  }

  private static boolean isAmong(List<Mention> fillers, Mention mention) {
    return fillers.stream().anyMatch(m -> m == mention);
  }
}
