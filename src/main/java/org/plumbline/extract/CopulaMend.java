package org.plumbline.extract;

/**
 * What somebody or something is, where the parser takes "is" for an auxiliary. "The Vale is a 1973 film directed by Ann
 * Lee": the film is what it is, and directed what was done to the film. "Tangled is a film": a name like a participle.
 */
final class CopulaMend implements TreeMender.Mend {

  @Override
  public void mend(TreeEditor tree) {
    for (int participle = 2; participle < tree.size(); participle++) {
      directed(tree, participle);
    }
    if (tree.size() > 2) {
      nameLikeParticiple(tree);
    }
  }

  private static void directed(TreeEditor tree, int participle) {
    int noun = tree.child(participle, "nsubjpass");
    boolean reduced =
        tree.tag(participle).equals("VBN")
            && noun >= 0
            && noun < participle
            && tree.isNoun(noun)
            && !tree.has(participle, "auxpass", "aux");
    int be = reduced ? beBefore(tree, noun) : -1;
    boolean open =
        be >= 0
            && tree.has(be, "nsubj")
            && !tree.has(be, "attr", "acomp", "aux", "prep")
            && !tree.isBelow(be, participle);
    if (open) {
      tree.attach(noun, be, "attr");
      tree.attach(participle, noun, "acl");
    }
  }

  /** The form of "be" before the noun's phrase; -1 where another word stands there. */
  private static int beBefore(TreeEditor tree, int noun) {
    int at = noun - 1;
    while (at >= 0 && tree.isBelow(at, noun)) {
      at--;
    }
    return at >= 0 && tree.token(at).lemma().equals("be") && at < noun - 1 ? at : -1;
  }

  private static void nameLikeParticiple(TreeEditor tree) {
    int noun = tree.child(0, "nsubjpass");
    boolean inverted =
        tree.tag(0).matches("VB[ND]")
            && tree.head(0) < 0
            && Character.isUpperCase(tree.token(0).form().charAt(0))
            && tree.is(1, "auxpass")
            && tree.head(1) == 0
            && noun > 2
            && tree.lower(2).matches("an?|the")
            && tree.head(2) == noun;
    if (inverted) {
      tree.retag(0, "NNP");
      tree.replace(0, 1, "nsubj");
      tree.attach(noun, 1, "attr");
    }
  }
}
