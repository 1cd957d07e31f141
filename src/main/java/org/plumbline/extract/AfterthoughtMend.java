package org.plumbline.extract;

import java.util.Set;

/**
 * What a sentence adds after its comma, and the parser takes for the sentence itself or for an object: "..., a day after
 * the ministry ordered them to leave", "..., a change that will take effect in May".
 */
final class AfterthoughtMend implements TreeMender.Mend {
  private static final Set<String> MARKS =
      Set.of("after", "although", "because", "before", "though", "until", "when", "while");

  @Override
  public void mend(TreeEditor tree) {
    for (int i = 1; i < tree.size(); i++) {
      subordinate(tree, i);
      comment(tree, i);
    }
  }

  /** "Belarus expelled them, a day after Vilnius ordered": it expelled them, no order tells it to. */
  private static void subordinate(TreeEditor tree, int mark) {
    int verb = tree.head(mark);
    if (verb < mark || !tree.is(mark, "mark") || !MARKS.contains(tree.lower(mark))) {
      return;
    }
    int main = tree.child(verb, "ccomp");
    if (main >= 0 && main < mark && tree.isVerb(main) && tree.has(main, "nsubj", "nsubjpass")) {
      tree.attach(main, tree.head(verb), tree.token(verb).relation());
      tree.attach(verb, main, "advcl");
    }
  }

  /** "voted to lower the age, a change that takes effect in May": nobody voted a change. */
  private static void comment(TreeEditor tree, int noun) {
    int article = tree.child(noun, "det");
    int verb = tree.head(noun);
    boolean added =
        tree.is(noun, "dobj", "nsubj")
            && tree.has(noun, "relcl")
            && article > 1
            && tree.lower(article).matches("an?")
            && tree.lower(article - 1).equals(",")
            && verb >= 0
            && verb < article - 1
            && tree.isVerb(verb);
    if (added) {
      tree.attach(noun, verb, "appos");
    }
  }
}
