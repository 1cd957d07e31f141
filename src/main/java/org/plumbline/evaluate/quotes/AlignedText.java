package org.plumbline.evaluate.quotes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.text.Span;

/**
 * An article as a row of words, to measure overlap in: letters and digits only, so that punctuation and kinds
 * of space do not count.
 */
final class AlignedText {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

  private final List<String> words = new ArrayList<>();
  private final List<Span> spans = new ArrayList<>();

  AlignedText(String text) {
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
      spans.add(new Span(matcher.start(), matcher.end()));
    }
  }

  /** The original text under {@code found}, pieces separated by an ellipsis. */
  String show(String text, BitSet found) {
    StringBuilder shown = new StringBuilder();
    for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(found.nextClearBit(i))) {
      int last = found.nextClearBit(i) - 1;
      shown.append(shown.isEmpty() ? "" : " … ");
      shown.append(text, spans.get(i).start(), spans.get(last).end());
    }
    return shown.toString();
  }

  /** The words under the spans. */
  BitSet under(List<Span> parts) {
    BitSet found = new BitSet();
    for (Span part : parts) {
      for (int i = 0; i < spans.size(); i++) {
        if (spans.get(i).start() < part.end() && part.start() < spans.get(i).end()) {
          found.set(i);
        }
      }
    }
    return found;
  }

  /**
   * Every place where {@code phrase} stands. A phrase whose pieces stand apart (“…,” he said, “…”) is found
   * piece by piece, each the longest that stands anywhere after the one before.
   */
  List<BitSet> find(String phrase) {
    List<String> sought = WORD.matcher(phrase).results().map(r -> r.group()).toList();
    List<BitSet> found = new ArrayList<>();
    for (int i = 0; i < words.size() && !sought.isEmpty(); i++) {
      if (matching(i, sought, 0) == sought.size()) {
        BitSet place = new BitSet();
        place.set(i, i + sought.size());
        found.add(place);
      }
    }
    if (found.isEmpty() && !sought.isEmpty()) {
      BitSet pieces = pieces(sought);
      if (!pieces.isEmpty()) {
        found.add(pieces);
      }
    }
    return found;
  }

  private BitSet pieces(List<String> sought) {
    BitSet found = new BitSet();
    int from = 0;
    int at = 0;
    while (at < sought.size()) {
      int best = -1;
      int length = 0;
      for (int i = from; i < words.size(); i++) {
        int matching = matching(i, sought, at);
        if (matching > length) {
          best = i;
          length = matching;
        }
      }
      if (best < 0) {
        at++;
      } else {
        found.set(best, best + length);
        from = best + length;
        at += length;
      }
    }
    return found;
  }

  private int matching(int at, List<String> sought, int from) {
    int count = 0;
    while (from + count < sought.size()
        && at + count < words.size()
        && words.get(at + count).equals(sought.get(from + count))) {
      count++;
    }
    return count;
  }
}
