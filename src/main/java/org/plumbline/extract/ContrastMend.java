package org.plumbline.extract;

/** "found her rucksack, but not her phone": the phone is no other name of the rucksack. */
final class ContrastMend implements TreeMender.Mend {

  @Override
  public void mend(TreeEditor tree) {
    for (int not = 1; not + 1 < tree.size(); not++) {
      denied(tree, not);
      butNot(tree, not);
    }
    for (int member = 2; member < tree.size(); member++) {
      int not = tree.child(member, "neg");
      int joint = not - 1;
      boolean contrasted =
          tree.is(member, "appos")
              && joint > 0
              && tree.lower(not).equals("not")
              && tree.is(joint, "cc")
              && tree.lower(joint).equals("but");
      if (contrasted) {
        int first = tree.head(member);
        tree.rename(member, "conj");
        for (int child : tree.children(joint)) {
          if (tree.is(child, "prep") && tree.head(first) >= 0) {
            tree.attach(child, tree.head(first), "prep");
          }
        }
        tree.attach(joint, first, "cc");
      }
    }
  }

  /** "killed mice but not rats": the rats are denied, and not the "but". */
  private static void butNot(TreeEditor tree, int not) {
    int joint = not - 1;
    boolean astray =
        tree.lower(not).equals("not")
            && tree.is(not, "neg")
            && tree.head(not) == joint
            && tree.lower(joint).equals("but")
            && tree.is(joint, "cc");
    if (!astray) {
      return;
    }
    for (int member : tree.children(tree.head(joint), "conj")) {
      if (member > not) {
        tree.attach(not, member, "neg");
        return;
      }
    }
  }

  /** ", not because of poor sales": the reason is denied, not the sales. */
  private static void denied(TreeEditor tree, int not) {
    int preposition = not + 1;
    boolean aside =
        tree.lower(not).equals("not")
            && tree.is(not, "neg")
            && (tree.lower(not - 1).equals(",") || tree.lower(not - 1).equals("and"))
            && tree.is(preposition, "prep")
            && tree.head(not) > preposition
            && tree.isBelow(tree.head(not), preposition);
    if (aside) {
      tree.attach(not, preposition, "neg");
    }
  }
}
