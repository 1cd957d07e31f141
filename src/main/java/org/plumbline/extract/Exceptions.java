package org.plumbline.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.plumbline.fact.Argument;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Mention.Modifier;
import org.plumbline.fact.Slot;

/** "All but Smith", "no one except Smith": of Smith the opposite is told. */
final class Exceptions {
  private static final Set<String> EXCEPT =
      Set.of("bar", "but", "except", "except for", "excluding", "save");
  private static final Set<String> WHOLE =
      Set.of("all", "each", "every", "everybody", "everyone", "everything");

  private Exceptions() {}

  /** Takes the exception out of {@code draft}, and tells of it in a draft of its own. */
  static Optional<Draft> of(Draft draft, Words words) {
    for (Argument argument : List.copyOf(draft.arguments)) {
      if (argument.slot() != Slot.ACTOR && argument.slot() != Slot.TARGET) {
        continue;
      }
      Mention mention = argument.mention();
      boolean none =
          mention.determiner() == Mention.Determiner.NO || words.isNegator(mention.head());
      boolean whole =
          WHOLE.contains(mention.head())
              || WHOLE.contains(firstWord(mention.text().toLowerCase(Locale.ROOT)));
      for (Modifier modifier : mention.modifiers()) {
        if ((none || whole)
            && EXCEPT.contains(modifier.marker())
            && modifier.mention().kind() != Mention.Kind.NUMBER) {
          return Optional.of(split(draft, argument, modifier, whole));
        }
      }
    }
    return Optional.empty();
  }

  private static Draft split(Draft draft, Argument argument, Modifier modifier, boolean whole) {
    Draft exception = new Draft(draft.form, draft.token, draft.predicate);
    exception.polarity = draft.polarity;
    for (Argument each : draft.arguments) {
      exception.add(
          each.slot(), each.marker(), each == argument ? modifier.mention() : each.mention());
    }
    if (whole) {
      exception.negate();
    }
    draft.arguments.replaceAll(
        each ->
            each == argument
                ? new Argument(each.slot(), each.marker(), Idioms.without(each.mention(), modifier))
                : each);
    return exception;
  }

  private static String firstWord(String text) {
    return text.split(" ", 2)[0];
  }
}
