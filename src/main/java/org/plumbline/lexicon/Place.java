package org.plumbline.lexicon;

import java.util.List;
import java.util.Objects;

/**
 * One place that a name may mean.
 *
 * @param name usual English name
 * @param kind what sort of place it is
 * @param containers names of the places around it, from the nearest to the country, macro-regions and
 *     continent
 * @param country name of the country it is in or is, empty when it is in none or in several
 * @param population inhabitants; for a region or county the sum of its towns, 0 when unknown
 */
public record Place(
    String name, Kind kind, List<String> containers, String country, long population) {

  /** Sorts of place, from wide to narrow. */
  public enum Kind {
    CONTINENT,
    /** Several countries, or parts of some: Middle East, Scandinavia, European Union, Kashmir. */
    MACRO_REGION,
    COUNTRY,
    /** A first-level division of a country, or a landscape. */
    REGION,
    /** A second-level division. */
    COUNTY,
    CITY,
    /** A part of a city. */
    DISTRICT,
    /** A sea, lake or river. */
    WATER,
    OTHER
  }

  public Place {
    Objects.requireNonNull(name);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(country);
    containers = List.copyOf(containers);
  }
}
