package org.plumbline.extract;

/** "shot down 38 of 45 drones": to the parser "38 of" only modifies the 45, and 45 were shot down. */
final class PartMend implements TreeMender.Mend {

  @Override
  public void mend(TreeEditor tree) {
    for (int of = 1; of + 2 < tree.size(); of++) {
      int whole = of + 1;
      int noun = tree.head(whole);
      boolean part =
          tree.lower(of).equals("of")
              && tree.is(of, "qmod")
              && tree.is(of - 1, "qmod")
              && tree.tag(of - 1).equals("CD")
              && tree.tag(whole).equals("CD")
              && tree.head(of) == whole
              && tree.head(of - 1) == whole
              && noun > whole
              && tree.isNoun(noun);
      if (part) {
        tree.attach(of - 1, tree.head(noun), tree.token(noun).relation());
        tree.attach(of, of - 1, "prep");
        tree.attach(noun, of, "pobj");
      }
    }
  }
}
