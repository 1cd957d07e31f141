package org.plumbline.extract;

import java.util.Set;
import org.plumbline.fact.Modality;
import org.plumbline.lexicon.Implicative;
import org.plumbline.lexicon.ModalityCue;

/**
 * "claims, which he denies, that he used the funds": what the claims say, told after something else; and "ordered the
 * firm to pay": what is ordered, which says nothing of what firm.
 */
final class ContentMend implements TreeMender.Mend {
  /** "so that", "now that": not what anything says. */
  private static final Set<String> JOINED =
      Set.of("so", "such", "now", "provided", "given", "except");

  /** Before the letter, or the interview, in which something is said. */
  private static final Set<String> MEANS =
      Set.of("at", "by", "during", "in", "on", "through", "via");

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
    for (int that = 2; that < tree.size(); that++) {
      complete(tree, that);
      saidIn(tree, that);
    }
    for (int infinitive = 2; infinitive < tree.size(); infinitive++) {
      ordered(tree, infinitive);
      rejected(tree, infinitive);
    }
  }

  /** "rejected calls from unions to resign": what was called for, and not what it was rejected for. */
  private void rejected(TreeEditor tree, int infinitive) {
    int verb = tree.head(infinitive);
    int to = tree.child(infinitive, "aux");
    boolean purpose =
        verb >= 0
            && tree.is(infinitive, "advcl", "xcomp")
            && tree.tag(infinitive).equals("VB")
            && to >= 0
            && tree.lower(to).equals("to")
            && tree.isVerb(verb)
            && !tree.has(infinitive, "nsubj", "nsubjpass");
    int particle = purpose ? tree.child(verb, "prt") : -1;
    int object = purpose ? tree.child(verb, "dobj") : -1;
    if (object > verb
        && object < infinitive
        && words.isRejecting(
            words.verb(tree.token(verb)), particle < 0 ? "" : tree.lower(particle))) {
      tree.attach(infinitive, object, "acl");
    }
  }

  /** "said in a note to reporters that its men had planted the bomb": what has all its parts tells of no reporters. */
  private void complete(TreeEditor tree, int that) {
    int verb = tree.head(that);
    boolean full =
        tree.lower(that).equals("that")
            && verb > that
            && tree.is(verb, "relcl")
            && tree.is(that, "dobj", "dative")
            && tree.has(verb, "nsubj")
            && tree.children(verb, "dobj").stream().anyMatch(object -> object > verb);
    int teller = full ? tree.head(verb) : -1;
    while (teller >= 0 && !tree.isVerb(teller)) {
      teller = tree.head(teller);
    }
    if (teller >= 0
        && !tree.has(teller, "ccomp")
        && words.isReporting(words.verb(tree.token(teller)))) {
      tree.attach(verb, teller, "ccomp");
      tree.rename(that, "mark");
    }
  }

  /** "said in a statement that it was sorry", "wrote to the bank that": what is said, and not what statement or bank. */
  private void saidIn(TreeEditor tree, int that) {
    int verb = tree.head(that);
    int noun =
        tree.is(that, "mark") && tree.lower(that).equals("that") && tree.is(verb, "acl")
            ? tree.head(verb)
            : -1;
    int preposition = tree.is(noun, "pobj") ? tree.head(noun) : -1;
    boolean means =
        MEANS.contains(tree.lower(preposition))
            || tree.lower(preposition).equals("to")
                && words.isSomebodyOrBody(words.noun(tree.token(noun)));
    int teller = means && tree.is(preposition, "prep") ? tree.head(preposition) : -1;
    if (teller >= 0
        && tree.isVerb(teller)
        && !tree.has(teller, "ccomp", "dobj")
        && words.isReporting(words.verb(tree.token(teller)))) {
      tree.attach(verb, teller, "ccomp");
    }
  }

  /** "ordered the firm to pay" */
  private void ordered(TreeEditor tree, int infinitive) {
    int noun = tree.head(infinitive);
    int to = tree.child(infinitive, "aux");
    boolean loose =
        tree.is(infinitive, "relcl", "acl")
            && to > noun
            && tree.lower(to).equals("to")
            && !tree.has(infinitive, "nsubj", "nsubjpass")
            && tree.is(noun, "dobj");
    int verb = loose ? tree.head(noun) : -1;
    if (verb >= 0 && tree.isVerb(verb) && isAskedOfSomebody(tree, verb)) {
      tree.attach(infinitive, verb, "xcomp");
    }
  }

  /** Whether the object of the verb is who is spoken to, and is to do something. */
  private boolean isAskedOfSomebody(TreeEditor tree, int verb) {
    String asking = words.verb(tree.token(verb));
    Words.Stance stance =
        words.stance(asking, ModalityCue.Part.VERB, Implicative.Complement.OBJECT_TO, true);
    return words.hasAddressee(asking) && stance.modality() == Modality.DESIRED;
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
