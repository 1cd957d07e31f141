package org.plumbline.extract;

/** A description before a name, cut from it: "beat holders Port Ansel" has one object, not two. */
final class NameMend implements TreeMender.Mend {
  private final Words words;

  NameMend(Words words) {
    this.words = words;
  }

  @Override
  public void mend(TreeEditor tree) {
    for (int i = 0; i + 1 < tree.size(); i++) {
      boolean description =
          (tree.tag(i).equals("NN") || tree.tag(i).equals("NNS"))
              && words.isPerson(words.noun(tree.token(i)))
              && tree.is(i, "dobj", "pobj", "nsubj", "nsubjpass", "attr");
      if (!description || !tree.isName(i + 1)) {
        continue;
      }
      int name = i + 1;
      while (tree.is(name, "compound") && tree.head(name) > name && tree.isName(tree.head(name))) {
        name = tree.head(name);
      }
      int governor = tree.head(name);
      boolean astray =
          governor > name && !tree.isVerb(governor) && tree.is(name, "nsubj", "npadvmod");
      boolean apposed = governor == i && tree.is(name, "appos");
      if (astray || apposed) {
        tree.attach(name, tree.head(i), tree.token(i).relation());
        for (int child : tree.children(i)) {
          tree.attach(child, name, tree.token(child).relation());
        }
        tree.attach(i, name, "compound");
      }
    }
  }
}
