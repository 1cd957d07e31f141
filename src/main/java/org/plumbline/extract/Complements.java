package org.plumbline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.fact.Argument;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Modality;
import org.plumbline.fact.Polarity;
import org.plumbline.fact.Slot;

/** What is told of a complement is told of its subject: "Arno is a firm founded in 1990" dates Arno's founding. */
final class Complements {
  private static final Set<Slot> PARTICIPANTS = Set.of(Slot.ACTOR, Slot.TARGET);

  private Complements() {}

  static void resolve(List<Draft> drafts) {
    for (Draft state : drafts) {
      List<Mention> subjects = fillers(state, Slot.ACTOR);
      boolean plain =
          state.form == Fact.Form.STATE
              && state.predicate.equals("be")
              && !state.passing
              && state.polarity == Polarity.POSITIVE
              && state.modality == Modality.ASSERTED
              && subjects.size() == 1;
      if (!plain || subjects.get(0).kind() == Mention.Kind.DESCRIPTION) {
        continue;
      }
      Set<Integer> complements =
          fillers(state, Slot.TARGET).stream()
              .filter(m -> m.kind() == Mention.Kind.DESCRIPTION)
              .map(Mention::token)
              .collect(Collectors.toSet());
      for (Draft draft : drafts) {
        if (draft != state && !complements.isEmpty()) {
          replace(draft, complements, subjects.get(0));
        }
      }
    }
  }

  private static void replace(Draft draft, Set<Integer> complements, Mention subject) {
    List<Argument> arguments = new ArrayList<>();
    for (Argument argument : draft.arguments) {
      boolean complement =
          PARTICIPANTS.contains(argument.slot())
              && argument.mention().kind() == Mention.Kind.DESCRIPTION
              && complements.contains(argument.mention().token());
      Argument told =
          complement ? new Argument(argument.slot(), argument.marker(), subject) : argument;
      // Of "a firm and a charity based in Oslo" both are the subject, once.
      boolean again =
          arguments.stream()
              .anyMatch(
                  a -> a.slot() == told.slot() && a.mention().token() == told.mention().token());
      if (!again) {
        arguments.add(told);
      }
    }
    draft.arguments.clear();
    draft.arguments.addAll(arguments);
  }

  private static List<Mention> fillers(Draft draft, Slot slot) {
    return draft.arguments.stream().filter(a -> a.slot() == slot).map(Argument::mention).toList();
  }
}
