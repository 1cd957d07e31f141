package org.plumbline.extract.lexeme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.text.Token;

/**
 * The lexemes of a sentence.
 *
 * <p>Tokens that touch each other are joined before they are cut again, so "£1.2bn", "£ 1.2 bn" cut by a
 * tokenizer, and "£1.2" + "bn" give the same three lexemes. Touching is read from the spans.
 */
public final class Lexemes {

  // Numeral with separators | abbreviation with dots | letters | 's and its like | any other
  // character.
  private static final Pattern PIECE =
      Pattern.compile(
          "\\d+(?:[.,]\\d+)*"
              + "|(?:\\p{L}\\.){2,}|(?:\\p{L}\\.)+\\p{L}(?!\\p{L})"
              + "|\\p{L}[\\p{L}\\p{M}]*"
              + "|['’][\\p{L}]+"
              + "|\\S");

  private final List<Lexeme> lexemes;

  private Lexemes(List<Lexeme> lexemes) {
    this.lexemes = List.copyOf(lexemes);
  }

  /** Cuts {@code tokens}, which follow each other in one sentence. */
  public static Lexemes of(List<Token> tokens) {
    List<Lexeme> found = new ArrayList<>();
    int from = 0;
    while (from < tokens.size()) {
      int to = from + 1;
      while (to < tokens.size() && touches(tokens.get(to - 1), tokens.get(to))) {
        to++;
      }
      cut(tokens.subList(from, to), found);
      from = to;
    }
    return new Lexemes(found);
  }

  private static boolean touches(Token left, Token right) {
    return left.span().end() == right.span().start();
  }

  private static void cut(List<Token> joined, List<Lexeme> found) {
    StringBuilder text = new StringBuilder();
    List<Token> owners = new ArrayList<>();
    for (Token token : joined) {
      text.append(token.form());
      for (int i = 0; i < token.form().length(); i++) {
        owners.add(token);
      }
    }
    Matcher pieces = PIECE.matcher(text);
    while (pieces.find()) {
      Token first = owners.get(pieces.start());
      Token last = owners.get(pieces.end() - 1);
      String piece = pieces.group();
      String lower = lower(piece);
      boolean glued = pieces.start() > 0;
      found.add(new Lexeme(piece, lower, first.index(), last.index(), glued, first.tag()));
    }
  }

  private static String lower(String piece) {
    String lower = piece.toLowerCase(Locale.ROOT).replace('’', '\'');
    return Character.isLetter(piece.charAt(0)) ? lower.replace(".", "") : lower;
  }

  public int size() {
    return lexemes.size();
  }

  /** The lexeme at {@code i}, or an empty one when {@code i} is outside the sentence. */
  public Lexeme at(int i) {
    return i >= 0 && i < lexemes.size() ? lexemes.get(i) : Lexeme.NONE;
  }

  public boolean is(int i, String word) {
    return at(i).lower().equals(word);
  }

  public boolean isIn(int i, Set<String> words) {
    return words.contains(at(i).lower());
  }

  /** Whether a hyphen or dash at {@code i} ties its neighbours together without spaces. */
  public boolean isTyingHyphen(int i) {
    return at(i).isHyphen() && at(i).glued() && at(i + 1).glued();
  }

  /** {@code i}, or the index after it when a tying hyphen stands there. */
  public int skipHyphen(int i) {
    return isTyingHyphen(i) ? i + 1 : i;
  }

  /** The words from {@code from} up to {@code to}, spaced as they were written. */
  public String surface(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from && !at(i).glued()) {
        text.append(' ');
      }
      text.append(at(i).text());
    }
    return text.toString();
  }
}
