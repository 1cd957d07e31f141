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
    }
  }
}
