package org.plumbline.extract;

/** "Marks & Spencer" is one name, where the parser sees two things joined by "and". */
final class AmpersandMend implements TreeMender.Mend {
  @Override
  public void mend(TreeEditor tree) {
    for (int i = 1; i + 1 < tree.size(); i++) {
      int first = i - 1;
      int last = tree.lower(i).equals("&") ? tree.child(first, "conj") : -1;
      if (last > i && isName(tree, first, first) && isName(tree, i + 1, last)) {
        join(tree, first, i, last);
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

  private static void join(TreeEditor tree, int first, int joint, int last) {
    tree.attach(last, tree.head(first), tree.token(first).relation());
    for (int child : tree.children(first)) {
      if (child != joint) {
        tree.attach(child, last, tree.token(child).relation());
      }
    }
    tree.attach(first, last, "compound");
    tree.attach(joint, last, "cc");
  }
}
