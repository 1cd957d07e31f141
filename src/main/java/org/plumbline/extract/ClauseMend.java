package org.plumbline.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.extract.moment.MomentReader;
import org.plumbline.lexicon.Usage;

/** Clauses whose parts the parser hangs on the wrong word: a participle after a comma, the first of two subjects. */
final class ClauseMend implements TreeMender.Mend {
  private static final Set<String> CONJUNCTIONS = Set.of("after", "before", "until", "since");

  private final Words words;

  ClauseMend(Words words) {
    this.words = words;
  }

  @Override
  public void mend(TreeEditor tree) {
    for (int i = 1; i + 2 < tree.size(); i++) {
      asked(tree, i);
    }
    for (int i = 2; i < tree.size(); i++) {
      toBeDone(tree, i);
      alsoSaid(tree, i);
    }
    for (int i = 0; i < tree.size(); i++) {
      gerund(tree, i);
      participle(tree, i);
      described(tree, i);
      offence(tree, i);
      accused(tree, i);
      conjunction(tree, i);
      tense(tree, i);
      agent(tree, i);
      object(tree, i);
      subjects(tree, i);
      gapped(tree, i);
      provided(tree, i);
      perfect(tree, i);
    }
  }

  /** "denied having met him": to the parser two sentences, to the reader one. */
  private static void perfect(TreeEditor tree, int having) {
    int verb = tree.head(having);
    boolean loose =
        tree.lower(having).equals("having")
            && tree.is(having, "aux")
            && having > 0
            && tree.isVerb(having - 1)
            && verb > having
            && tree.head(verb) < 0
            && !tree.has(verb, "nsubj", "nsubjpass");
    if (loose) {
      tree.attach(verb, having - 1, "xcomp");
    }
  }

  /** "won at the sixth attempt on Sunday, holding off the champion": who won held off, not the attempt. */
  private static void participle(TreeEditor tree, int participle) {
    int noun = tree.head(participle);
    boolean loose =
        tree.is(participle, "acl")
            && tree.tag(participle).equals("VBG")
            && participle > 0
            && tree.lower(participle - 1).equals(",")
            && noun >= 0
            && noun < participle - 2
            && tree.is(noun, "pobj", "npadvmod")
            && !tree.tag(noun).startsWith("NNP");
    int verb = loose ? verbAbove(tree, noun) : -1;
    if (verb >= 0 && verb < participle) {
      tree.attach(participle, verb, "advcl");
    }
  }

  /** "told the panel, chaired by a judge": nobody chaired who told it. */
  private void described(TreeEditor tree, int participle) {
    int noun = participle - 2;
    int main = tree.head(participle);
    boolean told =
        noun >= 0
            && main >= 0
            && main < noun
            && tree.is(participle, "advcl")
            && tree.tag(participle).equals("VBN")
            && tree.has(participle, "agent")
            && tree.lower(participle - 1).equals(",")
            && tree.isNoun(noun)
            && !tree.isName(noun)
            && tree.is(noun, "dobj", "pobj")
            && words.is(words.verb(tree.token(participle)), Usage.DESCRIBING)
            && !words.isPerson(words.noun(tree.token(noun)));
    if (told) {
      tree.attach(participle, noun, "acl");
    }
  }

  /** "cleared of a third charge, perverting the course of justice": of perverting it. */
  private void offence(TreeEditor tree, int participle) {
    int noun = participle - 2;
    int of = noun > 0 ? tree.head(noun) : -1;
    boolean told =
        of > 0
            && tree.is(participle, "advcl")
            && tree.tag(participle).equals("VBG")
            && tree.lower(participle - 1).equals(",")
            && words.is(tree.token(noun).lemma(), Usage.OFFENCE)
            && tree.is(noun, "pobj")
            && tree.lower(of).equals("of")
            && tree.head(of) == tree.head(participle);
    if (told) {
      tree.attach(participle, of, "pcomp");
      tree.rename(noun, "dep");
    }
  }

  /** "accused by Niger of harbouring rebels": of what somebody was accused, not whose Niger it is. */
  private static void accused(TreeEditor tree, int of) {
    int noun = tree.head(of);
    int by = noun >= 0 && tree.is(noun, "pobj") ? tree.head(noun) : -1;
    boolean astray =
        by >= 0
            && tree.lower(of).equals("of")
            && tree.has(of, "pcomp")
            && tree.is(by, "agent")
            && tree.isVerb(tree.head(by));
    if (astray) {
      tree.attach(of, tree.head(by), "prep");
    }
  }

  /** "acquitted of lying": of what was done, and no thing. */
  private static void gerund(TreeEditor tree, int verb) {
    // "is above normal": not normal.
    int before = verb - 1;
    boolean measured =
        tree.is(verb, "acomp")
            && (tree.lower(before).equals("above") || tree.lower(before).equals("below"))
            && tree.head(before) == tree.head(verb);
    if (measured) {
      tree.rename(before, "prep");
      tree.retag(before, "IN");
      tree.attach(verb, before, "pobj");
    }
    // "at large", "in public".
    if (tree.tag(verb).equals("JJ") && tree.is(verb, "pcomp") && tree.children(verb).isEmpty()) {
      tree.rename(verb, "pobj");
    }
    if (!tree.tag(verb).equals("VBG")) {
      return;
    }
    if (tree.is(verb, "pobj") && tree.children(verb).isEmpty()) {
      tree.rename(verb, "pcomp");
    }
    // "bans smoking in parks".
    if (tree.is(verb, "dobj")
        && tree.isVerb(tree.head(verb))
        && verb == tree.head(verb) + 1
        && !tree.has(verb, "det", "poss", "amod", "nmod", "compound", "conj")) {
      tree.rename(verb, "xcomp");
    }
  }

  /**
   * "fell, hours after its board rejected the bid", "after the body of his wife was found": what follows "after" is a
   * clause, and the board its subject.
   */
  private static void conjunction(TreeEditor tree, int preposition) {
    int noun = tree.child(preposition, "pobj");
    int main = tree.head(preposition);
    if (!CONJUNCTIONS.contains(tree.lower(preposition)) || noun < 0 || main < 0) {
      return;
    }
    int end = noun + 1;
    while (end < tree.size() && tree.isBelow(end, noun)) {
      end++;
    }
    int verb = end;
    while (verb < tree.size()
        && (tree.tag(verb).startsWith("RB") || tree.is(verb, "aux", "auxpass"))) {
      verb++;
    }
    if (verb == tree.size()
        || !(tree.is(verb, "conj") && tree.head(verb) == main
            || tree.head(verb) < 0 && !tree.isBelow(main, verb))
        || tree.has(verb, "nsubj", "nsubjpass")) {
      return;
    }
    List<Integer> auxiliaries = tree.children(verb, "aux", "auxpass");
    boolean finite =
        auxiliaries.isEmpty()
            ? tree.tag(verb).equals("VBD") || tree.tag(verb).equals("VBZ")
            : auxiliaries.get(0) >= end && tree.isVerb(verb);
    if (finite) {
      tree.attach(verb, main, "advcl");
      tree.attach(noun, verb, tree.has(verb, "auxpass") ? "nsubjpass" : "nsubj");
      tree.attach(preposition, verb, "mark");
    }
  }

  /** "said it would appeal and accused the firm": it is the speaker who accused. */
  private static void tense(TreeEditor tree, int verb) {
    int first = tree.head(verb);
    boolean mixed =
        tree.is(verb, "conj")
            && (tree.tag(verb).equals("VBD") || tree.tag(verb).equals("VBZ"))
            && first >= 0
            && first < verb
            && tree.tag(first).equals("VB")
            && tree.has(first, "aux")
            && !tree.has(verb, "nsubj", "nsubjpass", "aux", "auxpass");
    int above = mixed ? tree.head(first) : -1;
    while (above >= 0 && above < verb && !tree.tag(above).equals(tree.tag(verb))) {
      above = tree.head(above);
    }
    if (above >= 0 && above < verb) {
      tree.attach(verb, above, "conj");
    }
  }

  /** "bought the firm Alfa for 210 million euros": the firm is no subject of the euros. */
  private static void object(TreeEditor tree, int noun) {
    int later = tree.head(noun);
    int preposition = later > noun && tree.is(later, "pobj") ? tree.head(later) : -1;
    int verb = preposition > noun ? tree.head(preposition) : -1;
    boolean stray =
        tree.is(noun, "nsubj")
            && tree.isNoun(noun)
            && !tree.isVerb(later)
            && verb >= 0
            && verb < noun
            && tree.isVerb(verb)
            && !tree.has(verb, "dobj", "auxpass")
            && !tree.has(later, "cop");
    if (stray) {
      tree.attach(noun, verb, "dobj");
    }
  }

  /** "agreed to a takeover by Alfa": Alfa took over, and did not agree. */
  private void agent(TreeEditor tree, int by) {
    int verb = tree.head(by);
    int doer = tree.child(by, "pobj");
    boolean loose =
        tree.lower(by).equals("by")
            && tree.is(by, "prep")
            && doer >= 0
            && verb >= 0
            && verb < by - 1
            && tree.isVerb(verb)
            && !tree.has(verb, "auxpass")
            && !tree.tag(verb).equals("VBN");
    if (!loose) {
      return;
    }
    int noun = by - 1;
    boolean event =
        tree.tag(noun).matches("NNS?")
            && tree.is(noun, "dobj", "pobj")
            && !tree.isBelow(noun, by)
            && words.isEvent(words.noun(tree.token(noun)))
            && (tree.isName(doer) && !isTime(tree, doer)
                || words.isSomebodyOrBody(words.noun(tree.token(doer))));
    if (event) {
      tree.attach(by, noun, "prep");
    }
  }

  private static boolean isTime(TreeEditor tree, int token) {
    return new MomentReader()
        .read(tree.sentence().tokens(), Optional.empty()).stream()
            .anyMatch(m -> m.first() <= token && token <= m.last());
  }

  /** "Kenya won five medals and Ghana three": Ghana was not won by Kenya. */
  private static void gapped(TreeEditor tree, int name) {
    int object = tree.head(name);
    boolean counted =
        tree.is(name, "conj")
            && tree.isName(name)
            && name + 1 < tree.size()
            && tree.tag(name + 1).equals("CD")
            && tree.head(name + 1) == name
            && object >= 0
            && tree.is(object, "dobj")
            && !tree.isName(object);
    boolean compared =
        counted
            && tree.children(object).stream()
                .anyMatch(child -> child < object && tree.tag(child).equals("CD"));
    if (compared) {
      tree.attach(name, tree.head(object), "dep");
    }
  }

  /** "provided that the bank agrees": a condition, as with "if". */
  private static void provided(TreeEditor tree, int verb) {
    int provided = tree.head(verb);
    boolean condition =
        tree.is(verb, "pcomp", "ccomp")
            && tree.isVerb(verb)
            && provided >= 0
            && (tree.lower(provided).equals("provided") || tree.lower(provided).equals("providing"))
            && !tree.has(provided, "nsubj", "nsubjpass", "dobj", "aux", "auxpass")
            && tree.head(provided) >= 0
            && tree.isVerb(tree.head(provided));
    if (condition) {
      tree.attach(verb, tree.head(provided), "advcl");
      for (int that : tree.children(verb, "mark")) {
        tree.attach(that, verb, "dep");
      }
      tree.attach(provided, verb, "mark");
    }
  }

  private static int verbAbove(TreeEditor tree, int token) {
    int at = token;
    for (int up = 0; at >= 0 && up < tree.size(); up++) {
      if (tree.isVerb(at)) {
        return at;
      }
      at = tree.head(at);
    }
    return -1;
  }

  /** "Britain looked set for gold until the exchange, when Redfern dropped it": each verb has its own subject. */
  private static void subjects(TreeEditor tree, int verb) {
    List<Integer> subjects =
        tree.children(verb, "nsubj", "nsubjpass", "vocative", "npadvmod", "dep");
    if (!tree.isVerb(verb) || subjects.size() < 2) {
      return;
    }
    int first = subjects.get(0);
    int second = subjects.get(1);
    if (isApposition(tree, first, second, verb)) {
      tree.attach(first, verb, tree.token(second).relation());
      tree.attach(second, first, "appos");
      return;
    }
    subjects = tree.children(verb, "nsubj");
    if (subjects.size() < 2) {
      return;
    }
    first = subjects.get(0);
    second = subjects.get(1);
    for (int clause : tree.children(verb, "advcl", "ccomp", "parataxis")) {
      boolean open = tree.isVerb(clause) && !tree.has(clause, "nsubj", "nsubjpass", "mark");
      if (open && clause > first && clause < second && second < verb) {
        tree.attach(first, clause, "nsubj");
        return;
      }
    }
  }

  /** "Dauve, the champions from Latvia, had led": one subject, and what it is. */
  private static boolean isApposition(TreeEditor tree, int first, int second, int verb) {
    // "Zdravko Berg, 57, the founder of Alfa, was".
    boolean aged = first + 3 < verb && tree.tag(first + 2).equals("CD");
    int start = aged ? first + 4 : first + 2;
    boolean opened =
        tree.isName(first)
            && tree.is(second, "nsubj", "nsubjpass")
            && start <= second
            && second < verb
            && tree.lower(first + 1).equals(",")
            && !tree.isName(second)
            && tree.has(second, "det")
            && tree.child(second, "det") == start;
    boolean closed = false;
    for (int i = second + 1; i < verb; i++) {
      closed |= tree.lower(i).equals(",");
    }
    return opened && closed && !tree.has(first, "conj") && !tree.has(second, "conj");
  }

  /** "ordered an inquiry, to be led by a judge": the inquiry will be. */
  private static void toBeDone(TreeEditor tree, int verb) {
    int to = tree.child(verb, "aux");
    int above = tree.is(verb, "advcl") ? tree.head(verb) : -1;
    int object = above >= 0 ? tree.child(above, "dobj") : -1;
    if (object >= 0
        && to > object + 1
        && tree.lower(to).equals("to")
        && tree.has(verb, "auxpass")
        && tree.lower(to - 1).equals(",")
        && tree.isBelow(to - 2, object)) {
      tree.attach(verb, object, "acl");
    }
  }

  /** "said two had been held and blamed a gang": who said it blamed them, not the two. */
  private void alsoSaid(TreeEditor tree, int verb) {
    int passive = tree.is(verb, "conj") ? tree.head(verb) : -1;
    int saying = passive >= 0 && tree.is(passive, "ccomp") ? tree.head(passive) : -1;
    if (saying >= 0
        && saying < passive
        && tree.has(passive, "auxpass")
        && tree.tag(verb).equals("VBD")
        && tree.has(verb, "dobj")
        && !tree.has(verb, "aux", "auxpass", "nsubj", "nsubjpass")
        && words.isReporting(words.verb(tree.token(saying)))
        && words.isReporting(words.verb(tree.token(verb)))) {
      tree.attach(verb, saying, "conj");
    }
  }

  /** "called for the officer to be fired": that he be fired is what they call for. */
  private void asked(TreeEditor tree, int mark) {
    int done = tree.lower(mark).equals("for") && tree.is(mark, "mark") ? tree.head(mark) : -1;
    int verb = done >= 0 && tree.is(done, "advcl") ? tree.head(done) : -1;
    if (verb == mark - 1
        && tree.isVerb(verb)
        && words.isPhrasal(words.verb(tree.token(verb)) + " for")
        && tree.has(done, "nsubj", "nsubjpass")) {
      tree.attach(mark, verb, "prt");
      tree.rename(done, "xcomp");
    }
  }
}
