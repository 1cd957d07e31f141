package org.plumbline.extract;

import java.util.Set;

/** "nor did his party", "so has the club": who stands behind the auxiliary does it, and is not what it is done to. */
final class InversionMend implements TreeMender.Mend {
  private static final Set<String> INVERTING = Set.of("as", "neither", "nor", "so");
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
  }
}
