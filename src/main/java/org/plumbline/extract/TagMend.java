package org.plumbline.extract;

/**
 * The reporting tag at the end of a sentence, "…, police and witnesses said", whose speakers the parser took
 * for more of what stands before the comma.
 */
final class TagMend implements TreeMender.Mend {
  private static final int LONGEST = 12;

  private final Words words;

  TagMend(Words words) {
    this.words = words;
  }

  @Override
  public void mend(TreeEditor tree) {
    for (int verb = tree.size() - 1; verb > 1; verb--) {
      boolean tag =
          (tree.tag(verb).equals("VBD") || tree.tag(verb).equals("VBZ"))
              && words.isReporting(words.verb(tree.token(verb)))
              && !tree.has(verb, "nsubj", "nsubjpass", "aux", "auxpass", "cc");
      if (tag) {
        speakers(tree, verb);
      }
      closing(tree, verb);
    }
  }

  /** "'She warned us,' Stern said of her": the tag behind the quotation is nothing that she warned of. */
  private void closing(TreeEditor tree, int verb) {
    int quoted = tree.head(verb);
    int subject = tree.child(verb, "nsubj");
    boolean behind =
        tree.is(verb, "ccomp")
            && tree.tag(verb).matches("VBD|VBZ")
            && words.isReporting(words.verb(tree.token(verb)))
            && quoted >= 0
            && tree.head(quoted) < 0
            && quoted < subject
            && subject < verb;
    int start = subject;
    while (behind && start > quoted && tree.isBelow(start - 1, subject)) {
      start--;
    }
    if (behind && tree.lower(start - 1).matches("[\"”’']+|''|``")) {
      tree.attach(verb, -1, "root");
      tree.attach(quoted, verb, "ccomp");
    }
  }

  private static void speakers(TreeEditor tree, int verb) {
    int comma = verb - 1;
    while (comma > 0 && verb - comma <= LONGEST && !tree.lower(comma).equals(",")) {
      if (tree.isVerb(comma) && !tree.is(comma, "nmod", "amod")) {
        return;
      }
      comma--;
    }
    if (!tree.lower(comma).equals(",")) {
      return;
    }
    int speaker = -1;
    for (int i = verb - 1; i > comma; i--) {
      if (tree.head(i) >= 0
          && tree.head(i) < comma
          && (tree.isNoun(i) || tree.tag(i).equals("PRP"))
          && tree.is(i, "dobj", "conj", "appos", "npadvmod", "pobj")) {
        speaker = i;
      }
    }
    int before = tree.head(verb);
    // The rest of the sentence must be what is said.
    boolean last = before < 0 || before < comma && tree.head(before) < 0 && tree.is(verb, "conj");
    if (speaker < 0 || !last || !endsWithin(tree, verb)) {
      return;
    }
    if (before >= 0) {
      tree.attach(verb, -1, "root");
      tree.attach(before, verb, "ccomp");
    }
    tree.attach(speaker, verb, "nsubj");
  }

  /** Whether nothing but an addressee, a place or a time follows the verb. */
  private static boolean endsWithin(TreeEditor tree, int verb) {
    for (int i = verb + 1; i < tree.size(); i++) {
      if (tree.isVerb(i)) {
        return false;
      }
    }
    return true;
  }
}
