package org.plumbline.extract;

/**
 * A sentence whose main verb the parser has not found to be that of its subject. "The 46-year-old, who took office in
 * May, ruled it out." has two roots then. "The Alfa Fund, a charity from Oslo, paid for the trial.": the verb is taken for a
 * participle of the noun before it, and there is no other.
 */
final class RootMend implements TreeMender.Mend {

  @Override
  public void mend(TreeEditor tree) {
    for (int semicolon = 1; semicolon + 1 < tree.size(); semicolon++) {
      if (tree.lower(semicolon).equals(";")) {
        clauses(tree, semicolon);
      }
    }
    for (int noun = 0; noun < tree.size(); noun++) {
      boolean root = tree.head(noun) < 0;
      if (root && (tree.isNoun(noun) || tree.has(noun, "det")) && isFollowedByVerb(tree, noun)) {
        return;
      }
      if (root && tree.isNoun(noun)) {
        int verb = verbAfterAside(tree, noun);
        if (verb >= 0) {
          tree.retag(verb, "VBD");
          tree.attach(verb, -1, "root");
          tree.attach(noun, verb, "nsubj");
        }
        return;
      }
    }
  }

  /** "She was suspended; he denies wrongdoing": the first is nothing that he says. */
  private static void clauses(TreeEditor tree, int semicolon) {
    for (int first : tree.children(root(tree))) {
      int verb = tree.head(first);
      boolean own =
          tree.is(first, "ccomp")
              && first < semicolon
              && verb > semicolon
              && tree.child(verb, "nsubj") > semicolon
              && tree.has(verb, "dobj");
      if (own) {
        tree.attach(first, -1, "root");
        tree.attach(verb, first, "conj");
      }
    }
  }

  private static int root(TreeEditor tree) {
    int root = 0;
    while (root < tree.size() - 1 && tree.head(root) >= 0) {
      root++;
    }
    return root;
  }

  /** Gives the next root, a verb without a subject, the one before it. */
  private static boolean isFollowedByVerb(TreeEditor tree, int subject) {
    for (int i = subject + 1; i < tree.size(); i++) {
      if (tree.head(i) < 0) {
        boolean open =
            tree.tag(i).matches("VBD|VBZ|VBP")
                && !tree.has(i, "nsubj", "nsubjpass", "expl")
                && tree.lower(i - 1).equals(",");
        if (open) {
          tree.attach(subject, i, "nsubj");
        }
        return open;
      }
    }
    return false;
  }

  /** The participle after the aside, where the sentence has no verb but that; -1 for none. */
  private static int verbAfterAside(TreeEditor tree, int noun) {
    int aside = tree.child(noun, "appos");
    int participle = tree.child(noun, "acl");
    boolean found =
        aside > noun
            && participle > aside
            && tree.tag(participle).equals("VBN")
            && tree.lower(participle - 1).equals(",")
            && !tree.has(participle, "agent")
            && (tree.has(participle, "dobj") || tree.has(participle, "prep"))
            && tree.lower(tree.size() - 1).equals(".");
    for (int i = 0; i < tree.size() && found; i++) {
      found = !tree.tag(i).matches("VBD|VBZ|VBP|MD");
    }
    return found ? participle : -1;
  }
}
