package org.plumbline.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** First names and the sex that they usually tell, and nouns that tell a sex. Immutable. */
public final class FirstNames {

  private static final List<Sex> LINES = List.of(Sex.MALE, Sex.FEMALE, Sex.EITHER);

  private final List<SortedWords> names;
  private final Map<String, Sex> nouns;

  private FirstNames(List<SortedWords> names, Map<String, Sex> nouns) {
    this.names = names;
    this.nouns = nouns;
  }

  /** Loads the lists of the program. */
  public static FirstNames load() {
    List<SortedWords> names = new ArrayList<>();
    for (String line : WordLists.lines("first-names.txt")) {
      names.add(new SortedWords(line));
    }
    return new FirstNames(List.copyOf(names), read("sexed-nouns.txt"));
  }

  /** The usual sex of who has the first name; of a double name, that of its first part. */
  public Sex sexOf(String firstName) {
    String name = fold(firstName);
    Sex whole = sexOfWhole(name);
    int hyphen = name.indexOf('-');
    return whole == Sex.UNKNOWN && hyphen > 0 ? sexOfWhole(name.substring(0, hyphen)) : whole;
  }

  private Sex sexOfWhole(String name) {
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).contains(name)) {
        return LINES.get(i);
      }
    }
    return Sex.UNKNOWN;
  }

  /** Whether somebody may be called that: also many surnames, places and words may be. */
  public boolean isFirstName(String word) {
    return sexOf(word) != Sex.UNKNOWN;
  }

  /** The sex that a noun or title tells: actress, king, spokesman, Mrs; {@code UNKNOWN} for most. */
  public Sex sexOfNoun(String noun) {
    String folded = fold(noun);
    String title = folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded;
    return nouns.getOrDefault(title, Sex.UNKNOWN);
  }

  private static Map<String, Sex> read(String resource) {
    List<String> lines = WordLists.lines(resource);
    Map<String, Sex> sexes = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      for (String name : lines.get(i).split(" ")) {
        sexes.put(fold(name), LINES.get(i));
      }
    }
    return sexes;
  }

  private static String fold(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) > 127) {
        return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
      }
    }
    return lower;
  }
}
