package org.plumbline.extract;

import java.util.Set;

/**
 * Lists whose members have places: "A at X, B in Y and C in Z, all linked to J". The parser takes the second
 * member for another place, or for a description of the first.
 */
final class ListMend implements TreeMender.Mend {
  private static final Set<String> SPATIAL =
      Set.of("in", "at", "near", "outside", "on", "from", "of");
  private static final Set<String> ALL = Set.of("all", "both", "each", "most");

  @Override
  public void mend(TreeEditor tree) {
    for (int i = 0; i < tree.size(); i++) {
      looseMember(tree, i);
      joinedMember(tree, i);
    }
    // From the end, so that a later member vouches for the one before it.
    for (int i = tree.size() - 1; i >= 0; i--) {
      strayPlace(tree, i);
      placedMember(tree, i);
    }
    for (int i = 2; i < tree.size(); i++) {
      if (ALL.contains(tree.lower(i)) && tree.lower(i - 1).equals(",")) {
        resumed(tree, i);
      }
    }
    for (int i = 1; i < tree.size(); i++) {
      if (tree.lower(i).equals("but")) {
        verbAfterBut(tree, i);
      }
    }
  }

  /** "included a depot, a station, and a barracks": a noun cannot go on with a verb. */
  private static void looseMember(TreeEditor tree, int noun) {
    if (!tree.is(noun, "conj") || !tree.isNoun(noun) || tree.has(noun, "nsubj", "oprd")) {
      return;
    }
    int verb = tree.head(noun);
    if (verb < 0 || !tree.isVerb(verb)) {
      return;
    }
    int object = tree.child(verb, "dobj", "attr");
    if (object > verb && object < noun) {
      tree.attach(noun, object, "conj");
    }
  }

  /** "by Egypt and a Chinese consortium": the consortium is not what Egypt is. */
  private static void joinedMember(TreeEditor tree, int member) {
    if (!tree.is(member, "appos")) {
      return;
    }
    int first = tree.head(member);
    int start = member;
    while (start > 0 && tree.isBelow(start - 1, member)) {
      start--;
    }
    int joint = start - 1;
    boolean joined = joint > first && tree.is(joint, "cc") && tree.lower(joint).equals("and");
    if (joined) {
      tree.rename(member, "conj");
      tree.attach(joint, first, "cc");
    }
  }

  /** "the camp at X, the school in Y and a centre in Z": the school is no place of the camp. */
  private static void placedMember(TreeEditor tree, int member) {
    boolean noun = tree.isNoun(member) || tree.lower(member).equals("those");
    if (!tree.is(member, "appos", "conj") || !noun) {
      return;
    }
    int place = tree.head(member);
    int preposition = place < 0 ? -1 : tree.head(place);
    if (preposition < 0
        || !tree.is(place, "pobj")
        || !tree.is(preposition, "prep")
        || !SPATIAL.contains(tree.lower(preposition))
        || !hasPlace(tree, member)) {
      return;
    }
    int first = tree.head(preposition);
    boolean ofVerb = first >= 0 && tree.isVerb(first);
    if (ofVerb) {
      first = tree.child(first, "dobj", "attr");
    }
    if (first < 0 || !tree.isNoun(first) || first > place) {
      return;
    }
    boolean further =
        tree.is(member, "conj")
            || tree.children(member, "conj").stream().anyMatch(c -> hasPlace(tree, c))
            || tree.children(first, "conj").stream().anyMatch(c -> c > member && hasPlace(tree, c));
    if (further) {
      tree.attach(member, first, "conj");
      if (ofVerb && preposition == first + 1) {
        tree.attach(preposition, first, "prep");
      }
    }
  }

  private static boolean hasPlace(TreeEditor tree, int noun) {
    return tree.children(noun, "prep").stream()
        .anyMatch(
            p -> p > noun && SPATIAL.contains(tree.lower(p)) && tree.isName(tree.child(p, "pobj")));
  }

  /** "Sarjal in Tehra and Joya in Sialkot": after a place, a name with its own place goes on with the list. */
  private static void strayPlace(TreeEditor tree, int preposition) {
    if (!tree.is(preposition, "prep") || !SPATIAL.contains(tree.lower(preposition))) {
      return;
    }
    int first = tree.head(preposition);
    int member = preposition - 1;
    if (first < 0
        || member <= first
        || !tree.isNoun(first)
        || !tree.isNoun(member)
        || !tree.is(member, "conj")
        || !tree.isName(tree.child(preposition, "pobj"))) {
      return;
    }
    int other = tree.head(member);
    int between = other < 0 ? -1 : tree.head(other);
    if (tree.is(other, "pobj")
        && between >= 0
        && tree.head(between) == first
        && tree.lower(between).equals(tree.lower(preposition))) {
      for (int joint : tree.children(other, "cc", "punct")) {
        tree.attach(joint, first, tree.token(joint).relation());
      }
      tree.attach(member, first, "conj");
      tree.attach(preposition, member, "prep");
    }
  }

  /** "…, all linked to the banned J": said of each member of the list before it. */
  private static void resumed(TreeEditor tree, int all) {
    int verb = all + 1;
    if (verb >= tree.size() || !tree.tag(verb).equals("VBN")) {
      return;
    }
    int list = tree.is(verb, "acl") ? tree.head(verb) : -1;
    if (list == all) {
      // "and C at Z, all built by": the parser lets "all" describe the last place.
      list = tree.head(all);
    }
    int main = tree.child(verb, "auxpass");
    if (tree.head(all) == verb && main >= 0 && main < all && tree.is(verb, "root")) {
      // "were A, B and C, all linked to J": the participle took the verb of the sentence.
      list = tree.child(main, "nsubj", "attr");
      if (list < 0) {
        return;
      }
      tree.attach(main, -1, "root");
      for (int child : tree.children(verb)) {
        if (child < all && child != main) {
          tree.attach(child, main, tree.token(child).relation());
        }
      }
    }
    if (list < 0) {
      return;
    }
    int first = firstMember(tree, list);
    tree.attach(verb, first, "acl");
    tree.attach(all, verb, "det");
  }

  /** The first of the list that {@code noun} belongs to, also when it is only a place in it. */
  private static int firstMember(TreeEditor tree, int noun) {
    int at = noun;
    for (int hops = 0; hops < 12; hops++) {
      int head = tree.head(at);
      if (head < 0) {
        return at;
      }
      boolean place =
          tree.is(at, "pobj")
              && tree.is(head, "prep")
              && tree.head(head) >= 0
              && tree.isNoun(tree.head(head))
              && SPATIAL.contains(tree.lower(head));
      if (place) {
        at = tree.head(head);
      } else if (tree.is(at, "conj") && tree.isNoun(head)) {
        at = head;
      } else {
        return at;
      }
    }
    return at;
  }

  /** "denied murder but admitted robbery": what is admitted is no other thing that was denied. */
  private static void verbAfterBut(TreeEditor tree, int but) {
    int verb = but + 1;
    int noun = verb < tree.size() ? tree.head(verb) : -1;
    if (noun <= verb || !tree.is(verb, "nmod") || !tree.tag(verb).equals("VBN")) {
      return;
    }
    int first = tree.head(noun);
    int governor = first < 0 ? -1 : tree.head(first);
    if (tree.is(noun, "conj") && tree.is(first, "dobj") && governor >= 0 && tree.isVerb(governor)) {
      tree.attach(verb, governor, "conj");
      tree.attach(noun, verb, "dobj");
      tree.attach(but, governor, "cc");
    }
  }
}
