package org.plumbline.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.plumbline.fact.Argument;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Mention.Modifier;
import org.plumbline.fact.Modality;
import org.plumbline.fact.Polarity;
import org.plumbline.fact.Quantity;
import org.plumbline.fact.Slot;
import org.plumbline.lexicon.Phrase;

/**
 * Reads a verb together with the words that make it another one: "put behind bars" is to jail, "shoot dead" to
 * kill, "be aware of" to know. The lexicon has them; what it means is judged there.
 */
final class Idioms {
  private static final Set<String> STATES = Set.of("be", "remain", "stay");

  /** Who faces these has them already. */
  private static final Set<String> FELT = Set.of("criticise", "oppose", "press");

  private final Tree tree;
  private final Words words;
  private final PrepositionReader prepositions;

  Idioms(Tree tree, Words words, PrepositionReader prepositions) {
    this.tree = tree;
    this.words = words;
    this.prepositions = prepositions;
  }

  /** Whether the draft was an idiom, and now is what the idiom means. */
  boolean read(Draft draft) {
    if (draft.form == Fact.Form.STATE) {
      return draft.predicate.equals("be") && prepositional(draft)
          || Words.COPULAS.contains(draft.predicate) && result(draft)
          || STATES.contains(draft.predicate) && adjective(draft);
    }
    return lives(draft)
        || bareNoun(draft)
        || result(draft)
        || prepositional(draft)
        || givenTo(draft)
        || kept(draft)
        || undergone(draft)
        || tree.isPassive(draft.token)
            && !tree.is(draft.token, "acl")
            && !Words.LOCATIONS.contains(draft.predicate)
            && participle(draft)
        || lasting(draft);
  }

  /** "lost their lives", "claimed 26 lives": whose lives, or how many, is who died. */
  private boolean lives(Draft draft) {
    Optional<Argument> lives =
        draft.arguments.stream()
            .filter(a -> a.slot() == Slot.TARGET && a.mention().head().equals("life"))
            .findFirst();
    Optional<Phrase> phrase = lives.flatMap(a -> words.objectIdiom(draft.predicate, "life"));
    if (phrase.isEmpty() || phrase.get().targetIsObject()) {
      return false;
    }
    boolean intransitive = words.isIntransitive(phrase.get().family());
    Mention mention = lives.get().mention();
    if (mention.quantities().isEmpty() && (!intransitive || tree.isPassive(draft.token))) {
      return false;
    }
    draft.predicate = words.nameOf(phrase.get().family());
    draft.arguments.remove(lives.get());
    if (!mention.quantities().isEmpty()) {
      draft.add(intransitive ? Slot.ACTOR : Slot.TARGET, "", people(mention));
    }
    return true;
  }

  private static Mention people(Mention lives) {
    return new Mention(
        lives.text(),
        "people",
        Mention.Kind.DESCRIPTION,
        "",
        lives.determiner(),
        List.of(),
        lives.quantities(),
        List.of(),
        -1,
        lives.sentence(),
        lives.token(),
        lives.start(),
        lives.end());
  }

  /** "gave way", "took office": a noun without anything to it is a part of the verb. */
  private boolean bareNoun(Draft draft) {
    for (Argument argument : draft.arguments) {
      Mention mention = argument.mention();
      String verb = draft.predicate + " " + tree.lower(mention.token());
      if (argument.slot() == Slot.TARGET
          && argument.marker().isEmpty()
          && mention.kind() == Mention.Kind.DESCRIPTION
          && mention.determiner() == Mention.Determiner.BARE
          && mention.modifiers().isEmpty()
          && mention.quantities().isEmpty()
          && words.isPhrasal(verb)) {
        draft.predicate = verb;
        draft.arguments.remove(argument);
        return true;
      }
    }
    return false;
  }

  /** Not several of a kind; "a ten-year ban" is one. */
  private static boolean isOne(Mention noun) {
    return noun.quantities().stream().allMatch(q -> q.dimension() == Quantity.Dimension.DURATION);
  }

  /** "received a sentence of seven years", "underwent treatment": it is done to the subject. */
  private boolean undergone(Draft draft) {
    Optional<Argument> noun =
        draft.arguments.stream()
            .filter(a -> a.slot() == Slot.TARGET && a.marker().isEmpty())
            .filter(a -> a.mention().kind() == Mention.Kind.DESCRIPTION)
            .findFirst();
    Optional<String> verb =
        noun.filter(a -> isOne(a.mention()) && !tree.isPassive(draft.token))
            .flatMap(a -> words.undergone(draft.predicate, a.mention().head()));
    if (verb.isEmpty()) {
      return false;
    }
    if (draft.predicate.equals("face") && !FELT.contains(verb.get())) {
      // "faces deportation": is not deported yet.
      draft.weaken(Modality.POSSIBLE);
    }
    draft.predicate = verb.get();
    draft.arguments.remove(noun.get());
    draft.arguments.replaceAll(
        a ->
            a.slot() == Slot.ACTOR
                ? new Argument(Slot.TARGET, "", a.mention())
                : a.marker().equals("from") ? new Argument(Slot.ACTOR, "by", a.mention()) : a);
    MeasureReader.addDurations(draft, noun.get().mention());
    for (Modifier modifier : noun.get().mention().modifiers()) {
      Mention mention = modifier.mention();
      Slot slot =
          modifier.marker().equals("from") || modifier.marker().equals("by")
              ? Slot.ACTOR
              : !mention.moments().isEmpty()
                  ? Slot.TIME
                  : !mention.quantities().isEmpty()
                      ? Slot.VALUE
                      : words.isPlace(mention) ? Slot.PLACE : Slot.MANNER;
      draft.add(slot, modifier.marker(), mention);
    }
    return true;
  }

  /** "Three men were missing": the parser takes the adjective for a verb. */
  private boolean lasting(Draft draft) {
    if (!tree.tag(draft.token).equals("VBG") || draft.has(Slot.TARGET)) {
      return false;
    }
    Optional<String> verb = words.adjective(tree.lower(draft.token));
    verb.ifPresent(v -> draft.predicate = v);
    return verb.isPresent();
  }

  /** "shot dead", "set free", "went bust": verb and result are one verb. */
  private boolean result(Draft draft) {
    // "found guilty of lying": what of is told by a clause.
    if (tree.all(draft.token, "prep", "oprd", "acomp").stream()
        .anyMatch(
            i ->
                tree.has(i, "pcomp")
                    || tree.all(i, "prep").stream().anyMatch(p -> tree.has(p, "pcomp")))) {
      return false;
    }
    for (Argument argument : List.copyOf(draft.arguments)) {
      Mention mention = argument.mention();
      // "is still standing"
      boolean before = mention.token() < draft.token && tree.is(mention.token(), "advmod");
      boolean bare = !before && (argument.marker().isEmpty() || argument.marker().equals("as"));
      if (bare && mention.kind() == Mention.Kind.PROPERTY && mention.quantities().isEmpty()) {
        if (becomeOrNot(draft, mention.token())) {
          draft.form = Fact.Form.CLAUSE;
          draft.arguments.remove(argument);
          for (int preposition : tree.all(mention.token(), "prep")) {
            prepositions.read(draft, mention.token(), preposition);
          }
          return true;
        }
      }
      // "shot dead two gunmen": the parser takes the result for a property of the gunmen.
      for (Modifier modifier : mention.modifiers()) {
        if (argument.slot() == Slot.TARGET
            && modifier.marker().equals("adj")
            && modifier.mention().token() == draft.token + 1
            && become(draft, tree.lower(modifier.mention().token()))) {
          replace(draft, argument, without(mention, modifier));
          return true;
        }
      }
    }
    return false;
  }

  /** "found not guilty" is a verdict of its own; "shot, but not dead" is the other one denied. */
  private boolean becomeOrNot(Draft draft, int result) {
    boolean denied = tree.has(result, "neg");
    if (denied && become(draft, "not " + tree.lower(result))) {
      return true;
    }
    boolean became = become(draft, tree.lower(result));
    if (became && denied) {
      draft.polarity = draft.polarity == Polarity.POSITIVE ? Polarity.NEGATIVE : Polarity.POSITIVE;
    }
    return became;
  }

  private boolean become(Draft draft, String result) {
    String verb = draft.predicate + " " + result;
    if (words.isPhrasal(verb)) {
      draft.predicate = verb;
      return true;
    }
    Optional<Phrase> phrase = words.prepositionalIdiom(draft.predicate, result);
    phrase.ifPresent(p -> draft.predicate = words.nameOf(p.family()));
    return phrase.isPresent();
  }

  /** "taken into custody", "was behind bars", "is in charge of the bank". */
  private boolean prepositional(Draft draft) {
    for (Argument argument : List.copyOf(draft.arguments)) {
      if (!argument.marker().isEmpty()) {
        Optional<Phrase> phrase = phrase(draft, argument.marker(), argument.mention());
        if (phrase.isPresent()) {
          draft.arguments.remove(argument);
          apply(draft, phrase.get(), argument.mention());
          return true;
        }
      }
      // "sent two men to prison" may hang the prison on the men.
      for (Modifier modifier : argument.mention().modifiers()) {
        if (argument.slot() == Slot.TARGET && draft.form == Fact.Form.CLAUSE) {
          Optional<Phrase> phrase = phrase(draft, modifier.marker(), modifier.mention());
          if (phrase.filter(Phrase::targetIsObject).isPresent()) {
            replace(draft, argument, without(argument.mention(), modifier));
            apply(draft, phrase.get(), modifier.mention());
            return true;
          }
        }
      }
    }
    return false;
  }

  private Optional<Phrase> phrase(Draft draft, String marker, Mention mention) {
    String head = tree.lower(mention.token());
    Set<String> forms = new LinkedHashSet<>();
    forms.add(marker + " " + mention.text().toLowerCase(Locale.ROOT));
    if (mention.modifiers().stream().noneMatch(m -> m.marker().equals("adj"))) {
      boolean the = mention.determiner() == Mention.Determiner.DEFINITE;
      forms.add(marker + " " + (the ? "the " : "") + head);
      if (mention.kind() == Mention.Kind.DESCRIPTION && !the) {
        forms.add(marker + " " + mention.head());
      }
    }
    for (String form : forms) {
      Optional<Phrase> phrase = words.prepositionalIdiom(draft.predicate, form);
      if (phrase.isPresent()) {
        return phrase;
      }
    }
    return Optional.empty();
  }

  private void apply(Draft draft, Phrase phrase, Mention noun) {
    draft.predicate = words.nameOf(phrase.family());
    draft.form = Fact.Form.CLAUSE;
    for (Modifier modifier : noun.modifiers()) {
      if (phrase.targetMarkers().contains(modifier.marker())) {
        draft.add(Slot.TARGET, modifier.marker(), modifier.mention());
      } else if (!modifier.mention().moments().isEmpty()) {
        // "went on strike on Tuesday": the parser hangs the day on the strike.
        draft.add(Slot.TIME, modifier.marker(), modifier.mention());
      }
    }
    if (!draft.has(Slot.TARGET)) {
      draft.arguments.replaceAll(
          a ->
              phrase.targetMarkers().contains(a.marker()) && a.slot() != Slot.TIME
                  ? new Argument(Slot.TARGET, a.marker(), a.mention())
                  : a);
    }
  }

  /** "gave the plan the green light", "showed him the door": the other object is the one it is done to. */
  private boolean givenTo(Draft draft) {
    Optional<Argument> receiver =
        draft.arguments.stream()
            .filter(a -> a.slot() == Slot.RECIPIENT && a.marker().isEmpty())
            .findFirst();
    Optional<Argument> given =
        draft.arguments.stream()
            .filter(a -> a.slot() == Slot.TARGET && a.marker().isEmpty())
            .findFirst();
    if (receiver.isEmpty() || given.isEmpty()) {
      return false;
    }
    Optional<Phrase> phrase = words.objectIdiom(draft.predicate, noun(given.get().mention()));
    if (phrase.filter(p -> p.targetIsObject() || p.targetMarkers().contains("to")).isEmpty()) {
      return false;
    }
    draft.predicate = words.nameOf(phrase.get().family());
    draft.arguments.remove(given.get());
    draft.arguments.replaceAll(
        a -> a == receiver.get() ? new Argument(Slot.TARGET, "", a.mention()) : a);
    return true;
  }

  /** "brought the motion", "passed the law": the object is what it is done to. */
  private boolean kept(Draft draft) {
    for (Argument argument : draft.arguments) {
      if (argument.slot() == Slot.TARGET && argument.mention().kind() == Mention.Kind.DESCRIPTION) {
        Optional<Phrase> phrase =
            words
                .objectIdiom(draft.predicate, argument.mention().head())
                .filter(Phrase::targetIsObject)
                .filter(p -> !draft.has(Slot.RECIPIENT));
        if (phrase.isPresent()) {
          draft.predicate = words.nameOf(phrase.get().family());
          return true;
        }
      }
    }
    return false;
  }

  /** The noun with its adjectives, as idioms have it: "green light". */
  private static String noun(Mention mention) {
    StringBuilder noun = new StringBuilder();
    for (Modifier modifier : mention.modifiers()) {
      if (modifier.marker().equals("adj") || modifier.marker().equals("nn")) {
        noun.append(modifier.mention().text().toLowerCase(Locale.ROOT)).append(' ');
      }
    }
    return noun + mention.head();
  }

  /** "is aware of the problem", "is dead". */
  private boolean adjective(Draft draft) {
    Optional<Argument> property =
        draft.arguments.stream()
            .filter(a -> a.slot() == Slot.TARGET && a.marker().isEmpty())
            .filter(
                a ->
                    a.mention().kind() == Mention.Kind.PROPERTY
                        || tree.tag(a.mention().token()).equals("VBG"))
            .findFirst();
    if (property.isEmpty() || !draft.has(Slot.ACTOR)) {
      return false;
    }
    int token = property.get().mention().token();
    boolean compared =
        property.get().mention().modifiers().stream().anyMatch(m -> m.marker().equals("adv"));
    if (compared || tree.has(token, "ccomp", "xcomp", "conj") || tree.has(draft.token, "xcomp")) {
      return false;
    }
    if (joined(draft, tree.lower(token))) {
      draft.arguments.remove(property.get());
      draft.form = Fact.Form.CLAUSE;
      return true;
    }
    boolean alone =
        draft.arguments.stream()
            .allMatch(a -> a.slot() == Slot.ACTOR || a == property.get() || isAdjunct(a));
    Optional<String> verb = words.adjective(tree.lower(token));
    if (!alone || verb.isEmpty()) {
      return false;
    }
    draft.predicate = verb.get();
    draft.form = Fact.Form.CLAUSE;
    draft.arguments.remove(property.get());
    return true;
  }

  private static boolean isAdjunct(Argument argument) {
    return argument.slot() == Slot.TIME || argument.slot() == Slot.PLACE;
  }

  /** "was linked to the attack", "is known as": a participle that has become an adjective. */
  private boolean participle(Draft draft) {
    List<Mention> subjects =
        draft.arguments.stream()
            .filter(a -> a.slot() == Slot.TARGET)
            .map(Argument::mention)
            .toList();
    if (subjects.isEmpty() || !joined(draft, tree.lower(draft.token))) {
      return false;
    }
    draft.arguments.replaceAll(
        a -> subjects.contains(a.mention()) ? new Argument(Slot.ACTOR, "", a.mention()) : a);
    return true;
  }

  /** Makes an adjective and the preposition after it one predicate, and its object the target. */
  private boolean joined(Draft draft, String adjective) {
    for (Argument argument : List.copyOf(draft.arguments)) {
      if (argument.marker().isEmpty()
          || argument.marker().equals("by")
          || argument.slot() == Slot.TIME
          || argument.slot() == Slot.SPEAKER) {
        continue;
      }
      Optional<String> verb = words.adjective(adjective + " " + argument.marker());
      if (verb.isPresent()) {
        draft.predicate = verb.get();
        draft.arguments.replaceAll(
            a ->
                a.marker().equals(argument.marker()) && a.slot() == argument.slot()
                    ? new Argument(Slot.TARGET, "", a.mention())
                    : a);
        return true;
      }
    }
    return false;
  }

  private static void replace(Draft draft, Argument argument, Mention mention) {
    draft.arguments.replaceAll(
        a -> a == argument ? new Argument(a.slot(), a.marker(), mention) : a);
  }

  static Mention without(Mention mention, Modifier modifier) {
    String said = modifier.mention().text();
    String text =
        mention.text().startsWith(said + " ")
            ? mention.text().substring(said.length() + 1)
            : mention.text().replace(" " + modifier.marker() + " " + said, "");
    return new Mention(
        text,
        mention.head(),
        mention.kind(),
        mention.name(),
        mention.determiner(),
        mention.modifiers().stream().filter(m -> m != modifier).toList(),
        mention.quantities(),
        mention.moments(),
        mention.entity(),
        mention.sentence(),
        mention.token(),
        mention.start(),
        mention.end());
  }
}
