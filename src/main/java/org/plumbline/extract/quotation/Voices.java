package org.plumbline.extract.quotation;

import java.util.BitSet;
import java.util.Set;
import org.plumbline.text.Span;

/** Finds who speaks, and to whom, from the verb or noun that reports. */
final class Voices {
  private static final Set<String> TIMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "yesterday",
          "morning",
          "afternoon",
          "evening",
          "night",
          "week",
          "month",
          "year",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "day");

  private final Page page;
  private final Subjects subjects;

  Voices(Page page) {
    this.page = page;
    this.subjects = new Subjects(page);
  }

  /** Head word of who does {@code verb}, or -1 when the text does not say. */
  int subject(int verb) {
    return subjects.of(verb);
  }

  boolean isPassive(int verb) {
    return subjects.isPassive(verb);
  }

  /** Head word of whom {@code verb} is said to, or -1. */
  int addressee(int verb) {
    if (page.lower(verb).equals("according")) {
      return -1;
    }
    if (Set.of(
            "tell", "inform", "assure", "remind", "warn", "ask", "notify", "advise", "promise",
            "urge")
        .contains(page.lemma(verb))) {
      int object = page.child(verb, "dative", "iobj", "dobj");
      return object >= 0 && !page.isQuoted(object) ? object : -1;
    }
    for (int to : page.children(verb)) {
      if (page.lower(to).equals("to") && page.is(to, "prep", "dative") && page.has(to, "pobj")) {
        return page.child(to, "pobj");
      }
    }
    return -1;
  }

  /** The reporting word with its auxiliaries, adverbs and particle: has never said, pointed out. */
  Span cuePhrase(int cue) {
    int first = cue;
    while (first > page.sentenceStart(cue) && belongsToVerb(first - 1, cue)) {
      first--;
    }
    int last = cue;
    while (last + 1 < page.sentenceEnd(cue)
        && page.head(last + 1) == cue
        && page.is(last + 1, "prt")) {
      last++;
    }
    if (page.lower(cue).equals("according") && cue + 1 < page.sentenceEnd(cue)) {
      last = cue + 1;
    }
    return page.span(first, last);
  }

  private boolean belongsToVerb(int word, int cue) {
    return page.head(word) == cue
        && page.word(cue).isVerb()
        && page.is(word, "aux", "auxpass", "neg", "advmod")
        && page.passageOf(word) == page.passageOf(cue);
  }

  /** The phrase around the head word of a name or description, up to but without {@code cue}. */
  Span phrase(int head, int cue) {
    BitSet without = new BitSet();
    for (int child : page.children(head)) {
      if (isAside(child)) {
        without.set(child);
      }
    }
    BitSet words = page.subtree(head, without);
    int first = head;
    while (first > 0 && belongs(first - 1, head, cue)) {
      if (words.get(first - 1)) {
        first--;
      } else if (first > 1 && page.isMark(first - 1) && words.get(first - 2)) {
        first -= 2;
      } else {
        break;
      }
    }
    int last = head;
    while (words.get(last + 1) && belongs(last + 1, head, cue)) {
      last++;
    }
    while (last > head && page.tag(last).equals("POS")) {
      last--;
    }
    while (last > head && page.isPunctuation(last) && !page.form(last).matches("[)\\]]|-RRB-")) {
      last--;
    }
    while (first < head && page.isPunctuation(first)) {
      first++;
    }
    return page.span(first, last);
  }

  private boolean belongs(int word, int head, int cue) {
    return word != cue && page.passageOf(word) == page.passageOf(head);
  }

  /** What the parser hangs on a name though it belongs to the verb: Rubio on Thursday called. */
  private boolean isAside(int child) {
    if (page.is(child, "advcl", "relcl", "cc", "parataxis") && !page.lower(child).equals("and")) {
      return true;
    }
    int object = page.is(child, "prep") ? page.child(child, "pobj") : -1;
    return object >= 0 && TIMES.contains(page.lower(object).replace(".", ""));
  }
}
