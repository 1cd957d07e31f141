package org.plumbline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.fact.Argument;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Mention.Modifier;
import org.plumbline.fact.Modality;
import org.plumbline.fact.Polarity;
import org.plumbline.fact.Slot;
import org.plumbline.lexicon.Phrase;
import org.plumbline.lexicon.Usage;

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
      occasions(draft, restated);
      calling(draft).ifPresent(restated::add);
      winning(draft).ifPresent(restated::add);
      attributed(draft).ifPresent(restated::add);
      staying(draft).ifPresent(restated::add);
      carrying(draft).ifPresent(restated::add);
      members(draft, restated);
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

  /** "face Alfa in the final in Leeds on Friday": so the final is there and then. */
  private void occasions(Draft draft, List<Draft> into) {
    boolean sure = draft.modality == Modality.ASSERTED || draft.modality == Modality.PLANNED;
    if (draft.form != Fact.Form.CLAUSE || draft.polarity != Polarity.POSITIVE || !sure) {
      return;
    }
    for (Argument argument : draft.arguments) {
      Mention occasion = argument.mention();
      if (!argument.marker().matches("in|at")
          || occasion.kind() != Mention.Kind.DESCRIPTION
          || !words.is(occasion.head(), Usage.OCCASION)) {
        continue;
      }
      Draft held = toldWith(draft, occasion.token(), "take place");
      held.add(Slot.ACTOR, "", occasion);
      occasion.modifiers().stream()
          .filter(m -> m.marker().matches("in|at") && words.isPlace(m.mention()))
          .forEach(m -> held.add(Slot.PLACE, m.marker(), m.mention()));
      draft.arguments.stream()
          .filter(a -> a.slot() == Slot.PLACE && a.mention().token() > occasion.token())
          .forEach(a -> held.add(Slot.PLACE, a.marker(), a.mention()));
      draft.arguments.stream()
          .filter(a -> a.slot() == Slot.TIME)
          .forEach(a -> held.add(Slot.TIME, a.marker(), a.mention()));
      if (held.arguments.size() > 1) {
        into.add(held);
      }
    }
  }

  /**
   * "denied that a ransom had been paid": said that none had. "accused the council of wasting it": said that the council had.
   * It is told as theirs, and no more.
   */
  private static Optional<Draft> attributed(Draft content) {
    boolean accusing =
        content.modality == Modality.POSSIBLE
            && content.arguments.stream()
                .anyMatch(a -> a.slot() == Slot.SPEAKER && a.marker().equals("accuse"));
    boolean denying =
        content.modality == Modality.DENIED
            && content.polarity == Polarity.POSITIVE
            && content.arguments.stream()
                .anyMatch(a -> a.slot() == Slot.SPEAKER && a.marker().equals("deny"));
    if (content.form == Fact.Form.NOMINAL || content.parent == content || !accusing && !denying) {
      return Optional.empty();
    }
    Draft told = toldWith(content, content.token, content.predicate);
    told.modality = Modality.ASSERTED;
    told.polarity = denying ? Polarity.NEGATIVE : content.polarity;
    told.parent = content.parent;
    told.event = content.event;
    content.arguments.forEach(a -> told.add(a.slot(), a.marker(), a.mention()));
    return Optional.of(told);
  }

  /** "beat Castleford in the Union Cup final": won the Union Cup. */
  private Optional<Draft> winning(Draft defeat) {
    Optional<Mention> trophy =
        defeat.form == Fact.Form.CLAUSE
                && defeat.polarity == Polarity.POSITIVE
                && defeat.modality == Modality.ASSERTED
                && defeat.has(Slot.ACTOR)
                && defeat.has(Slot.TARGET)
                && words.isWinning(defeat.predicate)
            ? defeat.arguments.stream()
                .filter(a -> a.marker().equals("in"))
                .map(Argument::mention)
                .filter(m -> m.head().equals("final") && !m.text().contains("-final"))
                .filter(m -> m.modifiers().stream().noneMatch(o -> o.marker().equals("adj")))
                .flatMap(m -> m.modifiers().stream())
                .filter(m -> m.marker().matches("nn|of"))
                .map(Modifier::mention)
                .filter(cup -> cup.isName() && !words.isPlace(cup))
                .findFirst()
            : Optional.empty();
    return trophy.map(
        cup -> {
          Draft told = toldWith(defeat, defeat.token, "win");
          defeat.arguments.stream()
              .filter(a -> a.slot() == Slot.ACTOR || a.slot() == Slot.TIME)
              .forEach(a -> told.add(a.slot(), a.marker(), a.mention()));
          told.add(Slot.TARGET, "", cup);
          return told;
        });
  }

  /** "men armed with axes", "a train loaded with timber": they carry it. */
  private static Optional<Draft> carrying(Draft equipped) {
    boolean told =
        equipped.form == Fact.Form.CLAUSE
            && equipped.polarity == Polarity.POSITIVE
            && (equipped.predicate.equals("arm") || equipped.predicate.equals("load"))
            && equipped.has(Slot.TARGET)
            && !equipped.has(Slot.ACTOR);
    List<Argument> load =
        told
            ? equipped.arguments.stream().filter(a -> a.marker().equals("with")).toList()
            : List.of();
    if (load.isEmpty()) {
      return Optional.empty();
    }
    Draft carried = toldWith(equipped, equipped.token, "carry");
    for (Argument argument : equipped.arguments) {
      if (argument.slot() == Slot.TARGET) {
        carried.add(Slot.ACTOR, "", argument.mention());
      } else if (load.contains(argument)) {
        carried.add(Slot.TARGET, "", argument.mention());
      }
    }
    return Optional.of(carried);
  }

  /** "will stay shut until Friday": is shut. */
  private static Optional<Draft> staying(Draft state) {
    boolean still =
        (state.predicate.equals("stay") || state.predicate.equals("remain"))
            && state.polarity == Polarity.POSITIVE
            && state.modality == Modality.PLANNED
            // "From Monday it will remain closed": not yet.
            && state.arguments.stream()
                .allMatch(a -> a.slot() != Slot.TIME || a.marker().matches("until|till"));
    Optional<Argument> how =
        state.arguments.stream()
            .filter(a -> a.slot() == Slot.TARGET || a.slot() == Slot.ROLE)
            .filter(a -> a.mention().kind() == Mention.Kind.PROPERTY)
            .findFirst();
    if (!still || how.isEmpty() || !state.has(Slot.ACTOR)) {
      return Optional.empty();
    }
    Draft told = toldWith(state, state.token, "be");
    told.form = Fact.Form.STATE;
    told.modality = Modality.ASSERTED;
    state.arguments.stream()
        .filter(a -> a.slot() == Slot.ACTOR || a.slot() == Slot.SPEAKER)
        .forEach(a -> told.add(a.slot(), a.marker(), a.mention()));
    told.add(Slot.TARGET, "", how.get().mention());
    return Optional.of(told);
  }

  /** "Ruiz said the failure was unacceptable": she called it that. */
  private static Optional<Draft> calling(Draft state) {
    Optional<Argument> speaker =
        state.arguments.stream()
            .filter(a -> a.slot() == Slot.SPEAKER && a.marker().equals("say"))
            .findFirst();
    Optional<Argument> subject =
        state.arguments.stream().filter(a -> a.slot() == Slot.ACTOR).findFirst();
    Optional<Argument> complement =
        state.arguments.stream()
            .filter(a -> a.slot() == Slot.TARGET)
            .filter(a -> a.mention().kind() == Mention.Kind.PROPERTY)
            .findFirst();
    boolean plain =
        state.form == Fact.Form.STATE
            && state.predicate.equals("be")
            && state.polarity == Polarity.POSITIVE
            && state.modality == Modality.ASSERTED;
    if (!plain || speaker.isEmpty() || subject.isEmpty() || complement.isEmpty()) {
      return Optional.empty();
    }
    Draft told = toldWith(state, state.token, "describe");
    told.add(Slot.ACTOR, "", speaker.get().mention());
    told.add(Slot.TARGET, "", subject.get().mention());
    told.add(Slot.TOPIC, "as", complement.get().mention());
    return Optional.of(told);
  }

  /** "pulled nine people out, including a girl": pulled out a girl. */
  private static void members(Draft draft, List<Draft> into) {
    if (draft.form != Fact.Form.CLAUSE || draft.polarity != Polarity.POSITIVE) {
      return;
    }
    Optional<Argument> member =
        draft.arguments.stream().filter(a -> a.marker().equals("including")).findFirst();
    Optional<Argument> whole =
        draft.arguments.stream()
            .filter(a -> a.slot() == Slot.TARGET || a.slot() == Slot.ACTOR)
            .filter(a -> a.mention().kind() == Mention.Kind.DESCRIPTION)
            .filter(a -> !a.mention().quantities().isEmpty())
            .findFirst();
    if (member.isEmpty() || whole.isEmpty()) {
      return;
    }
    Draft told = toldWith(draft, member.get().mention().token(), draft.predicate);
    for (Argument argument : draft.arguments) {
      if (argument != member.get()) {
        Mention who = argument == whole.get() ? member.get().mention() : argument.mention();
        told.add(argument.slot(), argument.marker(), who);
      }
    }
    into.add(told);
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
    List<Modifier> modifiers = new ArrayList<>(said.modifiers());
    if (argument.slot() == Slot.ROLE) {
      modifiers.addAll(bodies(state, said));
    }
    for (Modifier modifier : modifiers) {
      boolean owner =
          modifier.marker().equals("'s")
              || argument.slot() == Slot.ROLE && isBody(modifier, said.head());
      Optional<Phrase> phrase =
          office(said)
              .filter(
                  p ->
                      p.targetMarkers().contains(modifier.marker())
                          || owner
                              && (p.targetMarkers().contains("of")
                                  || p.targetMarkers().contains("for")));
      if (phrase.isEmpty()) {
        continue;
      }
      Draft draft = toldWith(state, state.token, words.nameOf(phrase.get().family()));
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

  /** "chief executive" first, then "executive". */
  private Optional<Phrase> office(Mention said) {
    return said.modifiers().stream()
        .filter(m -> m.marker().equals("adj") || m.marker().equals("nn"))
        .map(m -> m.mention().text() + " " + said.head())
        .flatMap(title -> words.objectIdiom("be", title).stream())
        .findFirst()
        .or(() -> words.objectIdiom("be", said.head()));
  }

  /** The names before a title that the parser gives to whom it belongs to: "Alfa chief executive Ana Ruiz". */
  private List<Modifier> bodies(Draft state, Mention title) {
    return state.arguments.stream()
        .filter(a -> a.slot() == Slot.ACTOR)
        .flatMap(a -> a.mention().modifiers().stream())
        .filter(m -> m.mention().isName() && m.mention().end() < title.start())
        .toList();
  }

  /** "Alfa founder", "the union leader", but not "team leader" or "world leader". */
  private boolean isBody(Modifier word, String title) {
    return word.marker().equals("nn")
        && !words.isTitle(word.mention().text().toLowerCase(Locale.ROOT) + " " + title)
        && (word.mention().isName() || words.isOrganisationNoun(word.mention().head()));
  }

  /** What {@code draft} tells in passing, as firmly as itself. */
  private static Draft toldWith(Draft draft, int token, String predicate) {
    Draft told = new Draft(Fact.Form.CLAUSE, token, predicate);
    told.passing = true;
    told.polarity = draft.polarity;
    told.modality = draft.modality;
    told.quoted = draft.quoted;
    told.parent = draft.parent == draft ? told : draft.parent;
    return told;
  }

  private static boolean isPast(String word) {
    return switch (word) {
      case "former", "ex", "late", "future", "next", "acting", "deputy", "vice", "assistant" ->
          true;
      default -> false;
    };
  }
}
