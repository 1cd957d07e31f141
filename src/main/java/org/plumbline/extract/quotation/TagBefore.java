package org.plumbline.extract.quotation;

import java.util.Optional;
import org.plumbline.extract.quotation.Utterance.Tag;

/** Finds the words before a passage that attribute it: Reed said: “…” */
final class TagBefore {
  private final Page page;
  private final Narration narration;
  private final Voices voices;

  TagBefore(Page page, Narration narration, Voices voices) {
    this.page = page;
    this.narration = narration;
    this.voices = voices;
  }

  /** The attribution in the narration that leads to the passage. */
  Optional<Tag> read(Passage passage) {
    int end = passage.first();
    while (end > 0 && narration.isBeside(end - 1, passage) && page.isMark(end - 1)) {
      end--;
    }
    if (passage.starts() && end > 0) {
      return page.form(end - 1).equals(":") && page.paragraph(end - 1) == passage.paragraph() - 1
          ? read(end, passage)
          : Optional.empty();
    }
    boolean sameSentence =
        end > 0 && (!narration.endsSentence(end - 1) || page.form(end - 1).equals(":"));
    return sameSentence ? read(end, passage) : Optional.empty();
  }

  private Optional<Tag> read(int end, Passage passage) {
    int start = end;
    while (start > 0
        && !page.isQuoted(start - 1)
        && (start == end || !narration.endsSentence(start - 1))
        && page.paragraph(start - 1) == page.paragraph(end - 1)
        && end - start < Narration.LONGEST) {
      start--;
    }
    while (start < end && (page.isMark(start) || page.form(start).equals(","))) {
      start++;
    }
    if (start >= end) {
      return Optional.empty();
    }
    int from = start;
    int to = end - 1;
    String last = page.form(to);
    if (last.equals(":")) {
      return lastCue(start, end - 1, true).or(() -> announced(from, to));
    }
    boolean sentence = !Character.isLowerCase(page.form(passage.first()).charAt(0));
    if (last.equals(",") && sentence) {
      return lastCue(start, end - 1, false);
    }
    return adjacentCue(start, last.equals(",") ? end - 1 : end, passage);
  }

  /** The last reporting verb of a stretch whose content is still to come. */
  private Optional<Tag> lastCue(int start, int end, boolean contentMayFollow) {
    int found = -1;
    for (int i = end - 1; i >= start; i--) {
      boolean complete =
          !contentMayFollow
              && page.has(i, "ccomp")
              && Narration.isBetween(page.child(i, "ccomp"), start, end);
      if (narration.isCue(i) && !complete) {
        if (!page.is(i, "relcl")) {
          found = i;
          break;
        }
        found = found < 0 ? i : found;
      }
    }
    return found < 0 ? Optional.empty() : Optional.of(new Tag(found, speakerBefore(found, start)));
  }

  /** The subject of a reporting verb; when the parser has none, the noun before it. */
  private int speakerBefore(int cue, int start) {
    int subject = voices.subject(cue);
    if (subject >= 0 || voices.isPassive(cue)) {
      return subject;
    }
    // As Reed, the mayor, put it: here the parser takes the speaker for the object of "as".
    if (page.lower(start).equals("as") && page.has(start, "pobj")) {
      return page.child(start, "pobj");
    }
    for (int i = cue - 1; i >= start; i--) {
      if (narration.isName(i)) {
        return i;
      }
    }
    return -1;
  }

  /** Without a reporting verb, a colon announces: Reed was blunt: “…” */
  private Optional<Tag> announced(int start, int end) {
    for (int i = end - 1; i >= start; i--) {
      if (page.word(i).isVerb() && !page.is(i, "relcl", "aux", "auxpass")) {
        int subject = voices.subject(i);
        return Narration.isBetween(subject, start, end)
            ? Optional.of(new Tag(i, subject))
            : Optional.empty();
      }
    }
    for (int i = start; i < end; i++) {
      if (narration.isName(i) && !page.is(i, "compound", "poss", "nmod")) {
        return Optional.of(new Tag(-1, i));
      }
    }
    return Optional.empty();
  }

  /** Reed said “…” without a comma. */
  private Optional<Tag> adjacentCue(int start, int end, Passage passage) {
    boolean sentence = Character.isUpperCase(page.form(passage.first()).charAt(0));
    if (!passage.isTerminated()) {
      return Optional.empty();
    }
    for (int i = end - 1; i >= start && i >= end - (sentence ? 3 : 1); i--) {
      if (narration.isCue(i)) {
        return Optional.of(new Tag(i, speakerBefore(i, start)));
      }
      if (page.word(i).isVerb()) {
        break;
      }
    }
    return Optional.empty();
  }
}
