package org.plumbline.extract;

/** "Marks & Spencer" is one name, where the parser sees two things joined by "and". */
final class AmpersandMend implements TreeMender.Mend {
  @Override
  public void mend(TreeEditor tree) {
    for (int i = 1; i + 1 < tree.size(); i++) {
      int first = i - 1;
      int last = tree.lower(i).equals("&") ? tree.child(first, "conj") : -1;
      if (last > i && isName(tree, first, first) && isName(tree, i + 1, last)) {
        tree.replace(first, last, "compound");
      }
    }
  }

  private static boolean isName(TreeEditor tree, int from, int to) {
    for (int i = from; i <= to; i++) {
      if (!tree.isName(i)) {
        return false;
      }
    }
    return true;
  }
}
