package org.plumbline.verify.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words and signs of an expression, one after the other. Anything unusual becomes a sign that no grammar has. */
final class Tokens {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<skip>\\s+|//[^\\r\\n]*|/\\*.*?\\*/)|(?<word>[A-Za-z_$][A-Za-z0-9_$]*)"
              + "|(?<number>\\d+(\\.\\d+)?)|(?<string>\"[^\"\\\\]*\")"
              + "|(?<sign>==|!=|<=|>=|&&|\\|\\||.)",
          Pattern.DOTALL);

  private enum Kind {
    WORD,
    NUMBER,
    STRING,
    SIGN,
    END
  }

  private record Token(Kind kind, String text, int line) {}

  private final List<Token> tokens = new ArrayList<>();
  private int at;

  Tokens(String text) {
    Matcher matcher = TOKEN.matcher(text);
    int line = 0;
    while (matcher.find()) {
      for (Kind kind : Kind.values()) {
        String name = kind.name().toLowerCase(java.util.Locale.ROOT);
        if (kind != Kind.END && matcher.group(name) != null) {
          tokens.add(new Token(kind, matcher.group(), line));
        }
      }
      line += (int) matcher.group().chars().filter(c -> c == '\n').count();
    }
    tokens.add(new Token(Kind.END, "the end", line));
  }

  /** The token that comes next, for messages. */
  String next() {
    return tokens.get(at).text();
  }

  /** The line that the next token stands on, from 0. */
  int line() {
    return tokens.get(at).line();
  }

  boolean isEnd() {
    return tokens.get(at).kind() == Kind.END;
  }

  boolean isWord() {
    return tokens.get(at).kind() == Kind.WORD;
  }

  boolean isLiteral() {
    Kind kind = tokens.get(at).kind();
    return kind == Kind.NUMBER || kind == Kind.STRING;
  }

  boolean is(String text) {
    return !isEnd() && !isLiteral() && next().equals(text);
  }

  /** Whether the token after the next is {@code text}. */
  boolean isSecond(String text) {
    return !isEnd() && tokens.get(at + 1).text().equals(text);
  }

  /** Takes the next token if it is {@code text}. */
  boolean take(String text) {
    if (is(text)) {
      at++;
      return true;
    }
    return false;
  }

  String take() {
    String text = next();
    at += isEnd() ? 0 : 1;
    return text;
  }
}
