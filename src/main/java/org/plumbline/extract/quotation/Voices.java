package org.plumbline.extract.quotation;

import java.util.BitSet;
import java.util.Set;
import org.plumbline.text.Span;

/** Finds who speaks, and to whom, from the verb or noun that reports. */
final class Voices {
  private static final Set<String> TIMES =
      Set.of(
          "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "yesterday",
          "morning", "afternoon", "evening", "night", "week", "month", "year", "january", "february", "march",
          "april", "may", "june", "july", "august", "september", "october", "november", "december", "day");

  private final Page page;

  Voices(Page page) {
    this.page = page;
  }

  /** Head word of who does {@code verb}, whether it says so itself or takes it from the clause around; or -1. */
  int subject(int verb) {
    return subject(verb, 0);
  }

  private int subject(int verb, int hops) {
    if (hops > 6) {
      return -1;
    }
    boolean passive = isPassive(verb);
    if (passive) {
      return agent(verb);
    }
    int own = ownSubject(verb);
    if (own >= 0) {
      return isExpletive(own) ? -1 : own;
    }
    return inherited(verb, hops);
  }

  /** The parser sometimes hangs the subject on an auxiliary, and takes an active past for a participle. */
  private int ownSubject(int verb) {
    int own = ownSubject(verb, "nsubj");
    if (own < 0) {
      own = ownSubject(verb, "nsubjpass");
    }
    for (int child : page.children(verb)) {
      if (own < 0 && page.is(child, "aux")) {
        own = ownSubject(child, "nsubj");
      }
    }
    return own;
  }

  private int inherited(int verb, int hops) {
    int above = page.head(verb);
    if (above < 0 || page.passageOf(above) != page.passageOf(verb)) {
      return -1;
    }
    if (page.is(verb, "acl", "relcl") && page.word(above).isNoun()) {
      int around = isSetApart(verb, above) ? mainSubject(above, hops) : -1;
      return around >= 0 ? around : above;
    }
    if (page.is(verb, "pcomp") && page.is(above, "prep") && page.head(above) >= 0) {
      above = page.head(above);
    }
    if (page.word(above).isVerb() || page.has(above, "nsubj", "nsubjpass")) {
      // Who was quoted as saying it, said it.
      int patient = isPassive(above) ? ownSubject(above, "nsubjpass") : -1;
      return patient >= 0 ? isExpletive(patient) ? -1 : patient : subject(above, hops + 1);
    }
    return page.word(above).isNoun() && page.is(verb, "pcomp", "advcl") ? above : -1;
  }

  /** Reed left after the debate, saying: after a comma, a participle is the subject's and not the noun's. */
  private boolean isSetApart(int verb, int noun) {
    return page.tag(verb).equals("VBG")
        && verb > noun + 1
        && !page.is(noun, "nsubj", "nsubjpass", "appos")
        && page.form(verb - 1).equals(",");
  }

  /** Subject of the clause that holds a noun, or -1. */
  private int mainSubject(int noun, int hops) {
    int at = noun;
    while (at >= 0 && !page.word(at).isVerb()) {
      at = page.head(at);
    }
    return at < 0 || page.passageOf(at) != page.passageOf(noun) ? -1 : subject(at, hops + 1);
  }

  /** The nearest, when there are several: before it the parser may take a dateline for a subject. */
  private int ownSubject(int verb, String relation) {
    int found = -1;
    for (int child : page.children(verb)) {
      boolean own = page.is(child, relation) && page.passageOf(child) == page.passageOf(verb);
      if (own && (found < 0 || child < verb)) {
        found = child;
      }
    }
    return found;
  }

  boolean isPassive(int verb) {
    return page.has(verb, "auxpass")
        || page.tag(verb).equals("VBN") && page.has(verb, "agent") && !page.has(verb, "aux");
  }

  /** Who does what a passive verb says. */
  private int agent(int verb) {
    for (int by : page.children(verb)) {
      if ((page.is(by, "agent") || page.lower(by).equals("by")) && page.has(by, "pobj")) {
        return page.child(by, "pobj");
      }
    }
    return -1;
  }

  private boolean isExpletive(int subject) {
    return page.is(subject, "expl") || page.lower(subject).equals("there");
  }

  /** Head word of whom {@code verb} is said to, or -1. */
  int addressee(int verb) {
    if (Set.of("tell", "inform", "assure", "remind", "warn", "ask", "notify", "advise", "promise", "urge")
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
    while (first > 0 && words.get(first - 1) && belongs(first - 1, head, cue)) {
      first--;
    }
    int last = head;
    while (words.get(last + 1) && belongs(last + 1, head, cue)) {
      last++;
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
