package org.plumbline.extract;

/** "an email to staff on Tuesday": people, whom the parser takes for something to do. */
final class StaffMend implements TreeMender.Mend {
  @Override
  public void mend(TreeEditor tree) {
    for (int staff = 2; staff < tree.size(); staff++) {
      int to = staff - 1;
      boolean people =
          tree.lower(staff).equals("staff")
              && tree.tag(staff).equals("VB")
              && tree.lower(to).equals("to")
              && tree.head(to) == staff
              && !tree.has(staff, "dobj");
      if (people) {
        int before = tree.isNoun(to - 1) ? to - 1 : tree.head(staff);
        if (before < 0) {
          continue;
        }
        int governor = tree.is(before, "acomp") ? tree.head(before) : before;
        tree.retag(staff, "NNS");
        tree.retag(to, "IN");
        tree.attach(to, governor, "prep");
        for (int child : tree.children(staff)) {
          tree.attach(child, verb(tree, governor), tree.token(child).relation());
        }
        tree.attach(staff, to, "pobj");
      }
    }
  }

  /** What comes behind belongs to the clause. */
  private static int verb(TreeEditor tree, int token) {
    int at = token;
    while (!tree.isVerb(at) && tree.head(at) >= 0) {
      at = tree.head(at);
    }
    return at;
  }
}
