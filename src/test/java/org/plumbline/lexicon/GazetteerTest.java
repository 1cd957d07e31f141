package org.plumbline.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {

  private static final Gazetteer GAZETTEER = Gazetteer.load();

  @ParameterizedTest
  @CsvSource({
    "Paris, CITY, France",
    "UK, COUNTRY, United Kingdom",
    "u.s., COUNTRY, United States",
    "the United States of America, COUNTRY, United States",
    "Calif., REGION, United States",
    "Texas, REGION, United States",
    "Bavaria, REGION, Germany",
    "Kerala, REGION, India",
    "Moscow Oblast, REGION, Russia",
    "Ontario, REGION, Canada",
    "Scotland, REGION, United Kingdom",
    "Kent, COUNTY, United Kingdom",
    "Cook County, COUNTY, United States",
    "Bombay, CITY, India",
    "Kramatorsk, CITY, Ukraine",
    "Kandahar, REGION, Afghanistan",
    "Xi'an, CITY, China",
    "Cote d'Ivoire, COUNTRY, Ivory Coast",
    "CÔTE D’IVOIRE, COUNTRY, Ivory Coast",
    "Brooklyn, DISTRICT, United States",
    "Khan Younis, CITY, Palestine",
    "Burma, COUNTRY, Myanmar",
    "Donbas, MACRO_REGION, ''",
    "Middle East, MACRO_REGION, ''",
    "Asia, CONTINENT, ''",
    "Red Sea, WATER, ''",
    "Silicon Valley, REGION, United States",
  })
  void findsTheMainPlaceFirst(String name, Place.Kind kind, String country) {
    Place place = GAZETTEER.find(name).get(0);
    assertEquals(kind, place.kind());
    assertEquals(country, place.country());
  }

  @Test
  void tellsContainersFromNearToFar() {
    Place margate = GAZETTEER.find("Margate").get(0);
    assertEquals(List.of("Kent", "England", "United Kingdom"), margate.containers().subList(0, 3));
    assertEquals("Europe", margate.containers().get(margate.containers().size() - 1));
    assertTrue(
        GAZETTEER.find("Paris").stream().anyMatch(place -> place.containers().contains("Texas")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "Zzyzxville", "#US.CA", "\t", "-", "日本"})
  void findsNothingWhereNothingIs(String name) {
    assertEquals(List.of(), GAZETTEER.find(name));
  }

  @ParameterizedTest
  @CsvSource({
    "India, Srinagar",
    "Jammu and Kashmir, Srinagar",
    "Kashmir, Srinagar",
    "Asia, Srinagar",
    "England, London",
    "Texas, Dallas",
    "Middle East, Iran",
    "European Union, Paris",
    "UK, Kent",
    "Kent, Margate",
    "New York City, Brooklyn",
    "New York, Brooklyn",
    "Ukraine, Crimea",
    "Gaza, Khan Younis",
    "Scandinavia, Oslo",
    "Africa, Egypt",
    "Europe, Russia",
    "Donbas, Kramatorsk",
  })
  void knowsWhatContainsWhat(String outer, String inner) {
    assertTrue(GAZETTEER.mainlyContains(outer, inner));
    assertFalse(GAZETTEER.mainlyContains(inner, outer));
    assertFalse(GAZETTEER.disjoint(outer, inner));
    assertFalse(GAZETTEER.disjoint(inner, outer));
  }

  @ParameterizedTest
  @CsvSource({
    "India, Pakistan", "Srinagar, Pakistan", "London, Paris", "California, Dallas", "Europe, Asia",
    "Middle East, France", "Moscow, Kyiv", "Kent, Manchester", "Scotland, England",
        "West Bank, Gaza",
    "Tehran, Isfahan", "Normandy, Paris", "Sydney, Melbourne", "South America, Canada",
        "Africa, Israel",
    "Texas, Florida",
  })
  void knowsWhatIsElsewhere(String a, String b) {
    assertTrue(GAZETTEER.disjoint(a, b));
    assertTrue(GAZETTEER.disjoint(b, a));
    assertTrue(GAZETTEER.mainlyDisjoint(a, b));
    assertFalse(GAZETTEER.mainlyContains(a, b));
  }

  @ParameterizedTest
  @CsvSource({
    "Mumbai, Bombay", "Kashmir, Kerala", "Zzyzxville, Paris", "Brooklyn, New York City",
        "Georgia, Georgia",
    "Siberia, Novosibirsk", "Balkans, Eastern Europe", "Persian Gulf, Iran", "Paris, Paris",
        "US, America",
    "Moscow, United States", "Gulf of Aden, Arabian Sea",
  })
  void doesNotGuessThatPlacesAreApart(String a, String b) {
    assertFalse(GAZETTEER.disjoint(a, b));
    assertFalse(GAZETTEER.disjoint(b, a));
  }

  @Test
  void weighsOnlyTheMainReadingsWhenAskedTo() {
    assertTrue(
        GAZETTEER.mainlyDisjoint("Moscow", "United States"),
        "there is a Moscow in Idaho, but still");
    assertTrue(GAZETTEER.mainlyDisjoint("Red Sea", "Black Sea"));
  }

  @ParameterizedTest
  @CsvSource({
    "Indian, India, India",
    "Danish, Denmark, Denmark",
    "British, United Kingdom, United Kingdom",
    "Scottish, Scotland, United Kingdom",
    "Gazan, Gaza, Palestine",
    "Frenchman, France, France",
    "Filipinos, Philippines, Philippines",
    "Finns, Finland, Finland",
    "american, United States, United States",
    "North Korean, North Korea, North Korea",
  })
  void knowsDemonyms(String adjective, String place, String country) {
    assertEquals(Optional.of(place), GAZETTEER.placeOfDemonym(adjective));
    assertEquals(Optional.of(country), GAZETTEER.countryOfDemonym(adjective));
  }

  @Test
  void knowsPeoplesOfNoCountry() {
    assertEquals(Optional.of("Europe"), GAZETTEER.placeOfDemonym("European"));
    assertEquals(Optional.empty(), GAZETTEER.countryOfDemonym("European"));
    assertEquals(Optional.empty(), GAZETTEER.countryOfDemonym("guitar"));
  }

  @ParameterizedTest
  @CsvSource({
    "the White House, United States", "Kremlin, Russia", "New Delhi, India",
        "No. 10, United Kingdom",
    "Brussels, European Union", "Élysée, France", "Kyiv, Ukraine", "Downing Street, United Kingdom",
  })
  void knowsGovernments(String metonym, String place) {
    assertEquals(Optional.of(place), GAZETTEER.governmentOf(metonym));
  }

  @Test
  void knowsCapitals() {
    assertEquals(Optional.of("New Delhi"), GAZETTEER.capitalOf("India"));
    assertEquals(Optional.of("London"), GAZETTEER.capitalOf("Britain"));
    assertEquals(Optional.empty(), GAZETTEER.capitalOf("Kent"));
  }

  /** Every demonym and metonym leads to a place that is known. */
  @Test
  void isWhole() {
    for (String line : WordLists.words("demonyms.tsv")) {
      String place = line.substring(line.indexOf('\t') + 1);
      assertTrue(GAZETTEER.knows(place), line);
    }
    for (String line : WordLists.words("governments.tsv")) {
      String place = line.substring(line.indexOf('\t') + 1);
      assertTrue(GAZETTEER.knows(place), line);
    }
  }

  @Test
  void warnsOfEverydayWords() {
    for (String word : List.of("Reading", "Nice", "Mobile", "Turkey", "Jordan")) {
      assertTrue(GAZETTEER.isAmbiguousWithCommonWord(word), word);
    }
    for (String word : List.of("London", "Srinagar", "France")) {
      assertFalse(GAZETTEER.isAmbiguousWithCommonWord(word), word);
    }
  }
}
