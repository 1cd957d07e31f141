package org.plumbline.extract;

import java.util.Set;

/** Finds the subject of a verb that has none of its own: control, relative clauses, coordination. */
final class Subjects {
  /** What one is given in order to do something oneself. */
  private static final Set<String> GRANTED =
      Set.of(
          "chance",
          "day",
          "hour",
          "minute",
          "month",
          "opportunity",
          "permission",
          "right",
          "time",
          "week",
          "year");

  private static final Set<String> RELATIVE = Set.of("that", "which", "who", "whom", "whose");
  private static final int FARTHEST = 6;

  /** Adjectives whose infinitive is done to the subject. */
  private static final Set<String> TOUGH =
      Set.of(
          "cheap",
          "costly",
          "dangerous",
          "difficult",
          "easy",
          "expensive",
          "hard",
          "impossible",
          "possible",
          "safe",
          "simple",
          "tough");

  /** "promised her to go", "used a knife to cut it": the object does not. */
  private static final Set<String> DONE_BY_SUBJECT =
      Set.of("pledge", "promise", "spend", "swear", "threaten", "use", "vow");

  /** "sent troops to restore order": the troops are to. */
  private static final Set<String> SENDING =
      Set.of("assign", "bribe", "deploy", "dispatch", "hire", "pay", "recruit", "send");

  private static final Set<String> APPEALS =
      Set.of(
          "appeal to",
          "call on",
          "call upon",
          "count on",
          "depend on",
          "plead with",
          "prevail on",
          "rely on");

  private static final Set<String> KEEPING =
      Set.of(
          "ban",
          "bar",
          "block",
          "deter",
          "discourage",
          "disqualify",
          "dissuade",
          "exclude",
          "exempt",
          "forbid",
          "hinder",
          "keep",
          "preclude",
          "prevent",
          "prohibit",
          "protect",
          "restrain",
          "rescue",
          "save",
          "shield",
          "spare",
          "stop",
          "suspend");

  private static final Set<String> JUDGING =
      Set.of(
          "arrest",
          "blame",
          "charge",
          "condemn",
          "congratulate",
          "convict",
          "criticise",
          "criticize",
          "denounce",
          "detain",
          "fine",
          "forgive",
          "hail",
          "honour",
          "honor",
          "imprison",
          "investigate",
          "jail",
          "praise",
          "prosecute",
          "punish",
          "reward",
          "sentence",
          "sue",
          "suspend",
          "thank");

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
        if (tree.is(verb, "ccomp") && tree.is(head, "relcl") && own < head) {
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
        if (tree.tag(head).startsWith("JJ")) {
          yield ofAdjective(tree, head, hops);
        }
        int asked = isAppeal(tree, head) ? tree.child(head, "prep") : -1;
        if (asked >= 0 && asked < verb && tree.has(asked, "pobj")) {
          yield tree.child(asked, "pobj");
        }
        int object = tree.child(head, "dobj", "dative");
        yield object >= 0 && !DONE_BY_SUBJECT.contains(tree.lemma(head))
            ? object
            : of(tree, head, hops + 1);
      }
      case "advcl", "dep" -> {
        // "gave them two months to change it": they are to.
        int receiver = tree.isInfinitive(verb) ? receiver(tree, head) : -1;
        int granted = receiver < 0 ? -1 : tree.child(head, "dobj");
        if (granted >= 0 && receiver < verb && GRANTED.contains(tree.lemma(granted))) {
          yield receiver;
        }
        int sent = tree.child(head, "dobj");
        yield sent >= 0 && sent < verb && isErrand(tree, verb)
            ? sent
            : tree.token(verb).isVerb() ? of(tree, head, hops + 1) : -1;
      }
      case "pcomp" -> {
        int governor = tree.head(head);
        // "found guilty of killing": who is guilty did it.
        if (governor >= 0 && tree.is(governor, "acomp", "oprd") && tree.head(governor) >= 0) {
          int object = tree.child(tree.head(governor), "dobj");
          yield object >= 0 && tree.is(governor, "oprd")
              ? object
              : of(tree, tree.head(governor), hops + 1);
        }
        // "is close to losing"
        if (governor >= 0 && tree.tag(governor).startsWith("JJ")) {
          yield ofAdjective(tree, governor, hops);
        }
        // "accused him of lying".
        int accused = governor < 0 ? -1 : tree.child(governor, "dobj");
        if (accused >= 0 && accused < head && isDoneByObject(tree, governor, head)) {
          yield accused;
        }
        yield governor < 0 ? -1 : tree.token(governor).isVerb() ? of(tree, governor, hops + 1) : -1;
      }
      // "plans to mine": the plans do not mine.
      case "acl" -> {
        if (!tree.isInfinitive(verb)) {
          yield head;
        }
        // "awarded the firm a contract to build it": the firm builds.
        int receiver = tree.is(head, "dobj") ? receiver(tree, tree.head(head)) : -1;
        yield receiver >= 0 ? receiver : of(tree, head, hops + 1);
      }
      case "relcl" -> tree.isInfinitive(verb) ? head : -1;
      default -> -1;
    };
  }

  /** "unable to attend": whoever is; what is "hard to find" does not find, nor does the "it" of "it is wise to". */
  private static int ofAdjective(Tree tree, int adjective, int hops) {
    int be = tree.head(adjective);
    if (be < 0
        || !tree.is(adjective, "acomp", "oprd")
        || TOUGH.contains(tree.lower(adjective))
        || tree.has(be, "expl")) {
      return -1;
    }
    int subject = of(tree, be, hops + 1);
    return subject >= 0 && tree.lower(subject).equals("it") ? -1 : subject;
  }

  /** "sent troops to restore order" */
  static boolean isErrand(Tree tree, int verb) {
    return SENDING.contains(tree.lemma(tree.head(verb))) && tree.has(verb, "aux");
  }

  /** Who is given something, without a preposition; -1 for nobody. */
  private static int receiver(Tree tree, int verb) {
    int receiver = tree.child(verb, "dative");
    return receiver >= 0 && !tree.tag(receiver).equals("IN") ? receiver : -1;
  }

  /** "called on Smith to resign": Smith is to. */
  private static boolean isAppeal(Tree tree, int verb) {
    int preposition = tree.child(verb, "prep");
    return preposition >= 0 && APPEALS.contains(tree.lemma(verb) + " " + tree.lower(preposition));
  }

  /** "accused him of", "kept him from", "talked him into", "praised him for": he is the one who did. */
  private static boolean isDoneByObject(Tree tree, int verb, int preposition) {
    return switch (tree.lower(preposition)) {
      case "of", "into" -> true;
      case "from" -> KEEPING.contains(tree.lemma(verb));
      case "for" -> JUDGING.contains(tree.lemma(verb));
      case "on" -> tree.lemma(verb).equals("congratulate");
      case "against" -> tree.lemma(verb).equals("warn") || tree.lemma(verb).equals("advise");
      default -> false;
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
