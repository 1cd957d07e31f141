package org.plumbline.verify.compare;

import java.util.List;
import java.util.Set;
import org.plumbline.fact.Fact;

/** What the word before a number makes of it: the old level or the new one, a depth or a distance. */
final class NumberRoles {

  /** What is said of a level that changed: "from" gives the old one, "to" the new one, "by" the difference. */
  enum Role {
    OLD,
    NEW,
    CHANGE,
    ANY
  }

  private static final Set<String> COMPARED =
      Set.of("from", "up from", "down from", "compared with", "compared to", "against", "than");
  private static final Set<String> CHANGING =
      Set.of(
          "rise",
          "fall",
          "increase",
          "decrease",
          "grow",
          "drop",
          "climb",
          "decline",
          "jump",
          "slip",
          "soar",
          "surge",
          "plunge",
          "slump",
          "tumble",
          "raise",
          "lower",
          "cut",
          "reduce",
          "gain",
          "lose",
          "shrink",
          "slide",
          "dip",
          "widen",
          "narrow",
          "expand",
          "double",
          "treble",
          "triple",
          "quadruple",
          "halve",
          "go up",
          "go down");

  private static final Set<String> LEVELS = Set.of("by", "from", "to");

  /** Nouns of change that are not the same word as their verb. */
  private static final Set<String> CHANGES = Set.of("growth", "loss", "reduction");

  private static final List<Set<String>> MEASURES =
      List.of(
          Set.of("depth", "deep", "below", "beneath", "under", "underneath", "down"),
          Set.of("height", "altitude", "elevation", "high", "tall", "above", "up"),
          Set.of(
              "distance",
              "away",
              "off",
              "north",
              "south",
              "east",
              "west",
              "outside",
              "inland",
              "beyond"),
          Set.of("length", "long"),
          Set.of("width", "wide", "breadth", "broad", "across"),
          Set.of("thickness", "thick"),
          Set.of("speed", "pace", "rate", "fast"),
          Set.of("weight", "heavy"),
          Set.of("age", "old"));

  private NumberRoles() {}

  /** Whether {@code marker} introduces what something is compared with: "up from". */
  static boolean isCompared(String marker) {
    return COMPARED.contains(marker);
  }

  /** Whether the noun tells that something rose or fell: "an increase of 4%". */
  static boolean isChange(String noun) {
    return CHANGING.contains(noun) || CHANGES.contains(noun);
  }

  static Role role(String marker, Fact fact, boolean bare) {
    if (COMPARED.contains(marker)) {
      return Role.OLD;
    }
    boolean changing = CHANGING.contains(fact.predicate());
    if (marker.equals("to")) {
      return changing || fact.predicate().equals("be") ? Role.NEW : Role.ANY;
    }
    boolean difference = marker.equals("by") || marker.isEmpty() && bare;
    return changing && difference ? Role.CHANGE : Role.ANY;
  }

  /** Whether the words before two numbers make of them a difference and a level, or the old level and the new. */
  static boolean isAnotherLevel(String claimed, String told) {
    return !claimed.equals(told) && LEVELS.contains(claimed) && LEVELS.contains(told);
  }

  static boolean fits(Role claimed, Role told) {
    return claimed == told
        || claimed == Role.ANY && told != Role.OLD
        || told == Role.ANY && claimed != Role.OLD;
  }

  /** Whether the word, a noun, adjective or preposition, says what is measured. */
  static boolean isMeasure(String word) {
    return MEASURES.stream().anyMatch(kind -> kind.contains(word));
  }

  /** Whether both words say what is measured, and the same: "at a depth of", "deep". */
  static boolean areOneMeasure(String claimed, String told) {
    return MEASURES.stream().anyMatch(kind -> kind.contains(claimed) && kind.contains(told));
  }

  /** A depth is no distance, whatever their numbers. */
  static boolean sameMeasure(String claimed, String told) {
    for (Set<String> kind : MEASURES) {
      if (kind.contains(claimed)) {
        return kind.contains(told) || MEASURES.stream().noneMatch(k -> k.contains(told));
      }
    }
    return true;
  }
}
