package org.plumbline.extract.lexeme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Phrases of one or more words, each with a value; the longest one that stands at a position is found.
 *
 * @param <V> what a phrase means
 */
public final class PhraseTable<V> {

  /**
   * A phrase found.
   *
   * @param next index of the lexeme after the phrase
   * @param value what it means
   */
  public record Match<V>(int next, V value) {}

  private record Entry<V>(String[] words, V value) {}

  private final Map<String, List<Entry<V>>> byFirstWord;

  private PhraseTable(Map<String, List<Entry<V>>> byFirstWord) {
    this.byFirstWord = byFirstWord;
  }

  /** Starts a table. */
  public static <V> Builder<V> builder() {
    return new Builder<>();
  }

  /** The longest phrase that starts at {@code i}. A hyphen that ties two words counts as a space. */
  public Optional<Match<V>> match(Lexemes in, int i) {
    for (Entry<V> entry : byFirstWord.getOrDefault(in.at(i).lower(), List.of())) {
      int next = end(in, i, entry.words);
      if (next > 0) {
        return Optional.of(new Match<>(next, entry.value));
      }
    }
    return Optional.empty();
  }

  /** The words with which its phrases begin. */
  public Set<String> firstWords() {
    return byFirstWord.keySet();
  }

  private static int end(Lexemes in, int start, String[] words) {
    int i = start;
    for (int k = 0; k < words.length; k++) {
      if (k > 0 && !words[k].equals("-")) {
        i = in.skipHyphen(i);
      }
      if (!in.at(i).lower().equals(words[k])) {
        return -1;
      }
      i++;
    }
    return i;
  }

  /** Collects the phrases of a table. */
  public static final class Builder<V> {
    private final Map<String, List<Entry<V>>> byFirstWord = new HashMap<>();

    /** Gives {@code value} to every phrase of {@code phrases}, which are separated by {@code |}. */
    public Builder<V> put(V value, String phrases) {
      for (String phrase : phrases.split("\\|")) {
        String[] words = phrase.trim().split(" +");
        byFirstWord
            .computeIfAbsent(words[0], w -> new ArrayList<>())
            .add(new Entry<>(words, value));
      }
      return this;
    }

    /** The finished table. */
    public PhraseTable<V> build() {
      Map<String, List<Entry<V>>> sorted = new HashMap<>();
      Comparator<Entry<V>> longestFirst = Comparator.comparingInt(e -> -e.words.length);
      byFirstWord.forEach(
          (word, entries) -> sorted.put(word, entries.stream().sorted(longestFirst).toList()));
      return new PhraseTable<>(Map.copyOf(sorted));
    }
  }
}
