package org.plumbline.extract;

/**
 * "Jurors found Farrow guilty": to the parser a clause without a verb, of which Farrow is the subject; to
 * the reader its object and what it was found to be.
 */
final class SmallClauseMend implements TreeMender.Mend {

  @Override
  public void mend(TreeEditor tree) {
    for (int complement = 0; complement < tree.size(); complement++) {
      int verb = tree.head(complement);
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
