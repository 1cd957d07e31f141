package org.plumbline.verify.compare;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Prepositions that say the opposite of one another of the same thing: above and below, from and to. */
final class Directions {
  private static final Set<String> NOT_IN =
      Set.of("behind", "in front", "in front of", "near", "next to", "outside", "outside of");

  private static final Map<String, Set<String>> OPPOSITE =
      Map.ofEntries(
          Map.entry("above", Set.of("below", "beneath", "under")),
          Map.entry("after", Set.of("before", "during")),
          Map.entry("before", Set.of("after", "during")),
          Map.entry("below", Set.of("above", "over")),
          Map.entry("during", Set.of("after", "before")),
          Map.entry("in", NOT_IN),
          Map.entry("inside", Set.of("outside", "outside of")),
          Map.entry("outside", Set.of("in", "inside", "within")),
          Map.entry("outside of", Set.of("in", "inside", "within")),
          Map.entry("with", Set.of("without")),
          Map.entry("within", Set.of("outside", "outside of")),
          Map.entry("without", Set.of("with")));

  /** What comes from one place can belong to it: these are opposites after one and the same verb. */
  private static final Map<String, Set<String>> WAYS =
      Map.of(
          "from", Set.of("to", "into"),
          "into", Set.of("from", "out of"),
          "to", Set.of("from"));

  /** Where a verb's particle points, each with the way back. */
  private static final Map<String, String> PARTICLES =
      Map.of("down", "up", "up", "down", "in", "out", "out", "in", "off", "on", "on", "off");

  /** Before "than", each with the other way. */
  private static final Map<String, Set<String>> DEGREES =
      Map.ofEntries(
          Map.entry("earlier", Set.of("later")),
          Map.entry("later", Set.of("earlier")),
          Map.entry("higher", Set.of("lower")),
          Map.entry("lower", Set.of("higher")),
          Map.entry("longer", Set.of("shorter")),
          Map.entry("shorter", Set.of("longer")),
          Map.entry("more", Set.of("less", "fewer")),
          Map.entry("less", Set.of("more")),
          Map.entry("fewer", Set.of("more")),
          Map.entry("faster", Set.of("slower")),
          Map.entry("slower", Set.of("faster")),
          Map.entry("better", Set.of("worse")),
          Map.entry("worse", Set.of("better")));

  private Directions() {}

  /** "later than usual" is not "earlier than usual". */
  static boolean areOppositeDegrees(String one, String other) {
    return DEGREES.getOrDefault(one, Set.of()).contains(other);
  }

  /** "looking down" is not looking up. */
  static boolean areOppositeParticles(String one, String other) {
    return other.equals(PARTICLES.get(one));
  }

  /**
   * @param sameVerb whether both stand after the same verb
   */
  static boolean isOpposite(String one, String other, boolean sameVerb) {
    String first = one.toLowerCase(Locale.ROOT);
    String second = other.toLowerCase(Locale.ROOT);
    return OPPOSITE.getOrDefault(first, Set.of()).contains(second)
        || sameVerb && WAYS.getOrDefault(first, Set.of()).contains(second);
  }
}
