package org.plumbline.text.model;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the shipped lexica know of a word form: its ambiguity classes or its Brown clusters. Few distinct
 * values stand for many words, so a word maps to the number of its value.
 */
public final class FlatLexicon {
  private static final int TYPE = 0;

  private final StringIndex numbers;
  private final List<List<String>> values;

  private FlatLexicon(StringIndex numbers, List<List<String>> values) {
    this.numbers = numbers;
    this.values = values;
  }

  /** The values of {@code word}, in the shipped order; empty when the word is unknown. */
  public List<String> get(String word) {
    int number = numbers.get(TYPE, word);
    return number == StringIndex.ABSENT ? List.of() : values.get(number);
  }

  /** Writes {@code lexicon} in flat form. */
  public static void write(Map<String, ? extends Collection<String>> lexicon, ModelOutput out)
      throws IOException {
    Map<List<String>, Integer> numberOf = new HashMap<>();
    List<List<String>> values = new ArrayList<>();
    StringIndex.Builder index = new StringIndex.Builder(lexicon.size());
    lexicon.forEach(
        (word, value) -> {
          List<String> key = List.copyOf(value);
          Integer number = numberOf.get(key);
          if (number == null) {
            number = values.size();
            numberOf.put(key, number);
            values.add(key);
          }
          index.put(TYPE, word, number);
        });
    out.writeInt(values.size());
    for (List<String> value : values) {
      out.writeStrings(value);
    }
    index.build().write(out);
  }

  /** Reads a lexicon that {@link #write} wrote. */
  public static FlatLexicon read(ModelInput in) throws IOException {
    int count = in.readInt();
    List<List<String>> values = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      values.add(List.copyOf(in.readStrings()));
    }
    return new FlatLexicon(StringIndex.read(in), values);
  }
}
