package org.plumbline.extract;

import java.util.Set;

/**
 * "the port of Sfax" is Sfax: the name is what is meant, and the noun says what it is. "in front of the hut" is a place before
 * the hut, which has no front that anything is in.
 */
final class PlaceMend implements TreeMender.Mend {
  private static final Set<String> NOUNS =
      Set.of("city", "hamlet", "island", "municipality", "port", "suburb", "town", "village");

  @Override
  public void mend(TreeEditor tree) {
    for (int front = 1; front + 2 < tree.size(); front++) {
      inFront(tree, front);
    }
    for (int preposition = 1; preposition + 1 < tree.size(); preposition++) {
      withoutObject(tree, preposition);
    }
    for (int noun = 1; noun + 2 < tree.size(); noun++) {
      int of = noun + 1;
      int name = tree.child(of, "pobj");
      boolean called =
          tree.tag(noun).equals("NN")
              && NOUNS.contains(tree.lower(noun))
              && tree.has(noun, "det")
              && tree.lower(tree.child(noun, "det")).equals("the")
              && tree.lower(of).equals("of")
              && tree.head(of) == noun
              && name > of
              && tree.isName(name)
              && isAllName(tree, of + 1, name)
              && !tree.has(name, "conj");
      if (called) {
        tree.attach(name, tree.head(noun), tree.token(noun).relation());
        for (int child : tree.children(noun)) {
          tree.attach(child, name, tree.token(child).relation());
        }
        tree.attach(of, name, "dep");
        tree.attach(noun, name, "compound");
      }
    }
  }

  /** "a song by the Scottish band Redshift": the band is no other name of the song. */
  private static void withoutObject(TreeEditor tree, int preposition) {
    if (!tree.is(preposition, "prep") || !tree.children(preposition).isEmpty()) {
      return;
    }
    for (int noun : tree.children(tree.head(preposition), "appos")) {
      boolean next = noun > preposition;
      for (int i = preposition + 1; i < noun && next; i++) {
        next = tree.isBelow(i, noun);
      }
      if (next) {
        tree.attach(noun, preposition, "pobj");
        return;
      }
    }
  }

  private static void inFront(TreeEditor tree, int front) {
    int of = front + 1;
    int object = tree.child(of, "pobj");
    boolean before =
        tree.lower(front).equals("front")
            && tree.lower(front - 1).equals("in")
            && tree.is(front, "pobj")
            && tree.head(front) == front - 1
            && tree.lower(of).equals("of")
            && tree.head(of) == front
            && object > of;
    if (before) {
      tree.attach(object, front - 1, "pobj");
      tree.attach(of, front - 1, "dep");
      tree.attach(front, front - 1, "mwe");
    }
  }

  private static boolean isAllName(TreeEditor tree, int from, int to) {
    for (int i = from; i <= to; i++) {
      if (!tree.isName(i)) {
        return false;
      }
    }
    return true;
  }
}
