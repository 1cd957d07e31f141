package org.plumbline.verify.metamorphic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.plumbline.verify.metamorphic.Event.Time;

/** Names, numbers and days for one composed article: the same seed gives the same, and none comes twice. */
final class Cast {
  static final String DATELINE = "Dateline: 2026-03-13\n";

  private static final List<String> FIRST_NAMES =
      List.of(
          "Laura Daniel Ingrid Samuel Maria Peter Helen Ahmed Clara Victor Nadia Simon Julia Oscar Fatima"
              .split(" "));
  private static final List<String> SURNAMES =
      List.of(
          "Bennett Okafor Lindqvist Ferreira Novak Haddad Castillo Petrov Whitaker Mensah Larsen Romero Kowalski Osborne Tanaka"
              .split(" "));
  private static final List<String> PLACES =
      List.of(
          "Leeds,Nairobi,Lahore,Odessa,Cardiff,Tampere,Porto,Gdansk,Quito,Bergen,Turin,Adelaide"
              .split(","));
  private static final List<String> COMPANIES =
      List.of("Corvane,Delmetro,Brightwater,Nordhaven,Tessaro,Halvik,Quillon,Arbento".split(","));
  private static final List<String> DAYS = List.of("Monday", "Tuesday", "Wednesday", "Thursday");

  private final Random random;
  private final List<String> firstNames;
  private final List<String> surnames;
  private final List<String> places;
  private final List<String> companies;
  private final List<Integer> numbers = new ArrayList<>();

  Cast(int seed) {
    random = new Random(seed);
    firstNames = shuffled(FIRST_NAMES);
    surnames = shuffled(SURNAMES);
    places = shuffled(PLACES);
    companies = shuffled(COMPANIES);
    for (int i = 0; i < 12; i++) {
      numbers.add(11 + 7 * i);
    }
    Collections.shuffle(numbers, random);
  }

  private List<String> shuffled(List<String> all) {
    List<String> copy = new ArrayList<>(all);
    Collections.shuffle(copy, random);
    return copy;
  }

  /** A person without an office. */
  Party person() {
    String surname = surnames.remove(0);
    return Party.named(firstNames.remove(0) + " " + surname, surname);
  }

  /** A person whom the article introduces with {@code title}. */
  Party official(String title) {
    Party person = person();
    return Party.named(title + " " + person.text(), person.text(), person.aliases().get(0));
  }

  String place() {
    return places.remove(0);
  }

  String company() {
    return companies.remove(0);
  }

  /** Between 11 and 88, far from every other number of the article. */
  int number() {
    return numbers.remove(0);
  }

  /** Below ten. */
  int few() {
    return 3 + random.nextInt(6);
  }

  /** Some thousands. */
  int many() {
    return 1203 + random.nextInt(60) * 107;
  }

  /** A day of the week before the dateline, from 0. */
  static Time day(int index) {
    return new Time(
        "on " + DAYS.get(index),
        List.of("on March " + (9 + index)),
        List.of("on " + DAYS.get((index + 2) % 4), "on March " + (19 + index)));
  }

  static Time month(String month) {
    return new Time("in " + month, List.of(), List.of("in October", "in August"));
  }

  static Time year(int year) {
    return new Time("in " + year, List.of(), List.of("in " + (year - 7), "in " + (year + 4)));
  }

  /** "Foreign Minister" as in "is the foreign minister". */
  static String plain(String title) {
    return title.toLowerCase(Locale.ROOT);
  }
}
