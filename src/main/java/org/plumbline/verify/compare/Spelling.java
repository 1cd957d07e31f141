package org.plumbline.verify.compare;

import java.util.List;
import org.plumbline.extract.Names;

/** Whether two names may be one name, spelt in two ways. */
final class Spelling {
  private static final int SHORTEST = 4;

  private Spelling() {}

  /** Whether the last words of two names differ in one or two letters. */
  static boolean near(String one, String other) {
    String first = last(one);
    String second = last(other);
    int allowed = Math.min(first.length(), second.length()) > 2 * SHORTEST ? 2 : 1;
    return Math.min(first.length(), second.length()) >= SHORTEST
        && distance(first, second) <= allowed;
  }

  /**
   * Whether two words or more of the names are spelt nearly alike, or one name stands within the other: "Francisco Vázquez de
   * Coronado y Luján" and "Francisco Vasquez de Coronado", "Iowa" and "Iowa's Alfa Group".
   */
  static boolean sharesMost(String one, String other) {
    List<String> first = words(one);
    List<String> second = words(other);
    long alike = first.stream().filter(w -> second.stream().anyMatch(v -> alike(w, v))).count();
    int fewest = Math.min(first.size(), second.size());
    return alike > 1 && alike >= fewest || alike == fewest && first.size() != second.size();
  }

  private static List<String> words(String name) {
    return Names.words(name).stream()
        .map(word -> word.endsWith("'s") ? word.substring(0, word.length() - 2) : word)
        .toList();
  }

  private static boolean alike(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    return shorter > SHORTEST ? distance(one, other) <= 1 : one.equals(other);
  }

  private static String last(String name) {
    String folded = Names.fold(name);
    return folded.substring(folded.lastIndexOf(' ') + 1);
  }

  /** Levenshtein distance. */
  private static int distance(String one, String other) {
    int[] previous = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] current = new int[other.length() + 1];
      current[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        current[j] = Math.min(Math.min(current[j - 1], previous[j]) + 1, previous[j - 1] + change);
      }
      previous = current;
    }
    return previous[other.length()];
  }
}
