package org.plumbline.verify.compare;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.plumbline.extract.Names;
import org.plumbline.fact.Relation;
import org.plumbline.lexicon.Lexicon;

/** How two proper names stand to each other: aliases, parts, places inside places. */
final class NameComparator {
  /** Letters of a name from which a word for its people is known to come. */
  private static final int SHORTEST_STEM = 5;

  private static final int MOST_KNOWN = 100_000;

  private final Gazette gazette;
  private final Lexicon lexicon;
  private final Map<String, Relation> known = new ConcurrentHashMap<>();

  NameComparator(Gazette gazette, Lexicon lexicon) {
    this.gazette = gazette;
    this.lexicon = lexicon;
  }

  /** Best relation between any name of the claim's entity and any of the article's. */
  Relation relate(List<String> claim, List<String> truth) {
    Relation best = Relation.UNKNOWN;
    for (String c : claim) {
      for (String t : truth) {
        // "Loxwood" for Gareth Loxwood is not Simone Loxwood.
        Relation relation = isShortFor(t, truth, c) ? Relation.UNKNOWN : relate(c, t);
        if (relation == Relation.EQUAL) {
          return relation;
        }
        if (best == Relation.UNKNOWN
            || relation == Relation.ENTAILS
            || best == Relation.CONFLICTS && relation == Relation.COMPATIBLE) {
          best = relation;
        }
      }
    }
    return best;
  }

  /** Whether {@code name} is only the end of a longer one of its bearer, which excludes {@code other}. */
  private boolean isShortFor(String name, List<String> names, String other) {
    String end = " " + name;
    // "US SecState Rubio": what stands before it is more than a first name.
    return other.endsWith(end)
        && other.indexOf(' ') == other.length() - end.length()
        && names.stream()
            .anyMatch(full -> full.endsWith(end) && relate(other, full) == Relation.CONFLICTS);
  }

  /** Whether two of the names are one: "Sahel" is part of "Sahel Front", and another name. */
  boolean areSame(List<String> claim, List<String> truth) {
    return claim.stream()
        .anyMatch(
            one ->
                truth.stream()
                    .anyMatch(
                        other ->
                            Names.fold(one).equals(Names.fold(other))
                                || gazette.sameName(one, other)));
  }

  /** Whether the name is that of the capital of the country. */
  boolean isCapital(String name, String country) {
    return gazette.isCapital(name, country);
  }

  boolean arePlaces(String claim, String truth) {
    return gazette.isPlace(claim) && gazette.isPlace(truth);
  }

  boolean isDemonym(String word) {
    return gazette.isDemonym(word);
  }

  /** Relation of two adjectives of places, of which one may be a name: "French", "US"; unknown for others. */
  Relation demonyms(String claim, String truth) {
    if (isDerived(claim, truth) || isDerived(truth, claim)) {
      return Relation.EQUAL;
    }
    boolean claimed = gazette.isDemonym(claim);
    boolean told = gazette.isDemonym(truth);
    if (!claimed && !told
        || !claimed && !gazette.isPlace(claim)
        || !told && !gazette.isPlace(truth)) {
      return Relation.UNKNOWN;
    }
    if (gazette.sameName(claim, truth)) {
      return Relation.EQUAL;
    }
    if (gazette.contains(claim, truth)) {
      return Relation.ENTAILS;
    }
    return gazette.contains(truth, claim) ? Relation.COMPATIBLE : Relation.CONFLICTS;
  }

  /** "Tarsian" is of Tarsia, though no gazetteer has it. */
  private boolean isDerived(String adjective, String name) {
    return name.length() >= SHORTEST_STEM
        && Character.isUpperCase(name.charAt(0))
        && adjective.equals(name + "n")
        && "aeiou".indexOf(name.charAt(name.length() - 1)) >= 0;
  }

  private Relation relate(String claim, String truth) {
    String key = claim + "\t" + truth;
    Relation relation = known.get(key);
    if (relation == null) {
      relation = compute(claim, truth);
      if (known.size() < MOST_KNOWN) {
        known.put(key, relation);
      }
    }
    return relation;
  }

  private Relation compute(String claim, String truth) {
    if (Names.fold(claim).equals(Names.fold(truth)) || gazette.sameName(claim, truth)) {
      return Relation.EQUAL;
    }
    boolean places = gazette.isPlace(claim) && gazette.isPlace(truth);
    if (places) {
      if (gazette.contains(claim, truth)) {
        return Relation.ENTAILS;
      }
      if (gazette.contains(truth, claim)) {
        return Relation.COMPATIBLE;
      }
      if (gazette.disjoint(claim, truth)) {
        return Relation.CONFLICTS;
      }
    }
    if (Names.compatible(claim, truth)) {
      return places ? Relation.UNKNOWN : Relation.EQUAL;
    }
    if (isOrgan(truth, claim)) {
      return Relation.ENTAILS;
    }
    if (isOrgan(claim, truth)) {
      return Relation.UNKNOWN;
    }
    // "Sunita Rao of the NCDC" and "Sunita Rao of the National Centre": one, or two banks of two
    // countries.
    return sharesBeginning(claim, truth) || Spelling.sharesMost(claim, truth)
        ? Relation.UNKNOWN
        : Relation.CONFLICTS;
  }

  boolean isOrgan(String noun) {
    return lexicon.isOrgan(noun);
  }

  /** Whether {@code name} is that of an organ of the place: "Indian Air Force", "Kenya Police". */
  private boolean isOrgan(String name, String place) {
    if (!gazette.isPlace(place)) {
      return false;
    }
    for (int space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1)) {
      if (isOrgan(Names.fold(name.substring(space + 1)))
          && gazette.sameName(place, name.substring(0, space))) {
        return true;
      }
    }
    return false;
  }

  private static boolean sharesBeginning(String claim, String truth) {
    String one = Names.fold(claim.split(" of ")[0]);
    String other = Names.fold(truth.split(" of ")[0]);
    return one.equals(other) && one.contains(" ");
  }
}
