package org.plumbline.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Tells whether a text is not in English, by its small words and its script. In doubt, and a short text is
 * full of doubt, it is English.
 */
public final class LanguageGuess {
  private static final String ENGLISH = "English";
  private static final int LONG_TEXT = 25;
  private static final int MOST_WORDS = 2000;
  private static final double ENGLISH_ENOUGH = 0.15;
  private static final double FOREIGN_ENOUGH = 0.12;
  private static final double FOREIGN_IN_SHORT = 0.3;
  private static final int FEWEST_FOREIGN = 2;
  private static final double FOREIGN_SCRIPT = 0.5;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['’]\\p{L}+)*");
  private static final Map<String, Set<String>> SMALL_WORDS = smallWords();

  private LanguageGuess() {}

  /** What language {@code text} is in, as far as can be said, if it is not English. */
  public static Optional<String> otherThanEnglish(String text) {
    List<String> words =
        WORD.matcher(text).results().limit(MOST_WORDS).map(MatchResult::group).toList();
    Optional<String> script = otherScript(words);
    return script.isPresent() ? script : otherWords(words);
  }

  private static Optional<String> otherWords(List<String> words) {
    Map<String, Integer> counts = new HashMap<>();
    for (String word : words.size() < LONG_TEXT ? outsideNames(words) : words) {
      String lower = word.toLowerCase(Locale.ROOT);
      SMALL_WORDS.forEach(
          (language, small) -> {
            if (small.contains(lower)) {
              counts.merge(language, 1, Integer::sum);
            }
          });
    }
    int english = counts.getOrDefault(ENGLISH, 0);
    counts.remove(ENGLISH);
    Map.Entry<String, Integer> other =
        counts.entrySet().stream()
            .max(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .orElse(Map.entry("no language", 0));
    double size = words.size();
    if (size < LONG_TEXT) {
      boolean foreign =
          english == 0
              && other.getValue() >= FEWEST_FOREIGN
              && other.getValue() >= FOREIGN_IN_SHORT * size;
      return foreign ? Optional.of(other.getKey()) : Optional.empty();
    }
    boolean foreign =
        english < ENGLISH_ENOUGH * size
            && other.getValue() > english
            && other.getValue() >= FOREIGN_ENOUGH * size;
    return foreign ? Optional.of(other.getKey()) : Optional.empty();
  }

  /** In an English sentence "de la" may stand in Manuel de la Cruz. */
  private static List<String> outsideNames(List<String> words) {
    List<String> outside = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      int before = i - 1;
      int after = i + 1;
      while (before >= 0 && isSmall(words.get(before))) {
        before--;
      }
      while (after < words.size() && isSmall(words.get(after))) {
        after++;
      }
      boolean inName =
          isSmall(words.get(i))
              && before >= 0
              && after < words.size()
              && Character.isUpperCase(words.get(before).charAt(0))
              && Character.isUpperCase(words.get(after).charAt(0));
      if (!inName) {
        outside.add(words.get(i));
      }
    }
    return outside;
  }

  private static boolean isSmall(String word) {
    return word.length() <= 4 && Character.isLowerCase(word.charAt(0));
  }

  private static Optional<String> otherScript(List<String> words) {
    Map<Character.UnicodeScript, Integer> letters = new EnumMap<>(Character.UnicodeScript.class);
    int all = 0;
    for (String word : words) {
      for (int i = 0; i < word.length(); i++) {
        Character.UnicodeScript script = Character.UnicodeScript.of(word.charAt(i));
        if (script != Character.UnicodeScript.INHERITED
            && script != Character.UnicodeScript.COMMON) {
          letters.merge(script, 1, Integer::sum);
          all++;
        }
      }
    }
    int latin = letters.getOrDefault(Character.UnicodeScript.LATIN, 0);
    letters.remove(Character.UnicodeScript.LATIN);
    if (all == 0 || all - latin < FOREIGN_SCRIPT * all) {
      return Optional.empty();
    }
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .map(
            most ->
                letters.containsKey(Character.UnicodeScript.HIRAGANA) ? "Japanese" : written(most));
  }

  private static String written(Character.UnicodeScript script) {
    return switch (script) {
      case HAN -> "Chinese";
      case HANGUL -> "Korean";
      default -> "a language in " + capitalised(script.name()) + " script";
    };
  }

  private static String capitalised(String name) {
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  /** The lists without the words that English and another language share. */
  private static Map<String, Set<String>> smallWords() {
    Map<String, Set<String>> lists = new HashMap<>();
    for (List<String> line : WordLists.lines("function-words.txt")) {
      lists.put(line.get(0), new HashSet<>(line.subList(1, line.size())));
    }
    Set<String> english = Set.copyOf(lists.get(ENGLISH));
    Set<String> foreign = new HashSet<>();
    lists.forEach((language, words) -> foreign.addAll(language.equals(ENGLISH) ? Set.of() : words));
    lists.forEach((language, words) -> words.removeAll(shared(language, english, foreign)));
    return Map.copyOf(lists);
  }

  private static Collection<String> shared(
      String language, Set<String> english, Set<String> foreign) {
    return language.equals(ENGLISH) ? foreign : english;
  }
}
