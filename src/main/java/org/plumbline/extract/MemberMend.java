package org.plumbline.extract;

/**
 * "X was not among those expelled": what is said of those is said, or denied, of X. "3,200 people, of whom 2,100 work here":
 * some of them do, and are not all the people.
 */
final class MemberMend implements TreeMender.Mend {

  @Override
  public void mend(TreeEditor tree) {
    for (int whom = 3; whom + 2 < tree.size(); whom++) {
      ofWhom(tree, whom);
    }
    for (int those = 2; those + 1 < tree.size(); those++) {
      int preposition = tree.head(those);
      boolean group =
          tree.lower(those).equals("those")
              && tree.is(those, "pobj")
              && Groups.AMONG.contains(tree.lower(preposition));
      int copula = group ? tree.head(preposition) : -1;
      int verb = tree.child(those, "acl", "relcl");
      if (copula >= 0
          && copula < preposition
          && verb > those
          && tree.token(copula).lemma().equals("be")
          && tree.has(copula, "nsubj")
          && tree.isVerb(verb)) {
        lift(tree, copula, those, verb);
      }
    }
  }

  /** "people, of whom 2,100 work": to the parser the work is the people. */
  private static void ofWhom(TreeEditor tree, int whom) {
    int noun = whom - 3;
    int number = whom + 1;
    int verb = whom + 2;
    boolean some =
        tree.lower(whom).matches("whom|which")
            && tree.lower(whom - 1).equals("of")
            && tree.lower(whom - 2).equals(",")
            && tree.isNoun(noun)
            && tree.tag(number).equals("CD")
            && tree.head(number) == verb
            && (tree.isVerb(verb) && tree.is(verb, "ccomp")
                || tree.tag(verb).equals("NN") && tree.is(verb, "appos") && tree.has(verb, "prep"));
    if (some) {
      tree.retag(verb, tree.isVerb(verb) ? tree.tag(verb) : "VBP");
      tree.attach(verb, noun, "relcl");
      tree.attach(number, verb, "nsubj");
      tree.attach(whom - 1, number, "prep");
    }
  }

  private static void lift(TreeEditor tree, int copula, int those, int verb) {
    int who = tree.child(verb, "nsubj", "nsubjpass");
    boolean clause = tree.is(verb, "relcl");
    boolean undergone = clause ? tree.has(verb, "auxpass") : tree.tag(verb).equals("VBN");
    if (clause ? who < 0 || !tree.lower(who).equals("who") : who >= 0) {
      return;
    }
    int subject = tree.child(copula, "nsubj");
    tree.attach(verb, tree.head(copula), tree.token(copula).relation());
    for (int child : tree.children(copula)) {
      if (child != verb) {
        tree.attach(child, verb, tree.token(child).relation());
      }
    }
    tree.attach(subject, verb, undergone ? "nsubjpass" : "nsubj");
    tree.attach(copula, verb, clause ? "dep" : undergone ? "auxpass" : "aux");
    if (clause) {
      tree.rename(who, "dep");
    }
    tree.rename(tree.head(those), "dep");
    tree.rename(those, "dep");
  }
}
