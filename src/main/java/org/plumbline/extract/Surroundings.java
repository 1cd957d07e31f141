package org.plumbline.extract;

import java.util.Set;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Modality;
import org.plumbline.fact.Slot;
import org.plumbline.lexicon.Implicative;
import org.plumbline.lexicon.ModalityCue;
import org.plumbline.lexicon.Usage;

/**
 * What the words around a verb, that are neither its auxiliaries nor a verb above it, say of whether it is so:
 * "never did he", "rather than pay", "far from winning", "proof that he lied", "nearly won".
 */
final class Surroundings {
  private static final Set<String> NEARLY = Set.of("almost", "nearly", "virtually", "practically");

  /** Of these "nearly" tells the amount. */
  private static final Set<String> MULTIPLYING =
      Set.of("double", "halve", "treble", "triple", "quadruple");

  /** "at no time", "in no way", "on no account". */
  private static final Set<String> RESPECTS =
      Set.of(
          "account", "case", "circumstance", "point", "respect", "sense", "stage", "time", "way");

  /** "instead of", "stopped short of", "talked him out of". */
  private static final Set<String> INSTEAD_OF = Set.of("instead", "out", "short");

  private static final Set<String> DECIDING = Set.of("choose", "decide", "opt", "vote");
  private static final Set<String> KNOWING = Set.of("know", "realise", "realize", "remember");
  private static final Set<String> SEEMING = Set.of("feel", "look", "seem", "sound");

  /** What is sought with these, and a "for", need not come. */
  private static final Set<String> SOUGHT = Set.of("appeal", "call", "campaign", "claim", "search");

  private static final Set<String> SINGLED_OUT =
      Set.of("first", "last", "latest", "next", "only", "one");

  private final Tree tree;
  private final Words words;

  Surroundings(Tree tree, Words words) {
    this.tree = tree;
    this.words = words;
  }

  void settle(Draft draft) {
    int verb = draft.token;
    if (draft.form == Fact.Form.STATE && !tree.token(verb).isVerb()) {
      return;
    }
    underPreposition(draft);
    if (isDeniedInFront(verb) || isReplaced(verb) || isDeniedCleft(verb)) {
      draft.negate();
    }
    if (isSpurned(verb)) {
      draft.negate();
      draft.weaken(Modality.POSSIBLE);
    }
    if (isMisreported(verb)) {
      draft.weaken(Modality.DENIED);
    }
    if (isOpen(verb) || isNearly(draft) || isTooLate(verb)) {
      draft.weaken(Modality.POSSIBLE);
    }
    if (isInvertedCondition(verb) || isAskedFor(verb)) {
      draft.weaken(Modality.CONDITIONAL);
    }
    if (isAwaited(verb)) {
      draft.weaken(Modality.POSSIBLE);
    }
    if (isMeantFor(verb)) {
      draft.weaken(Modality.DESIRED);
    }
    underNoun(draft);
  }

  /** "works for nothing until she is in the top hundred": she is not, when it is written. */
  private boolean isAwaited(int verb) {
    return tree.tag(verb).matches("VBZ|VBP")
        && tree.all(verb, "mark").stream().anyMatch(mark -> tree.lower(mark).matches("un?till?"));
  }

  /** "rejected a call for the mayor to resign": that she does is only wanted. */
  private boolean isMeantFor(int verb) {
    int above = tree.head(verb);
    // "too rusty for the burglars to open", "took three days for the army to reach it"
    boolean said = !tree.tag(above).startsWith("JJ") && !tree.lemma(above).matches("be|take");
    return said
        && tree.isInfinitive(verb)
        && tree.all(verb, "mark").stream().anyMatch(mark -> tree.lower(mark).equals("for"));
  }

  /** "a risk of war", "without consent", "their request for an apology" */
  void settleNoun(Draft draft) {
    if (tree.is(draft.token, "pobj")) {
      underPreposition(draft);
    }
  }

  /** "without paying", "no role in planning it", "far from winning": told to be denied, or left open. */
  private void underPreposition(Draft draft) {
    int first = tree.firstCoordinated(draft.token);
    int preposition = tree.is(first, "pcomp", "pobj") ? tree.head(first) : -1;
    if (preposition < 0) {
      return;
    }
    String marker = tree.lower(preposition);
    int above = tree.head(preposition);
    String before = above < 0 ? "" : tree.lower(above);
    boolean ofNoun = above >= 0 && tree.token(above).isNoun();
    if (draft.form == Fact.Form.NOMINAL
        && (words.isNegativePreposition(marker)
            || marker.equals("of") && above >= 0 && words.is(tree.lemma(above), Usage.ACCUSING)
            || ofNoun && marker.equals("for") && isSought(above))) {
      draft.weaken(Modality.POSSIBLE);
    }
    if (tree.is(first, "pcomp")) {
      boolean instead =
          tree.all(preposition, "advmod").stream().anyMatch(i -> tree.lower(i).equals("instead"));
      if (words.isNegativePreposition(marker)
          || marker.equals("of") && (instead || INSTEAD_OF.contains(before))
          || marker.equals("than")
              && tree.all(preposition, "advmod").stream().anyMatch(this::isRather)
          || marker.equals("against") && !ofNoun
          || marker.equals("from") && before.equals("far")) {
        draft.negate();
        if (marker.equals("against") && (above < 0 || !DECIDING.contains(tree.lemma(above)))) {
          // "warned against going": who was may have gone.
          draft.weaken(Modality.POSSIBLE);
        }
      } else if (marker.equals("against")
          || marker.equals("to") && (before.equals("close") || before.equals("near"))
          || marker.equals("like") && above >= 0 && SEEMING.contains(tree.lemma(above))) {
        draft.weaken(Modality.POSSIBLE);
      }
    }
    if (ofNoun) {
      if (hasNo(above) && draft.form != Fact.Form.NOMINAL) {
        deniedBy(draft, above, complementOf(preposition));
      } else {
        Words.Stance stance = stance(above, complementOf(preposition), true);
        if (!stance.speech()) {
          draft.weaken(stance.modality());
        }
      }
    }
  }

  /** "their request for an apology", "the plan for a dam": neither need come. */
  private boolean isSought(int noun) {
    return SOUGHT.contains(tree.lemma(noun))
        || stance(noun, Implicative.Complement.TO, true).modality() != Modality.ASSERTED;
  }

  /** "no evidence that", "no role in": denied where the noun says so, else left open. */
  private void deniedBy(Draft draft, int noun, Implicative.Complement complement) {
    if (stance(noun, complement, false).flips() && draft.form != Fact.Form.NOMINAL) {
      draft.negate();
    } else {
      draft.weaken(Modality.POSSIBLE);
    }
  }

  private Words.Stance stance(int noun, Implicative.Complement complement, boolean positive) {
    return words.stance(tree.lemma(noun), ModalityCue.Part.NOUN, complement, positive);
  }

  /** How what stands under the preposition is attached. */
  Implicative.Complement complementOf(int preposition) {
    return switch (tree.lower(preposition)) {
      case "from" -> Implicative.Complement.FROM;
      case "of" -> Implicative.Complement.OF;
      case "in" -> Implicative.Complement.IN;
      default -> Implicative.Complement.ING;
    };
  }

  /** "no role" */
  boolean hasNo(int noun) {
    int determiner = tree.child(noun, "det", "neg");
    return determiner >= 0 && tree.lower(determiner).equals("no");
  }

  /** "the possibility that he won", "the right to appeal": the noun does not say that it happened. */
  private void underNoun(Draft draft) {
    int first = tree.firstCoordinated(draft.token);
    int noun = tree.head(first);
    if (noun < 0
        || !tree.is(first, "acl", "relcl", "ccomp", "xcomp")
        || !tree.token(noun).isNoun()) {
      return;
    }
    boolean infinitive = tree.isInfinitive(first);
    int mark = tree.child(first, "mark");
    boolean that = mark >= 0 && tree.lower(mark).equals("that") && !tree.is(first, "relcl");
    if (!infinitive && !that) {
      return;
    }
    Implicative.Complement complement =
        infinitive ? Implicative.Complement.TO : Implicative.Complement.THAT;
    if (that && isFalse(noun)) {
      draft.negate();
    } else if (hasNo(noun)) {
      deniedBy(draft, noun, complement);
    } else {
      Words.Stance stance = stance(noun, complement, true);
      // What the noun's own fact governs is placed with it.
      if (infinitive && stance.none() && !isSingledOut(noun)) {
        draft.weaken(Modality.POSSIBLE);
      } else if (!stance.speech()) {
        draft.weaken(stance.modality());
      }
    }
  }

  /** "the claim that he lied is false". */
  private boolean isFalse(int noun) {
    int copula = tree.is(noun, "nsubj") ? tree.head(noun) : -1;
    int adjective = copula < 0 ? -1 : tree.child(copula, "acomp");
    return adjective >= 0
        && words
            .stance(
                tree.lower(adjective),
                ModalityCue.Part.ADJECTIVE,
                Implicative.Complement.THAT,
                !tree.has(copula, "neg"))
            .flips();
  }

  /** "the first woman to win", "the youngest to win": she won. */
  private boolean isSingledOut(int noun) {
    for (int child : tree.children(noun)) {
      if (SINGLED_OUT.contains(tree.lower(child))
          || tree.tag(child).equals("JJS")
          || tree.tag(child).equals("CD")
          || tree.lower(child).matches("\\d+(st|nd|rd|th)|second|third|fourth|fifth|sixth|tenth")) {
        return true;
      }
    }
    return SINGLED_OUT.contains(tree.lower(noun));
  }

  private boolean isRather(int adverb) {
    return tree.lower(adverb).equals("rather");
  }

  /** "Never has he", "at no time did he", "in no way", "no longer", "neither smokes nor drinks". */
  private boolean isDeniedInFront(int verb) {
    boolean auxiliary =
        tree.all(verb, "aux", "auxpass").stream()
            .flatMap(i -> tree.all(i, "neg", "advmod").stream())
            .anyMatch(i -> words.isNegator(tree.lower(i)));
    boolean ended =
        tree.all(verb, "advmod").stream()
            .filter(i -> tree.lower(i).equals("longer") || tree.lower(i).equals("once"))
            .flatMap(i -> tree.all(i, "neg").stream())
            .anyMatch(i -> words.isNegator(tree.lower(i)));
    boolean neither =
        tree.all(verb, "preconj").stream().anyMatch(i -> tree.lower(i).equals("neither"))
            || tree.is(verb, "conj")
                && tree.all(tree.head(verb), "preconj").stream()
                    .anyMatch(i -> tree.lower(i).equals("neither"));
    boolean respect =
        tree.all(verb, "prep").stream()
            .map(i -> tree.child(i, "pobj"))
            .anyMatch(
                i ->
                    i >= 0
                        && hasNo(i)
                        && RESPECTS.contains(tree.lemma(i))
                        // "in no time" is soon.
                        && !(tree.lemma(i).equals("time")
                            && tree.lower(tree.head(i)).equals("in")));
    return auxiliary || respect || ended || neither;
  }

  /** "resigned rather than face an inquiry", "Rather than face it, he resigned": he did not face it. */
  private boolean isReplaced(int verb) {
    int mark = tree.child(verb, "mark");
    boolean fronted =
        tree.is(verb, "advcl")
            && mark >= 0
            && tree.lower(mark).equals("than")
            && tree.all(verb, "advmod").stream().anyMatch(i -> i < mark && isRather(i));
    return fronted || tree.is(verb, "conj") && Contrast.isReplaced(tree, verb);
  }

  /** "It was not Smith who won": he did not. Of "not a man who gives up" nothing is said. */
  private boolean isDeniedCleft(int verb) {
    int who = tree.head(verb);
    if (who < 0 || !tree.is(verb, "relcl") || !tree.is(who, "attr")) {
      return false;
    }
    int be = tree.head(who);
    return be >= 0
        && Subjects.isCleft(tree, be)
        && tree.has(be, "neg")
        && (tree.token(who).isProperNoun() || tree.tag(who).equals("PRP"))
        && !tree.has(who, "cc");
  }

  /** "either resigned or was dismissed": of neither is it said for sure. */
  boolean isAlternative(int verb) {
    int first = tree.firstCoordinated(verb);
    return tree.token(first).isVerb()
        && !tree.is(first, "xcomp", "pcomp")
        && tree.coordinated(first).stream().filter(m -> tree.token(m).isVerb()).count() > 1
        && tree.coordinated(first).stream()
            .filter(member -> tree.token(member).isVerb())
            .flatMap(member -> tree.all(member, "cc").stream())
            .anyMatch(cc -> tree.lower(cc).equals("or") && !tree.is(cc - 1, "punct"));
  }

  /** "would rather leave than sell": what is not wanted. */
  private boolean isSpurned(int verb) {
    return tree.tag(verb).equals("VB")
        && tree.is(verb, "advcl")
        && tree.all(tree.head(verb), "advmod").stream().anyMatch(this::isRather)
        && tree.all(verb, "mark").stream().anyMatch(mark -> tree.lower(mark).equals("than"));
  }

  /** "wrongly stated that he had resigned": the text itself denies it. */
  private boolean isMisreported(int verb) {
    return tree.is(verb, "ccomp")
        && tree.head(verb) >= 0
        && tree.all(tree.head(verb), "advmod").stream()
            .anyMatch(i -> words.is(tree.lower(i), Usage.MISREPORTING));
  }

  /** "died before helping": what was no longer done. */
  private boolean isTooLate(int verb) {
    int before = tree.is(verb, "pcomp") ? tree.head(verb) : -1;
    return before >= 0
        && tree.lower(before).equals("before")
        && tree.head(before) >= 0
        && tree.lemma(tree.head(before)).equals("die");
  }

  /** "whether he won": it may be either way. */
  private boolean isAskedFor(int verb) {
    return tree.all(verb, "mark").stream().anyMatch(mark -> tree.lower(mark).equals("whether"));
  }

  /** "as if he had won", "Did he win?": left open. */
  private boolean isOpen(int verb) {
    boolean as = false;
    for (int mark : tree.all(verb, "mark", "advmod")) {
      String lower = tree.lower(mark);
      boolean condition = lower.equals("if") || lower.equals("though");
      if (condition && as) {
        return true;
      }
      if (lower.equals("if") && tree.is(verb, "ccomp") && mark > tree.head(verb)) {
        return true;
      }
      as = lower.equals("as");
    }
    return tree.is(verb, "root") && isAsked(verb);
  }

  /** "Did he win?"; "Why did he win?" takes it that he did. */
  private boolean isAsked(int verb) {
    int last = tree.size() - 1;
    while (last > 0 && tree.isQuotationMark(last)) {
      last--;
    }
    int subject = tree.child(verb, "nsubj", "nsubjpass", "expl");
    // "Did you know that it rained?" tells that it did.
    boolean telling = subject >= 0 && KNOWING.contains(tree.lemma(verb));
    if (!tree.lower(last).equals("?") || subject < 0 || telling) {
      return false;
    }
    int auxiliary = tree.child(verb, "aux", "auxpass");
    int front = auxiliary >= 0 ? auxiliary : verb;
    for (int i = 0; i < front; i++) {
      if (tree.tag(i).startsWith("W")) {
        return false;
      }
    }
    return front < subject;
  }

  /** "Had he won, he would": an auxiliary before its subject is an "if". */
  private boolean isInvertedCondition(int verb) {
    int above = tree.head(verb);
    // To the parser "Had the dam broken" has something broken.
    if (above == 0 && tree.is(0, "advcl", "aux") && tree.is(verb, "ccomp") && isInverted(0)) {
      return true;
    }
    int auxiliary = tree.child(verb, "aux");
    int subject = tree.child(verb, "nsubj", "nsubjpass");
    return auxiliary >= 0
        && auxiliary < subject
        && tree.is(verb, "advcl", "ccomp")
        && !tree.has(verb, "mark")
        && isInverted(auxiliary);
  }

  private boolean isInverted(int auxiliary) {
    return Set.of("had", "should", "were").contains(tree.lower(auxiliary));
  }

  /** "nearly won": did not quite; "nearly doubled" tells how much. */
  private boolean isNearly(Draft draft) {
    return !draft.has(Slot.VALUE)
        && !MULTIPLYING.contains(draft.predicate)
        && tree.all(draft.token, "advmod").stream()
            // "almost certainly won" did not nearly win.
            .anyMatch(
                i ->
                    i < draft.token
                        && NEARLY.contains(tree.lower(i))
                        && !tree.tag(i + 1).startsWith("RB"));
  }
}
