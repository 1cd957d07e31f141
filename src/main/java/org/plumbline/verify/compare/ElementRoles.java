package org.plumbline.verify.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.fact.Argument;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Reading;
import org.plumbline.fact.Slot;
import org.plumbline.lexicon.Lexicon;
import org.plumbline.text.Sentence;
import org.plumbline.truth.Source;

/** The part that an element of the claim plays in what the claim tells, and who plays it in a passage. */
final class ElementRoles {
  private final PredicateComparator predicates;
  private final Lexicon lexicon;

  ElementRoles(PredicateComparator predicates, Lexicon lexicon) {
    this.predicates = predicates;
    this.lexicon = lexicon;
  }

  /**
   * @param fact the claim's fact; null when the element belongs to none
   * @param slot its role there
   * @param owner index of the element that it restricts ("of the agency"), -1 for a role of its own
   * @param marker how it restricts it
   * @param singleValued whether one such event or office has one such value
   */
  record Role(Fact fact, Slot slot, int owner, String marker, boolean singleValued) {}

  private static final Role NONE = new Role(null, Slot.TOPIC, -1, "", false);

  Role of(Element element, Alignment alignment, Reading claim) {
    int token = element.token().index();
    for (Fact fact : claim.facts()) {
      if (fact.sentence() != alignment.sentence().index() || fact.passing()) {
        continue;
      }
      for (Argument argument : fact.arguments()) {
        Mention mention = argument.mention();
        if (mention.token() == token) {
          return new Role(fact, argument.slot(), -1, "", isSingle(fact, argument.slot()));
        }
        Optional<Role> nested = nested(fact, mention, token, alignment);
        if (nested.isPresent()) {
          return nested.get();
        }
      }
    }
    return NONE;
  }

  private Optional<Role> nested(Fact fact, Mention owner, int token, Alignment alignment) {
    for (Mention.Modifier modifier : owner.modifiers()) {
      if (modifier.mention().token() == token) {
        return Optional.of(
            new Role(
                fact,
                slotOf(modifier.marker()),
                alignment.at(owner.token()),
                modifier.marker(),
                isOffice(owner)));
      }
      Optional<Role> deeper = nested(fact, modifier.mention(), token, alignment);
      if (deeper.isPresent()) {
        return deeper;
      }
    }
    return Optional.empty();
  }

  /** Whether one body has it: who is minister of Finland is not minister of Norway. */
  private boolean isOffice(Mention owner) {
    return owner.determiner() != Mention.Determiner.INDEFINITE
        && !lexicon.roles(owner.head()).isEmpty();
  }

  private static Slot slotOf(String marker) {
    return switch (marker) {
      case "'s", "of" -> Slot.AFFILIATION;
      case "in", "at", "near", "on", "from", "inside", "outside" -> Slot.PLACE;
      case "be" -> Slot.ROLE;
      case "adj", "nn" -> Slot.PROPERTY;
      default -> Slot.TOPIC;
    };
  }

  /** One event has one such value; so has an office that one person holds at a time. */
  private boolean isSingle(Fact fact, Slot slot) {
    if (fact.form() != Fact.Form.STATE) {
      return predicates.singleValued(fact).contains(slot);
    }
    return slot == Slot.ACTOR
        && fact.arguments().stream()
            .filter(a -> a.slot() == Slot.TARGET || a.slot() == Slot.ROLE)
            .map(Argument::mention)
            .anyMatch(this::isOneHolder);
  }

  private boolean isOneHolder(Mention office) {
    boolean any = office.determiner() == Mention.Determiner.INDEFINITE;
    boolean exclusive =
        lexicon.roles(office.head()).stream().anyMatch(org.plumbline.lexicon.Role::exclusive);
    return !any && (exclusive || office.determiner() == Mention.Determiner.DEFINITE);
  }

  /** "Foreign" before "Minister": capitals do not make it a name. */
  boolean isPartOfTitle(Sentence sentence, int token) {
    if (token + 1 >= sentence.tokens().size()) {
      return false;
    }
    String title =
        sentence.tokens().get(token).form() + " " + sentence.tokens().get(token + 1).form();
    return !lexicon.roles(title.toLowerCase(Locale.ROOT)).isEmpty();
  }

  /** Whether {@code there} plays the role in the passage that {@code role} is in the claim. */
  boolean plays(Role role, Mention there, Alignment alignment, Source source) {
    if (role.fact() == null) {
      return false;
    }
    if (role.owner() >= 0) {
      return restricts(role, there, alignment, source);
    }
    int anchor = ToldFacts.anchor(role.fact(), alignment);
    if (anchor < 0 || !alignment.present(anchor)) {
      return false;
    }
    Match match = alignment.matches().get(anchor);
    boolean state = role.fact().form() == Fact.Form.STATE;
    for (Fact truth : source.factsIn(match.sentence())) {
      boolean same =
          state
              ? truth.form() == Fact.Form.STATE
                  && truth.arguments().stream().anyMatch(a -> a.mention().token() == match.token())
              : truth.token() == match.token() && truth.form() != Fact.Form.STATE;
      if (same) {
        Slot slot =
            predicates.relate(role.fact().predicate(), truth.predicate()).truthSlot(role.slot());
        // "The director is Salo" and "Salo is the director" say one thing.
        List<Mention> fillers =
            state
                ? truth.arguments().stream().map(Argument::mention).toList()
                : truth.fillers(slot);
        if (isAmong(there, fillers)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isAmong(Mention mention, List<Mention> fillers) {
    return fillers.stream()
        .anyMatch(f -> f.token() == mention.token() && f.sentence() == mention.sentence());
  }

  private boolean restricts(Role role, Mention there, Alignment alignment, Source source) {
    if (!alignment.present(role.owner())) {
      return false;
    }
    Match owner = alignment.matches().get(role.owner());
    return source.phrasesIn(owner.sentence()).stream()
        .filter(m -> m.token() == owner.token())
        .flatMap(m -> m.modifiers().stream())
        .anyMatch(
            m ->
                m.mention().token() == there.token()
                    && slotOf(m.marker()) == slotOf(role.marker()));
  }
}
