package org.plumbline.extract;

/** "X was not among those expelled": what is said of those is said, or denied, of X. */
final class MemberMend implements TreeMender.Mend {

  @Override
  public void mend(TreeEditor tree) {
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
