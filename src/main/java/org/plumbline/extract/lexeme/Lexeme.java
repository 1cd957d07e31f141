package org.plumbline.extract.lexeme;

import java.util.Set;

/**
 * The finest piece of text that the number and date grammars read: a numeral, a run of letters, or a symbol.
 *
 * @param text as written
 * @param lower lower-case, without the dots of an abbreviation ({@code p.m.} is {@code pm})
 * @param first index of the token in which it starts
 * @param last index of the token in which it ends; differs from {@code first} when the tokenizer cut
 *     inside ("1", ",", "000")
 * @param glued no space stands before it
 * @param tag part-of-speech tag of the token in which it starts
 */
public record Lexeme(String text, String lower, int first, int last, boolean glued, String tag) {

  /**
   * Stands before the first and after the last lexeme of a sentence, so that grammars need no bounds
   * checks.
   */
  static final Lexeme NONE = new Lexeme("", "", -1, -1, false, "");

  /** Whether it is written in digits. */
  public boolean isNumeral() {
    return !text.isEmpty() && Character.isDigit(text.charAt(0));
  }

  /** Whether it is written in letters. */
  public boolean isWord() {
    return !text.isEmpty() && Character.isLetter(text.charAt(0));
  }

  public boolean isCapitalised() {
    return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
  }

  /** The value of its digits; -1 when it is anything but one to nine digits. */
  public int number() {
    if (text.isEmpty() || text.length() > 9) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  /** Whether it is {@code count} digits and nothing else. */
  public boolean isDigits(int count) {
    return text.length() == count && number() >= 0;
  }

  public boolean isHyphen() {
    return text.length() == 1 && "-–‐—−".indexOf(text.charAt(0)) >= 0;
  }

  public boolean is(String word) {
    return lower.equals(word);
  }

  public boolean isIn(Set<String> words) {
    return words.contains(lower);
  }

  public boolean isPluralNoun() {
    return tag.equals("NNS") || tag.equals("NNPS");
  }

  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  public boolean isProperNoun() {
    return tag.startsWith("NNP");
  }
}
