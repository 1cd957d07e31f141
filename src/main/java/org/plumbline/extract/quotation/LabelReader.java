package org.plumbline.extract.quotation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** Reads paragraphs that start with the speaker's name: REED: We won. */
final class LabelReader {
  private static final int LONGEST = 7;

  private final Page page;
  private final ReportingCues cues;

  LabelReader(Page page, ReportingCues cues) {
    this.page = page;
    this.cues = cues;
  }

  /**
   * A labelled paragraph.
   *
   * @param speaker head of the label
   * @param first first word after it
   * @param last last word of the paragraph
   * @param verbatim whether it is of a transcript; a headline tells in the writer's words
   */
  record Labelled(int speaker, int first, int last, boolean verbatim) {}

  /** All labelled paragraphs of the page, in order. */
  List<Labelled> read() {
    List<Labelled> found = new ArrayList<>();
    int start = 0;
    while (start < page.size()) {
      int end = start;
      while (end < page.size() && page.paragraph(end) == page.paragraph(start)) {
        end++;
      }
      read(start, end, found);
      start = end;
    }
    // One label may be a headline's; a transcript has several.
    long labels = found.stream().filter(label -> label.first() > 0).count();
    return found.stream()
        .filter(label -> label.verbatim() ? labels > 1 : isHeadline(label))
        .toList();
  }

  private boolean isHeadline(Labelled label) {
    return page.paragraph(label.speaker()) == 0;
  }

  private void read(int start, int end, List<Labelled> found) {
    int from = start < end && page.isMark(start) ? start + 1 : start;
    int colon = -1;
    int speaker = -1;
    for (int i = from; i < end && i < from + LONGEST && colon < 0; i++) {
      if (page.form(i).equals(":")) {
        colon = i;
      } else if (!mayNameSomebody(i)) {
        return;
      } else if (page.word(i).isNoun()) {
        speaker = i;
      }
    }
    boolean speaks = colon > from && speaker >= 0 && colon + 2 < end && isSpeaker(speaker);
    if (speaks && !page.isMark(colon + 1)) {
      found.add(new Labelled(speaker, colon + 1, end - 1, isCapitals(speaker)));
    }
  }

  private boolean mayNameSomebody(int word) {
    return page.word(word).isNoun()
        || page.tag(word).matches("JJ|DT|POS|HYPH|-LRB-|-RRB-|CD|\\.")
        || page.form(word).equals(",");
  }

  private boolean isCapitals(int word) {
    String form = page.form(word);
    return form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT));
  }

  private boolean isSpeaker(int word) {
    return page.word(word).isProperNoun() || isCapitals(word) || cues.document(page.lemma(word));
  }

  /** All words of a labelled paragraph's content. */
  static BitSet content(Labelled label) {
    BitSet words = new BitSet();
    words.set(label.first(), label.last() + 1);
    return words;
  }
}
