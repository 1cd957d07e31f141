package org.plumbline.verify.compare;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.fact.Argument;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Reading;
import org.plumbline.fact.Slot;
import org.plumbline.text.Sentence;
import org.plumbline.text.Token;
import org.plumbline.truth.Source;

/** Tells whether the participants of a claim's event have in the passage's fact the roles that the claim gives them. */
final class ParticipantRoles {
  private static final Set<Slot> CROSSING = Set.of(Slot.ACTOR, Slot.TARGET);

  private static final Set<Slot> ROLES = Set.of(Slot.ACTOR, Slot.TARGET, Slot.RECIPIENT);

  private final MentionComparator mentions;
  private final PredicateComparator predicates;

  ParticipantRoles(MentionComparator mentions, PredicateComparator predicates) {
    this.mentions = mentions;
    this.predicates = predicates;
  }

  /**
   * How the passage's fact has the participants.
   *
   * @param crossed whether one plays the opposite role
   * @param displaced whether the role of one is somebody else's
   * @param inside whether the passage has a participant of the claim only in the phrase of another one: the king's
   *     sister in "the king's sister's husband", the fan in "the captain, whom a fan had provoked"
   */
  record Roles(boolean crossed, boolean displaced, boolean inside) {}

  Roles read(Fact claimed, Fact truth, Alignment alignment, Reading claim, Source source) {
    PredicateMatch match = predicates.relate(claimed.predicate(), truth.predicate());
    boolean mutual = predicates.symmetric(claimed);
    boolean crossed = false;
    boolean displaced = false;
    boolean inside = false;
    for (Argument argument : claimed.arguments()) {
      int element = alignment.at(argument.mention().token());
      if (!ROLES.contains(argument.slot()) || element < 0 || !alignment.present(element)) {
        continue;
      }
      Slot slot = match.truthSlot(argument.slot());
      List<Mention> fillers =
          mutual
              ? Stream.of(Slot.ACTOR, Slot.TARGET).flatMap(s -> truth.fillers(s).stream()).toList()
              : truth.fillers(slot);
      Match found = alignment.matches().get(element);
      Participant participant =
          new Participant(argument, found, slot, fillers, truth, alignment, claim, source);
      if (!participant.isInRole()) {
        crossed |= participant.isCrossed();
        displaced |= participant.isDisplaced();
        inside |= participant.isInside();
      }
    }
    return new Roles(crossed && !mutual, displaced, inside);
  }

  /** A participant of the claim's event, and where the passage has it. */
  private final class Participant {
    private final Mention claimed;
    private final boolean acting;
    private final Match found;
    private final Slot slot;
    private final List<Mention> fillers;
    private final Fact truth;
    private final Alignment alignment;
    private final Reading claim;
    private final Source source;

    /** The sentence in which it was found. */
    private final Sentence sentence;

    /** Whether it was found in the sentence of the passage's fact. */
    private final boolean beside;

    Participant(
        Argument argument,
        Match found,
        Slot slot,
        List<Mention> fillers,
        Fact truth,
        Alignment alignment,
        Reading claim,
        Source source) {
      this.claimed = argument.mention();
      this.acting = argument.slot() == Slot.ACTOR;
      this.found = found;
      this.slot = slot;
      this.fillers = fillers;
      this.truth = truth;
      this.alignment = alignment;
      this.claim = claim;
      this.source = source;
      this.sentence = source.sentence(found.sentence());
      this.beside = found.sentence() == truth.sentence();
    }

    boolean isInRole() {
      return fillers.stream().anyMatch(this::isSame);
    }

    boolean isCrossed() {
      return isOpposite() || isTeller();
    }

    /** Whether another clause, somebody else or another deed stands between it and its role. */
    boolean isDisplaced() {
      return isInAnotherClause() || isAgentOfAnother() || isReplaced();
    }

    /** Whether a filler of its role is built around something else, and only has it inside. */
    boolean isInside() {
      return truth.form() != Fact.Form.NOMINAL
          && beside
          && fillers.stream()
              .anyMatch(
                  f ->
                      isBeside(f)
                          && f.kind() != Mention.Kind.NUMBER
                          && !mentions.isMadeOf(f.head(), false)
                          && Paths.below(sentence, found.token(), f.token()));
    }

    private boolean isOpposite() {
      return CROSSING.contains(slot)
          && truth.arguments().stream()
              .filter(a -> a.slot() != slot)
              // "made for Conti", "bought from Conti": he did not make or buy it.
              .filter(a -> CROSSING.contains(a.slot()) || acting && a.slot() == Slot.RECIPIENT)
              .anyMatch(a -> isSame(a.mention()));
    }

    /** "rose, according to the agency": the agency did not. */
    private boolean isTeller() {
      return acting
          && !fillers.isEmpty()
          && truth.fillers(Slot.SPEAKER).stream()
              .anyMatch(m -> isBeside(m) && m.token() == found.token());
    }

    private boolean isInAnotherClause() {
      return truth.form() == Fact.Form.NOMINAL
          && beside
          && Paths.inAnotherClause(sentence, found.token(), truth.token());
    }

    private boolean isAgentOfAnother() {
      return acting && beside && Agents.isOfAnother(sentence, found.token(), truth.token());
    }

    private boolean isReplaced() {
      // A noun's complements can play several roles.
      return truth.form() != Fact.Form.NOMINAL
          && !isOpposite()
          && !isSameCircumstance()
          && fillers.stream()
              .anyMatch(f -> isSomebodyElse(f) || isOfPart(f) || isSubjectElsewhere(f));
    }

    /** "studied at the academy", where the passage has "studied under him at the academy". */
    private boolean isSameCircumstance() {
      if (!beside) {
        return false;
      }
      List<Token> said = alignment.sentence().tokens();
      List<Token> told = sentence.tokens();
      Token own = said.get(claimed.token());
      Token there = told.get(found.token());
      return own.relation().equals("pobj")
          && there.relation().equals("pobj")
          && own.head() >= 0
          && there.head() >= 0
          && said.get(own.head()).lemma().equals(told.get(there.head()).lemma())
          && told.get(there.head()).head() == truth.token();
    }

    /** "The party doubled its seats, while Open Estonia won 14": who does something else is somebody else. */
    private boolean isSubjectElsewhere(Mention filler) {
      if (!isBeside(filler) || found.token() < filler.token()) {
        return false;
      }
      Token own = sentence.tokens().get(found.token());
      int clause = own.head();
      return own.relation().equals("nsubj")
          && clause >= 0
          && sentence.tokens().get(clause).isVerb()
          && sentence.tokens().get(clause).relation().equals("advcl")
          && sentence.tokens().get(filler.token()).relation().equals("nsubj");
    }

    /** A name, a person or a pronoun of its own; "holders" and "the team" may be the one whom the claim names. */
    private boolean isSomebodyElse(Mention filler) {
      return filler.isName()
          || filler.kind() == Mention.Kind.NUMBER
          || !MentionComparator.names(filler, source.reading()).isEmpty()
          || filler.kind() == Mention.Kind.PRONOUN
          || mentions.isPerson(filler.head())
          || !claimed.isName();
    }

    private boolean isOfPart(Mention filler) {
      return isBeside(filler)
          && found.token() != filler.token()
          && Paths.contained(sentence, found.token(), filler.token())
          && !isMadeOf(filler);
    }

    /** "a field of vents" are vents; the roof of a stadium is no stadium. */
    private boolean isMadeOf(Mention whole) {
      Token of = sentence.tokens().get(found.token());
      boolean plural = of.tag().equals("NNS") || of.tag().equals("NNPS");
      return whole.kind() == Mention.Kind.NUMBER
          || mentions.isMadeOf(whole.head(), plural)
          || of.isProperNoun() && mentions.isAppositive(whole.head());
    }

    /** Whether a filler of the article is, or holds, what the claim's participant was found to be. */
    private boolean isSame(Mention filler) {
      if (isBeside(filler)) {
        if (!mentions.isPerson(filler.head())
            && Paths.contained(sentence, found.token(), filler.token())) {
          return isMadeOf(filler);
        }
        if (Paths.within(sentence, found.token(), filler.token())) {
          return true;
        }
        // "Keller, whose brother runs the bank": the brother is not Keller.
        if (found.token() != filler.token()
            && Paths.isOwner(sentence, found.token(), filler.token())) {
          return false;
        }
      }
      return ElementMatcher.holds(mentions.heads(claimed, claim, filler, source.reading()));
    }

    private boolean isBeside(Mention filler) {
      return filler.sentence() == found.sentence();
    }
  }
}
