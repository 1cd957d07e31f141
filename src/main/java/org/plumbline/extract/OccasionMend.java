package org.plumbline.extract;

import org.plumbline.lexicon.Usage;

/** "The final is in Leeds": what is held is a noun, where the parser sees an adjective. */
final class OccasionMend implements TreeMender.Mend {
  private final Words words;

  OccasionMend(Words words) {
    this.words = words;
  }

  @Override
  public void mend(TreeEditor tree) {
    for (int i = 1; i < tree.size(); i++) {
      if (tree.tag(i).equals("JJ")
          && words.is(tree.lower(i), Usage.OCCASION)
          && tree.is(i, "nsubj", "nsubjpass", "dobj", "pobj", "attr")
          && tree.has(i, "det", "poss")) {
        tree.retag(i, "NN");
      }
      if (tree.tag(i).equals("JJ")
          && words.is(tree.lower(i), Usage.OCCASION)
          && tree.isName(i - 1)
          && (i + 1 == tree.size() || !tree.isNoun(i + 1))) {
        behindName(tree, i);
      }
    }
  }

  /** "in the Union Cup final": in its final, and not in the cup. */
  private static void behindName(TreeEditor tree, int occasion) {
    int name = occasion - 1;
    tree.retag(occasion, "NN");
    if (tree.head(name) != occasion && !tree.isBelow(name, occasion)) {
      tree.replace(name, occasion, "compound");
      for (int part = name - 1; part >= 0 && tree.is(part, "compound"); part--) {
        tree.attach(part, name, "compound");
      }
    }
  }
}
