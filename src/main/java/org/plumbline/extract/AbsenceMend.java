package org.plumbline.extract;

/** "convicted in absentia of fraud", "found guilty in his absence of fraud": nobody is absent of fraud. */
final class AbsenceMend implements TreeMender.Mend {

  @Override
  public void mend(TreeEditor tree) {
    for (int of = 3; of < tree.size(); of++) {
      int absence = tree.head(of);
      int in = absence < 1 ? -1 : tree.head(absence);
      boolean away =
          tree.lower(of).equals("of")
              && in >= 0
              && in < absence
              && tree.lower(in).equals("in")
              && tree.head(in) >= 0
              && (tree.lower(absence).equals("absentia")
                  || tree.lower(absence).equals("absence") && tree.has(absence, "poss"));
      if (away) {
        tree.attach(of, tree.head(in), "prep");
      }
    }
  }
}
