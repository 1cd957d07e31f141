package org.plumbline.extract;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Who has the floor: a report that has said who speaks goes on with "he said" until somebody else does. Reads the
 * sentences in order.
 */
final class Floor {
  private final Words words;
  private Candidate speaker;
  private String teller = "";
  private boolean quoteOpen;
  private int paragraph = -1;

  Floor(Words words) {
    this.words = words;
  }

  /** To be called before the words of the sentence at {@code index} are resolved. */
  void enter(List<SentenceView> views, int index) {
    Tree tree = views.get(index).tree();
    if (tree.sentence().paragraph() != paragraph) {
      // A quotation over several paragraphs opens again in each of them.
      quoteOpen = false;
      if (!opensQuoted(tree)) {
        speaker = null;
      }
    }
    paragraph = tree.sentence().paragraph();
    teller = teller(views, index);
  }

  /** The name of who is told to say the quotation of the sentence, here or where it ends; empty when none is. */
  private String teller(List<SentenceView> views, int index) {
    boolean open = quoteOpen;
    for (int i = index; i < views.size(); i++) {
      Tree tree = views.get(i).tree();
      if (tree.sentence().paragraph() != paragraph) {
        return "";
      }
      int subject = reportingSubject(tree);
      if (subject >= 0) {
        NameRun run = NameRun.read(tree, subject, words);
        return run.present() ? views.get(i).quote(tree.span(run.first(), run.last())) : "";
      }
      open ^= hasOddMarks(tree, tree.size());
      if (!open) {
        return "";
      }
    }
    return "";
  }

  /** Whether the word stands in a quotation. */
  boolean isQuoted(Tree tree, int token) {
    return quoteOpen ^ hasOddMarks(tree, token);
  }

  /** Whether the quotation is the candidate's: whom "he" means there, is somebody else. */
  boolean isTeller(Candidate candidate) {
    return teller.isEmpty() ? candidate == speaker : candidate.canBe(teller, false);
  }

  private static boolean hasOddMarks(Tree tree, int before) {
    boolean odd = false;
    for (int i = 0; i < before; i++) {
      odd ^= tree.isQuotationMark(i);
    }
    return odd;
  }

  /** To be called when they are resolved. */
  void leave(SentenceView view, IntFunction<Candidate> candidates) {
    Tree tree = view.tree();
    boolean quoted = quoteOpen || opensQuoted(tree);
    quoteOpen ^= hasOddMarks(tree, tree.size());
    int subject = reportingSubject(tree);
    if (subject >= 0 && view.entity(subject) >= 0) {
      speaker = candidates.apply(view.entity(subject));
      speaker.speak();
    } else if (!quoted) {
      speaker = null;
    } else if (speaker != null) {
      speaker.goOn(tree.sentence().index());
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
