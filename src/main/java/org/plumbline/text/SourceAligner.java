package org.plumbline.text;

import org.jsoup.parser.Parser;

/** Finds, for text that markup was decoded into, the source characters behind every character of it. */
final class SourceAligner {
  private static final int LONGEST_ENTITY = 40;

  private final String original;

  SourceAligner(String original) {
    this.original = original;
  }

  /**
   * Appends {@code decoded}, which was written as {@code [from, to)} of the original, to {@code block}.
   *
   * @param escapes whether a backslash before punctuation was dropped, as in Markdown
   */
  void append(String decoded, int from, int to, boolean escapes, BlockBuilder block) {
    int at = from;
    for (int i = 0; i < decoded.length(); ) {
      char c = decoded.charAt(i);
      String entity = entityAt(at, to, decoded, i);
      if (!entity.isEmpty()) {
        int end = original.indexOf(';', at) + 1;
        for (int k = 0; k < entity.length(); k++) {
          block.append(entity.charAt(k), at, end);
        }
        i += entity.length();
        at = end;
        continue;
      }
      if (escapes && at + 1 < to && original.charAt(at) == '\\' && original.charAt(at + 1) == c) {
        at++;
      }
      // Line ends may have been unified, NULs replaced: then the nearest place is good enough.
      boolean skip = at + 1 < to && original.charAt(at) != c && original.charAt(at + 1) == c;
      at += skip ? 1 : 0;
      int start = Math.min(at, to - 1);
      block.append(c, start, start + 1);
      at++;
      i++;
    }
  }

  /** What the entity at {@code at} stands for, if there is one and it is what was decoded next. */
  private String entityAt(int at, int to, String decoded, int next) {
    if (at >= to || original.charAt(at) != '&') {
      return "";
    }
    int semicolon = original.indexOf(';', at);
    if (semicolon < 0 || semicolon >= to || semicolon - at > LONGEST_ENTITY) {
      return "";
    }
    String meaning = Parser.unescapeEntities(original.substring(at, semicolon + 1), false);
    boolean changed = meaning.length() < semicolon + 1 - at;
    return changed && decoded.startsWith(meaning, next) ? meaning : "";
  }
}
