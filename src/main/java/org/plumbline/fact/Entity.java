package org.plumbline.fact;

import java.util.List;
import java.util.Objects;

/**
 * Somebody or something that a document speaks of, however it is called there.
 *
 * @param id number in its document, from 0
 * @param name the fullest proper name, or the first description of an unnamed one
 * @param aliases every proper name that the document uses for it, the fullest first; empty when unnamed
 * @param kind what sort of thing it is
 * @param descriptions lower-case head nouns that the document describes it by: "minister", "offshoot"
 * @param sex of a person, as far as the document or the name tells it
 */
public record Entity(
    int id, String name, List<String> aliases, Kind kind, List<String> descriptions, Sex sex) {

  /** Sort of entity. */
  public enum Kind {
    PERSON,
    ORGANISATION,
    PLACE,
    /** Several together: "the two countries", "26 people". */
    GROUP,
    OTHER
  }

  /** Which of "he" and "she" stands for a person. */
  public enum Sex {
    FEMALE,
    MALE,
    UNKNOWN
  }

  public Entity {
    Objects.requireNonNull(name);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(sex);
    aliases = List.copyOf(aliases);
    descriptions = List.copyOf(descriptions);
  }

  public boolean isNamed() {
    return !aliases.isEmpty();
  }
}
