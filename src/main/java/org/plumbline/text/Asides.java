package org.plumbline.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The words in brackets of a sentence. A parser trained on news loses the main verb behind "X (born 1961 in
 * Leeds), known as Y, is"; read without the aside, and the aside by itself, both come out right.
 */
final class Asides {
  /** One word in brackets is mostly an acronym, an age or a party, and is no trouble. */
  private static final int SHORTEST = 2;

  /** With fewer words around it the aside may be the better half. */
  private static final int LEAST_AROUND = 4;

  private Asides() {}

  /**
   * An aside.
   *
   * @param open index of the opening bracket
   * @param close index of the closing one
   */
  record Aside(int open, int close) {
    boolean covers(int token) {
      return token >= open && token <= close;
    }
  }

  /** The asides that are worth parsing by themselves, in textual order. */
  static List<Aside> of(List<RawToken> tokens) {
    List<Aside> asides = new ArrayList<>();
    int inside = 0;
    for (int i = 1; i < tokens.size(); i++) {
      if (!isOpen(tokens.get(i).form())) {
        continue;
      }
      int close = closing(tokens, i);
      if (close - i - 1 >= SHORTEST) {
        asides.add(new Aside(i, close));
        inside += close - i + 1;
      }
      i = Math.max(i, close);
    }
    return tokens.size() - inside < LEAST_AROUND ? List.of() : asides;
  }

  private static int closing(List<RawToken> tokens, int open) {
    int depth = 0;
    for (int i = open; i < tokens.size(); i++) {
      if (isOpen(tokens.get(i).form())) {
        depth++;
      } else if (tokens.get(i).form().equals(")") || tokens.get(i).form().equals("]")) {
        depth--;
        if (depth == 0) {
          return i;
        }
      }
    }
    return -1;
  }

  private static boolean isOpen(String form) {
    return form.equals("(") || form.equals("[");
  }
}
