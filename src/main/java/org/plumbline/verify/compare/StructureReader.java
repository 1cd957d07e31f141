package org.plumbline.verify.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.fact.Argument;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Modality;
import org.plumbline.fact.Polarity;
import org.plumbline.fact.Reading;
import org.plumbline.fact.Slot;
import org.plumbline.text.Sentence;
import org.plumbline.text.Token;
import org.plumbline.truth.Source;

/** Compares how the aligned words hang together in the claim and in the passage. */
final class StructureReader {
  /** Steps within one clause. */
  private static final double LINKED = 3.5;

  /** From a noun over its preposition to another, with a step between. */
  private static final double IN_NESTED_PHRASE = 2.5;

  /** What a weak verb joins in the claim stands in one phrase, or on both sides of a "was". */
  private static final double JOINED = 2.0;

  /** From a noun to its adjective. */
  private static final double MODIFIER = 0.5;

  /** No rule takes from a passage what has less of the claim than this, but for single values. */
  private static final double HALF = 0.5;

  private static final Set<Slot> CROSSING = Set.of(Slot.ACTOR, Slot.TARGET);

  private static final Set<Slot> ROLES = Set.of(Slot.ACTOR, Slot.TARGET, Slot.RECIPIENT);

  /** The parser may lose its way once; what another has counts as more than that. */
  private static final int ASTRAY = 2;

  private final ContentWeights weights;
  private final WordComparator words;
  private final MentionComparator mentions;
  private final PredicateComparator predicates;
  private final Turning turning;
  private final ScopeReader scopes;

  StructureReader(
      ContentWeights weights,
      WordComparator words,
      MentionComparator mentions,
      PredicateComparator predicates) {
    this.weights = weights;
    this.words = words;
    this.mentions = mentions;
    this.predicates = predicates;
    this.turning = new Turning(weights);
    this.scopes = new ScopeReader(weights, words);
  }

  Structure read(Alignment alignment, Reading claim, Source source) {
    int unlinked = 0;
    int apart = 0;
    for (int i = 0; i < alignment.elements().size(); i++) {
      boolean joined = alignment.isJoined(i);
      int governor = alignment.governor(i);
      if (governor < 0 || !alignment.present(i) || !alignment.present(governor)) {
        continue;
      }
      Match own = alignment.matches().get(i);
      Match other = alignment.matches().get(governor);
      if (own.sentence() != other.sentence()) {
        apart++;
      } else if (Belonging.isOfNextVerb(own, other, source)
          || Belonging.isSeparated(alignment, i, governor, source)
          || Belonging.isTimeOfAnother(alignment, i, governor, source)
          || Belonging.isToldOfAnotherVerb(alignment, i, source)
          || Belonging.isOutOf(alignment, i, source)
          || isOwnerOfAnother(alignment, i, governor, source)) {
        unlinked += ASTRAY;
      } else if (Aligner.cost(own, other, source)
              > (joined ? JOINED : farthest(alignment, i, governor))
          || joined && Belonging.isPlacedUnder(alignment.elements().get(i), own, other, source)) {
        unlinked++;
      }
    }
    boolean crossed = false;
    boolean displaced = false;
    boolean committed = true;
    boolean scoped = scopes.isSame(alignment, source);
    boolean claimNegative = false;
    int compared = 0;
    int disagreeing = 0;
    for (int i = 0; i < alignment.elements().size(); i++) {
      if (alignment.elements().get(i).kind() == Element.Kind.WORD && alignment.present(i)) {
        boolean empty = isNone(alignment.sentence(), alignment.elements().get(i).token().index());
        Match match = alignment.matches().get(i);
        boolean none = isNone(source.sentence(match.sentence()), match.token());
        // "gave no forecast" and "did not give a forecast" deny the same.
        boolean elsewhere = empty ? isDenied(match, source) : isDenied(claim, alignment);
        disagreeing += empty == none || elsewhere ? 0 : 1;
      }
    }
    Turning.Counts turned = turning.of(alignment, source);
    disagreeing += turned.denied();
    committed &= !speaksOfAnotherThing(alignment, source);
    unlinked += isOfAnother(alignment, source) ? ASTRAY : 0;
    crossed |=
        Belonging.isOwnedInstead(alignment, source)
            || Belonging.isDoneByAntecedent(alignment, source)
            || Belonging.isOfAnotherOwner(alignment, source);
    // Asked only of a passage that has much of the claim: each question costs.
    scoped =
        scoped
            && (alignment.coverage() < HALF
                || !Belonging.isMixed(alignment, source)
                    && !Belonging.isOfOtherSide(alignment, source)
                    && !Belonging.isExcepting(alignment, source));
    committed &= !isOneOfSeveral(alignment, source) && !isSharedOut(alignment, source);
    for (Fact fact : claim.facts()) {
      if (!isCompared(fact, alignment)) {
        continue;
      }
      claimNegative |= fact.polarity() == Polarity.NEGATIVE;
      int anchor = anchor(fact, alignment);
      if (anchor < 0 || !alignment.present(anchor)) {
        for (Fact told : toldOfParticipants(fact, alignment, source)) {
          disagreeing += told.polarity() == fact.polarity() ? 0 : 1;
          committed &= isCommitted(fact, told);
        }
        continue;
      }
      Match match = alignment.matches().get(anchor);
      Fact truth = governing(match, source);
      if (truth != null) {
        compared++;
        disagreeing += truth.polarity() == fact.polarity() ? 0 : 1;
        scoped &= !scopes.isDenialNarrowed(fact, truth, alignment, source);
        committed &= !Lapse.separates(fact, claim, alignment.sentence(), truth, source);
        committed &=
            !Order.isReversed(
                alignment.sentence(),
                fact.token(),
                source.sentence(truth.sentence()),
                truth.token());
        committed &= truth.modality() == Modality.ASSERTED || truth.modality() == fact.modality();
        committed &=
            fact.modality() != Modality.PLANNED
                || truth.modality() != Modality.ASSERTED
                || !Tenses.isPast(truth, source.sentence(truth.sentence()));
        committed &=
            fact.filler(Slot.SPEAKER).isPresent()
                || !predicates.isContested(truth, source.reading().facts());
      }
      if (!fact.event().isEmpty() && truth != null && truth.form() == Fact.Form.NOMINAL) {
        Fact told = tellingOf(match, source);
        committed &= told == null || isCommitted(fact, told);
      }
      if (fact.form() == Fact.Form.STATE) {
        displaced |= !isState(fact, alignment, claim, source);
      } else if (truth != null
          && (truth.token() == match.token() || isSameEvent(fact, truth, alignment, source))) {
        Roles roles = roles(fact, truth, alignment, claim, source);
        crossed |= roles.crossed();
        displaced |= roles.displaced();
        unlinked += roles.inside() ? ASTRAY : 0;
      }
    }
    return new Structure(
        unlinked,
        apart,
        crossed,
        displaced,
        compared,
        disagreeing,
        turned.redirected(),
        committed,
        denies(alignment, source),
        surplus(alignment, source),
        claimNegative,
        scoped);
  }

  /** "the son of the minister's driver": the minister has a driver there, and no son. */
  private boolean isOwnerOfAnother(Alignment alignment, int own, int governor, Source source) {
    Token owner = alignment.elements().get(own).token();
    Token noun = alignment.elements().get(governor).token();
    Match one = alignment.matches().get(own);
    Match other = alignment.matches().get(governor);
    if (!owner.relation().equals("poss") || owner.head() != noun.index()) {
      return false;
    }
    Sentence sentence = source.sentence(one.sentence());
    int at = sentence.tokens().get(one.token()).head();
    while (at >= 0 && at != other.token()) {
      Token between = sentence.tokens().get(at);
      int index = at;
      boolean named =
          between.relation().equals("compound")
              || between.relation().equals("appos")
              || mentions.isMadeOf(between.lemma(), false)
              || alignment.matches().stream()
                  .anyMatch(m -> m.sentence() == one.sentence() && m.token() == index);
      if (between.isNoun() && !named) {
        return Paths.below(sentence, one.token(), other.token());
      }
      at = between.head();
    }
    return false;
  }

  /** "Beta's profit", "the younger brother", where the passage has "Alfa's profit ... Beta's", "the older brother". */
  private static boolean isOfAnother(Alignment alignment, Source source) {
    for (int i = 0; i < alignment.elements().size(); i++) {
      Token own = alignment.elements().get(i).token();
      int noun = own.head() < 0 ? -1 : alignment.at(own.head());
      boolean owner = own.relation().equals("poss");
      boolean degree = own.tag().equals("JJR") || own.tag().equals("JJS");
      if (!owner && !degree || noun < 0 || !alignment.present(i) || !alignment.present(noun)) {
        continue;
      }
      Match match = alignment.matches().get(i);
      Match head = alignment.matches().get(noun);
      boolean others =
          match.sentence() == head.sentence()
              && source.sentence(head.sentence()).tokens().stream()
                  .filter(t -> t.head() == head.token() && t.index() != match.token())
                  .anyMatch(
                      t ->
                          owner
                              ? t.relation().equals("poss") && t.isProperNoun()
                              : t.tag().equals(own.tag()));
      boolean itself =
          source.sentence(match.sentence()).tokens().get(match.token()).head() == head.token();
      if (others && !itself) {
        return true;
      }
    }
    return false;
  }

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

  /** Content words of the passage's sentences that the claim lacks. */
  private int surplus(Alignment alignment, Source source) {
    int surplus = 0;
    for (int s = alignment.first(); s < alignment.first() + alignment.length(); s++) {
      int sentence = s;
      surplus +=
          (int)
              source.sentence(s).tokens().stream()
                  .filter(t -> weights.of(t) >= ContentWeights.NEEDED)
                  .filter(
                      t ->
                          alignment.matches().stream()
                              .noneMatch(
                                  m ->
                                      m.sentence() == sentence
                                          && (m.token() == t.index()
                                              || Paths.within(
                                                  source.sentence(sentence),
                                                  t.index(),
                                                  m.token()))))
                  .count();
    }
    return surplus;
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

  /** "jailed for 21 and 18 months, respectively": who got which, the claim would have to say as well. */
  private static boolean isSharedOut(Alignment alignment, Source source) {
    return !SharedOut.isIn(alignment.sentence())
        && IntStream.range(alignment.first(), alignment.first() + alignment.length())
            .anyMatch(s -> SharedOut.isIn(source.sentence(s)));
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

  private static boolean isDenied(Match match, Source source) {
    Fact told = tellingOf(match, source);
    return told != null && told.polarity() == Polarity.NEGATIVE;
  }

  private static boolean isDenied(Reading claim, Alignment alignment) {
    return claim.facts().stream()
        .anyMatch(f -> isCompared(f, alignment) && f.polarity() == Polarity.NEGATIVE);
  }

  /** "no girl". */
  private static boolean isNone(Sentence sentence, int noun) {
    return sentence.tokens().stream()
        .anyMatch(t -> t.head() == noun && (t.lemma().equals("no") || t.lemma().equals("neither")));
  }

  /** What stands in one phrase in the claim must not be scattered over a clause of the passage. */
  private static double farthest(Alignment alignment, int element, int governor) {
    Token own = alignment.elements().get(element).token();
    Token other = alignment.elements().get(governor).token();
    double cost = Paths.cost(alignment.sentence(), own.index(), other.index());
    if (other.isVerb() || own.isVerb() || cost > Paths.IN_ONE_PHRASE) {
      return LINKED;
    }
    return cost <= MODIFIER ? Paths.IN_ONE_PHRASE : IN_NESTED_PHRASE;
  }

  private static boolean denies(Alignment alignment, Source source) {
    for (int s = alignment.first(); s < alignment.first() + alignment.length(); s++) {
      if (source.factsIn(s).stream()
          .anyMatch(f -> f.form() != Fact.Form.NOMINAL && f.polarity() == Polarity.NEGATIVE)) {
        return true;
      }
    }
    return false;
  }

  /** What the passage tells of those whom only a joining word ties to the rest in the claim: "the vote was on". */
  private static List<Fact> toldOfParticipants(Fact fact, Alignment alignment, Source source) {
    int verb = alignment.at(fact.token());
    if (verb >= 0 && !alignment.elements().get(verb).joining()) {
      return List.of();
    }
    Set<Integer> participants = new TreeSet<>();
    for (Argument argument : fact.arguments()) {
      if (CROSSING.contains(argument.slot())) {
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
        .map(i -> tellingOf(alignment.matches().get(i), source))
        .filter(Objects::nonNull)
        .toList();
  }

  /** Whether what is told of an event has it happen as far as the claim does: a planned vote need not. */
  private boolean isCommitted(Fact fact, Fact told) {
    if (told.filler(Slot.TARGET).isPresent() && predicates.isPreventing(told.predicate())) {
      return false;
    }
    if (fact.modality() == Modality.PLANNED) {
      return told.modality() == Modality.ASSERTED || told.modality() == Modality.PLANNED;
    }
    return fact.modality() != Modality.ASSERTED
        || told.modality() == Modality.ASSERTED && !predicates.isTentative(told.predicate());
  }

  /** The clause that the word stands in; null when there is none. */
  private static Fact tellingOf(Match match, Source source) {
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

  private static boolean isCompared(Fact fact, Alignment alignment) {
    return fact.sentence() == alignment.sentence().index()
        && fact.form() != Fact.Form.NOMINAL
        && fact.form() != Fact.Form.QUOTATION
        && !fact.passing();
  }

  /** "made", told of a statue: the verb says little, but the fact is the claim's. */
  private boolean isSameEvent(Fact fact, Fact truth, Alignment alignment, Source source) {
    PredicateMatch.Kind kind = predicates.relate(fact.predicate(), truth.predicate()).kind();
    String said = alignment.sentence().tokens().get(fact.token()).lemma();
    String told = source.sentence(truth.sentence()).tokens().get(truth.token()).lemma();
    return truth.form() == Fact.Form.CLAUSE
        && (said.equals(told)
            || kind == PredicateMatch.Kind.SAME
            || kind == PredicateMatch.Kind.ENTAILS);
  }

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

  /**
   * @param inside whether the passage has a participant of the claim only in the phrase of another one: the king's
   *     sister in "the king's sister's husband", the fan in "the captain, whom a fan had provoked"
   */
  private record Roles(boolean crossed, boolean displaced, boolean inside) {}

  private Roles roles(Fact claimed, Fact truth, Alignment alignment, Reading claim, Source source) {
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
      if (fillers.stream()
          .anyMatch(
              f -> same(argument.mention(), claim, f, alignment.matches().get(element), source))) {
        continue;
      }
      boolean opposite =
          truth.arguments().stream()
              .anyMatch(
                  a ->
                      a.slot() != slot
                          // "made for Conti", "bought from Conti": he did not make or buy it.
                          && (CROSSING.contains(a.slot())
                              || argument.slot() == Slot.ACTOR && a.slot() == Slot.RECIPIENT)
                          && CROSSING.contains(slot)
                          && same(
                              argument.mention(),
                              claim,
                              a.mention(),
                              alignment.matches().get(element),
                              source));
      Match found = alignment.matches().get(element);
      // "rose, according to the agency": the agency did not.
      boolean speaker =
          argument.slot() == Slot.ACTOR
              && !fillers.isEmpty()
              && truth.fillers(Slot.SPEAKER).stream()
                  .anyMatch(m -> m.sentence() == found.sentence() && m.token() == found.token());
      crossed |= opposite || speaker;
      displaced |=
          truth.form() == Fact.Form.NOMINAL
              && found.sentence() == truth.sentence()
              && Paths.inAnotherClause(
                  source.sentence(truth.sentence()), found.token(), truth.token());
      inside |=
          truth.form() != Fact.Form.NOMINAL
              && found.sentence() == truth.sentence()
              && fillers.stream()
                  .anyMatch(
                      f ->
                          f.sentence() == found.sentence()
                              && f.kind() != Mention.Kind.NUMBER
                              && !mentions.isMadeOf(f.head(), false)
                              && Paths.below(
                                  source.sentence(found.sentence()), found.token(), f.token()));
      displaced |=
          argument.slot() == Slot.ACTOR
              && found.sentence() == truth.sentence()
              && Agents.isOfAnother(
                  source.sentence(truth.sentence()), found.token(), truth.token());
      // A noun's complements can play several roles.
      displaced |=
          !opposite
              && !isSameCircumstance(argument.mention(), found, truth, alignment, source)
              && truth.form() != Fact.Form.NOMINAL
              && fillers.stream()
                  .anyMatch(
                      f ->
                          isSomebodyElse(argument.mention(), f, source)
                              || isOfPart(found, f, source)
                              || isSubjectElsewhere(found, f, source));
    }
    return new Roles(crossed && !mutual, displaced, inside);
  }

  /** "studied at the academy", where the passage has "studied under him at the academy". */
  private static boolean isSameCircumstance(
      Mention claimed, Match found, Fact truth, Alignment alignment, Source source) {
    if (found.sentence() != truth.sentence()) {
      return false;
    }
    List<Token> said = alignment.sentence().tokens();
    List<Token> told = source.sentence(found.sentence()).tokens();
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
  private static boolean isSubjectElsewhere(Match found, Mention filler, Source source) {
    if (found.sentence() != filler.sentence() || found.token() < filler.token()) {
      return false;
    }
    Sentence sentence = source.sentence(found.sentence());
    Token own = sentence.tokens().get(found.token());
    int clause = own.head();
    return own.relation().equals("nsubj")
        && clause >= 0
        && sentence.tokens().get(clause).isVerb()
        && sentence.tokens().get(clause).relation().equals("advcl")
        && sentence.tokens().get(filler.token()).relation().equals("nsubj");
  }

  /** A name, a person or a pronoun of its own; "holders" and "the team" may be the one whom the claim names. */
  private boolean isSomebodyElse(Mention claimed, Mention filler, Source source) {
    return filler.isName()
        || filler.kind() == Mention.Kind.NUMBER
        || !MentionComparator.names(filler, source.reading()).isEmpty()
        || filler.kind() == Mention.Kind.PRONOUN
        || mentions.isPerson(filler.head())
        || !claimed.isName();
  }

  /** "a field of vents" are vents; the roof of a stadium is no stadium. */
  private boolean isMadeOf(Mention whole, Token of) {
    boolean plural = of.tag().equals("NNS") || of.tag().equals("NNPS");
    return whole.kind() == Mention.Kind.NUMBER
        || mentions.isMadeOf(whole.head(), plural)
        || of.isProperNoun() && mentions.isAppositive(whole.head());
  }

  private boolean isOfPart(Match found, Mention filler, Source source) {
    Sentence sentence = source.sentence(found.sentence());
    return found.sentence() == filler.sentence()
        && found.token() != filler.token()
        && Paths.contained(sentence, found.token(), filler.token())
        && !isMadeOf(filler, sentence.tokens().get(found.token()));
  }

  /** Whether a filler of the article is, or holds, what the claim's participant was found to be. */
  private boolean same(Mention claimed, Reading claim, Mention filler, Match match, Source source) {
    if (match.sentence() == filler.sentence()
        && !mentions.isPerson(filler.head())
        && Paths.contained(source.sentence(match.sentence()), match.token(), filler.token())) {
      return isMadeOf(filler, source.sentence(match.sentence()).tokens().get(match.token()));
    }
    if (match.sentence() == filler.sentence()
        && Paths.within(source.sentence(match.sentence()), match.token(), filler.token())) {
      return true;
    }
    // "Keller, whose brother runs the bank": the brother is not Keller.
    if (match.sentence() == filler.sentence()
        && match.token() != filler.token()
        && Paths.isOwner(source.sentence(match.sentence()), match.token(), filler.token())) {
      return false;
    }
    return ElementMatcher.holds(mentions.heads(claimed, claim, filler, source.reading()));
  }

  /** Whether the passage says of the claim's subject what the claim says it is, has, or where it is. */
  private boolean isState(Fact claimed, Alignment alignment, Reading claim, Source source) {
    List<Integer> subjects = new ArrayList<>();
    List<Integer> others = new ArrayList<>();
    for (Argument argument : claimed.arguments()) {
      int element = alignment.at(argument.mention().token());
      if (element >= 0 && alignment.present(element)) {
        (argument.slot() == Slot.ACTOR ? subjects : others).add(element);
      }
    }
    for (int subject : subjects) {
      for (int other : others) {
        Match one = alignment.matches().get(subject);
        Match two = alignment.matches().get(other);
        if (one.token() == two.token() && one.sentence() == two.sentence()) {
          continue;
        }
        // "The toll was put at 29": what a measure is may be told by any verb.
        boolean measure =
            alignment.elements().get(other).kind() == Element.Kind.NUMBER && !isStart(two, source);
        double farthest = measure ? LINKED : Paths.IN_ONE_PHRASE;
        boolean near =
            Aligner.cost(one, two, source) <= farthest
                && (measure || !isOfSomebodyElse(one, two, source))
                && !(claimed.filler(Slot.SPEAKER).isEmpty()
                    && isDescription(claimed, alignment, other)
                    && isApartFrom(one, two, source));
        if (!near && !isToldState(claimed, one, two, source)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether the claim says that its subject is what the element names. */
  private static boolean isDescription(Fact claimed, Alignment alignment, int element) {
    return claimed.predicate().equals("be")
        && alignment.elements().get(element).kind() == Element.Kind.WORD
        && alignment.elements().get(element).token().isNoun()
        && claimed.arguments().stream()
            .filter(a -> a.slot() == Slot.TARGET || a.slot() == Slot.ROLE)
            .anyMatch(
                a -> a.mention().token() == alignment.elements().get(element).token().index());
  }

  /** "called the reporter a liar", "fired the editor, Mia Kranz": what is said of one is not what the other is. */
  private static boolean isApartFrom(Match one, Match two, Source source) {
    if (one.sentence() != two.sentence()) {
      return false;
    }
    Sentence sentence = source.sentence(one.sentence());
    Token subject = sentence.tokens().get(one.token());
    Token said = sentence.tokens().get(two.token());
    Token verb = said.head() < 0 ? null : sentence.tokens().get(said.head());
    boolean beside =
        subject.head() == said.head()
            && verb != null
            && verb.isVerb()
            && !verb.lemma().matches("be|become|remain|make|name|appoint|elect|declare|crown");
    int named =
        said.relation().equals("compound") || said.relation().equals("appos") ? said.head() : -1;
    for (Token child : sentence.children(said)) {
      named = child.relation().equals("appos") ? child.index() : named;
    }
    boolean ofOther =
        named >= 0
            && named != one.token()
            && sentence.tokens().get(named).isProperNoun()
            && (isListedWith(sentence, one.token(), named) && !said.tag().endsWith("S")
                || !Paths.within(sentence, one.token(), named)
                    && !Paths.within(sentence, named, one.token()));
    return beside || ofOther;
  }

  /** "the novel The Quiet Hour and the play Stone Bridge": each has its own. */
  private static boolean isListedWith(Sentence sentence, int one, int other) {
    Token first = sentence.tokens().get(one);
    Token second = sentence.tokens().get(other);
    return first.relation().equals("conj") && first.head() == other
        || second.relation().equals("conj") && second.head() == one;
  }

  /** "Huber, a pupil of Reger", "Keller met her husband, the painter": neither Reger is a pupil nor Keller a painter. */
  private static boolean isOfSomebodyElse(Match one, Match two, Source source) {
    if (one.sentence() != two.sentence()) {
      return false;
    }
    Sentence sentence = source.sentence(one.sentence());
    Token subject = sentence.tokens().get(one.token());
    boolean below = Paths.below(sentence, one.token(), two.token());
    boolean owner = subject.relation().equals("poss");
    boolean complement =
        subject.relation().equals("pobj")
            && subject.head() >= 0
            && sentence.tokens().get(subject.head()).head() == two.token();
    return below && complement && sentence.tokens().get(two.token()).isNoun()
        || owner && sentence.tokens().get(two.token()).isNoun();
  }

  /** "rose from 27": where it began is not what it is. */
  private static boolean isStart(Match match, Source source) {
    Sentence sentence = source.sentence(match.sentence());
    int head = sentence.tokens().get(match.token()).head();
    return head >= 0
        && (sentence.tokens().get(head).lemma().equals("from")
            || sentence.tokens().get(head).lemma().equals("than"));
  }

  /** Whether some state of the article joins the two words. */
  private static boolean isToldState(Fact claimed, Match one, Match two, Source source) {
    if (one.sentence() != two.sentence()) {
      return false;
    }
    Sentence sentence = source.sentence(one.sentence());
    return source.factsIn(one.sentence()).stream()
        .filter(f -> f.form() == Fact.Form.STATE && f.polarity() == Polarity.POSITIVE)
        // Who has a husband is not what the husband is.
        .filter(f -> f.predicate().equals("have") == claimed.predicate().equals("have"))
        .anyMatch(
            f ->
                holds(f, two, sentence)
                    && (holds(f, one, sentence) || f.fillers(Slot.ACTOR).isEmpty()));
  }

  private static boolean holds(Fact fact, Match match, Sentence sentence) {
    return fact.arguments().stream()
        .anyMatch(
            a ->
                a.mention().sentence() == match.sentence()
                    && (a.mention().token() == match.token()
                        || Paths.within(sentence, match.token(), a.mention().token())));
  }
}
