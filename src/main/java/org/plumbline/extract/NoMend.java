package org.plumbline.extract;

/**
 * "said no Quezon City school had closed": the parser takes the "no" for an exclamation. "No tsunami warning was issued": there
 * was no warning, and not a warning of no tsunami.
 */
final class NoMend implements TreeMender.Mend {

  @Override
  public void mend(TreeEditor tree) {
    for (int no = 0; no + 2 < tree.size(); no++) {
      // "threw a no-hitter": he threw one.
      boolean inside = tree.lower(no).equals("no") && tree.tag(no + 1).equals("HYPH");
      if (inside && tree.head(no) == no + 2 && !tree.is(no + 2, "compound", "nmod")) {
        tree.retag(no, "NN");
        tree.attach(no, tree.head(no), "compound");
      }
    }
    for (int never = 0; never < tree.size(); never++) {
      // "and never once raised the price": she did not raise it.
      int once = tree.is(never, "neg", "advmod") ? tree.head(never) : -1;
      if (tree.lower(never).equals("never")
          && tree.lower(once).equals("once")
          && tree.isVerb(tree.head(once))) {
        tree.attach(never, tree.head(once), "neg");
      }
    }
    for (int no = 0; no + 2 < tree.size(); no++) {
      if (tree.lower(no).equals("no") && tree.lower(no + 1).equals("wonder")) {
        // "No wonder trust is low": it is.
        tree.rename(no + 1, "dep");
        tree.attach(no, no + 1, "dep");
      }
    }
    for (int no = 0; no + 2 < tree.size(); no++) {
      int before = tree.head(no);
      boolean inside =
          tree.lower(no).equals("no")
              && tree.is(no, "det")
              && before == no + 1
              && tree.is(before, "compound")
              && tree.head(before) == before + 1;
      if (inside) {
        tree.attach(no, tree.head(before), "det");
      }
    }
    for (int no = 0; no + 1 < tree.size(); no++) {
      boolean exclaimed =
          tree.lower(no).equals("no")
              && tree.is(no, "discourse", "intj")
              && (tree.isNoun(no + 1) || tree.tag(no + 1).startsWith("JJ"));
      if (exclaimed) {
        int noun = no + 1;
        while (tree.is(noun, "compound", "nmod", "amod") && tree.head(noun) > noun) {
          noun = tree.head(noun);
        }
        tree.attach(no, noun, "det");
        tree.retag(no, "DT");
      }
    }
  }
}
