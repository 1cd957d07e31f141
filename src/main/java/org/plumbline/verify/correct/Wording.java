package org.plumbline.verify.correct;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.plumbline.text.Document;
import org.plumbline.text.Sentence;
import org.plumbline.text.Span;
import org.plumbline.text.Token;

/** The words of a claim, and how others are put in their place so that the sentence stays one. */
final class Wording {
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");
  private static final Set<String> DETERMINERS =
      Set.of("a", "an", "the", "his", "her", "its", "their", "our", "my", "this", "that", "no");

  private final String text;
  private final Document document;

  Wording(Document document) {
    this.text = document.source().original();
    this.document = document;
  }

  String text() {
    return text;
  }

  String at(Span span) {
    return text.substring(span.start(), span.end());
  }

  Sentence sentence(int index) {
    return document.sentences().get(index);
  }

  /** Where {@code words} stand within a range, whatever their capitals; the range itself when nowhere. */
  Span locate(String words, Span within) {
    int found = at(within).toLowerCase(Locale.ROOT).indexOf(words.toLowerCase(Locale.ROOT));
    if (found >= 0) {
      return new Span(within.start() + found, within.start() + found + words.length());
    }
    // "61 votes to 39" stands on two phrases.
    int whole = text.indexOf(words);
    boolean around = whole >= 0 && whole < within.end() && within.start() < whole + words.length();
    return around ? new Span(whole, whole + words.length()) : within;
  }

  /** The claim with other words at {@code span}; what must agree with them is changed as well. */
  String replace(Span span, String words) {
    Span old = span;
    String put = words;
    String before = wordBefore(old);
    if (isArticle(put) && ARTICLES.contains(before.toLowerCase(Locale.ROOT))) {
      old = new Span(startOfWordBefore(old), old.end());
    }
    if (before.equalsIgnoreCase("a") || before.equalsIgnoreCase("an")) {
      if (!isArticle(put)) {
        put = article(put, before) + " " + put;
        old = new Span(startOfWordBefore(old), old.end());
      }
    }
    if (startsSentence(old.start())) {
      put = capital(put);
    }
    String tail = text.substring(old.end());
    if (put.isEmpty() && tail.startsWith(" ")) {
      tail = tail.substring(1);
      if (startsSentence(old.start())) {
        tail = capital(tail);
      }
    }
    return text.substring(0, old.start()) + put + tail;
  }

  /** The same with two ranges exchanged. */
  Optional<String> exchange(Span one, Span other) {
    Span first = one.start() <= other.start() ? one : other;
    Span second = first == one ? other : one;
    if (first.end() > second.start()) {
      return Optional.empty();
    }
    String moved = withoutCapital(at(first), first.start());
    String front = startsSentence(first.start()) ? capital(at(second)) : at(second);
    return Optional.of(
        text.substring(0, first.start())
            + front
            + text.substring(first.end(), second.start())
            + moved
            + text.substring(second.end()));
  }

  private String withoutCapital(String words, int start) {
    boolean named =
        document.sentences().stream()
            .flatMap(s -> s.tokens().stream())
            .anyMatch(t -> t.span().start() == start && t.isProperNoun());
    return startsSentence(start) && !named ? small(words) : words;
  }

  /** Whether a sentence of the claim starts there, quotation marks and such aside. */
  boolean startsSentence(int offset) {
    if (text.substring(0, offset).chars().noneMatch(Character::isLetterOrDigit)) {
      return Character.isUpperCase(text.codePointAt(Math.min(offset, text.length() - 1)));
    }
    return document.sentences().stream()
        .map(Sentence::tokens)
        .map(List::iterator)
        .anyMatch(tokens -> tokens.next().span().start() == offset);
  }

  private int startOfWordBefore(Span span) {
    int at = span.start();
    while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    while (at > 0 && Character.isLetter(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** The word right before a range, separated by nothing but space. */
  String wordBefore(Span span) {
    return text.substring(startOfWordBefore(span), span.start()).strip();
  }

  /** The range with the article before it. */
  Span withArticle(Span span) {
    return ARTICLES.contains(wordBefore(span).toLowerCase(Locale.ROOT))
        ? new Span(startOfWordBefore(span), span.end())
        : span;
  }

  /** The determiner that a phrase begins with; empty when it has none. */
  static String determiner(String phrase) {
    int space = phrase.indexOf(' ');
    String first = space < 0 ? "" : phrase.substring(0, space);
    return DETERMINERS.contains(first.toLowerCase(Locale.ROOT)) ? first : "";
  }

  private static boolean isArticle(String phrase) {
    return !determiner(phrase).isEmpty();
  }

  /** "a" or "an", as {@code word} needs it. */
  static String article(String word, String instead) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean vowel =
        "aeiou".indexOf(lower.charAt(0)) >= 0 && !lower.matches("(uni[^nm]|use|usu|eu|one\\b).*")
            || lower.matches("(hour|honest|honou?r|heir|8|11\\b|18\\b).*");
    String article = vowel ? "an" : "a";
    return Character.isUpperCase(instead.charAt(0)) ? capital(article) : article;
  }

  static String capital(String words) {
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  static String small(String words) {
    return words.isEmpty() ? words : Character.toLowerCase(words.charAt(0)) + words.substring(1);
  }

  /** The range from one token to another, both included. */
  static Span span(Token first, Token last) {
    return first.span().cover(last.span());
  }
}
