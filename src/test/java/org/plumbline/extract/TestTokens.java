package org.plumbline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.text.Span;
import org.plumbline.text.Token;

/**
 * A tokenizer and tagger for tests: crude, but in two cuts, so that a reader can be shown not to depend on
 * the cut. A tag may be written behind a word: {@code won_NN}.
 */
public final class TestTokens {

  private static final Pattern COARSE =
      Pattern.compile("[^\\s,;()?!\"]+(?:,\\d+[^\\s,;()?!\"]*)*|[,;()?!\"]");
  private static final Pattern FINE =
      Pattern.compile("\\d+|(?:\\p{L}\\.){2,}|\\p{L}+(?:_[A-Z$]+)?|['’]\\p{L}+|\\S");
  private static final Pattern TAGGED = Pattern.compile("(.+)_([A-Z$]+)");

  private static final Set<String> FUNCTION =
      Set.of(
          "the", "a", "an", "of", "in", "on", "at", "by", "to", "from", "for", "and", "or", "with",
          "than", "over", "under", "about", "around", "some", "no", "as", "more", "less", "per",
          "every", "each", "its", "his", "her", "their", "was", "is", "has", "this", "between",
          "up", "down", "into", "who", "after", "before", "since", "until", "that", "were", "one",
          "both", "all", "plus", "minus", "not", "out", "last", "us", "across", "always");
  private static final Set<String> ADJECTIVES =
      Set.of(
          "long", "high", "old", "deep", "wide", "tall", "largest", "foreign", "more", "bad", "new",
          "mid", "late");
  private static final Set<String> VERBS =
      Set.of(
          "rose", "fell", "won", "beat", "lost", "said", "say", "killed", "hit", "kills", "shot",
          "drew", "must", "cost", "left", "took", "came", "grew", "weighs", "ago", "later",
          "earlier", "away", "may", "apart", "died", "die");

  private TestTokens() {}

  /** Cut at spaces and at punctuation around words only. */
  public static List<Token> coarse(String text) {
    return tokens(text, COARSE);
  }

  /** Cut between digits, letters and symbols everywhere. */
  public static List<Token> fine(String text) {
    return tokens(text, FINE);
  }

  private static List<Token> tokens(String text, Pattern pattern) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      addWithoutFullStop(tokens, matcher.group(), matcher.start(), matcher.end() == text.length());
    }
    return List.copyOf(tokens);
  }

  private static void addWithoutFullStop(
      List<Token> tokens, String piece, int start, boolean last) {
    boolean stop = last && piece.endsWith(".") && piece.length() > 1;
    add(tokens, stop ? piece.substring(0, piece.length() - 1) : piece, start);
    if (stop) {
      add(tokens, ".", start + piece.length() - 1);
    }
  }

  private static void add(List<Token> tokens, String piece, int start) {
    Matcher tagged = TAGGED.matcher(piece);
    boolean hasTag = tagged.matches();
    String form = hasTag ? tagged.group(1) : piece;
    String tag = hasTag ? tagged.group(2) : tag(form, start);
    Span span = new Span(start, start + piece.length());
    tokens.add(new Token(tokens.size(), form, form.toLowerCase(Locale.ROOT), tag, -1, "", span));
  }

  private static String tag(String form, int start) {
    String lower = form.toLowerCase(Locale.ROOT);
    if (!Character.isLetterOrDigit(form.charAt(0))) {
      return form;
    }
    if (Character.isDigit(form.charAt(0))) {
      return form.contains("-") ? "JJ" : "CD";
    }
    if (FUNCTION.contains(lower)) {
      return "IN";
    }
    if (Character.isUpperCase(form.charAt(0)) && start > 0) {
      return "NNP";
    }
    if (ADJECTIVES.contains(lower)) {
      return "JJ";
    }
    if (VERBS.contains(lower) || lower.endsWith("ed")) {
      return "VBD";
    }
    boolean plural =
        lower.equals("people")
            || lower.equals("men")
            || lower.equals("women")
            || lower.endsWith("s") && !lower.endsWith("ss") && lower.length() > 3;
    return plural ? "NNS" : "NN";
  }
}
