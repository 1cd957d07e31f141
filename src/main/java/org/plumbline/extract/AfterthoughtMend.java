package org.plumbline.extract;

import java.util.Set;

/**
 * What a sentence adds after its comma, and the parser takes for the sentence itself or for an object: "..., a day after
 * the ministry ordered them to leave", "..., a change that will take effect in May"; and what it says before its subject: "A
 * Conservative, she became mayor".
 */
final class AfterthoughtMend implements TreeMender.Mend {
  private static final Set<String> MARKS =
      Set.of("after", "although", "because", "before", "though", "until", "when", "while");

  private final Words words;

  AfterthoughtMend(Words words) {
    this.words = words;
  }

  @Override
  public void mend(TreeEditor tree) {
    forethought(tree);
    for (int i = 1; i < tree.size(); i++) {
      subordinate(tree, i);
      comment(tree, i);
    }
  }

  /** "A Conservative, she became mayor": what she was. */
  private void forethought(TreeEditor tree) {
    int comma = 0;
    while (comma < tree.size() && !tree.is(comma, "punct")) {
      if (tree.isVerb(comma) && !tree.is(comma, "amod", "nmod")) {
        return;
      }
      comma++;
    }
    int pronoun = comma + 1;
    boolean opened =
        tree.lower(0).matches("an?")
            && tree.lower(comma).equals(",")
            && tree.lower(pronoun).matches("s?he")
            && tree.is(pronoun, "nsubj", "nsubjpass")
            // "A soldier, he said, was shot": told of another.
            && !words.isReporting(words.verb(tree.token(tree.head(pronoun))));
    int noun = opened ? tree.head(0) : -1;
    boolean somebody =
        noun > 0
            && noun < comma
            && !tree.is(noun, "nsubj", "nsubjpass")
            && (tree.tag(noun).equals("JJ") && noun == comma - 1
                || tree.isNoun(noun) && words.isSomebodyOrBody(words.noun(tree.token(noun))));
    if (somebody) {
      tree.retag(noun, tree.isNoun(noun) ? tree.tag(noun) : "NN");
      tree.attach(noun, pronoun, "appos");
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
