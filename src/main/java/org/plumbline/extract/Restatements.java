package org.plumbline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.fact.Argument;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Mention.Modifier;
import org.plumbline.fact.Modality;
import org.plumbline.fact.Polarity;
import org.plumbline.fact.Slot;
import org.plumbline.lexicon.Phrase;

/**
 * What follows from what somebody is or says: who is the founder of a firm founded it, whose wife she is married
 * her, and who says to have carried out an attack claims responsibility for it.
 */
final class Restatements {
  private final Words words;

  Restatements(Words words) {
    this.words = words;
  }

  /** The further facts; each stands at the token of the state that it restates. */
  List<Draft> of(List<Draft> drafts) {
    List<Draft> restated = new ArrayList<>();
    for (Draft draft : drafts) {
      admission(draft).ifPresent(restated::add);
      if (draft.form == Fact.Form.STATE && draft.predicate.equals("be")) {
        draft.arguments.stream()
            .filter(
                a ->
                    a.slot() == Slot.TARGET
                        || a.slot() == Slot.ROLE
                        || a.slot() == Slot.ACTOR && a.mention().kind() == Mention.Kind.DESCRIPTION)
            .forEach(a -> restate(draft, a, restated));
      }
    }
    return restated;
  }

  private Optional<Draft> admission(Draft deed) {
    Draft saying = deed.parent;
    boolean own =
        saying != deed
            && words.isReporting(saying.predicate)
            && actors(saying).stream()
                .anyMatch(who -> actors(deed).stream().anyMatch(a -> a.entity() == who.entity()));
    if (!own
        || deed.polarity != Polarity.POSITIVE
        || deed.modality != Modality.ASSERTED
        || saying.polarity != Polarity.POSITIVE
        || saying.modality != Modality.ASSERTED) {
      return Optional.empty();
    }
    Optional<Mention> event = event(deed);
    return event
        .flatMap(e -> words.verbOfNoun(e.head()))
        .flatMap(words::admission)
        .map(
            predicate -> {
              Draft draft = new Draft(Fact.Form.CLAUSE, deed.token, predicate);
              draft.passing = true;
              draft.quoted = deed.quoted;
              saying.arguments.stream()
                  .filter(a -> a.slot() == Slot.ACTOR)
                  .forEach(a -> draft.add(Slot.ACTOR, "", a.mention()));
              draft.add(Slot.TARGET, "for", event.orElseThrow());
              return draft;
            });
  }

  /** What somebody has done, or is behind. */
  private static Optional<Mention> event(Draft deed) {
    if (deed.event != null) {
      return deed.form == Fact.Form.CLAUSE ? Optional.of(deed.event) : Optional.empty();
    }
    return deed.arguments.stream()
        .filter(a -> a.marker().equals("behind"))
        .map(Argument::mention)
        .findFirst();
  }

  private static List<Mention> actors(Draft draft) {
    return draft.arguments.stream()
        .filter(a -> a.slot() == Slot.ACTOR && a.mention().entity() >= 0)
        .map(Argument::mention)
        .toList();
  }

  private void restate(Draft state, Argument argument, List<Draft> into) {
    Mention said = argument.mention();
    // "Its director is Tom Ford": who it is stands after the verb.
    boolean inverted = argument.slot() == Slot.ACTOR;
    // A director of the firm is one of many.
    boolean named =
        state.arguments.stream().anyMatch(a -> a.slot() == Slot.TARGET && a.mention().isName());
    if (said.kind() != Mention.Kind.DESCRIPTION
        || inverted && !named
        || said.determiner() == Mention.Determiner.INDEFINITE
        || said.modifiers().stream().anyMatch(m -> isPast(m.mention().head()))) {
      return;
    }
    for (Modifier modifier : said.modifiers()) {
      boolean owner = modifier.marker().equals("'s");
      Optional<Phrase> phrase =
          words
              .objectIdiom("be", said.head())
              .filter(
                  p ->
                      p.targetMarkers().contains(modifier.marker())
                          || owner && p.targetMarkers().contains("of"));
      if (phrase.isEmpty()) {
        continue;
      }
      Draft draft = new Draft(Fact.Form.CLAUSE, state.token, words.nameOf(phrase.get().family()));
      draft.passing = true;
      draft.polarity = state.polarity;
      draft.modality = state.modality;
      draft.quoted = state.quoted;
      for (Argument other : state.arguments) {
        if (other != argument) {
          boolean who = inverted && other.slot() == Slot.TARGET;
          draft.add(who ? Slot.ACTOR : other.slot(), other.marker(), other.mention());
        }
      }
      if (!draft.has(Slot.ACTOR)) {
        continue;
      }
      draft.add(Slot.TARGET, modifier.marker(), modifier.mention());
      into.add(draft);
    }
  }

  private static boolean isPast(String word) {
    return switch (word) {
      case "former", "ex", "late", "future", "next", "acting", "deputy", "vice", "assistant" ->
          true;
      default -> false;
    };
  }
}
