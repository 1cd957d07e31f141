package org.plumbline.text.model;

/** One value for each word of a sentence, in the form in which it is joined to others. */
final class HashedValues {
  private static final char JOINT = '_';

  private final long[] numbers;

  /** 0 where there is no value. */
  private final long[] powers;

  HashedValues(int words) {
    numbers = new long[words];
    powers = new long[words];
  }

  /** Notes a value; null is none. */
  void set(int word, String value) {
    if (value == null) {
      powers[word] = 0;
      return;
    }
    numbers[word] = StringHash.number(value);
    powers[word] = StringHash.power(value.length());
  }

  boolean has(int word) {
    return powers[word] != 0;
  }

  void copy(int word, HashedValues from, int fromWord) {
    numbers[word] = from.numbers[fromWord];
    powers[word] = from.powers[fromWord];
  }

  long number(int word) {
    return numbers[word];
  }

  /** The number of a string whose number is {@code before}, joined with the value of {@code word}. */
  long join(long before, int word) {
    return StringHash.join(before, JOINT, numbers[word], powers[word]);
  }
}
