package org.plumbline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.extract.moment.MomentMention;
import org.plumbline.extract.moment.MomentReader;
import org.plumbline.fact.Argument;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Moment;
import org.plumbline.fact.Quantity;
import org.plumbline.fact.Slot;

/** Reads the verbs of one sentence, with their arguments, into drafts of facts. */
final class ClauseReader {
  private static final Set<String> JUST = Set.of("just", "merely", "simply");
  private static final Set<String> NOT_A_PREDICATE =
      Set.of("aux", "auxpass", "nmod", "compound", "amod", "case");

  private static final Set<String> PARTICLES = Set.of("off", "on", "out", "over");

  private final Tree tree;
  private final MentionReader mentions;
  private final PrepositionReader prepositions;
  private final Rephraser rephraser;
  private final Words words;

  ClauseReader(SentenceView view, MentionReader mentions, Words words) {
    this.tree = view.tree();
    this.mentions = mentions;
    this.words = words;
    this.prepositions = new PrepositionReader(view, mentions, words);
    this.rephraser = new Rephraser(tree, words, prepositions);
  }

  List<Draft> read() {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      if (isPredicate(i)) {
        Draft draft = read(i);
        drafts.add(draft);
        withoutThem(draft, Slot.TARGET).ifPresent(drafts::add);
        withoutThem(draft, Slot.ACTOR).ifPresent(drafts::add);
        // Before it: what the verb takes is placed under the last of them.
        drafts.addAll(drafts.size() - 1, leftOut(draft));
        Exceptions.of(draft, words).ifPresent(drafts::add);
        Offices.heldAfter(draft).ifPresent(drafts::add);
      }
    }
    new Ellipsis(tree, mentions, words).fill(drafts);
    return drafts;
  }

  /** "preferred by the orchestra, but not by the conductor": of the conductor the opposite is told. */
  private List<Draft> leftOut(Draft draft) {
    List<Draft> found = new ArrayList<>();
    for (int preposition : tree.all(draft.token, "prep", "agent")) {
      if (Contrast.isDenied(tree, preposition)) {
        Draft without = new Draft(draft.form, draft.token, draft.predicate);
        prepositions.read(without, draft.token, preposition);
        draft.arguments.stream()
            .filter(a -> !without.has(a.slot()))
            .forEach(a -> without.add(a.slot(), a.marker(), a.mention()));
        without.polarity = draft.polarity.flipped();
        found.add(without);
      }
    }
    return found;
  }

  /** "two daughters and no sons", "Ann rather than Bob": who is left out is told apart from who is not. */
  private Optional<Draft> withoutThem(Draft draft, Slot slot) {
    List<Argument> none =
        draft.arguments.stream().filter(a -> a.slot() == slot && isNone(a.mention())).toList();
    boolean mixed =
        !none.isEmpty()
            && draft.arguments.stream().anyMatch(a -> a.slot() == slot && !isNone(a.mention()));
    if (!mixed) {
      return Optional.empty();
    }
    Draft without = new Draft(draft.form, draft.token, draft.predicate);
    without.arguments.addAll(draft.arguments);
    without.arguments.removeIf(a -> a.slot() == slot && !none.contains(a));
    without.polarity = draft.polarity;
    if (none.stream().anyMatch(a -> isReplaced(a.mention()))) {
      without.negate();
    }
    draft.arguments.removeAll(none);
    return Optional.of(without);
  }

  private boolean isNone(Mention mention) {
    return isHere(mention)
        && (mention.determiner() == Mention.Determiner.NO
                && !Contrast.isDeniedWithOthers(tree, mention.token())
            || Contrast.isLeftOut(tree, mention.token()));
  }

  /** "rather than Bob": unlike "not Bob" it has no word that denies. */
  private boolean isReplaced(Mention mention) {
    return isHere(mention)
        && tree.is(mention.token(), "conj")
        && Contrast.isReplaced(tree, mention.token());
  }

  private boolean isHere(Mention mention) {
    return mention.sentence() == tree.sentence().index() && mention.token() >= 0;
  }

  private boolean isPredicate(int index) {
    if (!tree.token(index).isVerb() || tree.is(index, NOT_A_PREDICATE.toArray(String[]::new))) {
      return false;
    }
    // "a cyclist aged 19": the noun has the age.
    if (tree.lower(index).equals("aged") && tree.is(index, "acl", "amod", "nmod")) {
      return false;
    }
    // "according to", "including", "following": participles that work as prepositions.
    return !(tree.is(index, "prep") && !tree.has(index, "dobj", "nsubj"));
  }

  private Draft read(int verb) {
    String lemma = words.verb(tree.token(verb));
    boolean copula =
        Words.COPULAS.contains(lemma)
            && (tree.has(verb, "attr", "acomp", "oprd") || lemma.equals("be"));
    Draft draft = new Draft(copula ? Fact.Form.STATE : Fact.Form.CLAUSE, verb, lemma);
    subject(draft, verb);
    objects(draft, verb);
    if (copula) {
      complements(draft, verb);
    }
    for (int preposition : tree.all(verb, "prep", "agent")) {
      if (!Contrast.isDenied(tree, preposition)) {
        prepositions.read(draft, verb, preposition);
      }
      // "voted neither for nor against it".
      if (tree.all(preposition, "preconj").stream()
          .anyMatch(i -> tree.lower(i).equals("neither"))) {
        draft.negate();
      }
    }
    adverbs(draft, verb);
    sharedAdjuncts(draft, verb);
    draft.passing |= tellsOfNobody(verb);
    where(draft, verb);
    particle(draft, verb);
    rephraser.rephrase(draft);
    formerly(draft, verb);
    return draft;
  }

  /** "used to be a tutor", "used to work as one": a former one. */
  private void formerly(Draft draft, int verb) {
    int used = tree.is(verb, "xcomp") && tree.isInfinitive(verb) ? tree.head(verb) : -1;
    boolean past =
        used >= 0
            && tree.lower(used).equals("used")
            && !tree.has(used, "dobj", "auxpass")
            && (draft.predicate.equals("be") || draft.predicate.equals("work as"));
    if (past) {
      draft.arguments.replaceAll(
          a ->
              a.slot() == Slot.TARGET && a.mention().kind() == Mention.Kind.DESCRIPTION
                  ? new Argument(
                      a.slot(), a.marker(), a.mention().restrictedBy("former", mentions.word(used)))
                  : a);
    }
  }

  private void subject(Draft draft, int verb) {
    int subject = Subjects.of(tree, verb);
    if (subject < 0) {
      return;
    }
    if (tree.tag(subject).equals("EX")) {
      return;
    }
    // "She was sent messages": what was sent is the object, she got it.
    Slot slot =
        !tree.isPassive(verb)
            ? Slot.ACTOR
            : tree.has(verb, "dobj") && !isBirthName(verb) && !isFined(verb)
                ? Slot.RECIPIENT
                : Slot.TARGET;
    boolean listing = draft.predicate.equals("include");
    for (int each : listing ? tree.coordinated(subject) : members(subject)) {
      draft.add(slot, "", counted(each, verb));
    }
  }

  /** "was fined €85,000": the sum is how much, and not who. */
  private boolean isFined(int verb) {
    return tree.lemma(verb).equals("fine")
        && tree.isPassive(verb)
        && tree.all(verb, "dobj").stream()
            .allMatch(i -> mentions.read(i).kind() == Mention.Kind.NUMBER);
  }

  /** "killed 14 people and injured 30": the bare number counts what the verb before it counts. */
  private Mention counted(int noun, int verb) {
    Mention mention = mentions.read(noun);
    if (mention.kind() != Mention.Kind.NUMBER || !tree.is(verb, "conj") || tree.head(verb) < 0) {
      return mention;
    }
    for (int other : tree.all(tree.head(verb), "nsubjpass", "dobj", "nsubj")) {
      Mention before = mentions.read(other);
      boolean people =
          before.quantities().stream().anyMatch(q -> q.dimension() == Quantity.Dimension.COUNT);
      if (people && before.kind() == Mention.Kind.DESCRIPTION) {
        return mentions.counting(mention, before);
      }
    }
    return mention;
  }

  /** A coordination read as its members; an apposition list ("A, B and C") as well. */
  private List<Integer> members(int head) {
    List<Integer> all = new ArrayList<>(tree.coordinated(head));
    // The parser takes the middle of a list of names for appositions.
    if (all.size() > 1 && tree.token(head).isProperNoun()) {
      for (int member : List.copyOf(all)) {
        tree.all(member, "appos").stream()
            .filter(i -> tree.token(i).isProperNoun())
            .forEach(all::add);
      }
      all.sort(null);
    }
    all.removeIf(i -> i != head && tree.token(i).isVerb() && !tree.token(head).isVerb());
    for (int group : List.copyOf(all)) {
      Groups.named(tree, group).forEach(all::add);
    }
    return all;
  }

  /** "was born Norma Jeane Mortenson": the name is no child of hers. */
  private boolean isBirthName(int verb) {
    return tree.lower(verb).equals("born");
  }

  /** "showed not one ounce of remorse": showed none. */
  private boolean isNotOne(int object) {
    int start = tree.extent(object, Set.of())[0];
    return tree.lower(start).equals("not")
        && tree.lower(start + 1).matches("one|any|a|an|single")
        && !tree.lower(start + 2).matches("few|little");
  }

  private void objects(Draft draft, int verb) {
    boolean fined = isFined(verb);
    for (int object : isBirthName(verb) ? List.<Integer>of() : tree.all(verb, "dobj")) {
      boolean relative = Subjects.isRelativePronoun(tree, object) && tree.is(verb, "relcl");
      Slot slot = fined ? Slot.VALUE : draft.has(Slot.TARGET) ? Slot.RECIPIENT : Slot.TARGET;
      for (int each : members(relative ? tree.head(verb) : object)) {
        draft.add(slot, "", counted(each, verb));
      }
      if (!relative && isNotOne(object)) {
        draft.negate();
      }
    }
    for (int recipient : tree.all(verb, "dative")) {
      int object = tree.child(recipient, "pobj");
      for (int each : members(object >= 0 ? object : recipient)) {
        draft.add(Slot.RECIPIENT, object >= 0 ? tree.lower(recipient) : "", mentions.read(each));
      }
    }
    boolean gap =
        tree.is(verb, "relcl")
            && tree.has(verb, "nsubj")
            && !tree.has(verb, "dobj", "attr")
            && !Subjects.isRelativePronoun(tree, tree.child(verb, "nsubj"))
            && !tree.has(verb, "advmod");
    if (gap && tree.head(verb) >= 0) {
      draft.add(Slot.TARGET, "gap", mentions.read(tree.head(verb)));
    }
    if (tree.is(verb, "nmod") && tree.tag(verb).equals("VBN")) {
      draft.add(Slot.TARGET, "", mentions.read(tree.head(verb)));
    }
    for (int complement : tree.all(verb, "ccomp", "xcomp")) {
      draft.add(Slot.TOPIC, "that", clause(complement));
    }
    if (!Words.COPULAS.contains(draft.predicate)) {
      for (int result : tree.all(verb, "oprd", "acomp")) {
        draft.add(Slot.ROLE, "as", mentions.read(result));
      }
    }
  }

  private Mention clause(int head) {
    Mention word = mentions.read(head);
    return new Mention(
        word.text(),
        words.verb(tree.token(head)),
        Mention.Kind.CLAUSE,
        "",
        word.determiner(),
        List.of(),
        List.of(),
        List.of(),
        -1,
        word.sentence(),
        head,
        word.start(),
        word.end());
  }

  private void complements(Draft draft, int verb) {
    for (int complement : tree.all(verb, "attr", "acomp", "oprd")) {
      boolean existential = tree.has(verb, "expl") && !draft.has(Slot.ACTOR);
      for (int each : members(complement)) {
        if (tree.tag(each).equals("IN")) {
          continue;
        }
        Mention mention = mentions.read(each);
        boolean number = mention.kind() == Mention.Kind.NUMBER && !existential;
        draft.add(existential ? Slot.ACTOR : number ? Slot.VALUE : Slot.TARGET, "", mention);
      }
      if (existential) {
        draft.predicate = "exist";
      }
      for (int preposition :
          tree.is(complement, "attr") ? List.<Integer>of() : tree.all(complement, "prep")) {
        prepositions.read(draft, complement, preposition);
      }
    }
    // "the attack was on Friday", "he is in hospital": the complement is the prepositional phrase.
  }

  /** "in 2019, when 40 died": they died in 2019. */
  private void timeBefore(Draft draft, int when) {
    int time = when - (tree.lower(when - 1).equals(",") ? 2 : 1);
    Mention mention = time < 0 ? null : mentions.read(time);
    if (mention == null || mention.moments().isEmpty() || !tree.is(time, "pobj", "npadvmod")) {
      return;
    }
    // "since 2019, when": in 2019 itself.
    List<Moment> itself =
        new MomentReader()
            .read(List.of(tree.token(time)), Optional.empty()).stream()
                .map(MomentMention::moment)
                .toList();
    if (!itself.isEmpty()) {
      draft.add(Slot.TIME, "in", mention.during(itself));
    }
  }

  private void adverbs(Draft draft, int verb) {
    for (int child : tree.children(verb)) {
      if (!tree.is(child, "advmod", "npadvmod", "neg")) {
        continue;
      }
      if (tree.lower(child).equals("when") && child > 0 && tree.is(verb, "advcl", "relcl", "acl")) {
        timeBefore(draft, child);
      }
      Mention mention = mentions.read(child);
      if (words.isNegator(tree.lower(child)) || isNeverBefore(child)) {
        if (!isNotJust(child, verb)) {
          draft.negate();
        }
      } else if (!mention.moments().isEmpty()) {
        draft.add(Slot.TIME, "", mention);
      } else if (!mention.quantities().isEmpty()) {
        draft.add(Slot.VALUE, "", mention);
      } else if (draft.predicate.equals("be") && PARTICLES.contains(tree.lower(child))) {
        // "was out": that is all it says.
        draft.add(Slot.TARGET, "", mention);
      } else if (!tree.tag(child).startsWith("W") && !words.isFiller(tree.lower(child))) {
        draft.add(Slot.MANNER, "", mention);
      }
    }
  }

  /** "never before shown": to the parser "never" denies the adverb. */
  private boolean isNeverBefore(int adverb) {
    return tree.all(adverb, "neg").stream().anyMatch(i -> tree.lower(i).equals("never"));
  }

  /** "did not just win but dominated": won. */
  private boolean isNotJust(int not, int verb) {
    return JUST.contains(tree.lower(Math.min(not + 1, tree.size() - 1)))
        && tree.all(verb, "cc").stream().anyMatch(cc -> tree.lower(cc).equals("but"));
  }

  /** "was not the first woman to lead a party": says of nobody that she led one first. */
  private boolean tellsOfNobody(int verb) {
    int noun = tree.is(verb, "acl", "relcl") ? tree.head(verb) : -1;
    int copula = noun >= 0 && tree.is(noun, "attr") ? tree.head(noun) : -1;
    return copula >= 0 && tree.has(copula, "neg");
  }

  /** "the town where the bomb exploded": it exploded in the town. */
  private void where(Draft draft, int verb) {
    int place = tree.is(verb, "relcl") ? tree.head(verb) : -1;
    boolean where = tree.all(verb, "advmod").stream().anyMatch(i -> tree.lower(i).equals("where"));
    if (where && place >= 0) {
      draft.add(Slot.PLACE, "where", mentions.read(place));
    }
  }

  /** "Rubio on Thursday called": adjuncts that the parser hung on the subject speak of the verb. */
  private void sharedAdjuncts(Draft draft, int verb) {
    int subject = tree.child(verb, "nsubj", "nsubjpass");
    if (subject < 0) {
      return;
    }
    for (int preposition : tree.all(subject, "prep")) {
      int object = tree.child(preposition, "pobj");
      if (object > subject && !mentions.read(object).moments().isEmpty()) {
        prepositions.read(draft, verb, preposition);
      }
    }
  }

  private void particle(Draft draft, int verb) {
    int particle = tree.child(verb, "prt");
    if (particle >= 0) {
      draft.predicate = draft.predicate + " " + tree.lower(particle);
      return;
    }
    // "got in through a skylight", "sent back a bill": to the parser the particle is an adverb.
    int next = verb + 1 < tree.size() && tree.head(verb + 1) == verb ? verb + 1 : -1;
    String phrasal = next < 0 ? "" : draft.predicate + " " + tree.lower(next);
    if (next >= 0
        && tree.is(next, "advmod")
        && draft.form == Fact.Form.CLAUSE
        && !tree.lower(next).endsWith("ly")
        && words.isPhrasal(phrasal)
        && draft.arguments.removeIf(a -> a.slot() == Slot.MANNER && a.mention().token() == next)) {
      draft.predicate = phrasal;
    }
  }
}
