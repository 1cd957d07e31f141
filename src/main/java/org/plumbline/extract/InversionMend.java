package org.plumbline.extract;

import java.util.Set;

/**
 * "nor did his party", "so has the club": who stands behind the auxiliary does it, and is not what it is done to. "Had she
 * known, she would have left": what would have been if.
 */
final class InversionMend implements TreeMender.Mend {
  private static final Set<String> INVERTING = Set.of("as", "neither", "nor", "so");
  private static final Set<String> UNREAL = Set.of("would", "could", "might", "should");
  private static final Set<String> AUXILIARIES = Set.of("be", "do", "have");

  @Override
  public void mend(TreeEditor tree) {
    for (int verb = 1; verb < tree.size(); verb++) {
      int behind = tree.child(verb, "dobj", "attr");
      boolean inverted =
          AUXILIARIES.contains(tree.token(verb).lemma())
              && INVERTING.contains(tree.lower(verb - 1))
              && behind > verb
              && !tree.has(verb, "nsubj", "nsubjpass", "expl");
      if (inverted) {
        tree.rename(behind, "nsubj");
      }
    }
    int first = tree.tag(0).matches("``|''|\"") ? 1 : 0;
    if (tree.lower(first).equals("had")) {
      unreal(tree, first);
    }
  }

  /** "Had anyone listened in March, it would have stopped" */
  private static void unreal(TreeEditor tree, int had) {
    int participle = had + 1;
    while (participle < tree.size() && !tree.tag(participle).matches("VB[DN]")) {
      if (tree.is(participle, "punct")) {
        return;
      }
      participle++;
    }
    int modal = participle + 1;
    boolean comma = false;
    while (modal < tree.size() && !(comma && UNREAL.contains(tree.lower(modal)))) {
      comma |= tree.lower(modal).equals(",");
      modal++;
    }
    int main = modal < tree.size() ? tree.head(modal) : -1;
    int subject = subjectBetween(tree, had, participle);
    if (main <= modal || subject < 0) {
      return;
    }
    if (tree.isBelow(main, participle)) {
      tree.attach(main, tree.head(participle), tree.token(participle).relation());
    }
    tree.attach(participle, main, "advcl");
    tree.attach(had, participle, "mark");
    tree.retag(had, "IN");
    tree.retag(participle, tree.has(participle, "auxpass") ? "VBN" : "VBD");
    tree.attach(subject, participle, tree.has(participle, "auxpass") ? "nsubjpass" : "nsubj");
  }

  /** The last head of a noun phrase between the two; -1 for none. */
  private static int subjectBetween(TreeEditor tree, int had, int participle) {
    for (int i = participle - 1; i > had; i--) {
      boolean outside = tree.head(i) <= had || tree.head(i) >= participle;
      if (outside && (tree.isNoun(i) || tree.tag(i).equals("PRP"))) {
        return i;
      }
    }
    return -1;
  }
}
