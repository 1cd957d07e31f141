package org.plumbline.extract;

/** Members of a coordination that it names only to leave them out: "Smith rather than Jones". */
final class Contrast {
  private Contrast() {}

  /** "X rather than {@code member}". */
  static boolean isReplaced(Tree tree, int member) {
    int joint = tree.joint(member);
    return joint >= 0
        && tree.lower(joint).equals("than")
        && tree.all(joint, "advmod").stream().anyMatch(i -> tree.lower(i).equals("rather"));
  }

  /** "not {@code member} but Y", "X but not {@code member}", "X rather than {@code member}". */
  static boolean isLeftOut(Tree tree, int member) {
    if (tree.is(member, "conj")) {
      return isReplaced(tree, member) || isDenied(tree, member);
    }
    return isDenied(tree, member)
        && tree.has(member, "conj")
        && tree.all(member, "cc").stream().anyMatch(i -> tree.lower(i).equals("but"));
  }

  /** "no food or water", "neither Ann nor Bob": what follows is denied as well. */
  static boolean isDeniedWithOthers(Tree tree, int first) {
    return tree.has(first, "conj")
        && tree.all(first, "cc").stream()
            .anyMatch(i -> tree.lower(i).equals("or") || tree.lower(i).equals("nor"));
  }

  /** Whether "not" stands before the member, and not "not only". */
  static boolean isDenied(Tree tree, int member) {
    int not = tree.child(member, "neg");
    // "not only X but Y": both.
    return not >= 0
        && tree.lower(not).equals("not")
        && !tree.lower(Math.min(not + 1, tree.size() - 1)).equals("only")
        && !tree.lower(Math.min(not + 1, tree.size() - 1)).equals("just");
  }
}
