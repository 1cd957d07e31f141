package org.plumbline.verify.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.plumbline.fact.Argument;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Relation;
import org.plumbline.fact.Slot;
import org.plumbline.lexicon.Implicative;
import org.plumbline.lexicon.Lexicon;
import org.plumbline.lexicon.ModalityCue;
import org.plumbline.lexicon.Predicate;
import org.plumbline.lexicon.PredicateRelation;
import org.plumbline.lexicon.RoleMap;
import org.plumbline.lexicon.WordClass;
import org.plumbline.verify.compare.PredicateMatch.Kind;

/** How what happens in a fact of the article stands to what happens in a fact of the claim. */
final class PredicateComparator {
  private static final int MOST_KNOWN = 200_000;
  private static final Set<String> ENTERED = Set.of("become", "remain", "stay");
  private static final Set<String> STATES = Set.of("be", "exist", "have");
  private static final Set<Slot> OBJECTS =
      EnumSet.of(Slot.TARGET, Slot.TOPIC, Slot.VALUE, Slot.QUOTATION);

  /** One meaning of a predicate, and whether it is the usual one of the word. */
  private record Sense(Predicate family, boolean usual) {}

  private record Key(String claim, boolean claimObject, String truth, boolean truthObject) {}

  private final WordComparator words;
  private final Lexicon lexicon;
  private final SingleValues singleValues;
  private final Map<Key, PredicateMatch> known = new ConcurrentHashMap<>();

  PredicateComparator(WordComparator words, Lexicon lexicon, SingleValues singleValues) {
    this.words = words;
    this.lexicon = lexicon;
    this.singleValues = singleValues;
  }

  /** How two verbs stand to each other, whatever their clauses. */
  PredicateMatch relate(String claim, String truth) {
    return relate(claim, true, truth, true);
  }

  /**
   * The same of two facts: who "ran" without an object did not lead anything.
   *
   * @param truth the predicate of {@code fact}
   */
  PredicateMatch relate(Fact claim, String truth, Fact fact) {
    if (isDoneTo(claim, truth, fact)) {
      Optional<PredicateMatch> undergone = undergone(truth);
      if (undergone.isPresent()) {
        return undergone.get();
      }
    }
    PredicateMatch match = relate(claim.predicate(), takesObject(claim), truth, takesObject(fact));
    // "The chief executive appointed her" does not say as what.
    boolean untold =
        claim.predicate().equals("be")
            && !match.roles().isEmpty()
            && fact.filler(match.truthSlot(Slot.TARGET)).isEmpty();
    return untold ? PredicateMatch.NONE : match;
  }

  /** What the verb tells of its object, as the verb without one tells it: who opens a shop makes it open. */
  private Optional<PredicateMatch> undergone(String verb) {
    Optional<Predicate> alone = lexicon.verb(verb, false);
    return lexicon
        .verb(verb, true)
        .filter(with -> alone.isPresent() && !alone.get().equals(with))
        .map(with -> fromFamilies(lexicon.relate(with, alone.get()), false))
        .filter(m -> m.kind() == Kind.ENTAILS && m.truthSlot(Slot.ACTOR) == Slot.TARGET);
  }

  /** "The hunting will resume": Iceland will resume the hunting. */
  private static boolean isDoneTo(Fact claim, String truth, Fact fact) {
    return claim.predicate().equals(truth)
        && !takesObject(claim)
        && takesObject(fact)
        && claim.fillers(Slot.ACTOR).stream()
            .anyMatch(
                actor ->
                    fact.fillers(Slot.TARGET).stream()
                        .anyMatch(target -> target.head().equals(actor.head())));
  }

  /** Whether a fact says to what or whom something is done. */
  static boolean takesObject(Fact fact) {
    if (fact.form() != Fact.Form.CLAUSE) {
      return true;
    }
    // Asked of every fact of an article: a stream costs more than the answer.
    for (Argument argument : fact.arguments()) {
      if (OBJECTS.contains(argument.slot())) {
        return true;
      }
    }
    return false;
  }

  private PredicateMatch relate(
      String claim, boolean claimObject, String truth, boolean truthObject) {
    if (claim.equals(truth)) {
      return PredicateMatch.of(Kind.SAME);
    }
    Key key = new Key(claim, claimObject, truth, truthObject);
    PredicateMatch match = known.get(key);
    if (match == null) {
      match = compute(claim, claimObject, truth, truthObject);
      if (known.size() < MOST_KNOWN) {
        known.put(key, match);
      }
    }
    return match;
  }

  /** Slots that hold one value for one event of the predicate. */
  Set<Slot> singleValued(Fact fact) {
    return singleValues.of(kind(fact));
  }

  /** Id of the kind of event that a fact tells of. */
  String kind(Fact fact) {
    List<Predicate> senses = senses(fact.predicate());
    return senses.isEmpty() ? fact.predicate() : senses.get(0).id();
  }

  /** Whether ACTOR and TARGET may change places: "met", "married". */
  boolean symmetric(Fact fact) {
    // "hit" can mean to collide with, but mostly does not.
    return senses(fact.predicate()).stream().findFirst().filter(Predicate::symmetric).isPresent();
  }

  /**
   * Whether a fact is only what somebody argues or alleges, for the reader to believe or not.
   *
   * @param facts all facts of its document, by their ids: also those that do not count
   */
  boolean isContested(Fact fact, List<Fact> facts) {
    for (int up = fact.parent(); up >= 0; up = facts.get(up).parent()) {
      if (isClaiming(facts.get(up).predicate(), fact.passing())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the fact is what somebody says, and not what somebody means to do. */
  boolean isSaid(Fact fact, List<Fact> facts) {
    return fact.parent() >= 0 && isSaying(facts.get(fact.parent()).predicate());
  }

  /** Whether who does it says something: "call for". */
  boolean isSaying(String predicate) {
    return lexicon.reportingVerb(predicate).isPresent();
  }

  private boolean isClaiming(String cue, boolean restated) {
    return lexicon
        .reportingVerb(cue)
        .filter(
            v ->
                switch (v.kind()) {
                  case CLAIM -> true;
                  // Of "denied it" and "accused them of it", what the one who spoke holds to be so.
                  case DENY, ACCUSE -> restated;
                  default -> false;
                })
        .isPresent();
  }

  /** Whether the noun is one for whoever has that role in what the fact tells: the victim of a murder. */
  boolean isParticipant(Fact fact, Slot slot, String noun) {
    return senses(fact.predicate()).stream().anyMatch(s -> s.participants().get(noun) == slot);
  }

  /** Whether what it is done to does not happen: a vote that is called off. */
  boolean isPreventing(String predicate) {
    return lexicon
        .implicative(predicate, Implicative.Complement.NOUN)
        .filter(i -> i.affirmative() != Implicative.Outcome.HOLDS)
        .isPresent();
  }

  /** Whether what is done to something leaves open if it happens: a vote that is scheduled has not taken place. */
  boolean isTentative(String predicate) {
    return lexicon.modality(predicate).stream()
        .anyMatch(
            c ->
                c.part() == ModalityCue.Part.VERB
                    && switch (c.gives()) {
                      case PLANNED, POSSIBLE, CONDITIONAL, DENIED, WANTED -> true;
                      case REPORTED, REQUIRED -> false;
                    });
  }

  private List<Predicate> senses(String predicate) {
    List<Predicate> senses = new ArrayList<>(lexicon.verbs(predicate));
    lexicon.predicate(predicate).filter(p -> !senses.contains(p)).ifPresent(senses::add);
    return senses;
  }

  /** Whether what it is said of is still to come: an approval that is needed. */
  boolean isNeeding(String predicate) {
    return senses(predicate).stream().anyMatch(s -> s.id().equals("need"));
  }

  private List<Sense> senses(String predicate, boolean object) {
    List<Sense> senses = new ArrayList<>();
    for (Predicate family : senses(predicate)) {
      boolean usual = family.verbs().contains(predicate) || family.id().equals(predicate);
      if (usual || object || family.intransitive()) {
        senses.add(new Sense(family, usual));
      }
    }
    return senses;
  }

  private PredicateMatch compute(
      String claim, boolean claimObject, String truth, boolean truthObject) {
    if (claim.equals("be")) {
      return states(truth, truthObject);
    }
    if (STATES.contains(claim) || STATES.contains(truth)) {
      return PredicateMatch.NONE;
    }
    PredicateRelation best = null;
    boolean sided = false;
    boolean akin = false;
    for (Sense c : senses(claim, claimObject)) {
      for (Sense t : senses(truth, truthObject)) {
        // Two words that can both mean a third thing seldom mean it in the same text.
        if (!c.usual() && !t.usual()) {
          akin |= c.family().equals(t.family());
          continue;
        }
        PredicateRelation relation = lexicon.relate(t.family(), c.family());
        // Nothing follows from a meaning that the word may not have, nor is anything excluded by
        // one of "take".
        if (!t.usual()
                && relation.kind() == PredicateRelation.Kind.OPPOSITE
                && lexicon.lightVerb(truth)
            || !t.usual() && relation.kind() == PredicateRelation.Kind.ENTAILS
            || !c.usual() && relation.kind() == PredicateRelation.Kind.ENTAILED_BY) {
          continue;
        }
        if (best == null || relation.kind().compareTo(best.kind()) < 0) {
          best = relation;
          sided = isSided(t.family(), c.family(), relation);
        }
      }
    }
    if (best != null && best.kind() != PredicateRelation.Kind.NONE) {
      return fromFamilies(best, sided);
    }
    // A dictionary calls a promise a declaration; who promised to declare it has not declared it.
    if (best != null && isSaying(claim) && isSaying(truth)) {
      return PredicateMatch.NONE;
    }
    Relation relation = words.relate(claim, WordClass.VERB, truth, WordClass.VERB);
    return PredicateMatch.of(
        switch (relation) {
          case EQUAL -> Kind.SAME;
          case ENTAILS -> Kind.ENTAILS;
          case COMPATIBLE -> Kind.BROADER;
          // Where the lexicon knows both, it would say so: a dictionary's opposites are those of
          // some sense.
          case CONFLICTS -> best != null ? Kind.NONE : Kind.OPPOSITE;
          case UNKNOWN -> akin ? Kind.RELATED : Kind.NONE;
        });
  }

  /** Who became something, was appointed or serves as something is it then. */
  private PredicateMatch states(String truth, boolean object) {
    if (ENTERED.contains(truth)) {
      return PredicateMatch.of(Kind.ENTAILS);
    }
    Optional<Predicate> being = lexicon.predicate("be");
    for (Sense sense : senses(truth, object)) {
      if (sense.usual() && being.isPresent()) {
        PredicateRelation relation = lexicon.relate(sense.family(), being.get());
        if (relation.kind() == PredicateRelation.Kind.ENTAILS) {
          return fromFamilies(relation, false);
        }
      }
    }
    return PredicateMatch.NONE;
  }

  /** "Alfa beat Beta" says that Alfa won, and that Beta did not. */
  private boolean isSided(Predicate truth, Predicate claim, PredicateRelation best) {
    return best.kind() == PredicateRelation.Kind.ENTAILS
        && lexicon.relations(truth, claim).stream()
            .anyMatch(
                r ->
                    r.kind() == PredicateRelation.Kind.OPPOSITE
                        && !r.roles().source(Slot.ACTOR).equals(best.roles().source(Slot.ACTOR)));
  }

  private static PredicateMatch fromFamilies(PredicateRelation relation, boolean sided) {
    Kind kind =
        switch (relation.kind()) {
          case SAME, CONVERSE -> Kind.SAME;
          case ENTAILS -> Kind.ENTAILS;
          case ENTAILED_BY -> Kind.BROADER;
          case OPPOSITE -> Kind.OPPOSITE;
          case UNDOES -> Kind.UNDOES;
          case NONE -> Kind.NONE;
        };
    return new PredicateMatch(kind, moved(relation.roles()), sided);
  }

  private static Map<Slot, Slot> moved(RoleMap roles) {
    Map<Slot, Slot> moved = new EnumMap<>(Slot.class);
    for (Slot slot : Slot.values()) {
      roles
          .source(slot)
          .filter(source -> source != slot)
          .ifPresent(source -> moved.put(slot, source));
    }
    return moved;
  }
}
