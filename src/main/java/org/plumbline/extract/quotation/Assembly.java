package org.plumbline.extract.quotation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.extract.quotation.Quotation.Form;
import org.plumbline.text.Span;

/** Turns what was found on a page into quotations of the document. */
final class Assembly {
  private final Page page;
  private final Voices voices;

  Assembly(Page page, Voices voices) {
    this.page = page;
    this.voices = voices;
  }

  /** An utterance between quotation marks. */
  Quotation direct(Utterance utterance) {
    List<Passage> passages = utterance.passages().stream().map(page.passages()::get).toList();
    List<Span> words = passages.stream().map(Passage::inner).toList();
    int cue = utterance.tag().cue();
    int speaker = utterance.tag().speaker();
    return new Quotation(
        Form.DIRECT,
        words,
        words,
        phrase(speaker, cue),
        cue(cue),
        phrase(cue >= 0 && page.word(cue).isVerb() ? voices.addressee(cue) : -1, cue),
        word(headOf(passages.get(0))),
        text(words));
  }

  /** The word of a passage that no other in it governs. */
  private int headOf(Passage passage) {
    for (int i = passage.first(); i <= passage.last(); i++) {
      if (!passage.holds(page.head(i)) && !page.isPunctuation(i)) {
        return i;
      }
    }
    return passage.first();
  }

  /** A paragraph after a speaker's label. */
  Quotation labelled(LabelReader.Labelled label) {
    List<Span> words = runs(LabelReader.content(label));
    return new Quotation(
        label.verbatim() ? Form.DIRECT : Form.INDIRECT,
        words,
        label.verbatim() ? words : List.of(),
        phrase(label.speaker(), -1),
        Anchor.NONE,
        Anchor.NONE,
        word(label.first()),
        text(words));
  }

  /**
   * Something reported by grammar.
   *
   * @param outspoken whether words between quotation marks in it are those of another speaker
   */
  Quotation reported(Frame frame, boolean outspoken) {
    List<Span> words = runs(frame.content());
    List<Span> verbatim =
        outspoken || page.isQuoted(frame.cue()) ? List.of() : quoted(frame.content());
    return new Quotation(
        verbatim.isEmpty() ? Form.INDIRECT : Form.MIXED,
        words,
        verbatim,
        phrase(frame.speaker(), frame.cue()),
        cue(frame.cue()),
        phrase(frame.addressee(), frame.cue()),
        word(frame.head()),
        text(words));
  }

  /** The content as spans: gaps of punctuation alone do not break it, punctuation at the edges is not of it. */
  private List<Span> runs(BitSet content) {
    List<Span> runs = new ArrayList<>();
    int from = nextWord(content, 0);
    while (from >= 0) {
      int last = from;
      int next = nextWord(content, last + 1);
      while (next >= 0 && onlyPunctuation(last + 1, next)) {
        last = next;
        next = nextWord(content, last + 1);
      }
      runs.add(page.span(withMark(from, last, -1), withMark(from, last, 1)));
      from = next;
    }
    return runs;
  }

  /**
   * The end of a run towards {@code direction}: where a passage inside it ends with it, the run ends with the
   * passage's mark. A passage that is all of the run lends it no marks.
   */
  private int withMark(int from, int last, int direction) {
    int edge = direction < 0 ? from : last;
    for (Passage passage : page.passages()) {
      boolean ends =
          direction < 0
              ? passage.first() <= from && from <= passage.last() && passage.last() < last
              : passage.last() >= last && last >= passage.first() && passage.first() > from;
      int mark = direction < 0 ? passage.first() - 1 : passage.last() + 1;
      if (ends && passage.depth() == 0 && mark >= 0 && mark < page.size() && page.isMark(mark)) {
        edge = mark;
      }
    }
    return edge;
  }

  private int nextWord(BitSet content, int from) {
    int at = content.nextSetBit(from);
    while (at >= 0 && page.isPunctuation(at)) {
      at = content.nextSetBit(at + 1);
    }
    return at;
  }

  private boolean onlyPunctuation(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!page.isPunctuation(i)) {
        return false;
      }
    }
    return true;
  }

  private List<Span> quoted(BitSet content) {
    List<Span> found = new ArrayList<>();
    for (Passage passage : page.passages()) {
      if (passage.depth() == 0
          && content.get(passage.first(), passage.last() + 1).stream().findAny().isPresent()) {
        found.add(passage.inner());
      }
    }
    return found;
  }

  private String text(List<Span> words) {
    return words.stream().map(page.document()::quote).collect(Collectors.joining(" "));
  }

  private Anchor cue(int index) {
    return index < 0
        ? Anchor.NONE
        : new Anchor(
            page.sentence(index).index(), page.word(index).index(), voices.cuePhrase(index));
  }

  private Anchor word(int index) {
    return index < 0
        ? Anchor.NONE
        : new Anchor(
            page.sentence(index).index(), page.word(index).index(), page.word(index).span());
  }

  private Anchor phrase(int head, int cue) {
    return head < 0
        ? Anchor.NONE
        : new Anchor(
            page.sentence(head).index(), page.word(head).index(), voices.phrase(head, cue));
  }
}
