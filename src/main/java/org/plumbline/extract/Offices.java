package org.plumbline.extract;

import java.util.Optional;
import java.util.Set;
import org.plumbline.fact.Argument;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Slot;

/** What somebody is by what is done: who serves as mayor is mayor, who was elected president became it. */
final class Offices {
  private static final Set<String> HOLDING = Set.of("serve as", "work as", "act as");
  private static final Set<String> APPOINTING =
      Set.of(
          "appoint",
          "appoint as",
          "crown",
          "elect",
          "elect as",
          "name",
          "name as",
          "re-elect",
          "swear in as");

  private Offices() {}

  /** The state that {@code draft} amounts to, told in passing. */
  static Optional<Draft> heldAfter(Draft draft) {
    boolean holding = HOLDING.contains(draft.predicate);
    if (!holding && !APPOINTING.contains(draft.predicate)) {
      return Optional.empty();
    }
    Slot holder = holding ? Slot.ACTOR : Slot.TARGET;
    Slot office = holding ? Slot.TARGET : Slot.ROLE;
    if (!draft.has(holder) || !draft.has(office)) {
      return Optional.empty();
    }
    Draft state = new Draft(Fact.Form.STATE, draft.token, holding ? "be" : "become");
    state.passing = true;
    state.polarity = draft.polarity;
    for (Argument argument : draft.arguments) {
      if (argument.slot() == holder) {
        state.add(Slot.ACTOR, "", argument.mention());
      } else if (argument.slot() == office) {
        state.add(Slot.TARGET, "", argument.mention());
      } else if (argument.slot() == Slot.TIME) {
        state.add(Slot.TIME, argument.marker(), argument.mention());
      }
    }
    return Optional.of(state);
  }
}
