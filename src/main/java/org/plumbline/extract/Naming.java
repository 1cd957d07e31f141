package org.plumbline.extract;

import java.util.Set;

/** What a text says that something is called: "a group calling itself the Red Hand", "a drug known as Alfamab". */
final class Naming {
  private static final Set<String> VERBS =
      Set.of("call", "know", "name", "dub", "nickname", "title");
  private static final Set<String> BETWEEN =
      Set.of("as", "itself", "himself", "herself", "themselves", "the");

  private static final Set<String> AGES = Set.of("year", "month", "old");

  /** Words between the verb and its "as". */
  private static final int FARTHEST = 4;

  private Naming() {}

  /** Index of the head of the name that is given to the thing at {@code head}, -1 for none. */
  static int name(Tree tree, int head) {
    for (int verb : tree.all(head, "acl")) {
      boolean identified = tree.lemma(verb).equals("identify") && afterAs(tree, verb) > verb + 1;
      if (verb > head && (VERBS.contains(tree.lemma(verb)) || identified)) {
        return nameAt(tree, afterAs(tree, verb));
      }
    }
    return -1;
  }

  private static int nameAt(Tree tree, int start) {
    int at = start;
    while (at < tree.size() && (BETWEEN.contains(tree.lower(at)) || isAge(tree, at))) {
      at++;
    }
    int last = -1;
    while (at < tree.size() && tree.token(at).isProperNoun()) {
      last = at++;
    }
    return last;
  }

  /** The same for what has a name already: "Guzman, better known as El Chapo". */
  static int nickname(Tree tree, int head) {
    for (int verb : tree.all(head, "acl")) {
      if (verb > head && tree.lower(verb).equals("known") && afterAs(tree, verb) > verb + 1) {
        return nameAt(tree, afterAs(tree, verb));
      }
    }
    return -1;
  }

  /** After the "as" of "named locally as", "identified by police as"; right after the verb where there is none. */
  private static int afterAs(Tree tree, int verb) {
    for (int i = verb + 1; i < tree.size() && i <= verb + FARTHEST; i++) {
      if (tree.lower(i).equals("as")) {
        return i + 1;
      }
      if (tree.is(i, "punct") || tree.token(i).isVerb()) {
        break;
      }
    }
    return verb + 1;
  }

  /** A part of "34-year-old". */
  private static boolean isAge(Tree tree, int index) {
    return switch (tree.tag(index)) {
      case "CD", "HYPH" -> true;
      default -> AGES.contains(tree.lower(index));
    };
  }
}
