package org.plumbline.extract.quotation;

import java.util.Optional;
import org.plumbline.extract.quotation.Utterance.Tag;

/** Finds the words after a passage that attribute it: “…,” Reed said */
final class TagAfter {
  private final Page page;
  private final Narration narration;
  private final Voices voices;

  TagAfter(Page page, Narration narration, Voices voices) {
    this.page = page;
    this.narration = narration;
    this.voices = voices;
  }

  /** The attribution in the narration that follows the passage. */
  Optional<Tag> read(Passage passage) {
    int start = passage.last() + 1;
    while (start < page.size()
        && narration.isBeside(start, passage)
        && (page.isMark(start) || page.form(start).matches(",|--"))) {
      start++;
    }
    int end = start;
    while (end < page.size()
        && narration.isBeside(end, passage)
        && (end == start || !narration.endsSentence(end - 1))
        && end - start < Narration.LONGEST) {
      end++;
    }
    if (start >= end || page.tag(start).equals("CC")) {
      return Optional.empty();
    }
    if (page.lower(start).equals("according")) {
      return according(start, end);
    }
    Optional<Tag> inverted = inverted(start, end);
    if (inverted.isPresent()) {
      return inverted;
    }
    if (passage.expectsMore()) {
      return straight(start, end, passage);
    }
    return passage.isTerminated() ? afterFullStop(start, end) : Optional.empty();
  }

  /** “We won.” Reed said on Monday. The reporting sentence has nothing else that it could report. */
  private Optional<Tag> afterFullStop(int start, int end) {
    boolean wholeSentence =
        end > start && narration.endsSentence(end - 1) && !page.form(end - 1).equals(":");
    if (!wholeSentence || end < page.size() && page.isQuoted(end) && !page.isPunctuation(end - 1)) {
      return Optional.empty();
    }
    for (int i = start; i < end; i++) {
      if (page.has(i, "ccomp", "dobj", "xcomp", "parataxis", "advcl")) {
        return Optional.empty();
      }
    }
    for (int i = start; i < end; i++) {
      if (page.lemma(i).equals("say") && Narration.isBetween(page.child(i, "nsubj"), start, i)) {
        return Optional.of(new Tag(i, page.child(i, "nsubj")));
      }
    }
    return Optional.empty();
  }

  /** “We won.” — Tom Reed: a name alone, to the end of the paragraph or in one of its own. */
  Optional<Tag> signature(Passage passage) {
    int start = passage.last() + 1;
    while (start < page.size() && page.isMark(start) && !page.isQuoted(start)) {
      start++;
    }
    if (start >= page.size()
        || !page.form(start).matches("--|-|~")
        || page.paragraph(start) > passage.paragraph() + 1) {
      return Optional.empty();
    }
    int name = -1;
    int end = start + 1;
    while (end < page.size() && page.paragraph(end) == page.paragraph(start)) {
      if (page.word(end).isVerb() || page.isQuoted(end) || end - start > 15) {
        return Optional.empty();
      }
      boolean ofName = name < 0 || name == end - 1;
      name = page.word(end).isProperNoun() && ofName ? end : name;
      end++;
    }
    return name < 0 ? Optional.empty() : Optional.of(new Tag(-1, name));
  }

  private Optional<Tag> according(int start, int end) {
    for (int i = start + 2; i < end; i++) {
      if (page.is(i, "pobj")) {
        return Optional.of(new Tag(start, i));
      }
    }
    return Optional.empty();
  }

  /** said Tom Reed, the mayor */
  private Optional<Tag> inverted(int start, int end) {
    int verb = start;
    while (verb < end && page.tag(verb).startsWith("RB")) {
      verb++;
    }
    if (verb + 1 >= end || !page.tag(verb).matches("VB[DZPN]")) {
      return Optional.empty();
    }
    int subject = page.child(verb, "nsubj");
    if (subject > verb && subject < end) {
      return Optional.of(new Tag(verb, subject));
    }
    if (!narration.isCue(verb)) {
      return Optional.empty();
    }
    int cue = verb;
    return phraseAfter(verb, end).map(speaker -> new Tag(cue, speaker));
  }

  /** Head of the noun phrase that starts after {@code verb}: the last of its first run of nouns. */
  private Optional<Integer> phraseAfter(int verb, int end) {
    int found = -1;
    for (int i = verb + 1; i < end; i++) {
      if (narration.isName(i)) {
        found = i;
      } else if (found >= 0 || page.word(i).isVerb() || page.isPunctuation(i)) {
        break;
      }
    }
    return found < 0 ? Optional.empty() : Optional.of(found);
  }

  /** Tom Reed, the mayor, said */
  private Optional<Tag> straight(int start, int end, Passage passage) {
    for (int i = start; i < end; i++) {
      if (narration.isCue(i) && !page.is(i, "relcl", "acl") && !page.tag(i).matches("VB|VBG")) {
        if (!passage.endsInComma() && page.child(i, "ccomp") > i) {
          // “Really?” Reed said he was leaving: a sentence of its own.
          return Optional.empty();
        }
        int subject = voices.subject(i);
        if (Narration.isBetween(subject, start, end)) {
          return Optional.of(new Tag(i, subject));
        }
        Optional<Integer> name = phraseAfter(start - 1, end).filter(n -> n < end);
        if (name.isPresent() && name.get() < i) {
          return Optional.of(new Tag(i, name.get()));
        }
      }
    }
    return passage.endsInComma() ? anyVerb(start, end) : Optional.empty();
  }

  /** After a comma even a verb that is not known to report does: “…,” Reed chimed in. */
  private Optional<Tag> anyVerb(int start, int end) {
    for (int i = start; i < end; i++) {
      if (page.word(i).isVerb() && page.tag(i).matches("VB[DZP]") && !page.is(i, "relcl", "acl")) {
        int subject = page.child(i, "nsubj");
        return Narration.isBetween(subject, start, i) && narration.isName(subject)
            ? Optional.of(new Tag(i, subject))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
