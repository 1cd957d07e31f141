package org.plumbline.extract;

import java.util.Set;

/**
 * A verb that has lost its clause, or its subject, to a noun behind it: "A jury convicted former clerk Ann Lee", where the
 * parser takes the verb for a word that describes the clerk, and "The barriers were closed, police said", where it takes
 * the barriers for a word before "police". "Eleven died and four were missing on Tuesday": not four Tuesdays.
 */
final class SubjectMend implements TreeMender.Mend {

  /** Verbs whose past is spelt as the noun: "The ECB cut rates". */
  private static final Set<String> SPELT_ALIKE =
      Set.of("bid", "cast", "cost", "cut", "hit", "hurt", "put", "quit", "set", "shut", "split");

  private static final Set<String> CONJUNCTIONS = Set.of("after", "before", "since", "until");

  @Override
  public void mend(TreeEditor tree) {
    verbLikeNoun(tree);
    for (int i = 0; i < tree.size(); i++) {
      verbBeforeObject(tree, i);
      subjectBeforeReport(tree, i);
      numberBeforeVerb(tree, i);
      subjectBehindPlace(tree, i);
      subjectBehindConjunction(tree, i);
    }
  }

  /** "It came days after elders and militants agreed a truce": they agreed, and it did not. */
  private static void subjectBehindConjunction(TreeEditor tree, int verb) {
    int main = tree.is(verb, "conj") && tree.tag(verb).matches("VB[DPZ]") ? tree.head(verb) : -1;
    if (main < 0 || main > verb || tree.has(verb, "nsubj", "nsubjpass", "expl")) {
      return;
    }
    int subject = verb - 1;
    while (subject > main && !tree.is(subject, "pobj")) {
      subject = tree.is(subject, "conj") ? tree.head(subject) : -1;
    }
    int conjunction = subject > main ? tree.head(subject) : -1;
    if (CONJUNCTIONS.contains(tree.lower(conjunction)) && tree.is(conjunction, "prep")) {
      tree.attach(verb, main, "advcl");
      tree.attach(subject, verb, tree.has(verb, "auxpass") ? "nsubjpass" : "nsubj");
      tree.attach(conjunction, verb, "mark");
    }
  }

  /** "In Leeds, the mayor, Ann Lee, resigned": no Leeds that is the mayor, where nobody else is there to resign. */
  private static void subjectBehindPlace(TreeEditor tree, int noun) {
    int place = tree.is(noun, "appos") && tree.isNoun(noun) ? tree.head(noun) : -1;
    int preposition = tree.is(place, "pobj") && place < noun ? tree.head(place) : -1;
    int verb = tree.is(preposition, "prep") ? tree.head(preposition) : -1;
    boolean lost =
        preposition == 0
            && verb > noun
            && tree.isVerb(verb)
            && tree.lower(place + 1).equals(",")
            && tree.has(noun, "det", "poss")
            && !tree.has(verb, "nsubj", "nsubjpass", "expl", "csubj");
    if (lost) {
      tree.attach(noun, verb, tree.has(verb, "auxpass") ? "nsubjpass" : "nsubj");
    }
  }

  private static void verbBeforeObject(TreeEditor tree, int verb) {
    int object = tree.head(verb);
    boolean described =
        object > verb
            && tree.tag(verb).matches("VB[ND]")
            && tree.is(verb, "nmod", "amod")
            && tree.isNoun(object)
            && tree.has(verb, "nsubj", "nsubjpass");
    if (!described) {
      return;
    }
    tree.retag(verb, "VBD");
    tree.replace(object, verb, "dobj");
    for (int child : tree.children(verb)) {
      boolean ofObject =
          child > verb
              && child < object
              && tree.is(child, "nmod", "amod", "compound", "det", "poss");
      if (ofObject) {
        tree.attach(child, object, tree.token(child).relation());
      }
    }
    int name = tree.child(verb, "appos");
    if (name > object && tree.isName(name)) {
      nameObject(tree, verb, object, name);
    }
  }

  /** "former clerk Ann Lee": the name is the object, and the clerk is its title. */
  private static void nameObject(TreeEditor tree, int verb, int title, int name) {
    tree.attach(name, verb, "dobj");
    tree.attach(title, name, "compound");
    for (int child : tree.children(title, "nmod", "amod", "det")) {
      tree.attach(child, name, tree.token(child).relation());
    }
  }

  private static void subjectBeforeReport(TreeEditor tree, int noun) {
    int speaker = tree.head(noun);
    int report =
        speaker > noun && tree.is(speaker, "nsubj") && tree.is(noun, "nmod", "compound")
            ? tree.head(speaker)
            : -1;
    int said = report > speaker && tree.isNoun(noun) ? tree.child(report, "ccomp") : -1;
    boolean lost =
        said > noun
            && said < speaker
            && tree.tag(said).matches("VBD|VBZ|VBP")
            && tree.lower(speaker - 1).equals(",")
            && !tree.has(said, "nsubj", "nsubjpass", "expl");
    if (lost) {
      tree.attach(noun, said, tree.has(said, "auxpass") ? "nsubjpass" : "nsubj");
    }
  }

  private static void numberBeforeVerb(TreeEditor tree, int number) {
    int verb = number + 1;
    boolean lost =
        tree.tag(number).equals("CD")
            && tree.is(number, "nmod", "nummod", "compound")
            && tree.head(number) > verb
            && tree.tag(verb).matches("VBD|VBZ|VBP|MD");
    if (!lost) {
      return;
    }
    int main = tree.is(verb, "aux", "auxpass") && tree.head(verb) >= 0 ? tree.head(verb) : verb;
    if (tree.has(main, "nsubj", "nsubjpass", "expl")) {
      return;
    }
    tree.attach(number, main, tree.has(main, "auxpass") ? "nsubjpass" : "nsubj");
  }

  /** In a sentence without any verb, the noun between a name and another noun that can be one. */
  private static void verbLikeNoun(TreeEditor tree) {
    int verb = -1;
    for (int i = 0; i < tree.size(); i++) {
      if (tree.isVerb(i) || tree.tag(i).equals("MD")) {
        return;
      }
      int object = tree.head(i);
      boolean between =
          i > 0
              && tree.tag(i).equals("NN")
              && tree.is(i, "compound")
              && SPELT_ALIKE.contains(tree.lower(i))
              && tree.isName(i - 1)
              && tree.head(i - 1) == object
              && object == i + 1
              && tree.head(object) < 0;
      verb = between ? i : verb;
    }
    if (verb < 0) {
      return;
    }
    int object = tree.head(verb);
    tree.retag(verb, "VBD");
    tree.attach(verb, -1, "root");
    for (int child : tree.children(object)) {
      if (child < verb - 1) {
        tree.attach(child, verb - 1, tree.token(child).relation());
      } else if (child > object) {
        tree.attach(child, verb, tree.token(child).relation());
      }
    }
    tree.attach(verb - 1, verb, "nsubj");
    tree.attach(object, verb, "dobj");
  }
}
