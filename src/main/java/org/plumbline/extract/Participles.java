package org.plumbline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.fact.Argument;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Polarity;
import org.plumbline.fact.Slot;
import org.plumbline.lexicon.Usage;

/**
 * What one says of the state that something is in, and of what was done or not done to it: who is "unhurt" was not hurt,
 * what "was locked" is locked, and who "did not survive" died.
 */
final class Participles {
  private static final String UNDONE = "un";

  private final Tree tree;
  private final Words words;

  Participles(Tree tree, Words words) {
    this.tree = tree;
    this.words = words;
  }

  /** The further facts; each stands at the token of the one that it follows from. */
  List<Draft> of(List<Draft> drafts) {
    List<Draft> further = new ArrayList<>();
    for (Draft draft : drafts) {
      if (draft.form == Fact.Form.STATE) {
        undone(draft).ifPresent(further::add);
      } else if (draft.form == Fact.Form.CLAUSE && !draft.passing) {
        state(draft).ifPresent(further::add);
        death(draft).ifPresent(further::add);
      }
    }
    return further;
  }

  /** "The men were unarmed": nobody armed them. */
  private Optional<Draft> undone(Draft state) {
    // What "was unlocked when she came" may be locked since.
    if (!Words.COPULAS.contains(state.predicate)
        || !state.has(Slot.ACTOR)
        || state.has(Slot.TIME)
        || tree.child(state.token, "advcl") >= 0) {
      return Optional.empty();
    }
    return state.arguments.stream()
        .filter(a -> a.slot() == Slot.TARGET || a.slot() == Slot.ROLE)
        .flatMap(a -> verb(a.mention()).stream())
        .findFirst()
        .map(
            verb -> {
              Draft draft = like(state, Fact.Form.CLAUSE, verb);
              draft.negate();
              for (Argument argument : state.arguments) {
                if (argument.slot() != Slot.TARGET && argument.slot() != Slot.ROLE) {
                  boolean who = argument.slot() == Slot.ACTOR;
                  draft.add(
                      who ? Slot.TARGET : argument.slot(), argument.marker(), argument.mention());
                }
              }
              return draft;
            });
  }

  /** The verb of a participle that denies it: "unarmed", arm. */
  private Optional<String> verb(Mention property) {
    String form = property.head();
    boolean participle =
        property.kind() == Mention.Kind.PROPERTY
            && form.startsWith(UNDONE)
            && !words.is(form, Usage.RECORD)
            && form.equals(property.text().toLowerCase(Locale.ROOT));
    String positive = participle ? form.substring(UNDONE.length()) : "";
    return words.isContrasted(positive) ? words.verbOfParticiple(positive) : Optional.empty();
  }

  /** "The door was locked": that is what it was. */
  private Optional<Draft> state(Draft done) {
    int verb = done.token;
    if (verb < 0
        || !tree.isPassive(verb)
        || done.has(Slot.ACTOR)
        || done.has(Slot.TIME)
        || !done.has(Slot.TARGET)
        || !words.is(tree.lower(verb), Usage.STATE)) {
      return Optional.empty();
    }
    Draft draft = like(done, Fact.Form.STATE, "be");
    for (Argument argument : done.arguments) {
      boolean who = argument.slot() == Slot.TARGET && argument.marker().isEmpty();
      draft.add(who ? Slot.ACTOR : argument.slot(), argument.marker(), argument.mention());
    }
    if (!draft.has(Slot.ACTOR)) {
      return Optional.empty();
    }
    draft.add(Slot.TARGET, "", property(verb, done.arguments.get(0).mention().sentence()));
    return Optional.of(draft);
  }

  /** Who "did not survive" died, and so did who "was found dead". */
  private Optional<Draft> death(Draft told) {
    boolean lost = told.predicate.equals("survive") && isPlainlyDenied(told.token);
    boolean found =
        told.predicate.equals("find")
            && told.polarity == Polarity.POSITIVE
            && told.arguments.stream()
                .anyMatch(
                    a ->
                        a.slot() == Slot.ROLE
                            && a.mention().text().equals("dead")
                            // "dead tired"
                            && !tree.tag(a.mention().token() + 1).startsWith("JJ"));
    boolean peril =
        told.arguments.stream()
            .filter(a -> a.slot() == Slot.TARGET || a.slot() == Slot.ROLE)
            .allMatch(a -> words.is(a.mention().head(), Usage.PERIL));
    Slot who = lost ? Slot.ACTOR : Slot.TARGET;
    boolean all =
        told.has(who)
            && told.arguments.stream()
                .filter(a -> a.slot() == who)
                .noneMatch(
                    a ->
                        Determiners.isProportion(a.mention().determiner())
                            || a.mention().determiner() == Mention.Determiner.SOME
                            || a.mention().determiner() == Mention.Determiner.NO);
    if (!all || !(lost && peril || found)) {
      return Optional.empty();
    }
    Draft draft = new Draft(Fact.Form.CLAUSE, told.token, "die");
    draft.passing = true;
    draft.modality = told.modality;
    draft.quoted = told.quoted;
    told.arguments.stream()
        .filter(a -> a.slot() == who)
        .forEach(a -> draft.add(Slot.ACTOR, "", a.mention()));
    return Optional.of(draft);
  }

  /** "did not survive": not "barely survived", "did not all survive" or "did not survive unharmed". */
  private boolean isPlainlyDenied(int verb) {
    boolean denied =
        tree.all(verb, "neg").stream().map(tree::lower).anyMatch(n -> n.matches("not|n't|n’t"));
    return denied && tree.all(verb, "det", "predet", "acomp", "oprd", "advmod", "advcl").isEmpty();
  }

  private Mention property(int token, int sentence) {
    return Mention.plain(
        tree.token(token).form(),
        tree.lower(token),
        Mention.Kind.PROPERTY,
        sentence,
        token,
        tree.token(token).span().start(),
        tree.token(token).span().end());
  }

  private static Draft like(Draft draft, Fact.Form form, String predicate) {
    Draft further = new Draft(form, draft.token, predicate);
    further.passing = true;
    further.polarity = draft.polarity;
    further.modality = draft.modality;
    further.quoted = draft.quoted;
    return further;
  }
}
