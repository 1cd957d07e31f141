package org.plumbline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Who belongs to a group that a sentence names by its kind: "players including A and B", "the targets
 * included A", "among the dead were A and B". What is said of the group is said of them.
 */
final class Groups {
  static final Set<String> AMONG = Set.of("among", "amongst");

  private Groups() {}

  /** Heads of the members that the sentence names of the group whose head is {@code noun}. */
  static List<Integer> named(Tree tree, int noun) {
    List<Integer> members = new ArrayList<>();
    if (!tree.token(noun).isNoun() && !tree.tag(noun).startsWith("JJ")
        || tree.token(noun).isProperNoun()) {
      return members;
    }
    for (int preposition : tree.all(noun, "prep")) {
      boolean such = tree.lower(preposition).equals("as") && tree.has(preposition, "advmod");
      if (tree.lower(preposition).equals("including")
          || such && tree.lower(tree.child(preposition, "advmod")).equals("such")) {
        tree.all(preposition, "pobj").forEach(i -> members.addAll(tree.coordinated(i)));
      }
    }
    int head = tree.head(noun);
    if (head < 0) {
      return members;
    }
    if (tree.is(noun, "nsubj") && tree.lemma(head).equals("include")) {
      tree.all(head, "dobj").forEach(i -> members.addAll(tree.coordinated(i)));
    } else if (tree.is(noun, "pobj") && AMONG.contains(tree.lower(head))) {
      int verb = tree.head(head);
      if (verb > noun && Words.COPULAS.contains(tree.lemma(verb))) {
        tree.all(verb, "nsubj", "attr").forEach(i -> members.addAll(tree.coordinated(i)));
      }
    }
    members.removeIf(i -> !tree.token(i).isNoun() || i <= noun);
    return members;
  }
}
