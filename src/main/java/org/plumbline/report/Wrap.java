package org.plumbline.report;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines at spaces. */
final class Wrap {
  /** Below this a column is too narrow to help. */
  private static final int NARROWEST = 24;

  private Wrap() {}

  /** {@code text} in lines of at most {@code width} characters where its words allow; at least one line. */
  static List<String> lines(String text, int width) {
    if (width < NARROWEST) {
      return List.of(text);
    }
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (rest.length() > width) {
      int space = rest.lastIndexOf(' ', width);
      space = space > 0 ? space : rest.indexOf(' ', width);
      if (space < 0) {
        break;
      }
      lines.add(rest.substring(0, space).stripTrailing());
      rest = rest.substring(space).stripLeading();
    }
    lines.add(rest);
    return lines;
  }
}
