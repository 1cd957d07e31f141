package org.plumbline.extract;

import java.util.Set;

/**
 * "Jurors found Farrow guilty": to the parser a clause without a verb, of which Farrow is the subject; to
 * the reader its object and what it was found to be.
 */
final class SmallClauseMend implements TreeMender.Mend {
  private static final Set<String> BRINGING_ABOUT =
      Set.of("find", "get", "have", "keep", "leave", "need", "order", "see", "want", "watch");

  /** "had his car stolen": the car did not steal. */
  private static boolean isUndergone(TreeEditor tree, int participle) {
    int verb = tree.head(participle);
    int subject = tree.child(participle, "nsubj");
    return verb >= 0
        && verb < subject
        && subject < participle
        && tree.is(participle, "ccomp")
        && tree.tag(participle).equals("VBN")
        && BRINGING_ABOUT.contains(tree.token(verb).lemma())
        && !tree.has(participle, "aux", "auxpass", "mark", "dobj");
  }

  @Override
  public void mend(TreeEditor tree) {
    for (int complement = 0; complement < tree.size(); complement++) {
      int verb = tree.head(complement);
      if (isUndergone(tree, complement)) {
        tree.rename(tree.child(complement, "nsubj"), "nsubjpass");
        continue;
      }
      boolean small =
          tree.is(complement, "ccomp")
              && verb >= 0
              && verb < complement
              && tree.isVerb(verb)
              && tree.token(complement).tag().startsWith("JJ");
      if (!small) {
        continue;
      }
      int subject = -1;
      boolean clause = false;
      for (int child = 0; child < tree.size(); child++) {
        if (tree.head(child) == complement) {
          subject = tree.is(child, "nsubj") && child < complement ? child : subject;
          clause |= tree.is(child, "mark", "aux", "cop", "auxpass");
        }
      }
      if (subject > verb && !clause) {
        tree.attach(subject, verb, "dobj");
        tree.attach(complement, verb, "oprd");
      }
    }
  }
}
