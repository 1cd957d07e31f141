package org.plumbline.extract;

import java.util.Set;

/** What a text says that something is called: "a group calling itself the Red Hand", "a drug known as Alfamab". */
final class Naming {
  private static final Set<String> VERBS =
      Set.of("call", "know", "name", "dub", "nickname", "title");
  private static final Set<String> BETWEEN =
      Set.of("as", "itself", "himself", "herself", "themselves", "the");

  private Naming() {}

  /** Index of the head of the name that is given to the thing at {@code head}, -1 for none. */
  static int name(Tree tree, int head) {
    for (int verb : tree.all(head, "acl")) {
      if (verb > head && VERBS.contains(tree.lemma(verb))) {
        int at = verb + 1;
        while (at < tree.size() && BETWEEN.contains(tree.lower(at))) {
          at++;
        }
        int last = -1;
        while (at < tree.size() && tree.token(at).isProperNoun()) {
          last = at++;
        }
        return last;
      }
    }
    return -1;
  }
}
