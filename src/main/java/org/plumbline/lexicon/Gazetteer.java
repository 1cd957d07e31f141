package org.plumbline.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the world's places are called and what contains what.
 *
 * <p>Names may be written in any case and without accents, and one name may have many readings. An article is
 * a better source than this: ask it first. Instances may be shared between threads.
 */
public final class Gazetteer {

  private final PlaceFile places;
  private final Map<String, String> demonyms;
  private final Map<String, String> governments;
  private final Set<String> words;
  private final Map<String, List<PlaceLine>> containers = new ConcurrentHashMap<>();

  private Gazetteer(PlaceFile places) {
    this.places = places;
    this.demonyms = WordLists.pairs("demonyms.tsv");
    this.governments = WordLists.pairs("governments.tsv");
    this.words = WordLists.words("place-words.txt");
  }

  /** Loads the gazetteer of the program. */
  public static Gazetteer load() {
    return new Gazetteer(PlaceFile.load());
  }

  /** All places of that name, the most populous first. */
  public List<Place> find(String name) {
    return lines(name).stream().map(this::place).toList();
  }

  /** Whether any place is called that. */
  public boolean knows(String name) {
    return !lines(name).isEmpty();
  }

  /** The place whose people or adjective this is: Danish, Denmark; Scots, Scotland; European, Europe. */
  public Optional<String> placeOfDemonym(String adjective) {
    return Optional.ofNullable(demonyms.get(PlaceFile.fold(adjective)));
  }

  /** The country of a people or adjective: Danish, Denmark; Scottish, United Kingdom. */
  public Optional<String> countryOfDemonym(String adjective) {
    return placeOfDemonym(adjective)
        .flatMap(
            place ->
                find(place).stream().map(Place::country).filter(c -> !c.isEmpty()).findFirst());
  }

  /** The place whose government a name stands for: the Kremlin, Russia; Brussels, European Union. */
  public Optional<String> governmentOf(String metonym) {
    return Optional.ofNullable(governments.get(PlaceFile.fold(metonym)));
  }

  /** The capital of a country. */
  public Optional<String> capitalOf(String country) {
    return lines(country).stream()
        .map(PlaceLine::capital)
        .filter(name -> !name.isEmpty())
        .findFirst();
  }

  /** Whether the most populous place of the second name is in the first. */
  public boolean mainlyContains(String outer, String inner) {
    return contains(lines(outer), first(lines(inner)));
  }

  private boolean contains(List<PlaceLine> outers, List<PlaceLine> inners) {
    for (PlaceLine line : outers.isEmpty() ? outers : inners) {
      Collection<PlaceLine> around = around(line);
      for (PlaceLine candidate : outers) {
        if (!candidate.code().isEmpty() && around.stream().anyMatch(candidate::isSameAs)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether what is at the one place cannot be at the other, whatever the two names mean: in every reading
   * they are different places of which neither contains the other. False when either is unknown.
   */
  public boolean disjoint(String a, String b) {
    return disjoint(lines(a), lines(b)) && !PlaceFile.fold(a).equals(PlaceFile.fold(b));
  }

  /** Like {@link #disjoint}, but of the most populous places of the two names only. */
  public boolean mainlyDisjoint(String a, String b) {
    return disjoint(first(lines(a)), first(lines(b)))
        && !PlaceFile.fold(a).equals(PlaceFile.fold(b));
  }

  /** Whether the name is also an everyday word: Reading, Nice, Mobile, Turkey. */
  public boolean isAmbiguousWithCommonWord(String name) {
    return words.contains(PlaceFile.fold(name));
  }

  private List<PlaceLine> lines(String name) {
    String key = PlaceFile.fold(name);
    return key.isEmpty() ? List.of() : places.lines(key);
  }

  private static List<PlaceLine> first(List<PlaceLine> lines) {
    return lines.subList(0, Math.min(1, lines.size()));
  }

  private boolean disjoint(List<PlaceLine> as, List<PlaceLine> bs) {
    for (PlaceLine a : as) {
      Surroundings aroundA = surroundings(a);
      for (PlaceLine b : bs) {
        if (a.isSameAs(b) || !aroundA.isApartFrom(surroundings(b))) {
          return false;
        }
      }
    }
    return !as.isEmpty() && !bs.isEmpty();
  }

  private Surroundings surroundings(PlaceLine line) {
    return new Surroundings(line, around(line));
  }

  /** What contains a place, the nearest first. */
  private Collection<PlaceLine> around(PlaceLine line) {
    Set<PlaceLine> around = new LinkedHashSet<>();
    for (String code : line.parents()) {
      around.addAll(containers(code));
    }
    return around;
  }

  /** The place with a code and all that contains it. Kept, for few places contain all the others. */
  private List<PlaceLine> containers(String code) {
    List<PlaceLine> known = containers.get(code);
    if (known == null) {
      Set<PlaceLine> found = new LinkedHashSet<>();
      for (PlaceLine line : places.lines("#" + code)) {
        found.add(line);
        // A macro-region may lie in two continents, and what it contains in only one of them.
        if (line.kind() != Place.Kind.MACRO_REGION) {
          line.parents().forEach(parent -> found.addAll(containers(parent)));
        }
      }
      known = List.copyOf(found);
      containers.put(code, known);
    }
    return known;
  }

  private Place place(PlaceLine line) {
    Collection<PlaceLine> around = around(line);
    Set<String> countries = new HashSet<>();
    List<PlaceLine> ordered = new ArrayList<>(around);
    // Kinds are declared from wide to narrow; within a kind the nearest stays first.
    ordered.sort(Comparator.comparing(PlaceLine::kind).reversed());
    for (PlaceLine container : ordered) {
      if (container.kind() == Place.Kind.COUNTRY) {
        countries.add(container.name());
      }
    }
    if (line.kind() == Place.Kind.COUNTRY) {
      countries.add(line.name());
    }
    String country = countries.size() == 1 ? countries.iterator().next() : "";
    List<String> names = ordered.stream().map(PlaceLine::name).distinct().toList();
    return new Place(line.name(), line.kind(), names, country, line.population());
  }

  /** A place and what is around it, sorted for comparison. */
  private record Surroundings(PlaceLine line, Collection<PlaceLine> around) {

    boolean isApartFrom(Surroundings other) {
      if (isIn(other) || other.isIn(this)) {
        return false;
      }
      if (is(Place.Kind.WATER) || other.is(Place.Kind.WATER)) {
        return is(Place.Kind.WATER)
            && other.is(Place.Kind.WATER)
            && isWholeSea()
            && other.isWholeSea();
      }
      boolean wide = isWide() || other.isWide();
      if (wide) {
        // Macro-regions overlap: only other continents are surely elsewhere.
        return areApart(all(Place.Kind.CONTINENT), other.all(Place.Kind.CONTINENT));
      }
      Set<String> countries = all(Place.Kind.COUNTRY);
      Set<String> others = other.all(Place.Kind.COUNTRY);
      if (countries.isEmpty() || others.isEmpty()) {
        return false;
      }
      return areApart(countries, others) || isElsewhereInCountry(other);
    }

    private boolean isElsewhereInCountry(Surroundings other) {
      if (line.isVague() || other.line.isVague()) {
        return false;
      }
      if (areApart(all(Place.Kind.REGION), other.all(Place.Kind.REGION))
          || areApart(all(Place.Kind.COUNTY), other.all(Place.Kind.COUNTY))) {
        return true;
      }
      // A district may belong to any city nearby, but two cities of one county are two.
      return is(Place.Kind.CITY) && other.is(Place.Kind.CITY);
    }

    private boolean isIn(Surroundings other) {
      return around.stream().anyMatch(other.line::isSameAs);
    }

    private boolean is(Place.Kind kind) {
      return line.kind() == kind;
    }

    private boolean isWide() {
      return is(Place.Kind.CONTINENT) || is(Place.Kind.MACRO_REGION);
    }

    /** Straits and bays lie in seas, and seas in oceans, but two seas are two. */
    private boolean isWholeSea() {
      return line.name().endsWith(" Sea");
    }

    private Set<String> all(Place.Kind kind) {
      Set<String> codes = new HashSet<>();
      if (is(kind)) {
        codes.add(line.code());
      }
      for (PlaceLine container : around) {
        if (container.kind() == kind) {
          codes.add(container.code());
        }
      }
      return codes;
    }

    private static boolean areApart(Set<String> a, Set<String> b) {
      return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
    }
  }
}
