package org.plumbline.extract.quotation;

import java.util.BitSet;
import java.util.Set;

/** Finds how far the content of a reporting verb reaches. */
final class ContentReader {
  private static final Set<String> MARKS =
      Set.of(
          "because",
          "if",
          "unless",
          "although",
          "though",
          "since",
          "so",
          "once",
          "until",
          "whether",
          "than");
  private static final Set<String> OBJECT_PREPOSITIONS =
      Set.of("for", "on", "as", "of", "with", "about", "over");
  private static final Set<String> TELLING =
      Set.of(
          "tell", "inform", "assure", "remind", "warn", "notify", "advise", "promise", "ask",
          "show");

  private final Page page;
  private final ReportingCues cues;

  ContentReader(Page page, ReportingCues cues) {
    this.page = page;
    this.cues = cues;
  }

  /** A clause with what belongs to it though the parser hangs it on the verb: said it was off because it rained. */
  BitSet clause(int verb, int clause) {
    BitSet content = subtree(clause);
    if (clause < verb) {
      return content;
    }
    for (int child : page.children(verb)) {
      if (child > clause && continuesClause(child) || isSubjectOfClause(child, verb, clause)) {
        content.or(subtree(child));
      }
    }
    return content;
  }

  private boolean continuesClause(int child) {
    if (page.is(child, "prep")) {
      return !page.lower(child).equals("according");
    }
    if (page.is(child, "advcl")) {
      return hasMark(child);
    }
    boolean clause = page.is(child, "conj") && page.word(child).isVerb();
    return clause
        && !isCue(child)
        && (page.has(child, "expl") || page.has(child, "nsubj") && !afterComma(child));
  }

  private boolean isCue(int verb) {
    return cues.verb(page.lemma(verb)).contains(Complement.CLAUSE);
  }

  /** Whether a comma parts a coordinated clause from the one before: …, and the council voted. */
  private boolean afterComma(int clause) {
    int first = page.subtree(clause, new BitSet()).nextSetBit(0);
    for (int i = first - 1; i >= 0 && i >= first - 2; i--) {
      if (page.form(i).equals(",")) {
        return true;
      }
    }
    return false;
  }

  private boolean hasMark(int clause) {
    for (int child : page.children(clause)) {
      if (child < clause && MARKS.contains(page.lower(child))) {
        return true;
      }
    }
    return false;
  }

  /** The parser takes the clause's subject for the verb's object: said the plan known as “A” was dead. */
  private boolean isSubjectOfClause(int child, int verb, int clause) {
    return child > verb
        && child < clause
        && page.is(child, "dobj")
        && !TELLING.contains(page.lemma(verb))
        && !page.has(clause, "nsubj", "nsubjpass", "expl");
  }

  /** A noun phrase with what is said of it: blamed the shootings on “bias”. */
  BitSet object(int verb, int object) {
    BitSet content = subtree(object);
    for (int child : page.children(verb)) {
      boolean more =
          child > object
              && page.is(child, "prep")
              && OBJECT_PREPOSITIONS.contains(page.lower(child));
      if (more) {
        content.or(subtree(child));
      }
    }
    return content;
  }

  BitSet subtree(int index) {
    return page.subtree(index, new BitSet());
  }
}
