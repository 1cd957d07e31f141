package org.plumbline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.fact.Entity;
import org.plumbline.lexicon.Sex;

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

  private final Words words;
  private final List<Candidate> candidates = new ArrayList<>();

  Coreference(Words words) {
    this.words = words;
  }

  /** Resolves every sentence and returns the entities; the views then know what their tokens refer to. */
  List<Entity> resolve(List<SentenceView> views) {
    for (SentenceView view : views) {
      resolve(view);
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
      }
    }
  }

  private void pronounEntity(SentenceView view, int token) {
    if (view.entity(token) < 0) {
      pronoun(view, token).ifPresent(c -> c.meet(view, token));
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
    Candidate candidate = run.present() ? named(view, head, run) : described(view, head);
    if (!run.present() && namesAnother(view, head, candidate)) {
      candidate = fresh();
      candidate.describe(words.noun(tree.token(head)));
    }
    view.refer(head, candidate.id());
    if (run.present()) {
      view.refer(run.last(), candidate.id());
    }
    candidate.meet(view, head);
    if (run.titled()) {
      candidate.describe(tree.lower(run.titleLast()));
    }
    for (int apposition : tree.all(head, "appos")) {
      boolean listed = tree.has(head, "conj") && tree.token(apposition).isProperNoun();
      if (tree.token(apposition).isNoun() && !listed) {
        apposition(view, candidate, apposition);
      }
    }
    if (tree.is(head, "nsubj")
        && tree.head(head) >= 0
        && Words.COPULAS.contains(tree.lemma(tree.head(head)))) {
      int complement = tree.child(tree.head(head), "attr");
      if (complement >= 0
          && tree.tag(complement).startsWith("NN")
          && !tree.token(complement).isProperNoun()) {
        String noun = words.noun(tree.token(complement));
        candidate.describe(noun);
        if (words.isPerson(noun)) {
          candidate.kind(Entity.Kind.PERSON);
        }
      }
    }
  }

  /** "Its leader, Markus Rehn": not the leader of whom the text spoke before, who has another name. */
  private boolean namesAnother(SentenceView view, int head, Candidate candidate) {
    for (int apposition : view.tree().all(head, "appos")) {
      NameRun run = NameRun.read(view.tree(), apposition, words);
      if (run.present()
          && candidate.isNamed()
          && !candidate.canBe(view.quote(view.tree().span(run.first(), run.last())), false)) {
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
      candidate.name(view.quote(view.tree().span(run.first(), run.last())));
    } else {
      String noun = words.noun(view.tree().token(apposition));
      candidate.describe(noun);
      if (words.isPerson(noun)) {
        candidate.kind(Entity.Kind.PERSON);
      }
    }
    view.refer(apposition, candidate.id());
  }

  private Candidate named(SentenceView view, int head, NameRun run) {
    Tree tree = view.tree();
    String name = view.quote(tree.span(run.first(), run.last()));
    // Latest first, so that "Smith" is the Smith last spoken of.
    Candidate best = null;
    for (Candidate candidate : bySalience(view, head)) {
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
      best = fresh();
    }
    best.name(name);
    if (run.titled()
        || words.isFirstName(tree.token(run.first()).form()) && run.last() > run.first()) {
      best.kind(Entity.Kind.PERSON);
    } else if (words.isPlaceName(name)) {
      best.kind(Entity.Kind.PLACE);
    } else if (words.isOrganisationName(name)) {
      best.kind(Entity.Kind.ORGANISATION);
    }
    best.sex(words.sexOfName(tree.token(run.first()).form()));
    return best;
  }

  private Candidate described(SentenceView view, int head) {
    Tree tree = view.tree();
    String noun = words.noun(tree.token(head));
    int determiner = tree.child(head, "det", "poss");
    boolean definite =
        determiner >= 0
            && (tree.is(determiner, "poss") || Words.DEFINITE.contains(tree.lower(determiner)));
    NameRun title = NameRun.read(tree, head, words);
    if (definite || title.titled()) {
      for (Candidate candidate : bySalience(view, head)) {
        if (candidate.isDescribedAs(noun) && candidate.fitsModifiers(tree, head, words)) {
          return candidate;
        }
      }
      if (definite && !tree.is(determiner, "poss")) {
        Optional<Candidate> kind = byKind(view, head, noun);
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
    if (words.isPerson(noun)) {
      candidate.kind(Entity.Kind.PERSON);
      candidate.sex(words.sexOfNoun(noun));
    }
    return candidate;
  }

  /** "the company", "the country", "the man": the latest thing of that kind. */
  private Optional<Candidate> byKind(SentenceView view, int head, String noun) {
    Entity.Kind kind = words.kindOfNoun(noun);
    if (kind == Entity.Kind.OTHER || view.tree().tag(head).endsWith("S")) {
      return Optional.empty();
    }
    return bySalience(view, head).stream()
        .filter(
            c ->
                c.isNamed()
                    && c.kind() == kind
                    && c.lastSentence() >= view.tree().sentence().index() - 3)
        .filter(c -> c.agrees(words.sexOfNoun(noun)))
        .filter(c -> kind != Entity.Kind.PLACE || words.isPlaceOfKind(c.entity().name(), noun))
        .findFirst();
  }

  private Optional<Candidate> pronoun(SentenceView view, int token) {
    String form = view.tree().lower(token);
    Sex sex = words.sexOfPronoun(form);
    boolean plural = Words.PLURAL_PRONOUNS.contains(form);
    boolean neuter = Words.NEUTER_PRONOUNS.contains(form);
    if (sex == Sex.UNKNOWN && !plural && !neuter) {
      return Optional.empty();
    }
    int sentence = view.tree().sentence().index();
    return bySalience(view, token).stream()
        .filter(c -> c.lastSentence() >= sentence - 3)
        .filter(
            c -> plural ? c.canBeThey() : neuter ? c.canBeIt() : c.canBePerson() && c.agrees(sex))
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
