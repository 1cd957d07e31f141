package org.plumbline.lexicon;

import java.util.List;

/**
 * One line of the gazetteer.
 *
 * @param parents codes of what directly contains the place
 * @param code its own code, empty for a town
 * @param capital for a country
 */
record PlaceLine(
    String name,
    Place.Kind kind,
    List<String> parents,
    long population,
    String code,
    String capital) {

  static PlaceLine parse(String line) {
    String[] field = line.split("\t", -1);
    return new PlaceLine(
        field[1],
        kind(field[2].charAt(0)),
        field.length > 3 && !field[3].isEmpty() ? List.of(field[3].split(" ")) : List.of(),
        field.length > 4 ? Long.parseLong(field[4]) : 0,
        field.length > 5 ? field[5] : "",
        field.length > 6 ? field[6] : "");
  }

  private static Place.Kind kind(char letter) {
    return switch (letter) {
      case 'T' -> Place.Kind.CONTINENT;
      case 'M' -> Place.Kind.MACRO_REGION;
      case 'N' -> Place.Kind.COUNTRY;
      case 'R' -> Place.Kind.REGION;
      case 'Y' -> Place.Kind.COUNTY;
      case 'C' -> Place.Kind.CITY;
      case 'D' -> Place.Kind.DISTRICT;
      case 'W' -> Place.Kind.WATER;
      default -> Place.Kind.OTHER;
    };
  }

  /** A landscape or landmark: where it ends is not known. */
  boolean isVague() {
    return code.startsWith("x-");
  }

  boolean isSameAs(PlaceLine other) {
    return kind == other.kind && name.equals(other.name) && parents.equals(other.parents);
  }
}
