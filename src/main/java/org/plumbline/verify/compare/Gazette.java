package org.plumbline.verify.compare;

/** What comparison needs to know of proper names in the world. */
public interface Gazette {
  boolean isPlace(String name);

  /** Whether it is the adjective or people of a place: "Danish", "Danes". */
  boolean isDemonym(String word);

  /** Whether the place {@code inner} lies in the place {@code outer}. */
  boolean contains(String outer, String inner);

  /** Whether two places can in no reading be one, nor one inside the other. */
  boolean disjoint(String one, String other);

  /** Whether {@code name} is that of the capital of the country, of which {@code country} may be the adjective. */
  boolean isCapital(String name, String country);

  /** Whether both are names, adjectives or common aliases of one thing ("US", "American"). */
  boolean sameName(String one, String other);
}
