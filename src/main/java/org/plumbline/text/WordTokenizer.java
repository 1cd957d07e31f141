package org.plumbline.text;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Splits a normalised block into tokens as NLP4J does, with offsets that hold and with full stops where they
 * belong. Left alone, NLP4J takes the stop of {@code "TRF."}, {@code "2-1."} and {@code "lived in."} for a
 * part of the word, because the word is short, has no vowels or could be an abbreviation.
 */
final class WordTokenizer {
  /** Endings of host names: a stop before one of them is no full stop. */
  private static final Set<String> DOMAINS =
      Set.of("com", "org", "net", "gov", "edu", "io", "co", "tv", "uk", "info", "eu", "int");

  private static final Set<String> BEFORE_STATE = Set.of(",", "(", "-");

  private static final Set<String> PARTICLE_NOUNS =
      WordLists.lines("particle-nouns.txt").stream()
          .flatMap(List::stream)
          .collect(Collectors.toUnmodifiableSet());

  private final EnglishTokenizer tokenizer = new EnglishTokenizer();
  private final Abbreviations abbreviations;
  private final SentenceStarters starters;

  WordTokenizer(Abbreviations abbreviations, SentenceStarters starters) {
    this.abbreviations = abbreviations;
    this.starters = starters;
  }

  List<RawToken> tokenize(String text) {
    return joinParticles(splitStops(joinStops(located(text))));
  }

  /** NLP4J's own offsets drift after some splits; its tokens always stand in the text in order. */
  private List<RawToken> located(String text) {
    List<RawToken> tokens = new ArrayList<>();
    int from = 0;
    for (Token token : tokenizer.tokenize(text)) {
      String form = token.getWordForm();
      int start = text.indexOf(form, from);
      if (start < 0) {
        from = pieces(text, form, from, tokens);
        continue;
      }
      from = start + form.length();
      tokens.add(new RawToken(form, start, from));
    }
    return tokens;
  }

  /**
   * Locates a token that NLP4J joined over blanks, "( 2008 )", as the pieces that stand in the text.
   *
   * @return where the last piece ends
   */
  private static int pieces(String text, String form, int from, List<RawToken> tokens) {
    int at = from;
    int start = -1;
    for (int i = 0; i < form.length(); i++) {
      int next = text.indexOf(form.charAt(i), at);
      if (next < 0 || start >= 0 && !text.substring(at, next).isBlank()) {
        throw new IllegalStateException(
            "tokenizer returned '" + form + "', which is not in: " + text);
      }
      if (start >= 0 && next > at) {
        tokens.add(new RawToken(text.substring(start, at), start, at));
        start = next;
      }
      start = start < 0 ? next : start;
      at = next + 1;
    }
    tokens.add(new RawToken(text.substring(start, at), start, at));
    return at;
  }

  /** Joins what NLP4J split: {@code example . com}, {@code approx .} before a number. */
  private List<RawToken> joinStops(List<RawToken> tokens) {
    List<RawToken> joined = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      RawToken token = tokens.get(i);
      boolean stopFollows = i + 1 < tokens.size() && isStop(tokens.get(i + 1)) && touch(tokens, i);
      if (stopFollows
          && i + 2 < tokens.size()
          && touch(tokens, i + 1)
          && isDomain(tokens.get(i + 2))) {
        joined.add(join(token, join(tokens.get(i + 1), tokens.get(i + 2))));
        i += 2;
      } else if (stopFollows && ownsStop(tokens, token.form(), i, i + 2)) {
        joined.add(join(token, tokens.get(i + 1)));
        i += 1;
      } else {
        joined.add(token);
      }
    }
    return joined;
  }

  /** "break - in" is one noun. */
  private static List<RawToken> joinParticles(List<RawToken> tokens) {
    List<RawToken> joined = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      boolean noun =
          i + 2 < tokens.size()
              && tokens.get(i + 1).form().equals("-")
              && touch(tokens, i)
              && touch(tokens, i + 1)
              && isParticleNoun(tokens.get(i).form() + "-" + tokens.get(i + 2).form())
              // "run-off-the-mill"
              && !(i + 3 < tokens.size()
                  && tokens.get(i + 3).form().equals("-")
                  && touch(tokens, i + 2));
      if (noun) {
        joined.add(join(tokens.get(i), join(tokens.get(i + 1), tokens.get(i + 2))));
        i += 2;
      } else {
        joined.add(tokens.get(i));
      }
    }
    return joined;
  }

  private static boolean isParticleNoun(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    return PARTICLE_NOUNS.contains(lower)
        || lower.endsWith("s") && PARTICLE_NOUNS.contains(lower.substring(0, lower.length() - 1));
  }

  /** Takes the stop off what is no abbreviation. */
  private List<RawToken> splitStops(List<RawToken> tokens) {
    List<RawToken> split = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      RawToken token = tokens.get(i);
      String form = token.form();
      int last = form.length() - 1;
      boolean stopped =
          last > 0 && form.charAt(last) == '.' && isAlphanumeric(form.charAt(last - 1));
      if (stopped && !ownsStop(tokens, form.substring(0, last), i, i + 1)) {
        split.add(new RawToken(form.substring(0, last), token.start(), token.end() - 1));
        split.add(new RawToken(".", token.end() - 1, token.end()));
      } else {
        split.add(token);
      }
    }
    return split;
  }

  /** Whether the stop after {@code word}, the token at {@code index}, is part of the word. */
  private boolean ownsStop(List<RawToken> tokens, String word, int index, int next) {
    boolean hasNext = next < tokens.size();
    if (word.length() == 1 && Character.isLetter(word.charAt(0))) {
      return isInitial(tokens, word, index, next);
    }
    if (isNumber(word)) {
      // "1." that opens a block numbers it.
      return index == 0 && hasNext;
    }
    return abbreviations.kindOf(word).filter(kind -> fits(kind, tokens, index, next)).isPresent();
  }

  /** Whether an abbreviation of that kind can stand at {@code index}, before {@code next}. */
  private static boolean fits(Abbreviations.Kind kind, List<RawToken> tokens, int index, int next) {
    boolean hasNext = next < tokens.size();
    return switch (kind) {
      case TITLE, INNER -> hasNext;
      case NUMBER -> hasNext && startsWithDigit(tokens.get(next).form());
      case MEASURE -> index > 0 && startsWithDigit(tokens.get(index - 1).form());
      case STATE -> index > 0 && BEFORE_STATE.contains(tokens.get(index - 1).form());
      case LAST, DOTTED -> true;
    };
  }

  /** "J. Smith" and "J. K. Smith", not "plan B. The" nor "Malcolm X." */
  private boolean isInitial(List<RawToken> tokens, String word, int index, int next) {
    if (!Character.isUpperCase(word.charAt(0)) || next >= tokens.size()) {
      return false;
    }
    String following = tokens.get(next).form();
    boolean name = Character.isUpperCase(following.charAt(0)) && !starters.isStarter(following);
    return name || following.equals(",") && index > 0;
  }

  private static boolean isStop(RawToken token) {
    return token.form().equals(".");
  }

  private static boolean isDomain(RawToken token) {
    return DOMAINS.contains(token.form().toLowerCase(Locale.ROOT));
  }

  private static boolean touch(List<RawToken> tokens, int index) {
    return tokens.get(index).end() == tokens.get(index + 1).start();
  }

  private static RawToken join(RawToken first, RawToken second) {
    return new RawToken(first.form() + second.form(), first.start(), second.end());
  }

  private static boolean isAlphanumeric(char c) {
    return Character.isLetterOrDigit(c) || c == '%';
  }

  private static boolean isNumber(String word) {
    return word.chars().anyMatch(Character::isDigit) && !Character.isLetter(word.charAt(0));
  }

  private static boolean startsWithDigit(String word) {
    return Character.isDigit(word.charAt(0));
  }
}
