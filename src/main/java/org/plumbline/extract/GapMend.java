package org.plumbline.extract;

import java.util.Set;

/**
 * Passives that leave out their auxiliary: "nine were killed and 30 injured", "26 killed in Pahalgam", "Man
 * arrested over fire".
 */
final class GapMend implements TreeMender.Mend {
  private static final Set<String> AFTER =
      Set.of("in", "by", "over", "after", "at", "near", "as", "from");
  private static final Set<String> SEPARATING =
      Set.of(",", ";", "and", "but", "or", "as", "when", "after", "that", "who", "which");
  private static final int LONGEST_HEADLINE = 14;

  @Override
  public void mend(TreeEditor tree) {
    for (int verb = 0; verb < tree.size(); verb++) {
      takeSubject(tree, verb);
      reduced(tree, verb);
      int subject = tree.child(verb, "nsubj");
      if (isReduced(tree, verb, subject)) {
        tree.attach(subject, tree.head(verb), "nsubj");
        tree.attach(verb, subject, "acl");
        tree.retag(verb, "VBN");
        continue;
      }
      boolean bare =
          (tree.tag(verb).equals("VBN") || tree.tag(verb).equals("VBD"))
              && subject >= 0
              && subject < verb
              && !tree.has(verb, "aux", "auxpass", "dobj", "ccomp", "xcomp", "prt", "attr");
      if (!bare) {
        continue;
      }
      int before = tree.head(verb);
      boolean shared =
          tree.is(verb, "conj")
              && before >= 0
              && tree.has(before, "auxpass")
              && isCounted(tree, subject);
      if (shared || isHeadline(tree, verb, subject)) {
        tree.rename(subject, "nsubjpass");
      }
    }
  }

  /** "The deal, worth $3bn, was signed": the adjective between the commas is not the predicate. */
  private static void takeSubject(TreeEditor tree, int verb) {
    if (tree.head(verb) >= 0
        || !tree.isVerb(verb)
        || tree.has(verb, "nsubj", "nsubjpass", "expl", "csubj")) {
      return;
    }
    for (int other = 1; other < verb; other++) {
      int subject = tree.child(other, "nsubj");
      if (tree.head(other) < 0
          && tree.tag(other).startsWith("JJ")
          && subject >= 0
          && tree.lower(other - 1).equals(",")) {
        tree.attach(subject, verb, tree.has(verb, "auxpass") ? "nsubjpass" : "nsubj");
        tree.attach(other, subject, "amod");
      }
    }
  }

  /** "The man arrested for theft was released": he did not arrest. */
  private static void reduced(TreeEditor tree, int verb) {
    int subject = tree.child(verb, "nsubj");
    boolean candidate =
        tree.head(verb) < 0
            && subject == verb - 1
            && verb > 0
            && (tree.tag(verb).equals("VBN") || tree.tag(verb).equals("VBD"))
            && tree.has(verb, "prep", "agent")
            && !tree.has(verb, "aux", "auxpass", "dobj", "ccomp", "xcomp", "neg");
    for (int main = verb + 1; candidate && main < tree.size(); main++) {
      if (SEPARATING.contains(tree.lower(main))) {
        return;
      }
      boolean be = tree.token(main).lemma().equals("be") && tree.has(main, "acomp", "attr");
      boolean loose = tree.head(main) < 0 || tree.head(main) == verb;
      if (loose
          && (be || tree.has(main, "auxpass"))
          && tree.isVerb(main)
          && !tree.has(main, "nsubj", "nsubjpass", "mark")) {
        tree.attach(main, -1, "root");
        tree.attach(subject, main, be ? "nsubj" : "nsubjpass");
        tree.attach(verb, subject, "acl");
        tree.retag(verb, "VBN");
        return;
      }
    }
  }

  /** "The sites hit included …": two verbs in a row, the first of them belongs to the noun. */
  private static boolean isReduced(TreeEditor tree, int verb, int subject) {
    int head = tree.head(verb);
    return head == verb + 1
        && subject >= 0
        && subject == verb - 1
        && tree.is(verb, "ccomp", "csubj")
        && tree.isNoun(subject)
        && tree.tag(verb).equals("VBD")
        && tree.isVerb(head)
        && !tree.has(head, "nsubj", "nsubjpass")
        && tree.children(verb).size() == 1;
  }

  private static boolean isHeadline(TreeEditor tree, int verb, int subject) {
    boolean follows =
        AFTER.contains(tree.lower(verb + 1))
            || verb + 1 == tree.size()
            || verb + 2 == tree.size() && !tree.isNoun(verb + 1);
    return tree.tag(verb).equals("VBN")
        && follows
        && tree.size() <= LONGEST_HEADLINE
        && !tree.has(subject, "det", "poss", "relcl")
        && !tree.has(verb, "neg", "advmod")
        && !tree.tag(subject).startsWith("PRP");
  }

  private static boolean isCounted(TreeEditor tree, int noun) {
    if (tree.tag(noun).equals("CD")) {
      return true;
    }
    return tree.children(noun, "nmod", "compound", "amod", "qmod").stream()
        .anyMatch(child -> tree.tag(child).equals("CD"));
  }
}
