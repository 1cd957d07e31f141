package org.plumbline.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.plumbline.lexicon.Gazetteer;
import org.plumbline.lexicon.Lexicon;
import org.plumbline.text.ReadableText;
import org.plumbline.text.Sentence;
import org.plumbline.truth.GroundTruth;
import org.plumbline.truth.Source;

/**
 * Brings a social post to the form of a sentence: without links, emoji and trailing hashtags, abbreviations
 * written out, names in capitals. Every character stays traceable to the post.
 */
final class PostText {
  private static final Pattern LINK = Pattern.compile("(https?://|www\\.)\\S+");
  private static final Pattern HANDLE = Pattern.compile("@\\w+:?");
  private static final Pattern HEADER =
      Pattern.compile("(?i)(breaking|update|updated|just in|watch|rt)[:!]*");
  private static final Pattern LABEL =
      Pattern.compile("(?i)(breaking|breaking news|update|updated|just in|watch|rt)[:!]");
  private static final Pattern INTERJECTION =
      Pattern.compile("(?i)(btw|lol|lmao|omg|smh|tbh|imo|imho|wow|ugh|yikes)[!.,]*");
  private static final Pattern AT = Pattern.compile("^@");
  private static final Pattern REPEATED = Pattern.compile("([!?.])\\1+");
  private static final String MARKS = ".,!?;:";
  private static final int LONGEST_NAME = 6;

  private final Lexicon lexicon;
  private final Gazetteer gazetteer;

  PostText(Lexicon lexicon, Gazetteer gazetteer) {
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
  }

  /** One word of the post: what will be read, and where it stood. */
  private record Word(String text, int start, int end) {}

  /** Whether {@code text} is written as posts are, not as sentences are. */
  static boolean isPost(String text) {
    boolean symbols =
        text.codePoints().anyMatch(c -> Character.getType(c) == Character.OTHER_SYMBOL);
    int letter = 0;
    while (letter < text.length() && !Character.isLetterOrDigit(text.charAt(letter))) {
      letter++;
    }
    boolean small = letter < text.length() && Character.isLowerCase(text.charAt(letter));
    return symbols
        || small
        || text.indexOf('#') >= 0
        || text.startsWith("RT ")
        || LABEL.matcher(text).lookingAt()
        || text.indexOf('@') >= 0
        || LINK.matcher(text).find();
  }

  ReadableText read(String post, GroundTruth truth) {
    List<Word> words = words(post);
    boolean capitals =
        words.stream()
            .anyMatch(
                w ->
                    w.text().length() > 1
                        && Character.isUpperCase(w.text().charAt(0))
                        && Character.isLowerCase(w.text().charAt(1)));
    Map<String, String> names = names(truth);
    StringBuilder text = new StringBuilder();
    List<Integer> offsets = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      int length = nameAt(words, i, names);
      if (length > 0) {
        String[] parts = names.get(key(words, i, length)).split(" ");
        for (int k = 0; k < length; k++) {
          append(
              text,
              offsets,
              k < parts.length ? tail(parts[k], words.get(i + k).text()) : words.get(i + k).text(),
              words.get(i + k));
        }
        i += length;
        continue;
      }
      Word word = words.get(i++);
      String shown = word.text();
      if (!capitals
          && gazetteer.knows(bare(shown))
          && !gazetteer.isAmbiguousWithCommonWord(bare(shown))) {
        shown = capital(shown);
      }
      append(text, offsets, text.length() == 0 ? capital(shown) : shown, word);
    }
    offsets.add(post.length());
    int[] map = offsets.stream().mapToInt(Integer::intValue).toArray();
    return text.length() == 0
        ? new ReadableText("claim", post, List.of(), null)
        : new ReadableText(
            "claim",
            post,
            List.of(new ReadableText.Block(Sentence.Kind.BODY, text.toString(), map)),
            null);
  }

  private List<Word> words(String post) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < post.length()) {
      while (at < post.length() && Character.isWhitespace(post.charAt(at))) {
        at++;
      }
      int start = at;
      while (at < post.length() && !Character.isWhitespace(post.charAt(at))) {
        at++;
      }
      if (at > start) {
        word(post.substring(start, at), start, at, words);
      }
    }
    while (words.size() > 3 && words.get(words.size() - 1).text().startsWith("#")) {
      words.remove(words.size() - 1);
    }
    words.replaceAll(
        w -> w.text().startsWith("#") ? new Word(w.text().substring(1), w.start(), w.end()) : w);
    return words;
  }

  private void word(String raw, int start, int end, List<Word> into) {
    boolean first = into.isEmpty();
    if (LINK.matcher(raw).matches()
        || INTERJECTION.matcher(raw).matches()
        || first && (HANDLE.matcher(raw).matches() || HEADER.matcher(raw).matches())) {
      return;
    }
    StringBuilder plain = new StringBuilder();
    raw.codePoints()
        .filter(
            c -> {
              int type = Character.getType(c);
              return type != Character.OTHER_SYMBOL
                      && type != Character.FORMAT
                      && type != Character.NON_SPACING_MARK
                      && type != Character.SURROGATE
                      && type != Character.MODIFIER_SYMBOL
                  || c == '^';
            })
        .forEach(plain::appendCodePoint);
    String text = REPEATED.matcher(AT.matcher(plain).replaceAll("")).replaceAll("$1");
    if (text.isEmpty()) {
      return;
    }
    int marks = endOfWord(text);
    String ending = text.substring(marks);
    String stem = text.substring(0, marks);
    String expanded = lexicon.postAbbreviation(stem).orElse(stem);
    into.add(new Word(expanded + ending, start, end));
  }

  /** Every name of the sources, by its words in small letters. */
  private static Map<String, String> names(GroundTruth truth) {
    if (truth.sources().size() == 1) {
      return truth.sources().get(0).spellings();
    }
    Map<String, String> names = new HashMap<>();
    for (Source source : truth.sources()) {
      source.spellings().forEach(names::putIfAbsent);
    }
    return names;
  }

  private static int nameAt(List<Word> words, int from, Map<String, String> names) {
    for (int length = Math.min(LONGEST_NAME, words.size() - from); length > 0; length--) {
      String name = names.get(key(words, from, length));
      if (name != null) {
        return length;
      }
    }
    return 0;
  }

  private static String key(List<Word> words, int from, int length) {
    StringBuilder key = new StringBuilder();
    for (int i = from; i < from + length; i++) {
      key.append(key.length() == 0 ? "" : " ")
          .append(i == from + length - 1 ? bare(words.get(i).text()) : words.get(i).text());
    }
    return key.toString().toLowerCase(Locale.ROOT);
  }

  private static String bare(String word) {
    int end = endOfWord(word);
    boolean owner = word.startsWith("'s", end - 2) || word.startsWith("’s", end - 2);
    return word.substring(0, owner ? end - 2 : end);
  }

  /** Where the marks after a word begin. */
  private static int endOfWord(String word) {
    int end = word.length();
    while (end > 0 && MARKS.indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  /** The name's spelling with the word's own ending. */
  private static String tail(String name, String word) {
    String bare = bare(word);
    return name.length() == bare.length() ? name + word.substring(bare.length()) : capital(word);
  }

  private static String capital(String word) {
    return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static void append(StringBuilder text, List<Integer> offsets, String word, Word from) {
    if (text.length() > 0) {
      text.append(' ');
      offsets.add(Math.max(0, from.start() - 1));
    }
    for (int i = 0; i < word.length(); i++) {
      text.append(word.charAt(i));
      offsets.add(Math.min(from.start() + i, from.end() - 1));
    }
  }
}
