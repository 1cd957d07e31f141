package org.plumbline.extract;

/**
 * A sentence whose main verb the parser has not found to be that of its subject. "The 46-year-old, who took office in
 * May, ruled it out." has two roots then. "The Alfa Fund, a charity from Oslo, paid for the trial.": the verb is taken for a
 * participle of the noun before it, and there is no other.
 */
final class RootMend implements TreeMender.Mend {

  @Override
  public void mend(TreeEditor tree) {
    splitAtSemicolon(tree);
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
  private static void splitAtSemicolon(TreeEditor tree) {
    for (int first = 0; first < tree.size(); first++) {
      int verb = tree.head(first);
      int subject = verb < 0 ? -1 : tree.child(verb, "nsubj");
      boolean split =
          tree.is(first, "ccomp")
              && verb >= 0
              && tree.head(verb) < 0
              && tree.has(verb, "dobj", "neg")
              && hasSemicolon(tree, first, Math.min(verb, subject));
      if (split) {
        tree.attach(first, -1, "root");
        tree.attach(verb, first, "conj");
      }
    }
  }

  private static boolean hasSemicolon(TreeEditor tree, int after, int before) {
    for (int i = after + 1; i < before; i++) {
      if (tree.lower(i).equals(";")) {
        return true;
      }
    }
    return false;
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
