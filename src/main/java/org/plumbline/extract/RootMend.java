package org.plumbline.extract;

/**
 * A sentence whose main verb the parser has not found to be that of its subject. "The 46-year-old, who took office in
 * May, ruled it out." has two roots then. "The Alfa Fund, a charity from Oslo, paid for the trial.": the verb is taken for a
 * participle of the noun before it, and there is no other.
 */
final class RootMend implements TreeMender.Mend {

  private final Words words;

  RootMend(Words words) {
    this.words = words;
  }

  @Override
  public void mend(TreeEditor tree) {
    splitAtSemicolon(tree);
    for (int i = 0; i < tree.size(); i++) {
      quoted(tree, i);
      aside(tree, i);
      also(tree, i);
      auxiliary(tree, i);
    }
    for (int noun = 0; noun < tree.size(); noun++) {
      boolean root = tree.head(noun) < 0;
      if (root && (tree.isNoun(noun) || tree.has(noun, "det")) && isFollowedByVerb(tree, noun)) {
        return;
      }
      if (root && tree.isNoun(noun)) {
        int verb = verbAfterAside(tree, noun);
        if (verb >= 0) {
          tree.retag(verb, "VBD");
          tree.attach(verb, -1, "root");
          tree.attach(noun, verb, "nsubj");
        }
        return;
      }
    }
  }

  /** "She was suspended; he denies wrongdoing": the first is nothing that he says. */
  private void splitAtSemicolon(TreeEditor tree) {
    for (int first = 0; first < tree.size(); first++) {
      int verb = tree.head(first);
      int subject = verb < 0 ? -1 : tree.child(verb, "nsubj", "nsubjpass");
      boolean split =
          tree.is(first, "ccomp")
              && verb >= 0
              && tree.head(verb) < 0
              && subject > first
              && tree.has(first, "nsubj", "nsubjpass", "expl")
              && saysMore(tree, verb, first)
              && hasSemicolon(tree, first, Math.min(verb, subject));
      if (split) {
        tree.attach(first, -1, "root");
        tree.attach(verb, first, "conj");
      }
    }
  }

  /** Not the mere tag of "prices will fall; he said", nor "it causes cancer; this was denied". */
  private boolean saysMore(TreeEditor tree, int verb, int first) {
    return tree.has(verb, "dobj", "neg")
        || tree.children(verb, "ccomp").stream().anyMatch(clause -> clause > first)
        || tree.has(verb, "attr", "acomp", "auxpass", "prep", "xcomp")
            && !words.isReporting(words.verb(tree.token(verb)));
  }

  /** "said the country had 'begun to heal'": the quotation begins within the verb. */
  private static void quoted(TreeEditor tree, int auxiliary) {
    int verb = auxiliary + 2;
    boolean cut =
        verb < tree.size()
            && tree.lower(auxiliary + 1).matches("[\"“‘'`]+")
            && tree.is(auxiliary, "ccomp")
            && tree.isVerb(verb)
            && switch (tree.token(auxiliary).lemma()) {
              case "have" -> tree.tag(verb).matches("VB[ND]");
              case "be" -> tree.tag(verb).matches("VB[NG]");
              default -> false;
            }
            && tree.has(auxiliary, "nsubj", "nsubjpass")
            && !tree.has(auxiliary, "dobj", "attr", "acomp")
            && !tree.has(verb, "nsubj", "nsubjpass");
    if (cut) {
      tree.retag(verb, tree.tag(verb).equals("VBD") ? "VBN" : tree.tag(verb));
      tree.replace(auxiliary, verb, "aux");
    }
  }

  /** "Their signing was Tom Askew, bought for nine million": what is bought is Askew, and the signing is he. */
  private void aside(TreeEditor tree, int participle) {
    int noun = participle - 2;
    boolean behind =
        noun > 0
            && tree.tag(participle).matches("VB[ND]")
            && tree.lower(participle - 1).equals(",")
            && tree.isNoun(noun)
            && tree.is(noun, "attr")
            && !words.isReporting(words.verb(tree.token(participle)))
            && !tree.has(participle, "nsubj", "nsubjpass", "cc");
    int be = behind ? tree.head(noun) : -1;
    boolean inside = be >= 0 && tree.head(be) == participle && tree.is(be, "auxpass", "ccomp");
    boolean beside = be >= 0 && tree.head(participle) == be && tree.is(participle, "advcl");
    if (!inside && !beside || !tree.token(be).lemma().equals("be")) {
      return;
    }
    if (inside) {
      tree.attach(be, tree.head(participle), tree.token(participle).relation());
    }
    tree.attach(participle, noun, "acl");
    tree.retag(participle, "VBN");
    for (int child : tree.children(participle)) {
      if (child < noun) {
        tree.attach(child, be, tree.token(child).relation());
      }
    }
  }

  /** "Turnout was 71% and the lowest since 1983": both are what it was. */
  private static void also(TreeEditor tree, int superlative) {
    int be = tree.head(superlative);
    int said =
        be >= 0 && tree.is(superlative, "conj") && tree.token(be).lemma().equals("be")
            ? tree.child(be, "attr", "acomp")
            : -1;
    boolean more =
        said >= 0
            && said < superlative
            && (tree.tag(superlative).equals("JJS") || tree.isNoun(superlative))
            && tree.has(superlative, "det")
            && !tree.has(superlative, "nsubj", "nsubjpass");
    if (more) {
      tree.attach(superlative, said, "conj");
    }
  }

  /** "three of the 19 have since died": the subject is that of the verb, and "since" joins no clause. */
  private static void auxiliary(TreeEditor tree, int token) {
    int head = tree.head(token);
    if (head < 0) {
      return;
    }
    if (tree.is(token, "nsubj", "nsubjpass")
        && tree.is(head, "aux", "auxpass")
        && token < head
        && tree.children(tree.head(head), "nsubj", "nsubjpass").isEmpty()
        && isRightBefore(tree, head, tree.head(head))) {
      tree.attach(token, tree.head(head), tree.token(token).relation());
    }
    if (tree.lower(token).equals("since")
        && tree.is(token, "mark")
        && token > 0
        && tree.is(token - 1, "aux")
        && tree.head(token - 1) == head) {
      tree.rename(token, "advmod");
    }
  }

  /** Whether nothing but adverbs and other auxiliaries stands between the auxiliary and its verb. */
  private static boolean isRightBefore(TreeEditor tree, int auxiliary, int verb) {
    for (int i = auxiliary + 1; i < verb; i++) {
      if (tree.isNoun(i) || tree.is(i, "pobj", "nsubj", "nsubjpass")) {
        return false;
      }
    }
    return verb > auxiliary;
  }

  private static boolean hasSemicolon(TreeEditor tree, int after, int before) {
    for (int i = after + 1; i < before; i++) {
      if (tree.lower(i).equals(";")) {
        return true;
      }
    }
    return false;
  }

  /** Gives the next root, a verb without a subject, the one before it. */
  private static boolean isFollowedByVerb(TreeEditor tree, int subject) {
    for (int i = subject + 1; i < tree.size(); i++) {
      if (tree.head(i) < 0) {
        boolean open =
            tree.tag(i).matches("VBD|VBZ|VBP")
                && !tree.has(i, "nsubj", "nsubjpass", "expl")
                && tree.lower(i - 1).equals(",");
        if (open) {
          tree.attach(subject, i, "nsubj");
        }
        return open;
      }
    }
    return false;
  }

  /** The participle after the aside, where the sentence has no verb but that; -1 for none. */
  private static int verbAfterAside(TreeEditor tree, int noun) {
    int aside = tree.child(noun, "appos");
    int participle = tree.child(noun, "acl");
    boolean found =
        aside > noun
            && participle > aside
            && tree.tag(participle).equals("VBN")
            && tree.lower(participle - 1).matches("[,)]")
            && !tree.has(participle, "agent")
            && (tree.has(participle, "dobj") || tree.has(participle, "prep"))
            && tree.lower(tree.size() - 1).equals(".");
    for (int i = 0; i < tree.size() && found; i++) {
      found = !tree.tag(i).matches("VBD|VBZ|VBP|MD");
    }
    return found ? participle : -1;
  }
}
