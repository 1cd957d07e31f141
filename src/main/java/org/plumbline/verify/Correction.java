package org.plumbline.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A contradicted claim in its own wording, mended to agree with the article.
 *
 * @param text the mended claim; empty when there is none
 * @param replacements what was changed, in the order of the claim
 */
public record Correction(String text, List<Replacement> replacements) {
  /** There is none. */
  public static final Correction NONE = new Correction("", List.of());

  private static final Pattern PIECE =
      Pattern.compile("[\\p{L}\\p{N}]+(?:[-.,'’][\\p{L}\\p{N}]+)*|\\s+|.", Pattern.DOTALL);

  /** Texts that differ in more than this are not compared word by word. */
  private static final long LARGEST = 1_000_000;

  public Correction {
    Objects.requireNonNull(text);
    replacements = List.copyOf(replacements);
  }

  /**
   * Words of the claim and what to write in their place.
   *
   * @param start first UTF-16 offset in the claim
   * @param end offset after the last; the same as {@code start} where words are put in
   * @param before the claim's words
   * @param after what to write instead; empty where words are left out
   */
  public record Replacement(int start, int end, String before, String after) {}

  /** The fewest words that must be replaced to make {@code mended} of {@code claim}. */
  public static Correction between(String claim, String mended) {
    List<String> before = pieces(claim);
    List<String> after = pieces(mended);
    int start = 0;
    while (start < Math.min(before.size(), after.size())
        && before.get(start).equals(after.get(start))) {
      start++;
    }
    int end = 0;
    while (end < Math.min(before.size(), after.size()) - start
        && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
      end++;
    }
    int offset = before.subList(0, start).stream().mapToInt(String::length).sum();
    return new Correction(
        mended,
        replacements(
            offset,
            before.subList(start, before.size() - end),
            after.subList(start, after.size() - end)));
  }

  private static List<Replacement> replacements(
      int offset, List<String> before, List<String> after) {
    List<Replacement> replacements = new ArrayList<>();
    if ((long) before.size() * after.size() > LARGEST) {
      String gone = String.join("", before);
      return List.of(new Replacement(offset, offset + gone.length(), gone, String.join("", after)));
    }
    int[][] common = common(before, after);
    int i = 0;
    int j = 0;
    int at = offset;
    while (i < before.size() || j < after.size()) {
      if (isSame(before, after, i, j)) {
        at += before.get(i).length();
        i++;
        j++;
        continue;
      }
      StringBuilder gone = new StringBuilder();
      StringBuilder come = new StringBuilder();
      while (i < before.size() || j < after.size()) {
        if (isSame(before, after, i, j)) {
          if (!joins(before, after, i, j)) {
            break;
          }
          gone.append(before.get(i++));
          come.append(after.get(j++));
        } else if (j == after.size() || i < before.size() && common[i + 1][j] >= common[i][j + 1]) {
          gone.append(before.get(i++));
        } else {
          come.append(after.get(j++));
        }
      }
      replacements.add(new Replacement(at, at + gone.length(), gone.toString(), come.toString()));
      at += gone.length();
    }
    return replacements;
  }

  private static boolean isSame(List<String> before, List<String> after, int i, int j) {
    return i < before.size() && j < after.size() && before.get(i).equals(after.get(j));
  }

  /** Whether only space stands between two changes: they are one. */
  private static boolean joins(List<String> before, List<String> after, int i, int j) {
    return before.get(i).isBlank()
        && i + 1 < before.size()
        && j + 1 < after.size()
        && !isSame(before, after, i + 1, j + 1);
  }

  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    Matcher matcher = PIECE.matcher(text);
    while (matcher.find()) {
      pieces.add(matcher.group());
    }
    return pieces;
  }

  /** For each pair of places, how many pieces the rests have in common. */
  private static int[][] common(List<String> before, List<String> after) {
    int[][] common = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        common[i][j] =
            before.get(i).equals(after.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }
}
