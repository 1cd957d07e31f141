package org.plumbline.extract;

import java.util.Set;

/** Finds the subject of a verb that has none of its own: control, relative clauses, coordination. */
final class Subjects {
  private static final Set<String> RELATIVE = Set.of("that", "which", "who", "whom", "whose");
  private static final int FARTHEST = 6;

  private Subjects() {}

  static boolean isRelativePronoun(Tree tree, int token) {
    String tag = tree.tag(token);
    return (tag.startsWith("W") || tag.equals("IN") || tag.equals("DT"))
        && RELATIVE.contains(tree.lower(token));
  }

  /** Index of the subject's head, or -1. */
  static int of(Tree tree, int verb) {
    return of(tree, verb, 0);
  }

  private static int of(Tree tree, int verb, int hops) {
    if (hops > FARTHEST) {
      return -1;
    }
    int own = tree.child(verb, "nsubjpass", "nsubj");
    int head = tree.head(verb);
    if (own >= 0) {
      if (isRelativePronoun(tree, own) && head >= 0) {
        if (tree.is(verb, "relcl")) {
          return head;
        }
        if (tree.is(verb, "conj") && tree.is(head, "relcl")) {
          return tree.head(head);
        }
        if (tree.is(verb, "ccomp") && isCleft(tree, head)) {
          return tree.child(head, "attr");
        }
      }
      return own;
    }
    if (head < 0) {
      return -1;
    }
    if (tree.token(verb).isNoun()) {
      // The one who has the plan carries it out.
      return tree.is(verb, "dobj") ? of(tree, head, hops + 1) : tree.child(verb, "poss");
    }
    return switch (tree.relation(verb)) {
      case "conj" -> tree.token(head).isNoun() ? -1 : of(tree, head, hops + 1);
      case "xcomp", "oprd", "ccomp" -> {
        if (tree.token(head).isNoun() || tree.tag(head).equals("CD")) {
          yield tree.is(verb, "oprd") ? head : -1;
        }
        int object = tree.child(head, "dobj", "dative");
        yield object >= 0 && !tree.lemma(head).equals("promise")
            ? object
            : of(tree, head, hops + 1);
      }
      case "advcl", "dep" -> tree.token(verb).isVerb() ? of(tree, head, hops + 1) : -1;
      case "pcomp" -> {
        int governor = tree.head(head);
        // "found guilty of killing": who is guilty did it.
        if (governor >= 0 && tree.is(governor, "acomp", "oprd") && tree.head(governor) >= 0) {
          int object = tree.child(tree.head(governor), "dobj");
          yield object >= 0 && tree.is(governor, "oprd")
              ? object
              : of(tree, tree.head(governor), hops + 1);
        }
        // "accused him of lying".
        int accused = governor < 0 ? -1 : tree.child(governor, "dobj");
        if (accused >= 0 && tree.lower(head).equals("of") && accused < head) {
          yield accused;
        }
        yield governor < 0 ? -1 : tree.token(governor).isVerb() ? of(tree, governor, hops + 1) : -1;
      }
      // "plans to mine": the plans do not mine.
      case "acl" ->
          tree.has(verb, "aux") && tree.lower(tree.child(verb, "aux")).equals("to")
              ? of(tree, head, hops + 1)
              : head;
      case "relcl" ->
          tree.has(verb, "aux") && tree.lower(tree.child(verb, "aux")).equals("to") ? head : -1;
      default -> -1;
    };
  }

  /** "It was John who broke it." */
  static boolean isCleft(Tree tree, int be) {
    int subject = tree.child(be, "nsubj");
    return tree.lemma(be).equals("be")
        && subject >= 0
        && tree.lower(subject).equals("it")
        && tree.has(be, "attr");
  }
}
