package org.plumbline.extract;

/**
 * A verb that has lost its clause, or its subject, to a noun behind it: "A jury convicted former clerk Ann Lee", where the
 * parser takes the verb for a word that describes the clerk, and "The barriers were closed, police said", where it takes
 * the barriers for a word before "police". "Eleven died and four were missing on Tuesday": not four Tuesdays.
 */
final class SubjectMend implements TreeMender.Mend {

  @Override
  public void mend(TreeEditor tree) {
    for (int i = 0; i < tree.size(); i++) {
      verbBeforeObject(tree, i);
      subjectBeforeReport(tree, i);
      numberBeforeVerb(tree, i);
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
}
