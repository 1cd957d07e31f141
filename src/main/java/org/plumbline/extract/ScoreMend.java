package org.plumbline.extract;

/** Results that the parser took into the name before them: "beat Port Ansel 3-2". */
final class ScoreMend implements TreeMender.Mend {

  @Override
  public void mend(TreeEditor tree) {
    for (int i = 1; i < tree.size(); i++) {
      if (!isScore(tree, i)) {
        continue;
      }
      if (tree.isName(i - 1) && tree.head(i - 1) == i && tree.is(i - 1, "compound", "nmod")) {
        tree.replace(i, i - 1, "nmod");
      }
      int head = tree.head(i);
      int verb = head;
      // Past the name, and past the preposition before the name.
      for (int hops = 0; hops < 3 && verb >= 0 && !tree.isVerb(verb); hops++) {
        verb = tree.head(verb);
      }
      boolean inName = head >= 0 && head < i && tree.isName(head) && tree.is(i, "nmod", "appos");
      boolean object = tree.is(i, "dobj", "attr", "oprd");
      if (verb >= 0 && tree.isVerb(verb) && verb < i && (inName || object)) {
        tree.attach(i, verb, "npadvmod");
      }
    }
  }

  private static boolean isScore(TreeEditor tree, int index) {
    return tree.token(index).form().matches("\\d{1,3}-\\d{1,3}");
  }
}
