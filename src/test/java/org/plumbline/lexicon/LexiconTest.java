package org.plumbline.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.fact.Slot;
import org.plumbline.lexicon.Implicative.Complement;
import org.plumbline.lexicon.Implicative.Outcome;
import org.plumbline.lexicon.PredicateRelation.Kind;

/** The shipped lexicon: sound as a whole, and right in samples. */
class LexiconTest {
  private static final Lexicon LEXICON = Lexicon.load();

  private static Predicate verb(String lemma) {
    return LEXICON.verb(lemma).orElseThrow(() -> new AssertionError("no verb " + lemma));
  }

  @Test
  void compiledFormSaysWhatTheFilesSay() {
    Lexicon read = Lexicon.read(Path.of("rules/lexicon"));
    assertEquals(
        read.predicates().stream().map(Predicate::id).toList(),
        LEXICON.predicates().stream().map(Predicate::id).toList());
    for (Predicate predicate : read.predicates()) {
      Predicate compiled = LEXICON.predicate(predicate.id()).orElseThrow();
      assertEquals(predicate.entails(), compiled.entails());
      assertEquals(predicate.frame(), compiled.frame());
      assertEquals(predicate.phrases(), compiled.phrases());
    }
    assertTrue(LEXICON.predicates().size() >= 800);
  }

  @Test
  void familiesStandInAlphabeticalOrder() {
    Map<String, String> last = new HashMap<>();
    for (Predicate predicate : LEXICON.predicates()) {
      String before = last.put(predicate.section(), predicate.id());
      assertTrue(
          before == null || before.compareTo(predicate.id()) < 0,
          before + " before " + predicate.id());
    }
  }

  @Test
  void nothingFollowsFromItsOpposite() {
    List<String> faults = new ArrayList<>();
    for (Predicate first : LEXICON.predicates()) {
      for (Predicate second : LEXICON.predicates()) {
        Map<List<Optional<Slot>>, Kind> seen = new LinkedHashMap<>();
        for (PredicateRelation relation : LEXICON.relations(first, second)) {
          List<Optional<Slot>> roles =
              List.of(relation.roles().source(Slot.ACTOR), relation.roles().source(Slot.TARGET));
          Kind stronger = seen.putIfAbsent(roles, relation.kind());
          if (relation.kind() == Kind.OPPOSITE && stronger != null && stronger != Kind.OPPOSITE) {
            faults.add(first + " " + stronger + " and OPPOSITE " + second);
          }
        }
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void oppositesAndConversesHoldBothWays() {
    for (Predicate first : LEXICON.predicates()) {
      for (Predicate second : LEXICON.predicates()) {
        for (PredicateRelation relation : LEXICON.relations(first, second)) {
          if (relation.kind() == Kind.OPPOSITE
              || relation.kind() == Kind.CONVERSE
              || relation.kind() == Kind.UNDOES) {
            assertTrue(
                LEXICON.relations(second, first).stream()
                    .anyMatch(r -> r.kind() == relation.kind()),
                () -> first + " " + relation.kind() + " " + second);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "murder, kill, ENTAILS",
    "kill, murder, ENTAILED_BY",
    "kill, die, ENTAILS",
    "assassinate, die, ENTAILS",
    "appoint, become, ENTAILS",
    "appoint, be, ENTAILS",
    "diagnose, suffer from, ENTAILS",
    "re-elect, win, ENTAILS",
    "resign, part ways, ENTAILS",
    "slay, kill, SAME",
    "buy, sell, CONVERSE",
    "defeat, lose to, CONVERSE",
    "employ, work for, CONVERSE",
    "own, belong to, CONVERSE",
    "murder, survive, OPPOSITE",
    "convict, acquit, OPPOSITE",
    "win, lose, OPPOSITE",
    "rise, fall, OPPOSITE",
    "confirm, deny, OPPOSITE",
    "praise, criticise, OPPOSITE",
    "praise, condemn, OPPOSITE",
    "cancel, postpone, OPPOSITE",
    "hire, sack, UNDOES",
    "arrest, release, UNDOES",
    "arrive, leave, UNDOES",
    "criticize, criticise, SAME",
    "eat, marry, NONE",
    "visit, kill, NONE"
  })
  void relates(String first, String second, Kind kind) {
    assertEquals(kind, LEXICON.relate(verb(first), verb(second)).kind());
  }

  @Test
  void rolesMoveWithTheRelation() {
    RoleMap killDie = LEXICON.relate(verb("kill"), verb("die")).roles();
    assertEquals(Optional.of(Slot.TARGET), killDie.source(Slot.ACTOR));
    assertEquals(Optional.empty(), killDie.source(Slot.TARGET));
    assertEquals(Optional.of(Slot.PLACE), killDie.source(Slot.PLACE));

    RoleMap buySell = LEXICON.relate(verb("buy"), verb("sell")).roles();
    assertEquals(Optional.of(Slot.RECIPIENT), buySell.source(Slot.ACTOR));
    assertEquals(Optional.of(Slot.ACTOR), buySell.source(Slot.RECIPIENT));
    assertEquals(Optional.of(Slot.TARGET), buySell.source(Slot.TARGET));

    RoleMap murderSurvive = LEXICON.relate(verb("murder"), verb("survive")).roles();
    assertEquals(Optional.of(Slot.TARGET), murderSurvive.source(Slot.ACTOR));
  }

  @Test
  void whoBeatsIsNotBeaten() {
    List<PredicateRelation> relations = LEXICON.relations(verb("defeat"), verb("lose to"));
    assertEquals(Kind.CONVERSE, relations.get(0).kind());
    assertEquals(RoleMap.EXCHANGED, relations.get(0).roles());
    assertTrue(
        relations.stream()
            .anyMatch(
                relation ->
                    relation.kind() == Kind.OPPOSITE
                        && relation.roles().source(Slot.ACTOR).equals(Optional.of(Slot.ACTOR))));
    assertTrue(
        LEXICON.relations(verb("defeat"), verb("defeat")).stream()
            .anyMatch(
                relation ->
                    relation.kind() == Kind.OPPOSITE
                        && relation.roles().equals(RoleMap.EXCHANGED)));
    assertTrue(
        LEXICON.relations(verb("meet"), verb("meet")).stream()
            .anyMatch(
                relation ->
                    relation.kind() == Kind.SAME && relation.roles().equals(RoleMap.EXCHANGED)));
  }

  @Test
  void theSenseFitsTheClause() {
    assertEquals("increase", LEXICON.verb("increase", false).orElseThrow().id());
    assertEquals("raise", LEXICON.verb("increase", true).orElseThrow().id());
    assertEquals("come-open", LEXICON.verb("open", false).orElseThrow().id());
    assertEquals("open", LEXICON.verb("open", true).orElseThrow().id());
    assertEquals(Kind.SAME, LEXICON.relateVerbs("fire", "sack").kind());
    assertEquals(Kind.OPPOSITE, LEXICON.relateVerbs("increase", "cut").kind());
  }

  @Test
  void findsPhrasesNounsAdjectivesAndLongVerbs() {
    Phrase life = LEXICON.phrase("claim", "life").orElseThrow();
    assertEquals("kill", life.family());
    assertEquals(List.of("of"), life.targetMarkers());
    Phrase death = LEXICON.phrase("put", "to death").orElseThrow();
    assertTrue(death.prepositional() && death.targetIsObject());
    assertEquals(
        "claim-responsibility", LEXICON.phrase("claim", "responsibility").orElseThrow().family());
    assertEquals("happen", LEXICON.phrase("take", "place").orElseThrow().family());
    assertEquals("replace", LEXICON.phrase("take", "place", "of").orElseThrow().family());
    assertEquals("resign", LEXICON.noun("resignation").orElseThrow().id());
    assertEquals(Slot.ACTOR, LEXICON.noun("resignation").orElseThrow().ofRole());
    assertEquals(Slot.TARGET, LEXICON.noun("killing").orElseThrow().ofRole());
    assertEquals(Slot.TARGET, LEXICON.noun("arrest").orElseThrow().possessor());
    assertEquals("aware", LEXICON.adjective("aware of").orElseThrow().id());
    assertTrue(LEXICON.longVerbs("gun").contains(List.of("gun", "down")));
    assertTrue(LEXICON.lightVerb("launch"));
    assertTrue(LEXICON.passiveLightVerb("undergo"));
    assertEquals(Slot.TOPIC, verb("charge").frame().get("with"));
  }

  @Test
  void knowsReporting() {
    assertEquals(ReportingKind.SAY, LEXICON.reportingVerb("say").orElseThrow().kind());
    assertTrue(LEXICON.reportingVerb("tell").orElseThrow().addressee());
    assertTrue(LEXICON.reportingVerb("admit").orElseThrow().factive());
    assertEquals(ReportingKind.WRITE, LEXICON.reportingNoun("tweet").orElseThrow().kind());
    assertTrue(LEXICON.sourcePhrases().contains("according to"));
  }

  @Test
  void knowsModalityAndPolarity() {
    assertEquals(ModalityCue.Gives.POSSIBLE, LEXICON.modality("may").get(0).gives());
    assertEquals(ModalityCue.Gives.PLANNED, LEXICON.modality("plan").get(0).gives());
    assertEquals(ModalityCue.Gives.CONDITIONAL, LEXICON.modality("unless").get(0).gives());
    assertEquals(ModalityCue.Gives.REPORTED, LEXICON.modality("allegedly").get(0).gives());
    assertEquals(Negator.Kind.ADVERB, LEXICON.negator("never").orElseThrow().kind());
    assertEquals(Negator.Kind.DETERMINER, LEXICON.negator("no").orElseThrow().kind());
    assertTrue(LEXICON.negator("hardly").orElseThrow().near());
    assertTrue(LEXICON.longNegators("no").contains("no longer"));

    Implicative fail = LEXICON.implicative("fail", Complement.TO).orElseThrow();
    assertEquals(Outcome.DOES_NOT_HOLD, fail.affirmative());
    assertEquals(Outcome.HOLDS, fail.negated());
    Implicative manage = LEXICON.implicative("manage", Complement.TO).orElseThrow();
    assertEquals(Outcome.HOLDS, manage.affirmative());
    assertEquals(Outcome.DOES_NOT_HOLD, manage.negated());
    Implicative prevent = LEXICON.implicative("prevent", Complement.FROM).orElseThrow();
    assertEquals(Outcome.DOES_NOT_HOLD, prevent.affirmative());
    assertEquals(Outcome.UNKNOWN, prevent.negated());
    assertTrue(LEXICON.implicative("realize", Complement.THAT).orElseThrow().factive());
    assertFalse(LEXICON.implicative("want", Complement.TO).isPresent());
  }

  @Test
  void knowsRolesAndNames() {
    Role state = LEXICON.roles("US Secretary of State").get(0);
    assertEquals(List.of(state), LEXICON.roles("top US diplomat"));
    assertTrue(LEXICON.implies(state, LEXICON.role("foreign-minister").orElseThrow()));
    assertTrue(LEXICON.implies(state, LEXICON.role("politician").orElseThrow()));
    assertEquals(LEXICON.roles("premier"), LEXICON.roles("PM"));
    assertTrue(LEXICON.roles("president").get(0).exclusive());
    assertFalse(LEXICON.roles("lawyer").get(0).exclusive());
    assertEquals("female", LEXICON.honorific("Mrs").orElseThrow().sex());
    assertEquals("senator", LEXICON.honorific("Sen.").orElseThrow().role());
    assertEquals("United Nations", LEXICON.aliases("UN").get(0).name());
    assertEquals(List.of(), LEXICON.aliases("us"));
    assertEquals("government", LEXICON.postAbbreviation("govt").orElseThrow());
  }

  @Test
  void knowsOppositesAndSynonyms() {
    assertEquals(Contrast.OPPOSITE, LEXICON.contrast(WordClass.ADJECTIVE, "dead", "alive"));
    assertEquals(Contrast.OPPOSITE, LEXICON.contrast(WordClass.PREPOSITION, "before", "after"));
    assertEquals(Contrast.OPPOSITE, LEXICON.contrast(WordClass.QUANTIFIER, "all", "none"));
    assertEquals(Contrast.EXCLUSIVE, LEXICON.contrast(WordClass.NOUN, "guitar", "piano"));
    assertEquals(Contrast.NONE, LEXICON.contrast(WordClass.NOUN, "singer", "actor"));
    assertTrue(LEXICON.synonyms(WordClass.NOUN, "blaze", "fire"));
    assertTrue(LEXICON.synonyms(WordClass.ANY, "kids", "children"));
    assertFalse(LEXICON.synonyms(WordClass.NOUN, "blaze", "pact"));
    assertTrue(LEXICON.kindOf("robbery", "crime"));
    assertFalse(LEXICON.kindOf("crime", "robbery"));
  }

  @Test
  void knowsWhatSortOfThingANounTells() {
    assertTrue(LEXICON.areExclusiveKinds("film", "settlement"));
    assertFalse(LEXICON.areExclusiveKinds("film", "work"));
    assertEquals(Set.of("film", "play", "programme"), LEXICON.kinds("comedy"));
    assertEquals(Set.of(), LEXICON.kinds("idea"));
  }

  @Test
  void noWordIsOpposedToItsSynonym() {
    List<String> faults = new ArrayList<>();
    for (WordClass wordClass : WordClass.values()) {
      if (wordClass == WordClass.ANY) {
        continue;
      }
      for (String word : LEXICON.contrastedWords(wordClass)) {
        for (String other : LEXICON.contrasts(wordClass, word)) {
          if (LEXICON.synonyms(wordClass, word, other)) {
            faults.add(wordClass + ": " + word + ", " + other);
          }
        }
      }
    }
    assertEquals(List.of(), faults);
  }
}
