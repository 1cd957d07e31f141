package org.plumbline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Groups the tokens of a block into sentences.
 *
 * <p>A full stop, question or exclamation mark ends a sentence together with the quotes and brackets that
 * close right after it, except inside brackets, before a lower-case word, and between a quoted question and
 * the one who asks it. After an abbreviation only a word that is capitalised for no other reason starts a
 * sentence. A sentence longer than {@value #MAX_TOKENS} tokens is cut, at punctuation if it has any: the
 * parser's time grows with the square of the length.
 */
final class SentenceSplitter {
  static final int MAX_TOKENS = 200;

  private static final Set<String> CLOSERS = Set.of("\"", "'", "''", ")", "]", "}");
  private static final Set<String> CUTS = Set.of(",", ";", ":", "--");
  private static final Set<String> ASKING =
      Set.of(
          "said",
          "says",
          "asked",
          "asks",
          "told",
          "added",
          "adds",
          "wrote",
          "writes",
          "tweeted",
          "shouted",
          "cried",
          "replied",
          "yelled",
          "joked",
          "declared",
          "demanded",
          "wondered");
  private static final int ASKER_LENGTH = 6;
  private static final int BRACKET_LENGTH = 60;
  // "5 p.m. Monday" and "9 a.m. Eastern" go on, "5 p.m. Police" does not.
  private static final Set<String> AFTER_HOUR =
      Set.of(
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday",
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December",
          "Eastern",
          "Central",
          "Pacific",
          "Mountain",
          "GMT",
          "BST",
          "UTC",
          "ET",
          "EST",
          "EDT",
          "CT",
          "CST",
          "CDT",
          "PT",
          "PST",
          "PDT",
          "MT",
          "IST",
          "CET");

  private final Abbreviations abbreviations;
  private final SentenceStarters starters;

  SentenceSplitter(Abbreviations abbreviations, SentenceStarters starters) {
    this.abbreviations = abbreviations;
    this.starters = starters;
  }

  List<List<RawToken>> split(List<RawToken> tokens) {
    List<List<RawToken>> sentences = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < tokens.size(); i++) {
      int end = endOfSentence(tokens, from, i);
      if (end > i) {
        addWithinLimit(tokens.subList(from, end), sentences);
        from = end;
        i = end - 1;
      }
    }
    if (from < tokens.size()) {
      addWithinLimit(tokens.subList(from, tokens.size()), sentences);
    }
    return sentences;
  }

  /** If the sentence ends with the token at {@code at} and closers, the index after them; otherwise 0. */
  private int endOfSentence(List<RawToken> tokens, int from, int at) {
    String form = tokens.get(at).form();
    boolean mark = isFinalMark(form);
    if (!mark && !form.endsWith(".") || insideBracket(tokens, from, at)) {
      return 0;
    }
    int end = at + 1;
    while (end < tokens.size() && closes(tokens, end)) {
      end++;
    }
    if (end == tokens.size()) {
      return end;
    }
    boolean quoted = end > at + 1;
    boolean ends = mark ? markEnds(tokens, form, quoted, end) : abbreviationEnds(tokens, at, end);
    return ends ? end : 0;
  }

  private boolean markEnds(List<RawToken> tokens, String mark, boolean quoted, int next) {
    String following = tokens.get(next).form();
    if (Character.isLowerCase(following.charAt(0))) {
      return !quoted && mark.equals(".") && isLowerCaseBlock(tokens);
    }
    if (following.equals(",") || following.equals(";") || following.equals(")")) {
      return false;
    }
    return !quoted || mark.startsWith(".") || !isAsker(tokens, next);
  }

  private boolean abbreviationEnds(List<RawToken> tokens, int at, int next) {
    String form = tokens.get(at).form();
    String word = form.substring(0, form.length() - 1);
    String following = tokens.get(next).form();
    boolean starter = starters.isStarter(following);
    return abbreviations
        .kindOf(word)
        .map(
            kind ->
                switch (kind) {
                  case TITLE, NUMBER, INNER -> false;
                  case MEASURE, LAST, STATE -> starter;
                  case DOTTED -> starter || isHour(word) && startsAfterHour(following);
                })
        .orElse(false);
  }

  private static boolean isHour(String word) {
    return word.equalsIgnoreCase("a.m") || word.equalsIgnoreCase("p.m");
  }

  private static boolean startsAfterHour(String following) {
    return Character.isUpperCase(following.charAt(0)) && !AFTER_HOUR.contains(following);
  }

  /** "…?" the minister asked: a name or a lower-case word, and soon a verb of asking. */
  private static boolean isAsker(List<RawToken> tokens, int from) {
    int to = Math.min(tokens.size(), from + ASKER_LENGTH);
    for (int i = from; i < to; i++) {
      String form = tokens.get(i).form();
      if (ASKING.contains(form)) {
        return true;
      }
      if (isFinalMark(form) || form.equals(",") || form.equals("\"")) {
        return false;
      }
    }
    return false;
  }

  /** Someone who types without capitals still ends sentences. */
  private static boolean isLowerCaseBlock(List<RawToken> tokens) {
    return tokens.stream().noneMatch(token -> Character.isUpperCase(token.form().charAt(0)));
  }

  /** A quote or bracket written against the character before it. */
  private static boolean closes(List<RawToken> tokens, int at) {
    return CLOSERS.contains(tokens.get(at).form())
        && tokens.get(at).start() == tokens.get(at - 1).end();
  }

  /** A bracket that was opened within the sentence, not at its start, and closes soon. */
  private static boolean insideBracket(List<RawToken> tokens, int from, int at) {
    int open = -1;
    for (int i = at; i > from && i > at - BRACKET_LENGTH; i--) {
      String form = tokens.get(i).form();
      if (form.equals(")")) {
        return false;
      }
      if (form.equals("(")) {
        open = i;
        break;
      }
    }
    for (int i = at; open >= 0 && i < Math.min(tokens.size(), at + BRACKET_LENGTH); i++) {
      if (tokens.get(i).form().equals(")")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFinalMark(String form) {
    return form.chars().allMatch(c -> c == '.' || c == '!' || c == '?');
  }

  private static void addWithinLimit(List<RawToken> sentence, List<List<RawToken>> sentences) {
    int from = 0;
    while (sentence.size() - from > MAX_TOKENS) {
      int cut = cut(sentence, from);
      sentences.add(sentence.subList(from, cut));
      from = cut;
    }
    sentences.add(sentence.subList(from, sentence.size()));
  }

  private static int cut(List<RawToken> sentence, int from) {
    for (int i = from + MAX_TOKENS; i > from + MAX_TOKENS / 2; i--) {
      if (CUTS.contains(sentence.get(i - 1).form())) {
        return i;
      }
    }
    return from + MAX_TOKENS;
  }
}
