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
      Set.of("apart from", "bar", "but", "except", "except for", "excluding", "save");
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
      boolean none = isNone(mention, words);
      boolean whole = isWhole(mention);
      for (Modifier modifier : mention.modifiers()) {
        if ((none || whole)
            && EXCEPT.contains(modifier.marker())
            && modifier.mention().kind() != Mention.Kind.NUMBER) {
          return Optional.of(split(draft, argument, modifier, whole));
        }
      }
    }
    return fronted(draft, words);
  }

  /** "Except for Smith, all the players were paid". */
  private static Optional<Draft> fronted(Draft draft, Words words) {
    Optional<Argument> exception =
        draft.arguments.stream()
            .filter(a -> EXCEPT.contains(a.marker()) && a.mention().kind() != Mention.Kind.NUMBER)
            .findFirst();
    Optional<Argument> group =
        draft.arguments.stream()
            .filter(a -> a.slot() == Slot.ACTOR || a.slot() == Slot.TARGET)
            .filter(a -> isNone(a.mention(), words) || isWhole(a.mention()))
            .findFirst();
    // "open every day except Sunday": not then.
    draft.arguments.removeIf(a -> a.slot() == Slot.TIME && EXCEPT.contains(a.marker()));
    if (exception.isEmpty() || group.isEmpty()) {
      return Optional.empty();
    }
    draft.arguments.remove(exception.get());
    return Optional.of(
        copy(draft, group.get(), exception.get().mention(), isWhole(group.get().mention())));
  }

  private static boolean isNone(Mention mention, Words words) {
    return mention.determiner() == Mention.Determiner.NO || words.isNegator(mention.head());
  }

  private static boolean isWhole(Mention mention) {
    return WHOLE.contains(mention.head())
        || WHOLE.contains(firstWord(mention.text().toLowerCase(Locale.ROOT)));
  }

  /** The same told of {@code other}, or its opposite. */
  private static Draft copy(Draft draft, Argument argument, Mention other, boolean opposite) {
    Draft exception = new Draft(draft.form, draft.token, draft.predicate);
    exception.polarity = draft.polarity;
    for (Argument each : draft.arguments) {
      exception.add(each.slot(), each.marker(), each == argument ? other : each.mention());
    }
    if (opposite) {
      exception.negate();
    }
    return exception;
  }

  private static Draft split(Draft draft, Argument argument, Modifier modifier, boolean whole) {
    Draft exception = copy(draft, argument, modifier.mention(), whole);
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
