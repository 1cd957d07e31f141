package org.plumbline.extract;

/**
 * "The Alfa Fund, a charity from Oslo, paid for the trial." The parser takes the verb for a participle of the noun
 * before it, and finds no other.
 */
final class RootMend implements TreeMender.Mend {

  @Override
  public void mend(TreeEditor tree) {
    for (int noun = 0; noun < tree.size(); noun++) {
      if (tree.head(noun) < 0 && tree.isNoun(noun)) {
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
