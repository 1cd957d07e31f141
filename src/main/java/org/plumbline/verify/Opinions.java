package org.plumbline.verify;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Modality;
import org.plumbline.fact.Reading;
import org.plumbline.fact.Slot;
import org.plumbline.lexicon.Lexicon;
import org.plumbline.text.Document;
import org.plumbline.text.Token;

/** Tells claims that only show what their author feels, wishes or demands from claims that state something. */
final class Opinions {
  private static final Set<String> FIRST_PERSON = Set.of("i", "we");
  private static final Set<Slot> MEASURES = Set.of(Slot.TIME, Slot.COUNT, Slot.VALUE);

  /** A name or number alone states nothing; two phrases may be a headline. */
  private static final int FEWEST_PHRASES = 2;

  private final Lexicon lexicon;

  Opinions(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Why no part of {@code claim} states anything; empty when some part does. */
  Optional<ClaimScreen.Refusal> refuse(Document claim, Reading reading, List<Fact> parts) {
    Optional<String> first = Optional.empty();
    for (Fact part : parts) {
      Optional<String> note = note(claim, reading, part);
      if (note.isEmpty()) {
        return Optional.empty();
      }
      first = first.or(() -> note);
    }
    String note = first.orElse("No statement was found in it.");
    return Optional.of(new ClaimScreen.Refusal(Reason.NOT_CHECKABLE, note));
  }

  /** Whether the claim says nothing, or names nothing that an article could know: "This is a disgrace!" */
  static boolean isEmpty(Reading claim) {
    boolean alone = claim.facts().isEmpty() && claim.mentions().size() < FEWEST_PHRASES;
    return alone || claim.mentions().stream().noneMatch(Opinions::isKnowable);
  }

  private static boolean isKnowable(Mention mention) {
    boolean definite =
        mention.kind() == Mention.Kind.DESCRIPTION
            && mention.determiner() == Mention.Determiner.DEFINITE;
    // "A tsunami warning was issued"
    boolean sorted = mention.modifiers().stream().anyMatch(m -> m.marker().equals("nn"));
    return mention.isName() || definite || sorted || isMeasured(mention);
  }

  private Optional<String> note(Document claim, Reading reading, Fact part) {
    boolean ownWords =
        !part.quoted() && part.fillers(Slot.SPEAKER).stream().allMatch(Opinions::isAuthor);
    if (!ownWords) {
      return Optional.empty();
    }
    if (isJudgement(part) || isAttitude(claim, part)) {
      return Optional.of("An opinion states nothing that an article could confirm.");
    }
    if (isWish(claim, reading, part)) {
      return Optional.of("A wish states nothing that an article could confirm.");
    }
    boolean top = part.parent() < 0 && part.form() == Fact.Form.CLAUSE;
    boolean wanted = top && part.modality() == Modality.DESIRED && !states(part);
    if (wanted || isCommand(claim, part)) {
      return Optional.of("It tells what should be done, not what is so.");
    }
    return Optional.empty();
  }

  /** "Staff must pay 9%" is a duty that an article can know; "Staff must pay" may be what the author wants. */
  private static boolean states(Fact part) {
    return part.arguments().stream()
        .anyMatch(a -> MEASURES.contains(a.slot()) || isMeasured(a.mention()));
  }

  /** "This is a disgrace", "He is a lovely man"; not "It was the worst flood since 2009". */
  private boolean isJudgement(Fact part) {
    return part.predicate().equals("be")
        && !states(part)
        && part.arguments().stream()
            .anyMatch(
                a -> (a.slot() == Slot.TARGET || a.slot() == Slot.ROLE) && judges(a.mention()));
  }

  private static boolean isMeasured(Mention mention) {
    return !mention.quantities().isEmpty()
        || !mention.moments().isEmpty()
        || mention.modifiers().stream().anyMatch(m -> isMeasured(m.mention()));
  }

  private boolean judges(Mention mention) {
    return !mention.isName()
        && (lexicon.judges(mention.head())
            || mention.modifiers().stream()
                .anyMatch(m -> m.marker().equals("adj") && lexicon.judges(m.mention().head())));
  }

  /** "I love this." */
  private boolean isAttitude(Document claim, Fact part) {
    return isByAuthor(part) && lexicon.attitude(word(claim, part).lemma());
  }

  /** "I hope India wins": the wish itself, or what is wished. */
  private boolean isWish(Document claim, Reading reading, Fact part) {
    Fact wish = part.parent() < 0 ? part : reading.facts().get(part.parent());
    return isByAuthor(wish) && lexicon.wish(word(claim, wish).lemma());
  }

  /** "Stop the war now!" */
  private static boolean isCommand(Document claim, Fact part) {
    Token verb = word(claim, part);
    boolean alone =
        claim.sentences().get(part.sentence()).children(verb).stream()
            .noneMatch(t -> t.relation().equals("aux") || t.relation().equals("nsubj"));
    return part.form() == Fact.Form.CLAUSE
        && verb.tag().equals("VB")
        && verb.head() < 0
        && alone
        && part.fillers(Slot.ACTOR).isEmpty();
  }

  private static Token word(Document claim, Fact fact) {
    return claim.sentences().get(fact.sentence()).tokens().get(fact.token());
  }

  private static boolean isByAuthor(Fact fact) {
    return !fact.quoted() && fact.fillers(Slot.ACTOR).stream().anyMatch(Opinions::isAuthor);
  }

  private static boolean isAuthor(Mention mention) {
    return FIRST_PERSON.contains(mention.text().toLowerCase(Locale.ROOT));
  }
}
