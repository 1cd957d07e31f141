package org.plumbline.text;

import java.util.ArrayList;
import java.util.List;

/** Finds the paragraphs of plain text. */
final class Paragraphs {
  /** No one wraps wider than this. */
  private static final int WIDEST = 130;

  private static final int NARROWEST = 40;
  private static final double SHARE_OF_FULL_LINES = 0.8;
  private static final String BULLETS = "•‣▪●*-–";

  private Paragraphs() {}

  /** Where the paragraphs of {@code text} stand, from {@code from} on, without white space and bullets. */
  static List<Span> of(String text, int from) {
    List<Span> paragraphs = new ArrayList<>();
    List<Span> group = new ArrayList<>();
    List<Span> lines = lines(text, from);
    int width = lines.stream().mapToInt(Span::length).max().orElse(0);
    for (Span line : lines) {
      if (line.length() == 0) {
        addGroup(text, group, width, paragraphs);
      } else {
        group.add(line);
      }
    }
    addGroup(text, group, width, paragraphs);
    return paragraphs;
  }

  private static void addGroup(String text, List<Span> group, int width, List<Span> paragraphs) {
    if (isWrapped(text, group, width)) {
      paragraphs.add(withoutBullet(text, group.get(0).cover(group.get(group.size() - 1))));
    } else {
      group.forEach(line -> paragraphs.add(withoutBullet(text, line)));
    }
    group.clear();
  }

  /** Wrapped lines are full: the first word of the next line would not have fitted. */
  private static boolean isWrapped(String text, List<Span> group, int width) {
    if (group.size() < 2 || width > WIDEST || width < NARROWEST) {
      return false;
    }
    int full = 0;
    int open = 0;
    for (int i = 0; i + 1 < group.size(); i++) {
      Span line = group.get(i);
      full += line.length() + 1 + firstWordLength(text, group.get(i + 1)) > width ? 1 : 0;
      open += PlainText.endsLikeSentence(text.substring(line.start(), line.end())) ? 0 : 1;
    }
    return open > 0 && full >= SHARE_OF_FULL_LINES * (group.size() - 1);
  }

  private static int firstWordLength(String text, Span line) {
    int end = line.start();
    while (end < line.end() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end - line.start();
  }

  private static Span withoutBullet(String text, Span line) {
    boolean bullet =
        line.length() > 2
            && BULLETS.indexOf(text.charAt(line.start())) >= 0
            && Character.isWhitespace(text.charAt(line.start() + 1));
    return bullet ? new Span(line.start() + 2, line.end()) : line;
  }

  /** The lines without their ends and the white space around; empty spans where they are blank. */
  private static List<Span> lines(String text, int from) {
    List<Span> lines = new ArrayList<>();
    int start = from;
    for (int i = from; i <= text.length(); i++) {
      boolean end = i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r';
      if (end) {
        lines.add(strip(text, start, i));
        boolean crlf =
            i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n';
        i += crlf ? 1 : 0;
        start = i + 1;
      }
    }
    return lines;
  }

  private static Span strip(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
