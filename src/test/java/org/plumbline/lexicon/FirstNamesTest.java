package org.plumbline.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstNamesTest {

  private static final FirstNames NAMES = FirstNames.load();

  @ParameterizedTest
  @CsvSource({
    "Donald, MALE",
    "Narendra, MALE",
    "Volodymyr, MALE",
    "Benjamin, MALE",
    "Mahmoud, MALE",
    "Jean-Luc, MALE",
    "Xi, MALE",
    "Recep, MALE",
    "José, MALE",
    "Kofi, MALE",
    "Keir, MALE",
    "Shehbaz, MALE",
    "François, MALE",
    "Ursula, FEMALE",
    "Priya, FEMALE",
    "Fatima, FEMALE",
    "Giorgia, FEMALE",
    "Ngozi, FEMALE",
    "Olga, FEMALE",
    "Kamala, FEMALE",
    "Yulia, FEMALE",
    "Yoko, FEMALE",
    "Anne-Marie, FEMALE",
    "Kaja, FEMALE",
    "Andrea, EITHER",
    "Jordan, EITHER",
    "Taylor, EITHER",
    "Kim, EITHER",
    "Zzyzx, UNKNOWN",
    "of, UNKNOWN",
    "'', UNKNOWN",
    "-, UNKNOWN",
  })
  void knowsTheUsualSex(String name, Sex sex) {
    assertEquals(sex, NAMES.sexOf(name));
    assertEquals(sex != Sex.UNKNOWN, NAMES.isFirstName(name));
  }

  @ParameterizedTest
  @CsvSource({
    "actress, FEMALE",
    "spokesman, MALE",
    "king, MALE",
    "mother, FEMALE",
    "Mr., MALE",
    "Mrs, FEMALE",
    "chairwoman, FEMALE",
    "minister, UNKNOWN",
    "doctor, UNKNOWN",
    "fiancée, FEMALE",
    "brothers, MALE",
  })
  void knowsSexedNouns(String noun, Sex sex) {
    assertEquals(sex, NAMES.sexOfNoun(noun));
  }

  /** The search by halving finds every word of the list, and so the list is sorted. */
  @Test
  void findsEveryNameOfTheList() {
    for (String line : WordLists.lines("first-names.txt")) {
      SortedWords words = new SortedWords(line);
      for (String name : line.split(" ")) {
        assertTrue(words.contains(name), name);
        assertFalse(words.contains(name + "zq"), name);
      }
    }
  }

  @Test
  void onlyMaleAndFemaleDisagree() {
    assertFalse(Sex.MALE.agreesWith(Sex.FEMALE));
    assertTrue(Sex.MALE.agreesWith(Sex.EITHER));
    assertTrue(Sex.UNKNOWN.agreesWith(Sex.FEMALE));
    assertTrue(Sex.FEMALE.agreesWith(Sex.FEMALE));
  }
}
