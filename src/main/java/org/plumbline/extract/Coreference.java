package org.plumbline.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.fact.Entity;
import org.plumbline.lexicon.Sex;
import org.plumbline.lexicon.Usage;
import org.plumbline.text.Sentence;

/**
 * Resolves what the phrases of a document refer to, in reading order: names by their parts, titles and
 * acronyms; descriptions by their head noun; pronouns by number, sex and salience.
 *
 * <p>The salience order (subjects before others, near before far) follows centering theory in its simplest
 * form: Grosz, Joshi and Weinstein, "Centering: a framework for modeling the local coherence of discourse",
 * Computational Linguistics 21(2), 1995.
 */
final class Coreference {
  /** Sentences after which a description without a name is no longer taken up. */
  private static final int LONGEST_MEMORY = 12;

  /** Sentences back to whom "the victim" means. */
  private static final int VICTIM_MEMORY = 4;

  /** Sentences back to what "the vehicle" means. */
  private static final int JUST_BEFORE = 2;

  private static final Set<String> LOCATING =
      Set.of("in", "at", "near", "from", "to", "outside", "across", "around", "into", "towards");

  private static final Set<String> NARROWING =
      Set.of("of", "in", "at", "from", "for", "near", "with", "on", "to", "behind");
  private static final Set<String> TEAMS = Set.of("club", "team", "side");

  /** Words before surnames that some lists have as first names. */
  private static final Set<String> PARTICLES =
      Set.of("Van", "Von", "De", "Da", "Di", "La", "Le", "El", "Al");

  private static final int NO_PERSON = 200;
  private static final int NO_ACTOR = 150;
  private static final int UNSURE = 30;
  private static final int IN_FRONT = 130;

  private final Words words;
  private final List<Candidate> candidates = new ArrayList<>();
  private final Floor floor;

  /** Index of the last sentence that is a headline: the text tells of it all once more. */
  private int headline = -1;

  Coreference(Words words) {
    this.words = words;
    this.floor = new Floor(words);
  }

  /** Resolves every sentence and returns the entities; the views then know what their tokens refer to. */
  List<Entity> resolve(List<SentenceView> views) {
    for (int i = 0; i < views.size(); i++) {
      SentenceView view = views.get(i);
      if (view.tree().sentence().kind() == Sentence.Kind.HEADLINE) {
        headline = i;
      }
      floor.enter(views, i);
      resolve(view);
      floor.leave(view, candidates::get);
    }
    return candidates.stream().map(Candidate::entity).toList();
  }

  private void resolve(SentenceView view) {
    Tree tree = view.tree();
    for (int i = 0; i < tree.size(); i++) {
      if (view.entity(i) >= 0) {
        continue;
      }
      String tag = tree.tag(i);
      if (tag.equals("PRP") || tag.equals("PRP$")) {
        pronounEntity(view, i);
      } else if (tree.token(i).isNoun() && isHead(tree, i) && !view.momentCovers(i)) {
        noun(view, i);
      } else if (isSomebody(tree, i)) {
        somebody(view, i);
      }
    }
  }

  /** "The 34-year-old", "the Italian": an adjective with an article stands for a person. */
  static boolean isSomebody(Tree tree, int index) {
    return tree.tag(index).equals("JJ")
        && tree.is(index, "nsubj", "nsubjpass", "dobj", "pobj", "dative")
        && tree.has(index, "det")
        && (tree.lower(index).equals("old") && tree.has(index, "npadvmod")
            || Character.isUpperCase(tree.token(index).form().charAt(0))
                && tree.lower(index).endsWith("an"));
  }

  private void somebody(SentenceView view, int index) {
    Tree tree = view.tree();
    if (Words.DEFINITE.contains(tree.lower(tree.child(index, "det")))) {
      byKind(view, index, "person", subjectsAbove(view, index)).ifPresent(c -> c.meet(view, index));
    }
  }

  private void pronounEntity(SentenceView view, int token) {
    if (view.entity(token) < 0) {
      pronoun(view, token)
          .ifPresent(
              c -> {
                c.meet(view, token);
                String form = view.tree().lower(token);
                if (words.sexOfPronoun(form) != Sex.UNKNOWN) {
                  c.kind(Entity.Kind.PERSON);
                  // Who was "she" is not "he" in the next sentence.
                  c.sex(words.sexOfPronoun(form));
                } else if (Words.NEUTER_PRONOUNS.contains(form)) {
                  c.isThing();
                }
              });
    }
  }

  /** Compounds inside a longer name are no mentions of their own; "the US president" mentions the US. */
  private boolean isHead(Tree tree, int index) {
    if (!tree.is(index, "compound")) {
      return true;
    }
    int head = tree.head(index);
    return tree.token(index).isProperNoun() && head >= 0 && !tree.token(head).isProperNoun();
  }

  private void noun(SentenceView view, int head) {
    Tree tree = view.tree();
    NameRun run = NameRun.read(tree, head, words);
    if (!run.present() && isComplement(tree, head)) {
      return;
    }
    Candidate candidate = run.present() ? named(view, head, run) : described(view, head);
    if (!run.present() && namesAnother(view, head, candidate)) {
      candidate = fresh();
      candidate.describe(words.noun(tree.token(head)));
    }
    view.refer(head, candidate.id());
    if (run.present()) {
      view.refer(run.last(), candidate.id());
    } else {
      candidate.tellSort(tree, head);
    }
    candidate.meet(view, head);
    if (run.titled() && !isNotHeld(tree, run)) {
      candidate.describe(tree.lower(run.office(tree)));
    }
    if (run.present() && isAged(view, head)) {
      candidate.kind(Entity.Kind.PERSON);
      minor(view, head).ifPresent(candidate::describe);
    }
    for (int apposition : tree.all(head, "appos")) {
      // "Two players, Ann Lee and Bob Ray": the two are not Ann Lee.
      boolean listed =
          tree.has(head, "conj") && tree.token(apposition).isProperNoun()
              || tree.tag(head).equals("NNS") && tree.has(apposition, "conj");
      // "Wheat, not maize": no maize.
      if (tree.token(apposition).isNoun() && !listed && !tree.has(apposition, "neg")) {
        apposition(view, candidate, apposition);
      }
    }
    origin(tree, head).ifPresent(candidate::from);
    int owner = run.present() ? -1 : owner(view, head);
    if (owner >= 0) {
      candidate.belongsTo(owner);
    }
    if (isFollowedBy(tree, head, "which")) {
      candidate.isThing();
      candidate.act();
    } else if (!run.present() && isFollowedBy(tree, head, "who")) {
      candidate.kind(Entity.Kind.PERSON);
    }
    int called = Naming.name(tree, head);
    if (called >= 0 && !candidate.isNamed()) {
      apposition(view, candidate, called);
    }
    int nickname = run.present() ? Naming.nickname(tree, head) : -1;
    NameRun other = nickname < 0 ? run : NameRun.read(tree, nickname, words);
    if (nickname >= 0 && other.present()) {
      candidate.nickname(view.quote(tree.span(other.first(), other.last())));
      view.refer(nickname, candidate.id());
      view.refer(other.last(), candidate.id());
    }
    if (tree.is(head, "nsubj")
        && tree.head(head) >= 0
        && Words.COPULAS.contains(tree.lemma(tree.head(head)))) {
      int complement = tree.child(tree.head(head), "attr");
      if (complement >= 0
          && tree.tag(complement).startsWith("NN")
          && !tree.token(complement).isProperNoun()) {
        String noun = words.noun(tree.token(complement));
        // "Tin Soldiers is a series": whatever its first word, it is nobody.
        if (words.isThing(noun)) {
          candidate.isNobody();
        }
        described(candidate, noun);
      }
    }
  }

  /** "Former mayor Ann Lee", "Deputy mayor Ann Lee": not the mayor. */
  private static boolean isNotHeld(Tree tree, NameRun run) {
    for (int i = Math.max(0, run.titleFirst() - 1); i < run.office(tree); i++) {
      if (Candidate.OTHERS.contains(tree.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** The entity whose the phrase says its thing is, -1 for none. */
  private static int owner(SentenceView view, int head) {
    Tree tree = view.tree();
    int owner = tree.child(head, "poss");
    for (int preposition : owner < 0 ? tree.all(head, "prep") : List.<Integer>of()) {
      int of = tree.lower(preposition).equals("of") ? tree.child(preposition, "pobj") : -1;
      owner = of >= 0 && tree.token(of).isProperNoun() ? of : owner;
    }
    return owner < 0 ? -1 : view.entity(owner);
  }

  /** "Alfa, which makes": a thing, and one that acts. "A driver who was found": somebody. */
  private static boolean isFollowedBy(Tree tree, int head, String pronoun) {
    return tree.all(head, "relcl").stream()
        .map(clause -> tree.child(clause, "nsubj", "nsubjpass"))
        .anyMatch(who -> who >= 0 && tree.lower(who).equals(pronoun));
  }

  /** "Okafor is the mayor" says what Okafor is: "the mayor" does not stand for him, or for another, there. */
  private static boolean isComplement(Tree tree, int head) {
    int verb = tree.is(head, "attr") ? tree.head(head) : -1;
    int subject = verb < 0 ? -1 : tree.child(verb, "nsubj");
    return subject >= 0
        && tree.token(subject).isProperNoun()
        && Words.COPULAS.contains(tree.lemma(verb));
  }

  /** "Sadiq, 34,": has an age, so it is somebody. */
  private static boolean isAged(SentenceView view, int head) {
    Tree tree = view.tree();
    return tree.all(head, "appos").stream()
        .anyMatch(i -> tree.tag(i).equals("CD") && tree.lower(i).matches("\\d{1,2}"));
  }

  /** "Sadiq, of Leeds,": lives there. */
  private static boolean isOfPlace(Tree tree, int head) {
    return tree.all(head, "prep").stream()
        .anyMatch(
            of ->
                tree.lower(of).equals("of")
                    && tree.lower(of - 1).equals(",")
                    && tree.child(of, "pobj") >= 0
                    && tree.token(tree.child(of, "pobj")).isProperNoun());
  }

  /** What somebody of that age is: "Tom Reed, 9," is a child. Empty for the grown. */
  private static Optional<String> minor(SentenceView view, int head) {
    return view.tree().all(head, "appos").stream()
        .map(view.tree()::lower)
        .filter(age -> age.matches("\\d|1[0-7]"))
        .map(age -> age.matches("\\d|1[0-2]") ? "child" : "teenager")
        .findFirst();
  }

  private void described(Candidate candidate, String noun) {
    candidate.describe(noun);
    candidate.kind(words.kindOfNoun(noun));
    if (words.isPerson(noun)) {
      candidate.sex(words.sexOfNoun(noun));
    }
  }

  /** "Its leader, Markus Rehn": not the leader of whom the text spoke before, who has another name. */
  private boolean namesAnother(SentenceView view, int head, Candidate candidate) {
    Tree tree = view.tree();
    for (int apposition : tree.all(head, "appos")) {
      NameRun run = NameRun.read(tree, apposition, words);
      String name = run.present() ? view.quote(tree.span(run.first(), run.last())) : "";
      if (run.present()
          && (candidate.isNamed()
              ? !candidate.canBe(name, false)
              : candidate.isSetApartFrom(name))) {
        return true;
      }
    }
    return false;
  }

  private void apposition(SentenceView view, Candidate candidate, int apposition) {
    NameRun run = NameRun.read(view.tree(), apposition, words);
    if (run.present()
        && candidate.isNamed()
        && !candidate.canBe(view.quote(view.tree().span(run.first(), run.last())), false)
        && !Names.isAcronym(
            view.quote(view.tree().span(run.first(), run.last())), candidate.entity().name())) {
      return;
    }
    if (run.present()) {
      String name = view.quote(view.tree().span(run.first(), run.last()));
      candidate.name(name);
      setKind(candidate, view, apposition, run, name);
      if (candidate.isOnly(words::isTitle) && Names.words(name).size() > 1) {
        // "The party's leader, Endre Varga": a leader may be a firm, but hardly one with such a
        // name.
        candidate.looksLikePerson();
      }
      sexOfNamed(view, run, candidate);
      view.refer(run.last(), candidate.id());
    } else {
      described(candidate, words.noun(view.tree().token(apposition)));
    }
    view.refer(apposition, candidate.id());
  }

  private Candidate named(SentenceView view, int head, NameRun run) {
    Tree tree = view.tree();
    String name = view.quote(tree.span(run.first(), run.last()));
    // Latest first, so that "Smith" is the Smith last spoken of.
    Candidate best = null;
    // "the company Versace" is not Gianni Versace.
    boolean body =
        run.titled() && words.isOrganisationWord(words.noun(tree.token(run.office(tree))));
    for (Candidate candidate : bySalience(view, head)) {
      if (body && candidate.kind() == Entity.Kind.PERSON) {
        continue;
      }
      if (candidate.canBe(name, run.titled())) {
        boolean exact = candidate.isCalled(name);
        if (exact) {
          best = candidate;
          break;
        }
        best = best == null ? candidate : best;
      }
    }
    if (best == null) {
      best = introduced(view, head).orElseGet(this::fresh);
    }
    best.name(name);
    setKind(best, view, head, run, name);
    sexOfNamed(view, run, best);
    return best;
  }

  /**
   * "A former mayor was jailed on Monday. Ann Lee, 58, took bribes", "Ann Lee, of Leeds, took bribes": court reports name in
   * the second sentence, with age or home, whom the first one only describes.
   */
  private Optional<Candidate> introduced(SentenceView view, int head) {
    Tree tree = view.tree();
    if (!isAged(view, head) && !isOfPlace(tree, head) || !tree.is(head, "nsubj", "nsubjpass")) {
      return Optional.empty();
    }
    int before = tree.sentence().index() - 1;
    boolean named =
        candidates.stream().anyMatch(o -> o.isNamed() && o.kind() == Entity.Kind.PERSON);
    List<Candidate> unnamed =
        named
            ? List.of()
            : candidates.stream()
                .filter(c -> !c.isNamed() && !c.isSeveral() && c.lastSentence() == before)
                .filter(c -> c.kind() == Entity.Kind.PERSON)
                .toList();
    return unnamed.size() == 1
        ? Optional.of(unnamed.get(0))
        : unnamed.stream()
            .filter(Candidate::wasSubject)
            .findFirst()
            .or(() -> unnamed.stream().filter(Candidate::wasObject).findFirst());
  }

  private void sexOfNamed(SentenceView view, NameRun run, Candidate candidate) {
    if (run.titled()) {
      candidate.sex(words.sexOfNoun(view.tree().lower(run.office(view.tree()))));
    }
    if (candidate.kind() == Entity.Kind.PERSON) {
      candidate.sex(words.sexOfName(view.tree().token(run.first()).form()));
    }
  }

  private void setKind(Candidate candidate, SentenceView view, int head, NameRun run, String name) {
    Entity.Kind kind = kindOfName(view, head, run, name);
    if (kind == Entity.Kind.PERSON && !run.titled()) {
      candidate.looksLikePerson();
    } else {
      candidate.kind(kind);
    }
  }

  private Entity.Kind kindOfName(SentenceView view, int head, NameRun run, String name) {
    Tree tree = view.tree();
    boolean several = run.last() > run.first();
    String first = tree.token(run.first()).form();
    boolean firstName = several && words.isFirstName(first) && !PARTICLES.contains(first);
    // "Visayan Star Lines", whatever a Visayan is.
    if (words.hasBodyEnding(name)) {
      return Entity.Kind.ORGANISATION;
    }
    if (run.titled()) {
      // "brewer Alfa" is a firm, "brewer Anna Berg" is not.
      String noun = words.noun(tree.token(run.office(tree)));
      boolean firm = words.isFirmWord(noun) && !(firstName && words.canBePerson(noun));
      if (firm || words.isOrganisationWord(noun)) {
        return Entity.Kind.ORGANISATION;
      }
      if (words.kindOfNoun(noun) == Entity.Kind.PERSON || firstName) {
        return Entity.Kind.PERSON;
      }
    }
    if (name.contains("&") || !firstName && words.isOrganisationName(name)) {
      return Entity.Kind.ORGANISATION;
    }
    boolean located =
        tree.is(head, "pobj")
            && tree.head(head) >= 0
            && LOCATING.contains(tree.lower(tree.head(head)));
    if (located && isBeforeRegion(tree, run.last())) {
      return Entity.Kind.PLACE;
    }
    if (firstName && !words.isLargePlace(name)) {
      return Entity.Kind.PERSON;
    }
    // Half of all surnames are a village somewhere: a small place has to be spoken of as a place.
    return words.isPlaceName(name) && (located || words.isLargePlace(name))
        ? Entity.Kind.PLACE
        : Entity.Kind.OTHER;
  }

  /** "in Logan Falls, Ohio": a town, whatever first name it begins with. */
  private boolean isBeforeRegion(Tree tree, int last) {
    int region = last + 2;
    return region < tree.size()
        && tree.lower(last + 1).equals(",")
        && tree.token(region).isProperNoun()
        && words.isPlaceName(tree.token(region).form());
  }

  private Candidate described(SentenceView view, int head) {
    Tree tree = view.tree();
    Optional<Candidate> surname = surname(view, head);
    if (surname.isPresent()) {
      return surname.get();
    }
    String noun = words.noun(tree.token(head));
    if (noun.equals("client")) {
      Optional<Candidate> client = clientOfSpeaker(view, head);
      if (client.isPresent()) {
        return client.get();
      }
    }
    int determiner = tree.child(head, "det", "poss");
    boolean definite =
        determiner >= 0
            && (tree.is(determiner, "poss") || Words.DEFINITE.contains(tree.lower(determiner)));
    NameRun title = NameRun.read(tree, head, words);
    if (definite || title.titled()) {
      Set<Integer> above = subjectsAbove(view, head);
      int owner = owner(view, head);
      for (Candidate candidate : bySalience(view, head)) {
        if (candidate.isDescribedAs(noun)
            && candidate.isAsMany(tree.tag(head).equals("NNS"))
            && candidate.canBelongTo(owner)
            && candidate.fitsModifiers(tree, head, words)
            && !above.contains(candidate.id())) {
          return candidate;
        }
      }
      if (definite && !tree.is(determiner, "poss")) {
        Optional<Candidate> kind =
            victim(view, noun)
                .or(() -> byKind(view, head, noun, above))
                .or(() -> onlyOfKind(view, head, noun, above));
        if (kind.isPresent()) {
          kind.get().describe(noun);
          return kind.get();
        }
      }
    }
    Candidate candidate = fresh();
    candidate.describe(noun);
    candidate.describePhrase(view, head);
    candidate.plural(tree.tag(head).endsWith("S"));
    if (words.isTime(noun) || isNobodyOrNothing(tree, head)) {
      candidate.isMeasure();
    }
    described(candidate, noun);
    if (isFormer(tree, head)) {
      candidate.kind(Entity.Kind.PERSON);
    }
    return candidate;
  }

  /** "no excuses", "none of them": there are none to speak of afterwards. */
  private static boolean isNobodyOrNothing(Tree tree, int head) {
    return tree.lower(head).matches("no-?one|nobody|none|nothing")
        || tree.all(head, "det").stream().anyMatch(i -> tree.lower(i).equals("no"));
  }

  /** "Hallam's lawyer said her client would appeal": whose lawyer one is, is one's client. */
  private Optional<Candidate> clientOfSpeaker(SentenceView view, int client) {
    Tree tree = view.tree();
    for (int i = 0; i < client; i++) {
      boolean lawyer =
          tree.token(i).isNoun()
              && words.isPerson(words.noun(tree.token(i)))
              && words.is(words.noun(tree.token(i)), Usage.LAWYER);
      int owner = lawyer ? tree.child(i, "poss") : -1;
      int counsel = lawyer ? tree.child(i, "prep") : -1;
      if (owner < 0
          && counsel >= 0
          && (tree.lower(counsel).equals("for") || tree.lower(counsel).equals("of"))) {
        owner = tree.child(counsel, "pobj");
      }
      if (owner >= 0 && view.entity(owner) >= 0) {
        return Optional.of(candidates.get(view.entity(owner)));
      }
    }
    return Optional.empty();
  }

  /** "a former head of the port": offices are had and lost by people, whatever else the noun can mean. */
  private static boolean isFormer(Tree tree, int head) {
    return tree.has(head, "prep")
        && tree.all(head, "amod", "nmod").stream()
            .anyMatch(i -> tree.lower(i).equals("former") || tree.lower(i).equals("then"));
  }

  /** "the company", "the country", "the man": the latest thing of that kind. */
  private Optional<Candidate> byKind(SentenceView view, int head, String noun, Set<Integer> above) {
    Tree tree = view.tree();
    if (tree.tag(head).endsWith("S") || isNarrowed(tree, head, words.isPerson(noun))) {
      return Optional.empty();
    }
    Optional<String> origin = origin(tree, head);
    List<Candidate> possible =
        bySalience(view, head).stream()
            .filter(c -> c.isNamed() && !above.contains(c.id()))
            .filter(c -> origin.isEmpty() || c.isFrom(origin.get()))
            .toList();
    // "the university" is the one whose name says so, however long ago.
    Optional<Candidate> namesake =
        possible.stream().filter(c -> c.hasInName(noun, words)).findFirst();
    return namesake
        .or(
            () ->
                possible.stream()
                    .filter(c -> c.lastSentence() >= tree.sentence().index() - 3)
                    .filter(c -> c.agrees(words.sexOfNoun(noun)) && canBeCalled(c, noun))
                    // "the Labour leader" may be anybody of whom no office was told yet.
                    .filter(c -> !hasCompound(tree, head) || isNextOffice(tree, head, c))
                    .findFirst())
        .or(() -> onlyBody(possible, noun, hasCompound(tree, head)));
  }

  /** "the company", of a text that has named one body, however long ago. */
  private Optional<Candidate> onlyBody(List<Candidate> named, String noun, boolean narrowed) {
    List<Candidate> bodies =
        narrowed || !words.isOrganisationWord(noun)
            ? List.of()
            : named.stream().filter(c -> c.kind() == Entity.Kind.ORGANISATION).toList();
    return bodies.size() == 1 && canBeCalled(bodies.get(0), noun)
        ? Optional.of(bodies.get(0))
        : Optional.empty();
  }

  /**
   * "A bus overturned. The vehicle was carrying 34 children", "A driver was held. The man, 34, denied it": the only one
   * of that kind of which the text has just spoken without a name.
   */
  private Optional<Candidate> onlyOfKind(
      SentenceView view, int head, String noun, Set<Integer> above) {
    Tree tree = view.tree();
    boolean person = words.isPerson(noun);
    if (tree.tag(head).endsWith("S")
        || isNarrowed(tree, head, false)
        // "The suspect" is hardly the teacher who was attacked.
        || person && !words.is(noun, Usage.MINOR) && !noun.matches("(wo)?man")) {
      return Optional.empty();
    }
    List<Candidate> recent = singlesBefore(tree.sentence().index(), JUST_BEFORE);
    if (person && recent.stream().anyMatch(c -> c.isNamed() && c.kind() == Entity.Kind.PERSON)) {
      return Optional.empty();
    }
    List<Candidate> same =
        recent.stream()
            .filter(
                c ->
                    person
                        ? c.kind() == Entity.Kind.PERSON && c.agrees(words.sexOfNoun(noun))
                        : c.kind() != Entity.Kind.PERSON && c.isSortOf(noun, words))
            .toList();
    return same.size() == 1 && !above.contains(same.get(0).id())
        ? Optional.of(same.get(0))
        : Optional.empty();
  }

  /** "The victim, Imran Aziz": the only one of whom the text has told without a name. */
  private Optional<Candidate> victim(SentenceView view, String noun) {
    if (!noun.equals("victim")) {
      return Optional.empty();
    }
    List<Candidate> unnamed =
        singlesBefore(view.tree().sentence().index(), VICTIM_MEMORY).stream()
            .filter(c -> !c.isNamed() && c.kind() == Entity.Kind.PERSON)
            .toList();
    return unnamed.size() == 1 ? Optional.of(unnamed.get(0)) : Optional.empty();
  }

  /** What is one, and was last spoken of in one of the sentences before, behind the headline. */
  private List<Candidate> singlesBefore(int sentence, int memory) {
    return candidates.stream()
        .filter(c -> c.lastSentence() >= sentence - memory)
        .filter(c -> c.lastSentence() > headline && !c.isSeveral())
        // "the lawyer of the suspect": two.
        .filter(c -> c.lastSentence() < sentence)
        .toList();
  }

  /** Whether the office told with "the Labour leader", "the team captain" can be the first that is told of somebody. */
  private static boolean isNextOffice(Tree tree, int head, Candidate candidate) {
    boolean capital =
        tree.all(head, "compound", "nmod", "amod").stream()
            .anyMatch(i -> Character.isUpperCase(tree.token(i).form().charAt(0)));
    boolean inFocus =
        candidate.wasSubject() && candidate.lastSentence() >= tree.sentence().index() - 1;
    return candidate.isPlain() && (capital || inFocus);
  }

  /**
   * The entities that a description does not stand for, as they are the subjects of its clause, or of those that
   * report it: "the judge said the defendant" are two. After principle C of binding (Chomsky, "Lectures on Government
   * and Binding", 1981), which news keeps for people; "Alfa said the company would" speaks of Alfa.
   */
  private Set<Integer> subjectsAbove(SentenceView view, int head) {
    Tree tree = view.tree();
    boolean person = words.isPerson(words.noun(tree.token(head)));
    Set<Integer> found = new HashSet<>();
    int below = head;
    int at = tree.head(head);
    while (at >= 0
        && !tree.is(below, "relcl", "acl", "advcl")
        && (person || !tree.is(below, "ccomp"))) {
      int subject = tree.child(at, "nsubj", "nsubjpass");
      boolean copula = tree.is(below, "attr") && Words.COPULAS.contains(tree.lemma(at));
      boolean other = subject >= 0 && subject != below && subject < head && !copula;
      if (other && view.entity(subject) >= 0) {
        found.add(view.entity(subject));
      }
      below = at;
      at = tree.head(at);
    }
    return found;
  }

  private boolean canBeCalled(Candidate candidate, String noun) {
    Entity.Kind kind = candidate.kind();
    if (words.isPerson(noun)) {
      // "The judge" is not the lawyer just named, but "the woman" may be.
      return kind == Entity.Kind.PERSON
          && (isAnybody(noun) && (!words.is(noun, Usage.MINOR) || candidate.isOnly(this::isAnybody))
              || candidate.canBeCalled(noun, words));
    }
    if (words.isPlaceKind(noun)) {
      return kind == Entity.Kind.PLACE && words.isPlaceOfKind(candidate.names(), noun);
    }
    if (TEAMS.contains(noun)) {
      return kind != Entity.Kind.PERSON && candidate.acted();
    }
    // "The regulator" is not the airline that the text has named.
    return (words.isOrganisationWord(noun) || words.isFirmWord(noun) && candidate.isPlain())
        && candidate.acted()
        && !(words.is(noun, Usage.PRIVATE_BODY)
            && candidate.endsIn(word -> words.is(word, Usage.PUBLIC_BODY)))
        && (kind == Entity.Kind.ORGANISATION
            || kind == Entity.Kind.OTHER && candidate.isNoPerson());
  }

  /** "the woman", "the Englishman": says nothing of what somebody does. */
  private boolean isAnybody(String noun) {
    return words.is(noun, Usage.ANYBODY)
        || words.isPeopleNoun(noun) && words.placeOf(noun.replaceFirst("(wo)?man$", "")).isPresent()
        || words.placeOfDemonym(noun).isPresent();
  }

  /** "the camp in Kotli", "the Sabran camp": says itself which one it is. */
  private boolean isNarrowed(Tree tree, int head, boolean person) {
    for (int child : tree.children(head)) {
      if (isDemonym(tree, child)) {
        continue;
      }
      // "the injured boy" tells more of somebody known; "the other boy" is another.
      boolean tells = person && !Candidate.OTHERS.contains(tree.lower(child));
      boolean narrows =
          !tells && tree.is(child, "nmod", "amod", "compound")
              || tree.is(child, "acl", "poss")
              || tree.is(child, "appos") && !tree.tag(child).equals("CD")
              || tree.is(child, "relcl") && !isAside(tree, head, child)
              || tree.is(child, "prep") && NARROWING.contains(tree.lower(child));
      if (narrows) {
        return true;
      }
    }
    return false;
  }

  /** "the striker, who", "the company, whose": tells more of somebody known already. */
  private static boolean isAside(Tree tree, int head, int clause) {
    int start = tree.extent(clause, Set.of("punct"))[0];
    return start > head && tree.lower(start - 1).equals(",");
  }

  private boolean isDemonym(Tree tree, int token) {
    return tree.tag(token).equals("JJ")
        && tree.is(token, "amod", "nmod")
        && words.placeOfDemonym(tree.lower(token)).isPresent();
  }

  /** The place that the phrase says its thing is of: "the Polish firm", "Poland's Alfa". */
  private Optional<String> origin(Tree tree, int head) {
    return tree.all(head, "amod", "nmod", "compound", "poss").stream()
        .filter(i -> isDemonym(tree, i) || tree.is(i, "poss") && tree.token(i).isProperNoun())
        .flatMap(i -> words.placeOf(tree.lower(i)).stream())
        .findFirst();
  }

  private boolean hasCompound(Tree tree, int head) {
    return tree.all(head, "compound", "nmod", "amod").stream()
        .filter(i -> !isDemonym(tree, i))
        .anyMatch(
            i -> tree.token(i).isNoun() || Character.isUpperCase(tree.token(i).form().charAt(0)));
  }

  private Optional<Candidate> pronoun(SentenceView view, int token) {
    Tree tree = view.tree();
    String form = tree.lower(token);
    Sex sex = words.sexOfPronoun(form);
    boolean plural = Words.PLURAL_PRONOUNS.contains(form);
    boolean neuter = Words.NEUTER_PRONOUNS.contains(form);
    if (sex == Sex.UNKNOWN && !plural && !neuter || neuter && isExpletive(tree, token)) {
      return Optional.empty();
    }
    Optional<Candidate> speaker =
        floor
            .speaker(tree, token)
            .filter(c -> fits(c, plural, neuter, sex) && (sex != Sex.UNKNOWN || c.canSpeak()));
    if (speaker.isPresent()) {
      return speaker;
    }
    // "Her lawyer said she": a lawyer of unknown sex is no more likely than who was spoken of.
    Optional<Candidate> reporter =
        reporter(view, token)
            .filter(c -> fits(c, plural, neuter, sex))
            .filter(c -> sex == Sex.UNKNOWN || c.isKnownToBe(sex));
    if (reporter.isPresent()) {
      return reporter;
    }
    boolean says = neuter && floor.isSpeaker(tree, token);
    int sentence = tree.sentence().index();
    int other = subjectBeside(tree, token);
    int excluded = other < 0 ? -1 : view.entity(other);
    Set<Integer> fronted = new HashSet<>();
    for (int i = frontedDescription(tree, token) - 1; i >= 0; i--) {
      fronted.add(view.entity(i));
    }
    // "In a letter to Berg, she wrote": the one of whom the sentence before told, and not Berg.
    boolean opens =
        tree.is(token, "nsubj", "nsubjpass")
            && tree.head(token) >= 0
            && tree.head(tree.head(token)) < 0;
    // "'He asked twice,' Yu said": whoever did, not Yu.
    boolean quoted = sex != Sex.UNKNOWN && floor.isQuoted(tree, token);
    List<Candidate> fitting =
        bySalience(view, token).stream()
            .filter(c -> c.lastSentence() >= sentence - 3 && c.id() != excluded)
            .filter(c -> !fronted.contains(c.id()))
            .filter(c -> !quoted || !floor.isTeller(c))
            .filter(c -> fits(c, plural, neuter, sex) && (!says || c.canSpeak()))
            .sorted(
                java.util.Comparator.comparingInt(
                    c ->
                        c.distance(sentence, token)
                            + doubt(c, plural, neuter, sex)
                            + (opens && c.isInFront(tree, token) ? IN_FRONT : 0)))
            .toList();
    // Of two women who did it together "she" is neither more than the other.
    boolean undecided =
        fitting.size() > 1
            && sex != Sex.UNKNOWN
            && fitting.get(0).distance(sentence, token) == fitting.get(1).distance(sentence, token)
            && doubt(fitting.get(0), plural, neuter, sex)
                == doubt(fitting.get(1), plural, neuter, sex);
    return undecided ? Optional.empty() : fitting.stream().findFirst();
  }

  /**
   * The end of what a sentence says of its subject before it names it: "A former teacher, she", "As minister, he".
   * Neither the teacher nor anybody named with it is another one than the subject. 0 when there is none.
   */
  private int frontedDescription(Tree tree, int subject) {
    int comma = subject - 1;
    if (comma < 1 || !tree.is(subject, "nsubj", "nsubjpass") || !tree.lower(comma).equals(",")) {
      return 0;
    }
    if (isDoneToSubject(tree, subject)) {
      return comma;
    }
    int start = tree.lower(0).equals("as") ? 1 : 0;
    boolean phrase = tree.tag(start).matches("DT|CD|JJ.*|NN.*|PRP\\$") && start < comma;
    int noun = -1;
    for (int i = start; phrase && i < comma; i++) {
      phrase = !tree.token(i).isVerb() && !tree.is(i, "punct", "mark");
      if (noun < 0 && tree.token(i).isNoun() && (i + 1 == comma || !tree.token(i + 1).isNoun())) {
        noun = i;
      }
    }
    boolean time = noun >= 0 && words.isTime(words.noun(tree.token(noun)));
    return phrase && !time ? comma : 0;
  }

  /** "Written by Ruiz, it": who wrote it is another. */
  private static boolean isDoneToSubject(Tree tree, int subject) {
    boolean participle =
        tree.tag(0).equals("VBN") && tree.is(0, "advcl") && tree.head(0) == tree.head(subject);
    for (int i = 1; participle && i < subject - 1; i++) {
      participle = !tree.tag(i).matches("VBD|VBZ|VBP|MD");
    }
    return participle;
  }

  /** "Alfa, which has said it will": who reports a clause is its subject, first of all. */
  private Optional<Candidate> reporter(SentenceView view, int token) {
    Tree tree = view.tree();
    int verb = tree.is(token, "nsubj", "nsubjpass") ? tree.head(token) : -1;
    int above = verb >= 0 && tree.is(verb, "ccomp") ? tree.head(verb) : -1;
    if (above < 0 || !words.isReporting(words.verb(tree.token(above)))) {
      return Optional.empty();
    }
    int subject = tree.child(above, "nsubj");
    boolean relative = subject >= 0 && tree.tag(subject).startsWith("W") && tree.is(above, "relcl");
    int who = relative ? tree.head(above) : subject;
    return who >= 0 && who < token && view.entity(who) >= 0
        ? Optional.of(candidates.get(view.entity(who)))
        : Optional.empty();
  }

  private static boolean fits(Candidate candidate, boolean plural, boolean neuter, Sex sex) {
    return plural
        ? candidate.canBeThey()
        : neuter ? candidate.canBeIt() : candidate.canBePerson() && candidate.agrees(sex);
  }

  /** How much farther away a candidate seems for being an unlikely sort of thing. */
  private static int doubt(Candidate candidate, boolean plural, boolean neuter, Sex sex) {
    if (plural) {
      return candidate.isSeveral() ? 0 : candidate.isNamed() ? 2 * UNSURE : 3 * UNSURE;
    }
    if (neuter) {
      return candidate.kind() == Entity.Kind.PLACE && !candidate.acted()
          ? NO_ACTOR
          : candidate.kind() == Entity.Kind.ORGANISATION && candidate.isNamed()
              ? 0
              : candidate.isNamed() || candidate.wasSubject() ? 1 : UNSURE;
    }
    return candidate.kind() != Entity.Kind.PERSON
        ? NO_PERSON
        : candidate.isKnownToBe(sex) ? 0 : UNSURE;
  }

  /** The subject of the verb whose object {@code token} is: "he told him" are two. -1 for none. */
  private static int subjectBeside(Tree tree, int token) {
    int object = token;
    // "holds talks with him", "gave it to him": somebody else as well.
    int preposition = tree.is(token, "pobj") ? tree.head(token) : -1;
    if (tree.is(preposition, "prep") && tree.is(tree.head(preposition), "dobj")) {
      object = tree.head(preposition);
    } else if (tree.is(preposition, "prep", "dative")
        && tree.lower(preposition).matches("to|against")) {
      object = preposition;
    }
    boolean governed = object == preposition || tree.is(object, "dobj", "dative");
    int verb = governed ? tree.head(object) : -1;
    boolean reflexive = tree.lower(token).endsWith("self") || tree.lower(token).endsWith("selves");
    return verb < 0 || reflexive ? -1 : Subjects.of(tree, verb);
  }

  /** "It is unclear whether", "it emerged that": stands for the clause that follows. */
  private static boolean isExpletive(Tree tree, int token) {
    int verb = tree.head(token);
    if (verb < 0 || !tree.is(token, "nsubj", "nsubjpass") || !tree.lower(token).equals("it")) {
      return false;
    }
    boolean copula = Words.COPULAS.contains(tree.lemma(verb));
    return copula && tree.has(verb, "ccomp", "xcomp", "csubj", "advcl") && tree.has(verb, "acomp")
        || tree.is(token, "nsubjpass") && tree.has(verb, "ccomp")
        || Subjects.isCleft(tree, verb);
  }

  /** "Price said": the parser takes some surnames for common nouns. */
  private Optional<Candidate> surname(SentenceView view, int head) {
    String form = view.tree().token(head).form();
    if (head == 0 || !Character.isUpperCase(form.charAt(0))) {
      return Optional.empty();
    }
    return bySalience(view, head).stream()
        .filter(c -> c.isNamed() && c.kind() == Entity.Kind.PERSON && c.canBe(form, false))
        .findFirst();
  }

  private Candidate fresh() {
    Candidate candidate = new Candidate(candidates.size());
    candidates.add(candidate);
    return candidate;
  }

  /** The likeliest first. Only what was met lately, or has a name, can be meant again. */
  private List<Candidate> bySalience(SentenceView view, int token) {
    int sentence = view.tree().sentence().index();
    List<Candidate> alive = new ArrayList<>();
    for (int i = candidates.size() - 1; i >= 0; i--) {
      Candidate candidate = candidates.get(i);
      if (candidate.isNamed() || candidate.lastSentence() >= sentence - LONGEST_MEMORY) {
        alive.add(candidate);
      }
    }
    alive.sort(java.util.Comparator.comparingInt(c -> c.distance(sentence, token)));
    return alive;
  }
}
