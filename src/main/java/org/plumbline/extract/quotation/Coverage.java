package org.plumbline.extract.quotation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Settles which frame the words between quotation marks belong to. */
final class Coverage {
  private final Page page;
  private final ReportingCues cues;

  Coverage(Page page, ReportingCues cues) {
    this.page = page;
    this.cues = cues;
  }

  /**
   * Frames whose content holds each passage wholly or not at all, and nothing of {@code uttered}; those left
   * without content are dropped.
   */
  List<Frame> settle(List<Frame> frames, BitSet uttered) {
    List<Frame> settled = new ArrayList<>();
    for (Frame frame : frames) {
      if (!page.isQuoted(frame.cue())) {
        complete(frame, uttered);
        frame.content().andNot(uttered);
      }
      if (hasWord(frame.content())) {
        settled.add(frame);
      }
    }
    return settled;
  }

  private boolean hasWord(BitSet content) {
    return content.stream().anyMatch(i -> !page.isPunctuation(i));
  }

  /** The parser loses its way between quotation marks: content that reaches a passage goes to its end. */
  private void complete(Frame frame, BitSet uttered) {
    BitSet content = frame.content();
    for (Passage passage : page.passages()) {
      boolean candidate = passage.depth() == 0 && !uttered.get(passage.first());
      if (candidate && (touches(content, passage) || leadsTo(content, passage))) {
        content.set(passage.first(), passage.last() + 1);
      }
    }
  }

  private boolean touches(BitSet content, Passage passage) {
    int first = content.nextSetBit(passage.first());
    return first >= 0 && first <= passage.last();
  }

  private boolean leadsTo(BitSet content, Passage passage) {
    int before = passage.first() - 1;
    while (before >= 0 && (page.isMark(before) || page.form(before).matches("[:,]|-+"))) {
      before--;
    }
    return before >= 0
        && content.get(before)
        && page.sentence(before).index() == page.sentence(passage.first()).index();
  }

  /**
   * Whether the passages in {@code frame} are somebody else's words: he says he has “big plans” quotes who
   * says, not who has.
   */
  boolean isOutspoken(Frame frame, List<Frame> frames) {
    Set<Complement> takes = cues.verb(page.lemma(frame.cue()));
    // A pronoun inside is as a rule the one who speaks: they condemned what they called an “outrage”.
    boolean names =
        (takes.contains(Complement.PREDICATE) || takes.contains(Complement.QUOTED_OBJECT))
            && !(frame.speaker() >= 0 && page.tag(frame.speaker()).matches("PRP|W.*"));
    return !names
        && frames.stream()
            .anyMatch(
                other ->
                    other != frame
                        && other.content().get(frame.cue())
                        && !page.isQuoted(other.cue()));
  }
}
