package org.plumbline.audit.claims;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Brings a post to the form in which it is judged: without what copies of one text differ in and what says
 * nothing (who shared it, links, emoji, trailing hashtags, repeated marks, white space). Two posts of one
 * form share one judgement; one changed letter, digit or mark between words makes another form.
 */
public final class PostForm {
  private static final Pattern LINK =
      Pattern.compile("(?:https?://|www\\.|pic\\.twitter\\.com/)\\S+");
  private static final Pattern HANDLE = Pattern.compile("\\.?@\\w+:?");
  private static final Pattern HEADER =
      Pattern.compile("BREAKING|UPDATE|WATCH|(?i:breaking|updated?|watch)[:!]+");
  private static final int FEWEST_WORDS = 3;

  /** Below are signs that belong to words: °, ©, ®. */
  private static final int FIRST_PICTURE = 0x2190;

  private PostForm() {}

  /** The form of {@code post}; empty when nothing of it is left. */
  public static String of(String post) {
    String text =
        Normalizer.isNormalized(post, Normalizer.Form.NFC)
            ? post
            : Normalizer.normalize(post, Normalizer.Form.NFC);
    List<String> words = new ArrayList<>();
    int at = 0;
    int length = text.length();
    while (at < length) {
      while (at < length && isSpace(text.charAt(at))) {
        at++;
      }
      int start = at;
      boolean plain = true;
      while (at < length && !isSpace(text.charAt(at))) {
        plain &= isPlain(text.charAt(at));
        at++;
      }
      if (at > start) {
        word(plain ? text.substring(start, at) : cleaned(text.substring(start, at)), words);
      }
    }
    while (words.size() > FEWEST_WORDS && words.get(words.size() - 1).charAt(0) == '#') {
      words.remove(words.size() - 1);
    }
    return joined(words);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F' || c == '\u2007';
  }

  /** Letters, digits and the marks within words: nothing to clean. */
  private static boolean isPlain(char c) {
    return c < 0x7F && c != '!' && c != '?';
  }

  private static String joined(List<String> words) {
    StringBuilder form = new StringBuilder();
    for (String word : words) {
      boolean tag = word.charAt(0) == '#' && word.length() > 1;
      form.append(form.length() == 0 ? "" : " ").append(word, tag ? 1 : 0, word.length());
    }
    return form.toString();
  }

  private static void word(String word, List<String> words) {
    boolean first = words.isEmpty();
    if (word.isEmpty()
        || first && (word.equals("RT") || HANDLE.matcher(word).matches() || isHeader(word))
        || isLink(word)) {
      return;
    }
    words.add(word);
  }

  private static boolean isHeader(String word) {
    return HEADER.matcher(word).matches();
  }

  private static boolean isLink(String word) {
    char c = word.charAt(0);
    return (c == 'h' || c == 'w' || c == 'p') && LINK.matcher(word).matches();
  }

  /** Without pictures, and with one mark for many. */
  private static String cleaned(String word) {
    StringBuilder clean = new StringBuilder();
    for (int i = 0; i < word.length(); ) {
      int c = word.codePointAt(i);
      i += Character.charCount(c);
      boolean repeated =
          (c == '!' || c == '?')
              && clean.length() > 0
              && clean.charAt(clean.length() - 1) == (char) c;
      if (!repeated && !isPicture(c)) {
        clean.appendCodePoint(c);
      }
    }
    return clean.toString();
  }

  private static boolean isPicture(int c) {
    int type = Character.getType(c);
    return type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.CONTROL
        || c >= 0xFE00 && c <= 0xFE0F
        || c >= FIRST_PICTURE
            && (type == Character.OTHER_SYMBOL || type == Character.MODIFIER_SYMBOL);
  }
}
