package org.plumbline.extract;

import java.util.Set;

/**
 * Words that go with their verb and that the parser took for others: "shot down 48 drones", with what it hung on the
 * particle, and "voted no", which denies no vote.
 */
final class ParticleMend implements TreeMender.Mend {
  private static final Set<String> PARTICLES =
      Set.of("down", "up", "out", "off", "over", "away", "back");
  private static final Set<String> VOTES = Set.of("yes", "no");

  private final Words words;

  ParticleMend(Words words) {
    this.words = words;
  }

  @Override
  public void mend(TreeEditor tree) {
    for (int i = 1; i < tree.size(); i++) {
      int verb = i - 1;
      if (VOTES.contains(tree.lower(i)) && tree.token(verb).lemma().equals("vote")) {
        tree.retag(i, "NN");
        tree.attach(i, verb, "dobj");
      }
      // "shot dead a popular presenter": nobody is dead popular.
      if (tree.lower(i).equals("dead")
          && tree.isVerb(verb)
          && tree.head(i) > i
          && tree.head(i) != verb
          && tree.is(i, "advmod", "amod", "nmod")) {
        tree.attach(i, verb, "oprd");
      }
      // "stayed in the villa alone": the villa may have been full.
      int noun = tree.head(i);
      boolean alone =
          tree.lower(i).equals("alone")
              && tree.is(i, "advmod")
              && tree.is(noun, "pobj")
              && tree.is(tree.head(noun), "prep")
              && tree.isVerb(tree.head(tree.head(noun)));
      if (alone) {
        tree.attach(i, tree.head(tree.head(noun)), "advmod");
      }
      boolean particle =
          PARTICLES.contains(tree.lower(i))
              && tree.is(i, "advmod")
              && tree.head(i) == verb
              && tree.isVerb(verb)
              && words.isPhrasal(words.verb(tree.token(verb)) + " " + tree.lower(i));
      if (!particle) {
        continue;
      }
      int object = tree.child(i, "npadvmod");
      if (object > i && !tree.has(verb, "dobj", "auxpass")) {
        tree.attach(object, verb, "dobj");
      }
      tree.rename(i, "prt");
    }
  }
}
