package org.plumbline.extract;

import java.util.Set;
import org.plumbline.lexicon.Implicative;
import org.plumbline.lexicon.ModalityCue;

/** "claims, which he denies, that he used the funds": what the claims say, told after something else. */
final class ContentMend implements TreeMender.Mend {
  /** "so that", "now that": not what anything says. */
  private static final Set<String> JOINED =
      Set.of("so", "such", "now", "provided", "given", "except");

  private final Words words;

  ContentMend(Words words) {
    this.words = words;
  }

  @Override
  public void mend(TreeEditor tree) {
    for (int that = 2; that < tree.size(); that++) {
      int verb = tree.head(that);
      boolean content =
          tree.is(that, "mark")
              && tree.lower(that).equals("that")
              && tree.is(that - 1, "punct")
              && !JOINED.contains(tree.lower(that - 2))
              && verb > that
              && tree.is(verb, "advcl");
      int noun = content ? saying(tree, that) : -1;
      if (noun >= 0) {
        tree.attach(verb, noun, "ccomp");
      }
    }
  }

  /** The nearest noun before that says something, and of which more is told in between. */
  private int saying(TreeEditor tree, int that) {
    for (int noun = that - 2; noun >= 0; noun--) {
      if (tree.isNoun(noun)
          && tree.has(noun, "relcl")
          && !words
              .stance(
                  tree.token(noun).lemma(),
                  ModalityCue.Part.NOUN,
                  Implicative.Complement.THAT,
                  true)
              .none()) {
        return noun;
      }
    }
    return -1;
  }
}
