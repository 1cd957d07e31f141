package org.plumbline.extract.quotation;

import java.util.Optional;
import org.plumbline.extract.quotation.Utterance.Tag;

/** Finds the words beside a passage that attribute it: “…,” Reed said; Reed said: “…” */
final class TagReader {
  /** A reporting clause that runs longer is some other sentence. */
  private static final int LONGEST = 45;

  private final Page page;
  private final ReportingCues cues;
  private final Voices voices;

  TagReader(Page page, ReportingCues cues, Voices voices) {
    this.page = page;
    this.cues = cues;
    this.voices = voices;
  }

  /** The attribution in the narration that leads to the passage. */
  Optional<Tag> before(Passage passage) {
    int end = passage.first();
    while (end > 0 && isNarration(end - 1, passage) && page.isMark(end - 1)) {
      end--;
    }
    if (passage.starts() && end > 0) {
      return page.form(end - 1).equals(":") && page.paragraph(end - 1) == passage.paragraph() - 1
          ? before(end, passage)
          : Optional.empty();
    }
    boolean sameSentence = end > 0 && (!endsSentence(end - 1) || page.form(end - 1).equals(":"));
    return sameSentence ? before(end, passage) : Optional.empty();
  }

  private Optional<Tag> before(int end, Passage passage) {
    int start = end;
    while (start > 0
        && !page.isQuoted(start - 1)
        && (start == end || !endsSentence(start - 1))
        && page.paragraph(start - 1) == page.paragraph(end - 1)
        && end - start < LONGEST) {
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

  private boolean isNarration(int word, Passage beside) {
    return page.paragraph(word) == beside.paragraph() && !page.isQuoted(word);
  }

  private boolean endsSentence(int word) {
    return word + 1 == page.sentenceEnd(word) || page.form(word).matches("[.!?]+");
  }

  private boolean isCue(int word) {
    if (!page.word(word).isVerb()) {
      return false;
    }
    int object = page.child(word, "dobj");
    boolean putsIt = page.lemma(word).equals("put") && object >= 0 && page.lower(object).equals("it");
    return putsIt || cues.verb(page.lemma(word)).contains(Complement.UTTERANCE);
  }

  /** The last reporting verb of a stretch whose content is still to come. */
  private Optional<Tag> lastCue(int start, int end, boolean contentMayFollow) {
    int found = -1;
    for (int i = end - 1; i >= start; i--) {
      boolean complete =
          !contentMayFollow && page.has(i, "ccomp") && isBetween(page.child(i, "ccomp"), start, end);
      if (isCue(i) && !complete) {
        if (!page.is(i, "relcl")) {
          found = i;
          break;
        }
        found = found < 0 ? i : found;
      }
    }
    return found < 0 ? Optional.empty() : Optional.of(new Tag(found, speakerBefore(found, start)));
  }

  private static boolean isBetween(int word, int start, int end) {
    return start <= word && word < end;
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
      if (isName(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isName(int word) {
    return page.word(word).isNoun() || page.tag(word).equals("PRP");
  }

  /** Without a reporting verb, a colon announces: Reed was blunt: “…” */
  private Optional<Tag> announced(int start, int end) {
    for (int i = end - 1; i >= start; i--) {
      if (page.word(i).isVerb() && !page.is(i, "relcl", "aux", "auxpass")) {
        int subject = voices.subject(i);
        return isBetween(subject, start, end) ? Optional.of(new Tag(i, subject)) : Optional.empty();
      }
    }
    for (int i = start; i < end; i++) {
      if (isName(i) && !page.is(i, "compound", "poss", "nmod")) {
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
      if (isCue(i)) {
        return Optional.of(new Tag(i, speakerBefore(i, start)));
      }
      if (page.word(i).isVerb()) {
        break;
      }
    }
    return Optional.empty();
  }

  /** The attribution in the narration that follows the passage. */
  Optional<Tag> after(Passage passage) {
    int start = passage.last() + 1;
    while (start < page.size()
        && isNarration(start, passage)
        && (page.isMark(start) || page.form(start).matches(",|--"))) {
      start++;
    }
    int end = start;
    while (end < page.size()
        && isNarration(end, passage)
        && (end == start || !endsSentence(end - 1))
        && end - start < LONGEST) {
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
    boolean wholeSentence = end > start && endsSentence(end - 1) && !page.form(end - 1).equals(":");
    if (!wholeSentence || end < page.size() && page.isQuoted(end) && !page.isPunctuation(end - 1)) {
      return Optional.empty();
    }
    for (int i = start; i < end; i++) {
      if (page.has(i, "ccomp", "dobj", "xcomp", "parataxis", "advcl")) {
        return Optional.empty();
      }
    }
    for (int i = start; i < end; i++) {
      if (page.lemma(i).equals("say") && isBetween(page.child(i, "nsubj"), start, i)) {
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
    if (!isCue(verb)) {
      return Optional.empty();
    }
    int cue = verb;
    return phraseAfter(verb, end).map(speaker -> new Tag(cue, speaker));
  }

  /** Head of the noun phrase that starts after {@code verb}: the last of its first run of nouns. */
  private Optional<Integer> phraseAfter(int verb, int end) {
    int found = -1;
    for (int i = verb + 1; i < end; i++) {
      if (isName(i)) {
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
      if (isCue(i) && !page.is(i, "relcl", "acl") && !page.tag(i).matches("VB|VBG")) {
        int subject = voices.subject(i);
        if (isBetween(subject, start, end)) {
          return Optional.of(new Tag(i, subject));
        }
        Optional<Integer> name = phraseAfter(start - 1, end).filter(n -> n < end);
        if (name.isPresent() && name.get() < i) {
          return Optional.of(new Tag(i, name.get()));
        }
      }
    }
    return passage.lastCharacter() == ',' ? anyVerb(start, end) : Optional.empty();
  }

  /** After a comma even a verb that is not known to report does: “…,” Reed chimed in. */
  private Optional<Tag> anyVerb(int start, int end) {
    for (int i = start; i < end; i++) {
      if (page.word(i).isVerb() && page.tag(i).matches("VB[DZP]") && !page.is(i, "relcl", "acl")) {
        int subject = page.child(i, "nsubj");
        return isBetween(subject, start, i) && isName(subject)
            ? Optional.of(new Tag(i, subject))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
