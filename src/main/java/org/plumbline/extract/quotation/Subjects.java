package org.plumbline.extract.quotation;

import java.util.Set;

/** Finds who does what a verb says, also where the verb leaves it to the clause around it. */
final class Subjects {
  /** accused her of saying, blasted her for saying, kept her from saying */
  private static final Set<String> OF_THE_OBJECT = Set.of("of", "for", "from", "into");

  private static final Set<String> BACKGROUND =
      Set.of("while", "when", "after", "before", "by", "in");
  private static final Set<String> OBJECT_CONTROL =
      Set.of(
          "lead",
          "cause",
          "force",
          "prompt",
          "ask",
          "urge",
          "tell",
          "let",
          "want",
          "allow",
          "get",
          "encourage",
          "persuade",
          "convince",
          "order",
          "help",
          "invite",
          "push",
          "press",
          "expect",
          "require",
          "advise",
          "warn",
          "enable",
          "permit",
          "inspire",
          "compel",
          "drive",
          "move");

  private final Page page;

  Subjects(Page page) {
    this.page = page;
  }

  /** Head word of who does {@code verb}, or -1 when the text does not say. */
  int of(int verb) {
    if (isPassive(verb)) {
      return agent(verb);
    }
    int own = own(verb);
    if (own >= 0) {
      return isExpletive(own) ? -1 : own;
    }
    int inherited = inherited(verb);
    if (inherited >= 0) {
      return inherited;
    }
    return page.tag(verb).equals("VBG") ? mainSubject(verb) : nameBefore(verb);
  }

  /** Where the parser finds no subject at all: the name that a finite verb follows. */
  private int nameBefore(int verb) {
    boolean finite = page.tag(verb).matches("VB[DZP]") && verb > page.sentenceStart(verb);
    boolean named =
        finite
            && page.passageOf(verb - 1) == page.passageOf(verb)
            && (page.word(verb - 1).isProperNoun() || page.tag(verb - 1).equals("PRP"));
    return named ? verb - 1 : -1;
  }

  /** When a participle hangs nowhere, it is as a rule the main clause's. */
  private int mainSubject(int verb) {
    for (int i = page.sentenceStart(verb); i < page.sentenceEnd(verb); i++) {
      boolean root = page.head(i) < 0 && page.passageOf(i) == page.passageOf(verb) && i != verb;
      if (root) {
        int own = own(i);
        return own < 0 || isExpletive(own) ? -1 : own;
      }
    }
    return -1;
  }

  boolean isPassive(int verb) {
    return page.has(verb, "auxpass")
        || page.tag(verb).equals("VBN")
            && page.has(verb, "agent")
            && !page.has(verb, "aux", "nsubj");
  }

  /** Who does what a passive verb says: reported by the BBC. */
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

  /** The parser sometimes hangs the subject on an auxiliary, and takes an active past for a participle. */
  private int own(int verb) {
    int own = nearest(verb, "nsubj");
    if (own < 0) {
      own = nearest(verb, "nsubjpass");
    }
    for (int child : page.children(verb)) {
      if (own < 0 && page.is(child, "aux")) {
        own = nearest(child, "nsubj");
      }
    }
    return own;
  }

  /** The nearest before the verb: further off, the parser may take a dateline for a subject. */
  private int nearest(int verb, String relation) {
    int found = -1;
    for (int child : page.children(verb)) {
      boolean own = page.is(child, relation) && page.passageOf(child) == page.passageOf(verb);
      if (own && (found < 0 || child < verb)) {
        found = child;
      }
    }
    return found;
  }

  private int inherited(int verb) {
    int above = page.head(verb);
    if (above < 0) {
      return -1;
    }
    if (followsName(verb)) {
      return verb - 1;
    }
    if (page.is(verb, "acl", "relcl") && page.word(above).isNoun()) {
      int around = isSetApart(verb, above) ? outermost(page.head(above), verb) : -1;
      return around >= 0 ? around : above;
    }
    if (page.is(verb, "pcomp") && page.is(above, "prep") && page.head(above) >= 0) {
      int blamed =
          OF_THE_OBJECT.contains(page.lower(above)) ? page.child(page.head(above), "dobj") : -1;
      if (blamed >= 0 && blamed < verb) {
        return blamed;
      }
      above = page.head(above);
      int owner = page.word(above).isNoun() ? page.child(above, "poss") : -1;
      return owner >= 0 ? owner : around(above, verb);
    }
    int object = page.is(verb, "xcomp") ? page.child(above, "dobj") : -1;
    boolean controlled =
        object >= 0
            && object < verb
            && page.has(verb, "aux")
            && OBJECT_CONTROL.contains(page.lemma(above));
    if (controlled) {
      return object;
    }
    return page.tag(verb).equals("VBG") && page.form(verb - 1).equals(",")
        ? outermost(above, verb)
        : around(above, verb);
  }

  /** Reed left because Voss had won, saying: subject of the outermost clause within the same report. */
  private int outermost(int from, int verb) {
    int found = around(from, verb);
    for (int at = from; at >= 0 && page.passageOf(at) == page.passageOf(verb); at = page.head(at)) {
      int own = own(at);
      found = own >= 0 && !isExpletive(own) && own < verb ? own : found;
      if (page.is(at, "ccomp", "conj")) {
        break;
      }
    }
    return found;
  }

  /** footage of Reed saying */
  private boolean followsName(int verb) {
    return page.tag(verb).equals("VBG")
        && verb > 0
        && page.word(verb).index() > 1
        && page.word(verb - 1).isProperNoun()
        && page.is(verb - 1, "pobj", "dobj")
        && page.passageOf(verb - 1) == page.passageOf(verb);
  }

  /** Reed left after the debate, saying: after a comma, a participle is the subject's and not the noun's. */
  private boolean isSetApart(int verb, int noun) {
    if (!page.tag(verb).equals("VBG") || page.is(noun, "nsubj", "nsubjpass", "appos")) {
      return false;
    }
    return verb > noun + 1
        && (page.form(verb - 1).equals(",") || BACKGROUND.contains(page.lower(verb - 1)));
  }

  /** Subject of the nearest clause at or above a word that has one, or -1. */
  private int around(int from, int verb) {
    for (int at = from; at >= 0; at = page.head(at)) {
      if (page.passageOf(at) != page.passageOf(verb)) {
        return -1;
      }
      // Who was quoted as saying it, said it: here a passive's subject will do.
      int own = own(at);
      if (own >= 0) {
        return isExpletive(own) ? -1 : own;
      }
      int above = page.head(at);
      if (above >= 0 && page.is(at, "acl", "relcl") && page.word(above).isNoun()) {
        return above;
      }
    }
    return -1;
  }
}
