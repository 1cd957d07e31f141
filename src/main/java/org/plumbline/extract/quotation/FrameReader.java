package org.plumbline.extract.quotation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Finds what is reported by grammar: said that it rained, the claim that it rained, according to her. */
final class FrameReader {
  private final Page page;
  private final ReportingCues cues;
  private final Voices voices;
  private final NounFrames nouns;
  private final ContentReader contents;
  private final List<Frame> found = new ArrayList<>();

  FrameReader(Page page, ReportingCues cues, Voices voices) {
    this.page = page;
    this.cues = cues;
    this.voices = voices;
    this.contents = new ContentReader(page, cues);
    this.nouns = new NounFrames(page, cues, voices);
  }

  /** All frames of the page in order of their cues. */
  List<Frame> read() {
    for (int i = 0; i < page.size(); i++) {
      if (page.word(i).isVerb()) {
        readVerb(i);
      }
      nouns.read(i).ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  private void readVerb(int verb) {
    if (page.lower(verb).equals("according")) {
      according(verb);
      return;
    }
    Set<Complement> takes = cues.verb(page.lemma(verb));
    boolean read =
        takes.contains(Complement.CLAUSE) && (clause(verb) || around(verb))
            || takes.contains(Complement.INFINITIVE) && infinitive(verb)
            || takes.contains(Complement.PREDICATE) && (predicate(verb) || object(verb, true))
            || prepositional(verb)
            || takes.contains(Complement.OBJECT) && object(verb, false)
            || takes.contains(Complement.QUOTED_OBJECT) && object(verb, true)
            || quotedAs(verb)
            || phrase(verb);
    if (!read && takes.contains(Complement.INFINITIVE)) {
      infinitive(verb);
    }
  }

  private boolean clause(int verb) {
    for (int child : page.children(verb)) {
      if (page.is(child, "ccomp") && !isInfinitive(child)) {
        return add(verb, child, contents.clause(verb, child));
      }
    }
    return false;
  }

  /** The reporting clause stands inside or after what it reports: The deal, Reed said, was dead. */
  private boolean around(int verb) {
    int above = page.head(verb);
    boolean aside =
        page.is(verb, "parataxis")
            || page.is(verb, "advcl", "ccomp") && page.has(verb, "nsubj") && startsWithAs(verb);
    if (!aside || above < 0 || !page.has(verb, "nsubj")) {
      return false;
    }
    BitSet without = new BitSet();
    without.set(verb);
    return add(verb, above, page.subtree(above, without));
  }

  private boolean startsWithAs(int verb) {
    for (int child : page.children(verb)) {
      if (child < verb && page.lower(child).equals("as")) {
        return true;
      }
    }
    return false;
  }

  private boolean isInfinitive(int verb) {
    for (int child : page.children(verb)) {
      if (page.tag(child).equals("TO") && child < verb) {
        return true;
      }
    }
    return false;
  }

  private boolean infinitive(int verb) {
    for (int child : page.children(verb)) {
      if (page.is(child, "xcomp", "ccomp") && child > verb && isInfinitive(child)) {
        BitSet content = contents.subtree(child);
        int object = page.child(verb, "dobj", "dative");
        if (object > verb && object < child) {
          content.or(contents.subtree(object));
        }
        return add(verb, child, content);
      }
    }
    return false;
  }

  private boolean predicate(int verb) {
    int object = page.child(verb, "dobj", "nsubjpass");
    int attribute = page.child(verb, "oprd", "xcomp", "acomp", "attr", "ccomp");
    if (attribute < 0) {
      attribute = preposition(verb, "as");
    }
    if (attribute < 0) {
      return false;
    }
    BitSet content = contents.subtree(attribute);
    if (object >= 0) {
      content.or(contents.subtree(object));
    }
    return add(verb, attribute, content);
  }

  /** used the phrase “…” */
  private boolean phrase(int verb) {
    int object = page.child(verb, "dobj");
    return object >= 0
        && page.lemma(object).matches("word|phrase|term|expression|slogan|line")
        && object(verb, true);
  }

  /** Whatever somebody does to another “as a liar” with quotation marks, they say it. */
  private boolean quotedAs(int verb) {
    int as = preposition(verb, "as");
    int object = page.child(verb, "dobj", "nsubjpass", "prep");
    if (as < 0 || object < 0 || object >= as || page.isQuoted(verb) || voices.subject(verb) < 0) {
      return false;
    }
    BitSet content = contents.subtree(as);
    if (content.stream().noneMatch(page::isQuoted)) {
      return false;
    }
    content.or(contents.subtree(object));
    return add(verb, as, content);
  }

  private int preposition(int verb, String form) {
    for (int child : page.children(verb)) {
      if (page.is(child, "prep", "mark") && page.lower(child).equals(form)) {
        return child;
      }
    }
    return -1;
  }

  private boolean prepositional(int verb) {
    if (isInfinitive(verb)) {
      return false;
    }
    for (int child : page.children(verb)) {
      if (page.is(child, "prep", "prt")
          && cues.prepositional(page.lemma(verb), page.lower(child))) {
        int object = page.child(child, "pobj", "pcomp");
        if (object >= 0) {
          return add(verb, object, contents.subtree(object));
        }
      }
    }
    return false;
  }

  private boolean object(int verb, boolean onlyQuoted) {
    int object = page.child(verb, "dobj", "nsubjpass");
    // What somebody is about to deny is not denied yet.
    if (object < 0 || isInfinitive(verb) && !onlyQuoted) {
      return false;
    }
    BitSet content = contents.object(verb, object);
    boolean quoted = content.stream().anyMatch(i -> page.isQuoted(i) && !page.isQuoted(verb));
    if (onlyQuoted && !quoted) {
      return false;
    }
    return add(verb, object, content);
  }

  private void according(int according) {
    int to = page.child(according, "prep");
    int source = to < 0 ? -1 : page.child(to, "pobj");
    int above = page.head(according);
    if (source < 0 || above < 0) {
      return;
    }
    while (!page.word(above).isVerb() && page.head(above) >= 0) {
      above = page.head(above);
    }
    BitSet without = new BitSet();
    without.set(according);
    found.add(new Frame(according, source, -1, above, page.subtree(above, without)));
  }

  /** Between quotation marks, "I think" and "you know" are the speaker's way to speak. */
  private boolean isThird(int speaker) {
    return speaker >= 0 && !page.lower(speaker).matches("i|you|we|one|who");
  }

  private boolean add(int cue, int head, BitSet content) {
    content.clear(cue);
    int speaker = voices.subject(cue);
    if (page.isQuoted(cue) && !isThird(speaker)) {
      return false;
    }
    found.add(new Frame(cue, speaker, voices.addressee(cue), head, content));
    return true;
  }
}
