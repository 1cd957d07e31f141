package org.plumbline.extract.quotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** Finds what stands between quotation marks in one paragraph, and tells marks from apostrophes. */
final class MarkReader {
  /** Words that start with an apostrophe. */
  private static final Set<String> ELIDED =
      Set.of(
          "em", "til", "till", "tis", "twas", "cause", "cuz", "bout", "round", "n", "nuff", "ere",
          "neath");

  /** Stands for two straight single marks. */
  private static final char PAIR = '"';

  private final String text;
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<Quoted> found = new ArrayList<>();

  private record Open(char mark, int width, int from) {}

  private MarkReader(String text) {
    this.text = text;
  }

  /** The quoted stretches of {@code text}, in order of their start. */
  static List<Quoted> read(String text) {
    MarkReader reader = new MarkReader(text);
    reader.read();
    return reader.found.stream().sorted(Comparator.comparingInt(Quoted::from)).toList();
  }

  static boolean isSingle(char mark) {
    return mark == '\'' || mark == '\u2018' || mark == '\u201A' || mark == '`';
  }

  private void read() {
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '\u201C', '\u201E', '\u00AB' -> openingDouble(i);
        case '\u201D', '\u00BB' -> closingDouble(i);
        case '"', '\u2033' -> straightDouble(i);
        case '\u2018', '\u201A' -> openingSingle(i);
        case '\u2019' -> closingSingle(i);
        case '\'', '`' -> i = straightSingle(i);
        default -> {
          // no mark
        }
      }
    }
    while (!open.isEmpty()) {
      Open left = open.pop();
      if (!isSingle(left.mark()) && left.from() < text.length()) {
        found.add(
            new Quoted(left.from(), text.length(), open.size(), left.mark(), left.width(), false));
      }
    }
  }

  private void openingDouble(int at) {
    // Typists also close with the opening mark.
    if (isOpenDouble() && !opensAt(at) && closesAt(at)) {
      closeDouble(at);
    } else {
      open(at);
    }
  }

  private void closingDouble(int at) {
    if (isOpenDouble()) {
      closeDouble(at);
    } else if (opensAt(at) && !closesAt(at)) {
      open(at);
    }
  }

  private void straightDouble(int at) {
    if (opensAt(at)) {
      open(at);
    } else if (isOpenDouble()) {
      closeDouble(at);
    } else if (at == 0 || isBreak(at - 1) && !isBreak(at + 1)) {
      open(at);
    }
  }

  private void openingSingle(int at) {
    if (!isElision(at)) {
      open(at);
    }
  }

  /** Returns where the mark ends: two straight single marks are a typist's double one. */
  private int straightSingle(int at) {
    if (at + 1 < text.length() && text.charAt(at + 1) == text.charAt(at)) {
      pairOfSingles(at);
      return at + 1;
    }
    if (opensAt(at) && !isElision(at) && hasSingleEnd(at)) {
      open(at);
    } else if (text.charAt(at) == '\'') {
      closingSingle(at);
    }
    return at;
  }

  private void pairOfSingles(int at) {
    if (opensAt(at + 1, at) && (!isOpenDouble() || open.peek().width() < 2)) {
      open.push(new Open(PAIR, 2, at + 2));
    } else if (isOpenDouble()) {
      closeDouble(at);
    }
  }

  private void closingSingle(int at) {
    if (open.isEmpty() || !isSingle(open.peek().mark()) || !closesSingle(at)) {
      return;
    }
    // "the workers' plan": a possessive rather than the end when a better end follows.
    boolean possessive =
        at > 0
            && text.charAt(at - 1) == 's'
            && at + 2 < text.length()
            && text.charAt(at + 1) == ' '
            && Character.isLetter(text.charAt(at + 2));
    if (!possessive || !hasBetterEnd(at)) {
      close(at);
    }
  }

  private void open(int at) {
    open.push(new Open(text.charAt(at), 1, at + 1));
  }

  private boolean isOpenDouble() {
    return open.stream().anyMatch(o -> !isSingle(o.mark()));
  }

  private void closeDouble(int at) {
    // A single mark left open inside was an apostrophe.
    while (isSingle(open.peek().mark())) {
      open.pop();
    }
    close(at);
  }

  private void close(int at) {
    Open opened = open.pop();
    if (opened.from() < at) {
      found.add(new Quoted(opened.from(), at, open.size(), opened.mark(), opened.width(), true));
    }
  }

  /** Whether a mark at {@code at} stands before a word and after none. */
  private boolean opensAt(int at) {
    return opensAt(at, at);
  }

  /** The same of a mark that runs from {@code first} to {@code last}. */
  private boolean opensAt(int last, int first) {
    if (last + 1 >= text.length() || isBreak(last + 1)) {
      return false;
    }
    if (first == 0) {
      return true;
    }
    char before = text.charAt(first - 1);
    char after = text.charAt(last + 1);
    if (isBreak(first - 1) || "([{/\u2014\u2013\u2015\u201C\u2018".indexOf(before) >= 0) {
      return ".,;:!?)".indexOf(after) < 0 || text.startsWith("...", last + 1);
    }
    boolean joined = "\"'-".indexOf(before) >= 0 && Character.isLetterOrDigit(after);
    return joined && opensAt(first - 1);
  }

  private boolean closesAt(int at) {
    return at > 0 && !isBreak(at - 1);
  }

  private boolean closesSingle(int at) {
    return at > 0
        && !isBreak(at - 1)
        && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
  }

  private boolean isElision(int at) {
    int end = at + 1;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    String word = text.substring(at + 1, end);
    return word.matches("\\d0s|\\d\\d") || ELIDED.contains(word.toLowerCase(java.util.Locale.ROOT));
  }

  private boolean hasSingleEnd(int from) {
    for (int i = from + 2; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == '\'' || c == '\u2019') && closesSingle(i)) {
        return true;
      }
      // Not past the end of the quotation around it.
      if (c == '\u201D' || c == '"' && !opensAt(i)) {
        return false;
      }
    }
    return false;
  }

  private boolean hasBetterEnd(int from) {
    for (int i = from + 2; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\u2018' || c == '\'' && opensAt(i)) {
        return false;
      }
      if ((c == '\'' || c == '\u2019') && closesSingle(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isBreak(int at) {
    return at < 0
        || at >= text.length()
        || Character.isWhitespace(text.charAt(at))
        || Character.isSpaceChar(text.charAt(at));
  }
}
