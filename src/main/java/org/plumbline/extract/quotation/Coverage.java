package org.plumbline.extract.quotation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Settles which frame the words between quotation marks belong to. */
final class Coverage {
  private static final int LONGEST_GAP = 12;

  private final Page page;
  private final ReportingCues cues;

  Coverage(Page page, ReportingCues cues) {
    this.page = page;
    this.cues = cues;
  }

  /**
   * The utterances that are whole. Where a frame with the same cue also reports words outside the quotation
   * marks (said that, “of course we will defend ourselves” against the attack), they are parts of one content,
   * which is the frame's.
   */
  List<Utterance> whole(List<Utterance> utterances, List<Frame> frames) {
    return utterances.stream()
        .filter(
            utterance ->
                utterance.tag().cue() < 0
                    || frames.stream().noneMatch(frame -> isPart(utterance, frame)))
        .toList();
  }

  private boolean isPart(Utterance utterance, Frame frame) {
    Passage passage = page.passages().get(utterance.passages().get(0));
    if (frame.cue() != utterance.tag().cue() || utterance.passages().size() > 1) {
      return false;
    }
    long outside =
        frame.content().stream()
            .filter(
                i -> !passage.holds(i) && !page.isPunctuation(i) && !page.lower(i).equals("that"))
            .count();
    boolean together = touches(frame.content(), passage) || leadsTo(frame.content(), passage);
    return outside > 1 && together && !page.isQuoted(frame.cue());
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
      }
    }
    for (Passage passage : page.passages()) {
      if (passage.depth() == 0 && !uttered.get(passage.first())) {
        stretch(frames, passage);
      }
    }
    for (Frame frame : frames) {
      if (!page.isQuoted(frame.cue())) {
        frame.content().andNot(uttered);
      }
      if (hasWord(frame.content()) && !isIdle(frame, frames)) {
        settled.add(frame);
      }
    }
    return settled;
  }

  /** Nobody's report inside somebody's: she pointed to reports that it rained. */
  private boolean isIdle(Frame frame, List<Frame> frames) {
    return frame.speaker() < 0
        && frames.stream()
            .anyMatch(other -> other.speaker() >= 0 && other.content().get(frame.cue()));
  }

  private boolean hasWord(BitSet content) {
    return content.stream().anyMatch(i -> !page.isPunctuation(i));
  }

  /** Words between quotation marks soon after the end of a content, which belong nowhere else, belong to it. */
  private void stretch(List<Frame> frames, Passage passage) {
    Frame nearest = null;
    for (Frame frame : frames) {
      if (page.isQuoted(frame.cue())) {
        continue;
      }
      if (touches(frame.content(), passage)) {
        return;
      }
      int end = frame.content().length() - 1;
      boolean nearer = nearest == null || end > nearest.content().length() - 1;
      if (frame.cue() < passage.first()
          && end < passage.first()
          && isShortGap(end + 1, passage)
          && nearer) {
        nearest = frame;
      }
    }
    if (nearest != null) {
      nearest.content().set(nearest.content().length(), passage.last() + 1);
    }
  }

  private boolean isShortGap(int from, Passage passage) {
    if (passage.first() - from > LONGEST_GAP
        || page.sentence(from).index() != page.sentence(passage.first()).index()) {
      return false;
    }
    for (int i = from; i < passage.first(); i++) {
      if (page.form(i).matches("[,;:]|-+") || page.isQuoted(i)) {
        return false;
      }
    }
    return true;
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
    boolean names =
        takes.contains(Complement.PREDICATE) || takes.contains(Complement.QUOTED_OBJECT);
    boolean pronoun = frame.speaker() >= 0 && page.tag(frame.speaker()).matches("PRP|W.*");
    for (Frame other : frames) {
      if (other == frame || page.isQuoted(other.cue())) {
        continue;
      }
      // A pronoun inside is as a rule the one who speaks: they condemned what they called an
      // “outrage”.
      if (other.content().get(frame.cue()) && (pronoun || !names)) {
        return true;
      }
      if (pronoun && !names && !utters(frame) && utters(other) && leads(other, frame)) {
        return true;
      }
    }
    return false;
  }

  private boolean utters(Frame frame) {
    return cues.verb(page.lemma(frame.cue())).contains(Complement.UTTERANCE);
  }

  private boolean leads(Frame first, Frame second) {
    return first.cue() < second.cue()
        && page.sentence(first.cue()).index() == page.sentence(second.cue()).index();
  }
}
