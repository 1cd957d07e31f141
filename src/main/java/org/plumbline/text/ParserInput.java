package org.plumbline.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A block as the parser wants to see it: straight quotes, plain spaces and hyphens, composed accents, long
 * dashes set apart, no emoji and no signs of hashtags. For every character it knows which characters of the
 * block it stands for.
 *
 * @param text the normalised text
 * @param starts for each UTF-16 unit of {@code text}, the offset in the block of the first that it stands for
 * @param ends likewise, the offset after the last
 */
record ParserInput(String text, int[] starts, int[] ends) {
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  static ParserInput of(String block) {
    Writer writer = new Writer(block.length());
    for (int at = 0; at < block.length(); ) {
      int end = endOfCluster(block, at);
      writer.addCluster(block, at, end);
      at = end;
    }
    return writer.build();
  }

  /** The end of what a reader sees as one character: a base with its marks, an emoji with its parts. */
  private static int endOfCluster(String text, int at) {
    int end = at + Character.charCount(text.codePointAt(at));
    while (end < text.length()
        && extendsCluster(text.codePointAt(end), text.codePointBefore(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static boolean extendsCluster(int codePoint, int before) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || codePoint == ZERO_WIDTH_JOINER
        || before == ZERO_WIDTH_JOINER && isPictograph(codePoint)
        || isSkinTone(codePoint);
  }

  private static final class Writer {
    private final StringBuilder text;
    private int[] starts;
    private int[] ends;

    Writer(int capacity) {
      text = new StringBuilder(capacity);
      starts = new int[capacity + 16];
      ends = new int[capacity + 16];
    }

    void addCluster(String block, int start, int end) {
      int codePoint = block.codePointAt(start);
      if (isPictograph(codePoint)) {
        addSpace(start);
      } else if (isHashtag(block, start) || isMisread(block, start)) {
        return;
      } else if (isLongDash(codePoint)) {
        if (betweenDigits(block, start)) {
          add("-", start, end);
        } else {
          addApart("--", start, end);
        }
      } else if (end - start > Character.charCount(codePoint)) {
        add(Normalizer.normalize(block.substring(start, end), Normalizer.Form.NFC), start, end);
      } else {
        add(plain(codePoint), start, end);
      }
    }

    private void addApart(String characters, int start, int end) {
      addSpace(start);
      add(characters, start, end);
      addSpace(end);
    }

    /** A space that the block does not have. */
    private void addSpace(int at) {
      if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
        add(" ", at, at);
      }
    }

    private void add(String characters, int start, int end) {
      for (int i = 0; i < characters.length(); i++) {
        if (text.length() == starts.length) {
          starts = Arrays.copyOf(starts, starts.length * 2);
          ends = Arrays.copyOf(ends, ends.length * 2);
        }
        // Equal length: unit for unit. Otherwise every unit stands for the whole.
        boolean aligned = characters.length() == end - start;
        starts[text.length()] = aligned ? start + i : start;
        ends[text.length()] = aligned ? start + i + 1 : end;
        text.append(characters.charAt(i));
      }
    }

    ParserInput build() {
      int length = text.length();
      return new ParserInput(
          text.toString(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
    }
  }

  private static boolean isPictograph(int codePoint) {
    return codePoint >= 0x1F000 && codePoint <= 0x1FAFF
        || codePoint >= 0x2600 && codePoint <= 0x27BF
        || codePoint == 0xFE0F
        || codePoint == ZERO_WIDTH_JOINER;
  }

  private static boolean isSkinTone(int codePoint) {
    return codePoint >= 0x1F3FB && codePoint <= 0x1F3FF;
  }

  /** The sign before a word: the word alone parses better. */
  private static boolean isHashtag(String block, int at) {
    return block.charAt(at) == '#'
        && at + 1 < block.length()
        && Character.isLetter(block.charAt(at + 1))
        && (at == 0 || Character.isWhitespace(block.charAt(at - 1)));
  }

  /** The first half of a sign that was decoded wrongly somewhere before: Â£, Â°. */
  private static boolean isMisread(String block, int at) {
    return block.charAt(at) == '\u00C2'
        && at + 1 < block.length()
        && block.charAt(at + 1) >= '\u00A0'
        && block.charAt(at + 1) <= '\u00BF';
  }

  private static boolean isLongDash(int codePoint) {
    return codePoint >= 0x2013 && codePoint <= 0x2015;
  }

  /** A dash between digits joins a score or a range: 2–1, 1979–83. */
  private static boolean betweenDigits(String block, int at) {
    return at > 0
        && at + 1 < block.length()
        && Character.isDigit(block.charAt(at - 1))
        && Character.isDigit(block.charAt(at + 1));
  }

  /** What the parser's training text would have had in place of {@code codePoint}. */
  private static String plain(int codePoint) {
    return switch (codePoint) {
      case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u00B4', '`', '\u02BC' -> "'";
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB' -> "\"";
      case '\u2010', '\u2011', '\u2012', '\u2212' -> "-";
      case '\u2026' -> "...";
      case '\u00AD', '\u200B', '\u200C', '\u2060', '\uFEFF', '\u200E', '\u200F' -> "";
      default ->
          Character.isSpaceChar(codePoint) || Character.isWhitespace(codePoint)
              ? " "
              : Character.toString(codePoint);
    };
  }
}
