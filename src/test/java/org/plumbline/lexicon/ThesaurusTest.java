package org.plumbline.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThesaurusTest {

  private static final Thesaurus THESAURUS = Thesaurus.load();

  @ParameterizedTest
  @CsvSource({
    "car,      NOUN, automobile,  SYNONYM",
    "car,      NOUN, car,         SAME",
    "car,      NOUN, vehicle,     HYPONYM",
    "vehicle,  NOUN, car,         HYPERNYM",
    "rifle,    NOUN, weapon,      HYPONYM",
    "hurricane,NOUN, storm,       HYPONYM",
    "president,NOUN, leader,      HYPONYM",
    "tourist,  NOUN, visitor,     HYPONYM",
    "tourist,  NOUN, person,      HYPONYM",
    "father,   NOUN, man,         HYPONYM",
    "blast,    NOUN, explosion,   SYNONYM",
    "quake,    NOUN, earthquake,  SYNONYM",
    "rebel,    NOUN, insurgent,   SYNONYM",
    "air strike,NOUN,attack,      HYPONYM",
    "air-strike,NOUN,attack,      HYPONYM",
    "prime minister,NOUN,minister,HYPONYM",
    "man,      NOUN, woman,       ANTONYM",
    "husband,  NOUN, wife,        ANTONYM",
    "father,   NOUN, woman,       EXCLUSIVE",
    "father,   NOUN, brother,     EXCLUSIVE",
    "child,    NOUN, adult,       ANTONYM",
    "increase, NOUN, decrease,    ANTONYM",
    "rise,     NOUN, fall,        ANTONYM",
    "winner,   NOUN, loser,       ANTONYM",
    "monday,   NOUN, tuesday,     EXCLUSIVE",
    "Monday,   NOUN, Friday,      EXCLUSIVE",
    "june,     NOUN, july,        EXCLUSIVE",
    "army,     NOUN, navy,        EXCLUSIVE",
    "guitar,   NOUN, piano,       SIBLING",
    "city,     NOUN, town,        SIBLING",
    "ship,     NOUN, boat,        SIBLING",
    "militant, NOUN, terrorist,   SIMILAR",
    "hospital, NOUN, sonata,      NONE",
    "dog,      NOUN, tax,         NONE",
    "judge,    NOUN, court,       NONE",
    "artifact, NOUN, entity,      NONE",
    "police,   NOUN, earthquake,  NONE",
    "murder,   VERB, kill,        HYPONYM",
    "kill,     VERB, murder,      HYPERNYM",
    "assassinate,VERB,kill,       HYPONYM",
    "shoot,    VERB, kill,        SIMILAR",
    "announce, VERB, say,         HYPONYM",
    "say,      VERB, announce,    HYPERNYM",
    "destroy,  VERB, damage,      HYPONYM",
    "arrest,   VERB, detain,      HYPONYM",
    "call off, VERB, cancel,      SYNONYM",
    "carry out,VERB, execute,     SYNONYM",
    "buy,      VERB, sell,        ANTONYM",
    "win,      VERB, lose,        ANTONYM",
    "rise,     VERB, fall,        ANTONYM",
    "soar,     VERB, plunge,      ANTONYM",
    "soar,     VERB, fall,        ANTONYM",
    "confirm,  VERB, deny,        ANTONYM",
    "arrest,   VERB, release,     ANTONYM",
    "convict,  VERB, acquit,      ANTONYM",
    "kill,     VERB, injure,      NONE",
    "say,      VERB, deny,        NONE",
    "visit,    VERB, buy,         NONE",
    "agree,    VERB, sign,        NONE",
    "eat,      VERB, resign,      NONE",
    "move,     VERB, be,          NONE",
    "big,      ADJECTIVE, large,    SYNONYM",
    "huge,     ADJECTIVE, big,      SIMILAR",
    "huge,     ADJECTIVE, small,    ANTONYM",
    "tiny,     ADJECTIVE, large,    ANTONYM",
    "wet,      ADJECTIVE, dry,      ANTONYM",
    "sodden,   ADJECTIVE, dry,      ANTONYM",
    "dead,     ADJECTIVE, alive,    ANTONYM",
    "legal,    ADJECTIVE, illegal,  ANTONYM",
    "red,      ADJECTIVE, blue,     EXCLUSIVE",
    "northern, ADJECTIVE, southern, ANTONYM",
    "northern, ADJECTIVE, southeastern, EXCLUSIVE",
    "first,    ADJECTIVE, third,    EXCLUSIVE",
    "muslim,   ADJECTIVE, christian,EXCLUSIVE",
    "red,      ADJECTIVE, large,    NONE",
    "happy,    ADJECTIVE, southern, NONE",
    "quickly,  ADVERB, rapidly,     SYNONYM",
    "quickly,  ADVERB, slowly,      ANTONYM",
    "zzyzx,    NOUN, zzyzx,         SAME",
    "zzyzx,    NOUN, car,           NONE",
  })
  void relatesWordsOfOneClass(
      String first, WordClass wordClass, String second, WordRelation expected) {
    assertEquals(expected, THESAURUS.relate(first, wordClass, second, wordClass));
  }

  @ParameterizedTest
  @CsvSource({
    "kill,     VERB,      killing,     NOUN,      DERIVED",
    "slay,     VERB,      killing,     NOUN,      DERIVED",
    "decide,   VERB,      decision,    NOUN,      DERIVED",
    "attack,   VERB,      attack,      NOUN,      DERIVED",
    "direct,   ADJECTIVE, directly,    ADVERB,    DERIVED",
    "indian,   ADJECTIVE, india,       NOUN,      DERIVED",
    "lunar,    ADJECTIVE, moon,        NOUN,      PERTAINS",
    "increase, NOUN,      fall,        VERB,      ANTONYM",
    "decide,   VERB,      table,       NOUN,      NONE",
    "kill,     VERB,      election,    NOUN,      NONE",
  })
  void relatesWordsAcrossClasses(
      String first,
      WordClass firstClass,
      String second,
      WordClass secondClass,
      WordRelation expected) {
    assertEquals(expected, THESAURUS.relate(first, firstClass, second, secondClass));
    assertEquals(
        expected, THESAURUS.relate(second, secondClass, first, firstClass), "the other way round");
  }

  @ParameterizedTest
  @CsvSource({
    "minister, PERSON",
    "people, PERSON",
    "victim, PERSON",
    "winner, PERSON",
    "star, PERSON",
    "killing, EVENT",
    "earthquake, EVENT",
    "meeting, EVENT",
    "summit, EVENT",
    "war, EVENT",
    "month, TIME",
    "morning, TIME",
    "monday, TIME",
    "airport, PLACE",
    "valley, PLACE",
    "road, PLACE",
    "hotel, PLACE",
    "army, ORGANIZATION",
    "company, ORGANIZATION",
    "ministry, ORGANIZATION",
    "police, ORGANIZATION",
    "guitar, NONE",
    "cat, NONE",
    "agreement, NONE",
    "money, NONE",
  })
  void typesNouns(String noun, String kind) {
    String described =
        (THESAURUS.isPersonNoun(noun) ? "PERSON " : "")
            + (THESAURUS.isEventNoun(noun) ? "EVENT " : "")
            + (THESAURUS.isTimeNoun(noun) ? "TIME " : "")
            + (THESAURUS.isPlaceNoun(noun) ? "PLACE " : "")
            + (THESAURUS.isOrganizationNoun(noun) ? "ORGANIZATION " : "");
    assertEquals(kind.equals("NONE"), described.isEmpty(), noun + " is " + described);
    assertTrue(kind.equals("NONE") || described.contains(kind), noun + " is " + described);
  }

  @Test
  void climbsToAnyKind() {
    assertTrue(THESAURUS.isKindOf("poodle", "animal"));
    assertTrue(THESAURUS.isKindOf("lorry", "vehicle"));
    assertTrue(THESAURUS.isKindOf("cello", "artifact"));
    assertFalse(THESAURUS.isKindOf("poodle", "vehicle"));
    assertFalse(THESAURUS.isKindOf("poodle", "zzyzx"));
    assertTrue(THESAURUS.isKindOf("star", "person"));
    assertFalse(THESAURUS.isKindOf("star", "person", true), "the main sense is in the sky");
    assertEquals(1, THESAURUS.hyponymDepth("hurricane", "storm", WordClass.NOUN).orElseThrow());
    assertTrue(THESAURUS.hyponymDepth("storm", "hurricane", WordClass.NOUN).isEmpty());
  }

  @Test
  void knowsFamilies() {
    assertTrue(THESAURUS.verbsDerivedFrom("killing").contains("kill"));
    assertTrue(THESAURUS.verbsDerivedFrom("decision").contains("decide"));
    assertTrue(THESAURUS.verbsDerivedFrom("resignation").contains("resign"));
    assertEquals(List.of(), THESAURUS.verbsDerivedFrom("zzyzx"));
    assertTrue(THESAURUS.nounsDerivedFrom("resign").contains("resignation"));
    assertTrue(THESAURUS.isAgentNounOf("killer", "kill"));
    assertTrue(THESAURUS.isAgentNounOf("winner", "win"));
    assertTrue(THESAURUS.isAgentNounOf("director", "direct"));
    assertFalse(THESAURUS.isAgentNounOf("killing", "kill"));
    assertTrue(THESAURUS.causes("kill", "die"));
    assertTrue(THESAURUS.involves("snore", "sleep"));
  }

  @ParameterizedTest
  @CsvSource({
    "killed, VERB, kill",
    "fell, VERB, fall",
    "found, VERB, find",
    "left, VERB, leave",
    "bred, VERB, breed",
    "stopped, VERB, stop",
    "carried out, VERB, carry out",
    "need, VERB, need",
    "tying, VERB, tie",
    "women, NOUN, woman",
    "countries, NOUN, country",
    "prime ministers, NOUN, prime minister",
    "news, NOUN, news",
    "crises, NOUN, crisis",
    "better, ADJECTIVE, good",
    "biggest, ADJECTIVE, big",
    "zzyzxed, VERB, zzyzxed",
    "Fell, VERB, fall",
  })
  void findsBaseForms(String inflected, WordClass wordClass, String base) {
    assertEquals(base, THESAURUS.baseForm(inflected, wordClass));
  }

  @Test
  void knowsWordsByClass() {
    assertTrue(THESAURUS.knows("give up", WordClass.VERB));
    assertTrue(THESAURUS.knows("prime_minister", WordClass.NOUN));
    assertTrue(THESAURUS.knows("Car".toUpperCase(Locale.ROOT), WordClass.NOUN));
    assertFalse(THESAURUS.knows("minister", WordClass.ADJECTIVE));
    assertFalse(THESAURUS.knows("fell out of", WordClass.NOUN));
  }

  /** What entails must not also contradict, whichever word comes first. */
  @Test
  void agreesWithItselfBothWays() {
    List<String> verbs =
        List.of(
            "kill", "attack", "say", "deny", "rise", "fall", "buy", "sell", "win", "arrest",
            "sign");
    for (String first : verbs) {
      for (String second : verbs) {
        assertEquals(
            THESAURUS.relate(first, WordClass.VERB, second, WordClass.VERB).inverse(),
            THESAURUS.relate(second, WordClass.VERB, first, WordClass.VERB),
            first + ", " + second);
      }
    }
  }
}
