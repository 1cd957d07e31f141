package org.plumbline.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.plumbline.fact.Argument;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Modality;
import org.plumbline.fact.Polarity;
import org.plumbline.fact.Slot;
import org.plumbline.lexicon.Implicative;
import org.plumbline.lexicon.ModalityCue;
import org.plumbline.lexicon.Usage;

/**
 * Places the drafts of a sentence among each other: what is said, wanted, planned, failed or supposed takes
 * its speaker, modality and polarity from the predicate above it.
 */
final class Embedding {
  private static final Set<String> AUXILIARIES = Set.of("be", "do", "have");

  private static final Set<String> CIRCUMSTANCES =
      Set.of(
          "after", "before", "besides", "by", "despite", "since", "through", "upon", "while",
          "without");

  private static final Set<String> ANYBODY = Set.of("anybody", "anyone", "anything", "whoever");

  private static final Set<Slot> ALTERNATIVES =
      EnumSet.of(Slot.ACTOR, Slot.TARGET, Slot.RECIPIENT, Slot.PLACE, Slot.TIME);

  private final Tree tree;
  private final Words words;
  private final Surroundings surroundings;

  Embedding(SentenceView view, Words words) {
    this.tree = view.tree();
    this.words = words;
    this.surroundings = new Surroundings(tree, words);
  }

  void place(List<Draft> drafts) {
    Draft[] at = new Draft[tree.size()];
    for (Draft draft : drafts) {
      if (draft.form != Fact.Form.STATE || at[draft.token] == null) {
        at[draft.token] = draft;
      }
    }
    for (Draft draft : drafts) {
      if (draft.form == Fact.Form.NOMINAL) {
        nounMood(draft);
      } else {
        ownMood(draft);
      }
    }
    for (Draft draft : drafts) {
      emptyQuantifier(draft);
      alternative(draft);
    }
    for (Draft draft : drafts) {
      twin(draft, drafts);
    }
    // Top down, so that an outer mood reaches every depth.
    drafts.stream()
        .sorted(java.util.Comparator.comparingInt(d -> depth(d.token)))
        .forEach(draft -> embed(draft, at));
    for (Draft draft : drafts) {
      // "refused to give a forecast"
      twin(draft, drafts);
      coming(draft, at);
    }
  }

  /** "nobody should assume that another cut will follow": no cut is sure. */
  private void coming(Draft draft, Draft[] at) {
    int verb = tree.is(draft.token, "nsubj") ? tree.head(draft.token) : -1;
    boolean open =
        draft.form == Fact.Form.NOMINAL
            && verb >= 0
            && at[verb] != null
            && at[verb] != draft
            && at[verb].modality != Modality.ASSERTED
            && !tree.has(draft.token, "poss")
            && tree.all(draft.token, "det").stream()
                .noneMatch(d -> Words.DEFINITE.contains(tree.lower(d)));
    if (open) {
      draft.weaken(at[verb].modality);
    }
  }

  /** "did not give a forecast": the forecast that the noun tells of is the one that was not given. */
  private static void twin(Draft draft, List<Draft> drafts) {
    drafts.stream()
        .filter(d -> draft.form == Fact.Form.NOMINAL && d.form == Fact.Form.CLAUSE)
        .filter(d -> d.event != null && d.event.token() == draft.token)
        .findFirst()
        .ifPresent(
            d -> {
              draft.polarity = d.polarity;
              // "denied that a ransom had been paid"
              draft.weaken(d.modality);
            });
  }

  private int depth(int token) {
    int depth = 0;
    for (int at = token; at >= 0 && depth < 100; at = tree.head(at)) {
      depth++;
    }
    return depth;
  }

  /** "no man", "neither side", "nobody": the fact does not hold. */
  private void emptyQuantifier(Draft draft) {
    boolean empty =
        draft.arguments.stream()
            .anyMatch(
                a ->
                    (a.slot() == Slot.ACTOR || a.slot() == Slot.TARGET)
                        && (a.mention().determiner() == Mention.Determiner.NO
                            || words.isNegator(a.mention().head())
                            || a.mention().modifiers().stream()
                                .anyMatch(m -> m.marker().equals("neg"))));
    if (empty && draft.form != Fact.Form.NOMINAL) {
      draft.negate();
    }
  }

  /** "Smith or Jones signed": of neither is it said that he did. */
  private void alternative(Draft draft) {
    boolean open =
        draft.arguments.stream()
            .filter(a -> ALTERNATIVES.contains(a.slot()))
            .map(Argument::mention)
            .filter(m -> m.sentence() == tree.sentence().index() && m.token() >= 0)
            .anyMatch(m -> isAlternative(m.token()));
    open |= surroundings.isAlternative(draft.token);
    if (open && draft.polarity == Polarity.POSITIVE && draft.form != Fact.Form.NOMINAL) {
      // "Smith or Jones will sign": it is planned that one of them does.
      draft.modality = draft.modality == Modality.PLANNED ? Modality.ASSERTED : draft.modality;
      draft.weaken(Modality.POSSIBLE);
    }
  }

  private boolean isAlternative(int noun) {
    int first = noun;
    while (tree.is(first, "conj")
        && tree.head(first) >= 0
        && tree.token(tree.head(first)).isNoun()) {
      first = tree.head(first);
    }
    boolean either =
        tree.has(first, "preconj") && tree.lower(tree.child(first, "preconj")).equals("either");
    return tree.token(noun).isNoun()
        && tree.coordinated(first).size() > 1
        && tree.coordinated(first).stream()
            .flatMap(member -> tree.all(member, "cc").stream())
            // "13,874 votes, or 41 %" says one thing twice.
            .anyMatch(cc -> tree.lower(cc).equals("or") && (either || !tree.is(cc - 1, "punct")));
  }

  /** "Nor did she plan to". */
  private boolean isDeniedTogether(int verb) {
    if (!tree.has(verb, "aux")
        && !AUXILIARIES.contains(tree.lemma(verb))
        && !tree.tag(verb).equals("MD")) {
      return false;
    }
    int own = Tree.lastBefore(verb, tree.all(verb, "cc"));
    int before = own < 0 && tree.is(verb, "conj") ? tree.joint(verb) : own;
    return before >= 0 && tree.lower(before).equals("nor");
  }

  /** "the planned sale", "an alleged murder". */
  private void nounMood(Draft draft) {
    surroundings.settleNoun(draft);
    for (int adjective : tree.all(draft.token, "amod", "nmod")) {
      draft.weaken(ofNoun(tree.lower(adjective)).modality());
    }
  }

  /** "is an alleged thief": perhaps is none. */
  private void supposed(Draft draft) {
    draft.arguments.stream()
        .filter(a -> a.slot() == Slot.TARGET || a.slot() == Slot.ROLE)
        .flatMap(a -> a.mention().modifiers().stream())
        .filter(m -> m.marker().equals("adj"))
        .map(m -> ofNoun(m.mention().text().toLowerCase(Locale.ROOT)).modality())
        // An upcoming series is a series.
        .filter(modality -> modality == Modality.POSSIBLE)
        .forEach(draft::weaken);
  }

  private Words.Stance ofNoun(String adjective) {
    return words.stance(adjective, ModalityCue.Part.ADJECTIVE, Implicative.Complement.NOUN, true);
  }

  private void ownMood(Draft draft) {
    int verb = draft.token;
    if (draft.form == Fact.Form.STATE && draft.predicate.equals("be")) {
      supposed(draft);
    }
    surroundings.settle(draft);
    if (isDeniedTogether(verb)) {
      draft.negate();
    }
    if (isYetToCome(verb)) {
      draft.negate();
    }
    if (isTooMuchFor(verb)) {
      draft.negate();
    }
    if (tree.is(verb, "csubj")
        && tree.tag(verb).equals("VBG")
        && tree.head(verb) >= 0
        && tree.all(tree.head(verb), "aux").stream().anyMatch(i -> tree.tag(i).equals("MD"))) {
      // "Keeping the school open would take money": nobody says that it is kept.
      draft.weaken(Modality.POSSIBLE);
    }
    if (isDue(verb)) {
      draft.weaken(Modality.PLANNED);
    }
    proposed(verb).ifPresent(draft::weaken);
    if (isOfAnybody(verb)) {
      draft.weaken(Modality.CONDITIONAL);
    }
    if (isToBeDone(verb)) {
      words.modalityOfModal("have to").ifPresent(draft::weaken);
    }
    if (isGoingOn(verb)) {
      String particle = tree.has(verb, "prt") ? " " + tree.lower(tree.child(verb, "prt")) : "";
      words.modalityOfProgressive(tree.lemma(verb) + particle).ifPresent(draft::weaken);
    }
    // "came close to collapse", of which the parser makes a purpose.
    if (verb > 1 && tree.lower(verb - 1).equals("to") && tree.lower(verb - 2).equals("close")) {
      draft.weaken(Modality.POSSIBLE);
    }
    int governor = verb;
    // "will be re-elected and serve": a coordinated verb shares its neighbour's auxiliaries and
    // negation.
    while (tree.is(governor, "conj")
        && (!tree.has(governor, "aux", "nsubj", "nsubjpass", "auxpass") || isBare(governor))
        && tree.head(governor) >= 0
        && tree.token(tree.head(governor)).isVerb()) {
      governor = tree.head(governor);
      if (tree.has(governor, "neg")
          && tree.tag(governor).equals(tree.tag(verb))
          && !isContrasted(verb)) {
        draft.negate();
      }
    }
    for (int auxiliary : tree.all(governor, "aux")) {
      // "said it would buy": what was "will" when it was said.
      boolean backshifted = tree.lower(auxiliary).equals("would") && isReportedInThePast(governor);
      words.modalityOfModal(backshifted ? "will" : tree.lower(auxiliary)).ifPresent(draft::weaken);
    }
    // "Boeing to pay $1 billion": a headline's future.
    int to = tree.child(verb, "aux");
    if (to >= 0
        && tree.lower(to).equals("to")
        && tree.is(verb, "root")
        && tree.has(verb, "nsubj", "nsubjpass")) {
      draft.weaken(Modality.PLANNED);
    }
    for (int adverb : tree.all(verb, "advmod")) {
      words.modalityOfAdverb(tree.lower(adverb)).ifPresent(draft::weaken);
    }
    for (int clause : tree.all(verb, "advcl")) {
      int mark = tree.child(clause, "mark");
      if (mark >= 0
          && Words.CONDITIONS.contains(tree.lower(mark))
          && tree.has(verb, "aux")
          && draft.modality != Modality.ASSERTED) {
        draft.weaken(Modality.CONDITIONAL);
      }
    }
    int mark = tree.child(verb, "mark");
    untilThen(draft);
    if (tree.is(verb, "advcl") && mark >= 0 && Words.CONDITIONS.contains(tree.lower(mark))) {
      draft.weaken(Modality.CONDITIONAL);
      if (tree.lower(mark).equals("unless")) {
        draft.negate();
      }
    }
  }

  /** "must resign or be dismissed": must be. */
  private boolean isBare(int verb) {
    int be = tree.child(verb, "auxpass");
    return be >= 0 && tree.tag(be).equals("VB") && !tree.has(verb, "aux", "nsubj", "nsubjpass");
  }

  /** "not killed but wounded": wounded. */
  private boolean isContrasted(int verb) {
    int joint = tree.joint(verb);
    return joint >= 0 && tree.lower(joint).equals("but");
  }

  /** "is buying", "a man buying", "is being sold" */
  private boolean isGoingOn(int verb) {
    boolean reduced =
        tree.is(verb, "acl")
            && tree.tag(verb).equals("VBG")
            && words.isPerson(words.noun(tree.token(tree.head(verb))));
    boolean active = reduced || tree.isContinuous(verb) && !tree.hasAuxiliary(verb, "have");
    int passive = tree.child(verb, "auxpass");
    return active || passive >= 0 && tree.lower(passive).equals("being");
  }

  /** "The match, due to be played on Sunday, was called off". */
  private boolean isDue(int verb) {
    return tree.is(verb, "xcomp", "ccomp")
        && tree.head(verb) >= 0
        && tree.lower(tree.head(verb)).equals("due")
        && tree.isInfinitive(verb);
  }

  /** "has to be ratified"; who "had to leave" left. */
  private boolean isToBeDone(int verb) {
    int have = isUnderHaveTo(verb) ? tree.head(verb) : -1;
    return have >= 0
        && (!tree.tag(have).equals("VBD") || isReportedInThePast(have))
        && !tree.tag(have).equals("VBN");
  }

  private boolean isUnderHaveTo(int verb) {
    int have = tree.is(verb, "xcomp") ? tree.head(verb) : -1;
    return have >= 0
        && tree.isInfinitive(verb)
        && tree.lemma(have).equals("have")
        && !tree.has(have, "dobj");
  }

  /** "a bill raising the age": what is proposed is not done yet. */
  private Optional<Modality> proposed(int verb) {
    int noun = tree.is(verb, "acl") && tree.tag(verb).equals("VBG") ? tree.head(verb) : -1;
    return noun >= 0 && noun < verb
        ? words.modalityOfProposal(words.noun(tree.token(noun)))
        : Optional.empty();
  }

  /** "any pupil who misses ten days": perhaps nobody does. */
  private boolean isOfAnybody(int verb) {
    int noun = tree.is(verb, "relcl") ? tree.head(verb) : -1;
    return noun >= 0
        && (ANYBODY.contains(tree.lower(noun))
            || tree.all(noun, "det").stream().anyMatch(i -> tree.lower(i).equals("any")));
  }

  /** "did not resign until Monday": resigned on Monday, and not before. */
  private void untilThen(Draft draft) {
    boolean until =
        draft.polarity == Polarity.NEGATIVE
            && tree.has(draft.token, "neg")
            && draft.arguments.stream().anyMatch(Embedding::isUntil);
    if (until) {
      draft.negate();
      draft.arguments.replaceAll(a -> isUntil(a) ? new Argument(a.slot(), "on", a.mention()) : a);
    }
  }

  /** "turned down an offer to perform": then there will be no performance. */
  private boolean isTurnedDown(Draft parent) {
    int verb = parent.form == Fact.Form.NOMINAL ? tree.head(parent.token) : -1;
    int particle = verb < 0 ? -1 : tree.child(verb, "prt");
    return verb >= 0
        && tree.is(parent.token, "dobj")
        && tree.token(verb).isVerb()
        && (words.isRejecting(
                words.verb(tree.token(verb)), particle < 0 ? "" : tree.lower(particle))
            || words.is(words.verb(tree.token(verb)), Usage.GIVING_UP));
  }

  /** Whether who turns a request down is who would have to do it: "he rejected calls to resign". */
  private boolean isAsked(Draft done, Draft rejection) {
    return tree.isInfinitive(done.token)
        && rejection != null
        && done.arguments.stream()
            .filter(a -> a.slot() == Slot.ACTOR)
            .anyMatch(
                a ->
                    rejection.arguments.stream()
                        .anyMatch(
                            r ->
                                r.slot() == Slot.ACTOR
                                    && r.mention().token() == a.mention().token()));
  }

  private static boolean isUntil(Argument argument) {
    return argument.slot() == Slot.TIME
        && !argument.mention().moments().isEmpty()
        && (argument.marker().equals("until") || argument.marker().equals("till"));
  }

  /** "has yet to appear", "is yet to be paid". */
  private boolean isYetToCome(int verb) {
    int head = tree.head(verb);
    return head >= 0
        && tree.is(verb, "xcomp", "ccomp")
        && tree.isInfinitive(verb)
        && AUXILIARIES.contains(tree.lemma(head))
        && tree.all(head, "advmod").stream().anyMatch(adverb -> tree.lower(adverb).equals("yet"));
  }

  /** "too rusty for the burglars to open"; without a subject of its own the adjective settles it. */
  private boolean isTooMuchFor(int verb) {
    int degree = tree.head(verb);
    return degree >= 0
        && tree.is(verb, "advcl")
        && tree.isInfinitive(verb)
        && tree.has(verb, "nsubj")
        && (tree.tag(degree).startsWith("JJ") || tree.tag(degree).startsWith("RB"))
        && tree.all(degree, "advmod").stream().anyMatch(i -> tree.lower(i).equals("too"));
  }

  /** Whether the clause is what somebody said or thought in the past, on no condition. */
  private boolean isReportedInThePast(int verb) {
    int content = tree.firstCoordinated(verb);
    int head = tree.head(content);
    boolean conditional =
        tree.all(verb, "advcl").stream()
            .map(clause -> tree.child(clause, "mark"))
            .anyMatch(mark -> mark >= 0 && Words.CONDITIONS.contains(tree.lower(mark)));
    return !conditional
        && head >= 0
        && tree.is(content, "ccomp")
        && (tree.tag(head).equals("VBD") || tree.tag(head).equals("VBN"))
        && words.isReporting(words.verb(tree.token(head)));
  }

  /** Whether the complement is that of "had been due", "had been expected". */
  private boolean hadBeen(int complement) {
    int verb = tree.head(complement);
    return verb >= 0
        && tree.all(verb, "aux").stream().anyMatch(i -> tree.lower(i).equals("had"))
        && (tree.lower(verb).equals("been")
            || tree.all(verb, "auxpass").stream().anyMatch(i -> tree.lower(i).equals("been")));
  }

  private void embed(Draft draft, Draft[] at) {
    int complement = draft.token;
    if (draft.form == Fact.Form.STATE && !tree.token(complement).isVerb()) {
      return;
    }
    int governor = governor(complement, draft.form);
    int adjective = -1;
    if (governor >= 0 && at[governor] == null && tree.tag(governor).startsWith("JJ")) {
      adjective = governor;
      governor = tree.head(adjective);
      boolean predicated =
          governor >= 0 && at[governor] != null && tree.is(adjective, "acomp", "oprd");
      if (!predicated) {
        verdictAlone(draft, adjective);
        return;
      }
    }
    if (governor >= 0 && isCharge(draft, governor)) {
      draft.weaken(Modality.POSSIBLE);
    }
    if (governor < 0 || at[governor] == null || at[governor] == draft) {
      return;
    }
    Draft parent = at[governor];
    if (parent.event != null && parent.event.token() == draft.token) {
      // "has no plans": the plans are what is had, not what is planned.
      return;
    }
    Words.Stance stance =
        adjective >= 0 ? ofAdjective(adjective, parent, draft) : stance(parent, draft);
    if (stance.flips() && isReason(complement)) {
      return;
    }
    boolean purpose = tree.is(complement, "advcl") && tree.isInfinitive(complement);
    if (purpose && stance.modality() == Modality.ASSERTED && !stance.flips()) {
      if (parent.polarity == Polarity.NEGATIVE) {
        // "did little to stop it", "did not go there to see him"
        draft.weaken(Modality.POSSIBLE);
      }
      return;
    }
    if (draft.form == Fact.Form.NOMINAL && stance.flips()) {
      // "cancelled the visit": of that visit nothing is sure.
      draft.weaken(Modality.POSSIBLE);
      return;
    }
    if (draft.form == Fact.Form.NOMINAL && stance.modality() == Modality.ASSERTED) {
      // "may sign a deal": the dealing is no surer than the signing.
      if (tree.is(complement, "dobj") && parent.modality != Modality.ASSERTED) {
        draft.weaken(parent.modality);
      }
      // "may not be used as payment": perhaps nobody pays.
      if (tree.is(complement, "pobj")
          && parent.polarity == Polarity.NEGATIVE
          && !tree.has(complement, "det", "poss")) {
        draft.weaken(Modality.POSSIBLE);
      }
      return;
    }
    if (stance.none()
        && draft.form != Fact.Form.NOMINAL
        && !tree.is(complement, "ccomp", "xcomp")) {
      // "may retire from playing": the playing is no surer than the retiring.
      if (tree.is(complement, "pcomp") && parent.modality != Modality.ASSERTED) {
        draft.weaken(parent.modality);
      }
      return;
    }
    draft.parent = parent;
    // A request that is turned down stays what somebody wanted.
    boolean turnedDown = stance.modality() != Modality.DESIRED && isTurnedDown(parent);
    if (stance.flips() != turnedDown) {
      draft.negate();
    }
    if (stance.modality() == Modality.DESIRED
        && isTurnedDown(parent)
        && isAsked(draft, at[tree.head(parent.token)])) {
      // "rejected calls to resign": refused to.
      draft.negate();
      return;
    }
    boolean unsaid =
        parent.polarity == Polarity.NEGATIVE
                && (stance.speech() || stance.none() && draft.token > parent.token)
            || parent.form == Fact.Form.NOMINAL
                && stance.speech()
                && stance.modality() == Modality.ASSERTED
                && !parent.has(Slot.ACTOR);
    // "voted to accept the offer": and so accepted it.
    boolean voted =
        parent.predicate.equals("vote")
            && parent.polarity == Polarity.POSITIVE
            && words.is(draft.predicate, Usage.VOTED);
    // "has no plans to sell": means not to.
    boolean unplanned = stance.modality() == Modality.PLANNED && !stance.speech();
    draft.weaken(
        unsaid && !unplanned ? Modality.POSSIBLE : voted ? Modality.ASSERTED : stance.modality());
    // "nobody should assume that it will follow": it is not said to be planned.
    if (unsaid && !unplanned && draft.modality == Modality.PLANNED) {
      draft.modality = Modality.POSSIBLE;
    }
    // "did not have to go": nothing made him.
    if (parent.polarity == Polarity.NEGATIVE && isUnderHaveTo(complement)) {
      draft.negate();
    }
    if (parent.modality != Modality.ASSERTED && !stance.speech()) {
      draft.weaken(parent.modality);
    }
    if (stance.modality() == Modality.DESIRED && parent.modality == Modality.POSSIBLE) {
      // "may seek a retrial": perhaps nobody wants it.
      draft.modality = Modality.POSSIBLE;
    }
    if (stance.modality() == Modality.PLANNED && hadBeen(complement)) {
      // "had been due to close": it has come otherwise, or may have.
      draft.weaken(Modality.CONDITIONAL);
    }
    boolean intended =
        stance.modality() == Modality.PLANNED || stance.modality() == Modality.DESIRED;
    if (intended && parent.polarity == Polarity.NEGATIVE && !stance.flips()) {
      // Who does not plan or want to do it, plans or wants not to do it.
      draft.negate();
    }
    if (stance.speech()) {
      boolean addressed = words.hasAddressee(parent.predicate);
      boolean spoken = draft.has(Slot.SPEAKER);
      for (Argument argument : List.copyOf(parent.arguments)) {
        if (argument.slot() == Slot.ACTOR && !spoken) {
          draft.add(Slot.SPEAKER, parent.predicate, argument.mention());
        }
        boolean object = argument.slot() == Slot.TARGET || argument.slot() == Slot.RECIPIENT;
        if (object && addressed && argument.mention().isName()) {
          draft.add(Slot.ADDRESSEE, parent.predicate, argument.mention());
        }
      }
    }
    // What the content of a saying contains is said as well.
    if (parent.has(Slot.SPEAKER) && !draft.has(Slot.SPEAKER)) {
      parent.arguments.stream()
          .filter(a -> a.slot() == Slot.SPEAKER)
          .forEach(a -> draft.add(Slot.SPEAKER, a.marker(), a.mention()));
    }
  }

  /** "banned for insulting the referee": he did. */
  private boolean isReason(int complement) {
    return tree.is(complement, "pcomp") && tree.lower(tree.head(complement)).equals("for");
  }

  /** "a charge of obstructing justice": that it was done is only charged; who is "in charge of" it does it. */
  private boolean isCharge(Draft draft, int noun) {
    int preposition = tree.head(draft.token);
    return tree.is(draft.token, "pcomp")
        && preposition >= 0
        && tree.lower(preposition).equals("of")
        && words.isCharge(tree.lemma(noun))
        && (tree.has(noun, "det", "nmod", "amod", "qmod") || tree.tag(noun).equals("NNS"));
  }

  /** "Not guilty of fraud", where no verb says who is. */
  private void verdictAlone(Draft draft, int adjective) {
    int head = tree.head(draft.token);
    boolean of = tree.is(draft.token, "pcomp") && head >= 0 && tree.lower(head).equals("of");
    if (of) {
      Words.Stance stance =
          words.stance(
              tree.lower(adjective),
              ModalityCue.Part.ADJECTIVE,
              Implicative.Complement.OF,
              !tree.has(adjective, "neg"));
      if (stance.flips()) {
        draft.negate();
      }
      draft.weaken(stance.modality());
    }
  }

  /** "unable to attend", "too ill to attend", "likely to win". */
  private Words.Stance ofAdjective(int adjective, Draft parent, Draft draft) {
    boolean positive = parent.polarity == Polarity.POSITIVE && !tree.has(adjective, "neg");
    Implicative.Complement complement = complement(parent, draft);
    boolean infinitive = complement == Implicative.Complement.TO;
    String word = tree.lower(adjective);
    Words.Stance open = Words.Stance.of(Modality.POSSIBLE, false);
    if (infinitive && tree.all(adjective, "advmod").stream().anyMatch(this::isToo)) {
      return positive ? Words.Stance.DENIED : open;
    }
    if (tree.all(adjective, "advmod").stream().anyMatch(i -> tree.lower(i).equals("enough"))) {
      word = word + " enough";
    }
    Words.Stance stance = words.stance(word, ModalityCue.Part.ADJECTIVE, complement, positive);
    // "was first to arrive"
    boolean ordinal = word.equals("first") || word.equals("last");
    return stance.none() && infinitive && !ordinal ? open : stance;
  }

  private boolean isToo(int adverb) {
    return tree.lower(adverb).equals("too");
  }

  private Words.Stance stance(Draft parent, Draft draft) {
    boolean positive = parent.polarity == Polarity.POSITIVE;
    Implicative.Complement complement = complement(parent, draft);
    if (parent.form == Fact.Form.NOMINAL) {
      return words.stance(tree.lemma(parent.token), ModalityCue.Part.NOUN, complement, positive);
    }
    if (parent.form == Fact.Form.STATE) {
      int adjective = tree.child(parent.token, "acomp", "oprd");
      boolean future =
          adjective < 0
              && !tree.has(parent.token, "attr")
              && complement == Implicative.Complement.TO;
      if (future) {
        // "is to meet party leaders"
        return Words.Stance.of(Modality.PLANNED, false);
      }
      return adjective < 0
          ? Words.Stance.NONE
          : words.stance(tree.lower(adjective), ModalityCue.Part.ADJECTIVE, complement, positive);
    }
    if (tree.lower(parent.token).equals("going") && complement == Implicative.Complement.TO) {
      return Words.Stance.of(Modality.PLANNED, false);
    }
    if (tree.isPassive(parent.token)) {
      Words.Stance passive =
          words.stance(
              "be " + tree.lower(parent.token), ModalityCue.Part.VERB, complement, positive);
      if (!passive.none()) {
        return passive;
      }
    }
    // "ruled out working with": the parser takes the particle for a preposition.
    int between = tree.head(draft.token);
    if (tree.is(draft.token, "pcomp") && between >= 0 && tree.head(between) == parent.token) {
      Words.Stance phrasal =
          words.stance(
              parent.predicate + " " + tree.lower(between),
              ModalityCue.Part.VERB,
              Implicative.Complement.ING,
              positive);
      if (!phrasal.none()) {
        return phrasal;
      }
    }
    return words.stance(parent.predicate, ModalityCue.Part.VERB, complement, positive);
  }

  private Implicative.Complement complement(Draft parent, Draft draft) {
    int token = draft.token;
    if (draft.form == Fact.Form.NOMINAL) {
      return Implicative.Complement.NOUN;
    }
    int head = tree.head(token);
    if (tree.is(token, "pcomp") && head >= 0) {
      return surroundings.complementOf(head);
    }
    if (tree.isInfinitive(token)) {
      boolean object = tree.has(parent.token, "dobj") || tree.has(token, "nsubj", "nsubjpass");
      return object ? Implicative.Complement.OBJECT_TO : Implicative.Complement.TO;
    }
    if (tree.tag(token).equals("VBG") && !tree.has(token, "aux")) {
      return Implicative.Complement.ING;
    }
    return tree.tag(token).equals("VB") && !tree.has(token, "aux")
        ? Implicative.Complement.BARE
        : Implicative.Complement.THAT;
  }

  /** "did nothing", "took no steps" */
  private boolean isEmpty(int verb) {
    int object = tree.child(verb, "dobj");
    return words.isNegator(tree.lower(object))
        || surroundings.hasNo(object)
        || tree.has(verb, "neg");
  }

  /** The predicate whose content {@code token} is, or -1. */
  private int governor(int token, Fact.Form form) {
    int head = tree.head(token);
    if (head < 0) {
      return -1;
    }
    if (form == Fact.Form.NOMINAL) {
      if (tree.is(token, "dobj", "nsubjpass")) {
        return head;
      }
      return tree.is(token, "pobj") && tree.is(head, "prep") ? tree.head(head) : -1;
    }
    if (tree.is(token, "acl")
        && tree.tag(token).equals("VBG")
        && tree.token(head).isNoun()
        && !tree.has(token, "ccomp", "xcomp")
        && !words.isReporting(words.verb(tree.token(token)))) {
      // "a trial lasting five weeks": the trial did.
      return -1;
    }
    if (tree.is(token, "ccomp", "xcomp", "parataxis", "acl", "oprd")
        || tree.is(token, "dobj") && tree.tag(token).equals("VBG")
        || tree.is(token, "relcl") && tree.isInfinitive(token)) {
      return head;
    }
    // "neglected to tell": the parser takes it for a purpose.
    if (tree.is(token, "advcl")
        && tree.isInfinitive(token)
        && (!tree.has(head, "dobj") || isEmpty(head) || Subjects.isErrand(tree, token))) {
      return head;
    }
    if (tree.is(token, "pcomp")) {
      // "avoided jail by paying": paid.
      return CIRCUMSTANCES.contains(tree.lower(head)) ? -1 : tree.head(head);
    }
    // "ruled out working": a participle right after the verb is its object.
    if (tree.is(token, "advcl")
        && tree.tag(token).equals("VBG")
        && !tree.has(token, "mark")
        && (token == head + 1 || token == head + 2 && tree.is(head + 1, "prt"))) {
      return head;
    }
    if (tree.is(token, "conj") && tree.token(head).isVerb() && !Subjects.isCleft(tree, head)) {
      return governor(head, Fact.Form.CLAUSE);
    }
    return -1;
  }
}
