package org.plumbline.extract;

import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Who has the floor: a report that has said who speaks goes on with "he said" until somebody else does. Reads the
 * sentences in order.
 */
final class Floor {
  private final Words words;
  private Candidate speaker;
  private boolean quoteOpen;
  private int paragraph = -1;

  Floor(Words words) {
    this.words = words;
  }

  /** To be called before the words of a sentence are resolved. */
  void enter(SentenceView view) {
    Tree tree = view.tree();
    if (tree.sentence().paragraph() != paragraph) {
      // A quotation over several paragraphs opens again in each of them.
      quoteOpen = false;
      if (!opensQuoted(tree)) {
        speaker = null;
      }
    }
    paragraph = tree.sentence().paragraph();
  }

  /** To be called when they are resolved. */
  void leave(SentenceView view, IntFunction<Candidate> candidates) {
    Tree tree = view.tree();
    boolean quoted = quoteOpen || opensQuoted(tree);
    for (int i = 0; i < tree.size(); i++) {
      quoteOpen ^= tree.isQuotationMark(i);
    }
    int subject = reportingSubject(tree);
    if (subject >= 0 && view.entity(subject) >= 0) {
      speaker = candidates.apply(view.entity(subject));
      speaker.speak();
    } else if (!quoted) {
      speaker = null;
    }
  }

  /** The speaker before, when the pronoun is who says something. */
  Optional<Candidate> speaker(Tree tree, int pronoun) {
    return isSpeaker(tree, pronoun) ? Optional.ofNullable(speaker) : Optional.empty();
  }

  /** Whether the pronoun is who says something. */
  boolean isSpeaker(Tree tree, int pronoun) {
    int verb = tree.head(pronoun);
    return verb >= 0
        && tree.is(pronoun, "nsubj")
        && words.isReporting(words.verb(tree.token(verb)))
        && !tree.is(verb, "ccomp", "relcl", "advcl");
  }

  /** The subject of the verb of saying that the sentence hangs on, or that follows a quotation; -1 for none. */
  private int reportingSubject(Tree tree) {
    for (int i = 0; i < tree.size(); i++) {
      boolean main = tree.is(i, "root") || tree.is(i, "parataxis");
      if (main && tree.token(i).isVerb() && words.isReporting(words.verb(tree.token(i)))) {
        return tree.child(i, "nsubj");
      }
    }
    return -1;
  }

  private static boolean opensQuoted(Tree tree) {
    return tree.size() > 0 && tree.isQuotationMark(0);
  }
}
