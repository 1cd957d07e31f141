package org.plumbline.extract;

/**
 * A description before a name, cut from it: "beat holders Port Ansel" has one object, not two; and an office
 * with its body made part of the title: "Secretary of State Mary Stone".
 */
final class NameMend implements TreeMender.Mend {
  private final Words words;

  NameMend(Words words) {
    this.words = words;
  }

  @Override
  public void mend(TreeEditor tree) {
    for (int i = 0; i + 3 < tree.size(); i++) {
      officeWithBody(tree, i);
    }
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

  /** "Minister of Finance Ana Ruiz": the preposition and what it governs stand inside the title. */
  private void officeWithBody(TreeEditor tree, int office) {
    int of = office + 1;
    int body = tree.child(of, "pobj");
    if (!words.isTitle(tree.lower(office))
        || !tree.lower(of).equals("of")
        || tree.head(of) != office
        || body < 0
        || body + 1 >= tree.size()
        || !tree.isName(body)
        || !tree.isName(body + 1)) {
      return;
    }
    int name = body + 1;
    while (tree.is(name, "compound") && tree.head(name) > name && tree.isName(tree.head(name))) {
      name = tree.head(name);
    }
    boolean inside = tree.is(office, "nmod", "compound") && tree.head(office) == name;
    boolean apposed = tree.head(name) == office && tree.is(name, "appos");
    boolean beside =
        tree.head(name) == tree.head(office)
            && tree.token(name).relation().equals(tree.token(office).relation());
    if (inside || apposed || beside) {
      if (apposed) {
        tree.attach(name, tree.head(office), tree.token(office).relation());
      }
      tree.attach(office, name, "compound");
      tree.attach(of, name, "compound");
      tree.attach(body, of, "compound");
    }
  }
}
