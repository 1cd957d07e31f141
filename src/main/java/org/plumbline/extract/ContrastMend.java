package org.plumbline.extract;

/** "found her rucksack, but not her phone": the phone is no other name of the rucksack. */
final class ContrastMend implements TreeMender.Mend {

  @Override
  public void mend(TreeEditor tree) {
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
}
