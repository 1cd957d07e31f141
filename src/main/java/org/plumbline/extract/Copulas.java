package org.plumbline.extract;

import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.fact.Argument;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Modality;
import org.plumbline.fact.Polarity;
import org.plumbline.fact.Slot;

/** Brings sentences with "be" that say one thing in two ways to one shape. */
final class Copulas {
  private Copulas() {}

  static void settle(Tree tree, Words words, List<Draft> drafts) {
    if (!quotes(tree)) {
      drafts.removeIf(draft -> isCleft(tree, draft, drafts));
    }
    drafts.forEach(draft -> turn(draft, words));
  }

  /** "It was John who said: ..." alone tells whose words they are. */
  private static boolean quotes(Tree tree) {
    return IntStream.range(0, tree.size()).anyMatch(tree::isQuotationMark);
  }

  /** "It was John who broke it" says no more than "John broke it". */
  private static boolean isCleft(Tree tree, Draft draft, List<Draft> drafts) {
    return isState(draft)
        && draft.polarity == Polarity.POSITIVE
        && draft.modality == Modality.ASSERTED
        && Subjects.isCleft(tree, draft.token)
        && drafts.stream()
            .filter(d -> d.form == Fact.Form.CLAUSE && d.token > draft.token)
            .flatMap(d -> d.arguments.stream())
            .anyMatch(a -> a.mention().token() == tree.child(draft.token, "attr"));
  }

  /** "The mayor is Ann Lee": Ann Lee is the mayor. Of things the first is what is spoken of: "the capital is Quito". */
  private static void turn(Draft draft, Words words) {
    if (!isState(draft) || draft.arguments.size() != 2 || draft.passing) {
      return;
    }
    Argument actor = draft.arguments.get(0);
    Argument target = draft.arguments.get(1);
    boolean turned =
        actor.slot() == Slot.ACTOR
            && target.slot() == Slot.TARGET
            && target.marker().isEmpty()
            && target.mention().isName()
            && actor.mention().kind() == Mention.Kind.DESCRIPTION
            && words.isPerson(actor.mention().head())
            && actor.mention().determiner() == Mention.Determiner.DEFINITE;
    if (turned) {
      draft.arguments.set(0, new Argument(Slot.TARGET, "", actor.mention()));
      draft.arguments.set(1, new Argument(Slot.ACTOR, "", target.mention()));
    }
  }

  private static boolean isState(Draft draft) {
    return draft.form == Fact.Form.STATE && draft.predicate.equals("be");
  }
}
