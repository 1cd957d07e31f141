package org.plumbline.extract;

import java.util.Set;
import org.plumbline.lexicon.Usage;

/**
 * Relative clauses hung on a noun farther back than the person or team that they follow: "a hat-trick for
 * Fulham, who moved up". Also clauses after "with" that have a subject of their own: "with the air force
 * conducting raids"; and what somebody is accused of.
 */
final class RelativeMend implements TreeMender.Mend {
  private static final Set<String> RELATIVE = Set.of("who", "whom", "which", "that");

  private static final Set<String> EMPLOYING = Set.of("at", "with", "for", "of", "from");

  private static final Set<String> PLACING = Set.of("at", "in", "near", "on", "outside");

  private final Words words;

  RelativeMend(Words words) {
    this.words = words;
  }

  @Override
  public void mend(TreeEditor tree) {
    for (int i = 1; i < tree.size(); i++) {
      reported(tree, i);
      if (tree.lower(i).equals("who") && tree.is(i, "nsubj", "nsubjpass")) {
        nearest(tree, i);
      } else if (tree.is(i, "nsubj", "nsubjpass")
          && (tree.lower(i).equals("that") || tree.lower(i).equals("which"))) {
        happening(tree, i);
      } else if (tree.lower(i).equals("with") && tree.lower(i - 1).equals(",")) {
        absolute(tree, i);
      } else if (tree.has(i, "pcomp", "pobj")) {
        accusation(tree, i);
      }
    }
  }

  private void nearest(TreeEditor tree, int who) {
    int verb = tree.head(who);
    if (!tree.is(verb, "relcl")) {
      return;
    }
    if (tree.tag(who - 1).equals("CC")) {
      // "who is the head of the agency, and who joined in 2010": two clauses of one person.
      for (int i = 0; i < who; i++) {
        if (tree.lower(i).equals("who") && tree.is(tree.head(i), "relcl")) {
          tree.attach(verb, tree.head(tree.head(i)), "relcl");
        }
      }
      return;
    }
    int before = tree.lower(who - 1).equals(",") ? who - 2 : who - 1;
    int far = tree.head(verb);
    boolean person = far >= 0 && words.isPerson(words.noun(tree.token(far)));
    int described = person || far < 0 ? -1 : employed(tree, far);
    if (described < 0 && far >= 0 && !person) {
      described = headed(tree, far);
    }
    if (described >= 0) {
      tree.attach(verb, described, "relcl");
      return;
    }
    if (before >= 0
        && far >= 0
        && far < before
        && tree.isName(before)
        && !person
        && !tree.isName(far)) {
      tree.attach(verb, before, "relcl");
    }
  }

  /** "a blaze at a warehouse that had broken out at nine": it is the blaze that did. */
  private void happening(TreeEditor tree, int which) {
    int verb = tree.head(which);
    int place = verb >= 0 && tree.is(verb, "relcl") ? tree.head(verb) : -1;
    if (place < 0 || !words.is(tree.token(verb).lemma(), Usage.HAPPENING)) {
      return;
    }
    int at = place;
    while (at >= 0 && tree.is(at, "pobj") && PLACING.contains(tree.lower(tree.head(at)))) {
      int above = tree.head(tree.head(at));
      // "contain a blaze at a warehouse": the parser has it contained there.
      int event = above >= 0 && tree.isVerb(above) ? tree.child(above, "dobj") : above;
      if (event >= 0 && event < at && isEvent(tree, event) && !isEvent(tree, at)) {
        tree.attach(verb, event, "relcl");
        return;
      }
      at = above;
    }
  }

  private boolean isEvent(TreeEditor tree, int noun) {
    return words.namesHappening(words.noun(tree.token(noun)));
  }

  /** "Ann Lee, an analyst at Carrow Securities, who": the analyst, and not the firm. -1 for none. */
  private int employed(TreeEditor tree, int body) {
    int at = tree.is(body, "pobj") ? tree.head(body) : -1;
    int person = at < 0 || !EMPLOYING.contains(tree.lower(at)) ? -1 : tree.head(at);
    return person >= 0 && tree.isName(body) && words.isPerson(words.noun(tree.token(person)))
        ? person
        : -1;
  }

  /** "the heads of the firms, who met": no firm is a who. -1 for none. */
  private int headed(TreeEditor tree, int body) {
    int of = tree.is(body, "pobj") ? tree.head(body) : -1;
    int person = of >= 0 && tree.lower(of).equals("of") ? tree.head(of) : -1;
    return person >= 0
            && !tree.isName(body)
            && tree.isNoun(person)
            && (words.isPerson(words.noun(tree.token(person)))
                || words.isTitle(words.noun(tree.token(person))))
        ? person
        : -1;
  }

  /** "a man who police said was armed": he was, they said. */
  private static void reported(TreeEditor tree, int relative) {
    if (!RELATIVE.contains(tree.lower(relative)) || !tree.tag(relative).startsWith("W")) {
      return;
    }
    int teller = relative + 1;
    while (teller < tree.size() && !tree.is(teller, "nsubj")) {
      if (tree.isVerb(teller) || tree.is(teller, "punct")) {
        return;
      }
      teller++;
    }
    int report = teller < tree.size() ? tree.head(teller) : -1;
    // "the driver, who doctors said was sober, was": to the parser the report can be anything.
    int noun = tree.lower(relative - 1).equals(",") ? relative - 2 : relative - 1;
    if (report > teller
        && tree.tag(report).matches("VBD|VBZ|VBP")
        && tree.is(report, "nsubj", "nsubjpass")
        && tree.isNoun(noun)) {
      tree.attach(report, noun, "relcl");
    }
    int told = report > teller && tree.is(report, "relcl") ? tree.child(report, "ccomp") : -1;
    boolean open =
        told > report
            && tree.isVerb(told)
            && !tree.has(told, "mark")
            && tree.children(told, "nsubj", "nsubjpass").stream().allMatch(s -> s == relative);
    if (open) {
      tree.attach(relative, told, tree.has(told, "auxpass") ? "nsubjpass" : "nsubj");
    }
  }

  /**
   * "convicted three men of stealing", "robbed the bank of its gold", "charged a man with murder": the stealing is what they
   * are convicted of, and the bank is of nothing, the man with nothing.
   */
  private void accusation(TreeEditor tree, int of) {
    boolean with = tree.lower(of).equals("with");
    if (!with && !tree.lower(of).equals("of")) {
      return;
    }
    int accused = tree.head(of);
    int verb = accused < 0 || !tree.is(accused, "dobj") ? -1 : tree.head(accused);
    if (verb < 0 || !tree.isVerb(verb) || of < accused) {
      return;
    }
    boolean person = tree.isName(accused) || words.isPerson(words.noun(tree.token(accused)));
    Usage usage = with ? Usage.PROVIDED : Usage.DEPRIVED;
    boolean told = words.is(words.verb(tree.token(verb)), usage);
    // "warned the Bank of England": that is its name.
    int object = tree.child(of, "pobj");
    boolean name = object >= 0 && tree.isName(accused) && tree.isName(object);
    if (told && !name || person && !with && tree.has(of, "pcomp")) {
      tree.attach(of, verb, "prep");
    }
  }

  private static void absolute(TreeEditor tree, int with) {
    int object = tree.child(with, "pobj");
    int verb = object < 0 ? -1 : tree.child(object, "acl");
    if (verb > object && tree.tag(verb).equals("VBG")) {
      tree.attach(verb, with, "pcomp");
      tree.attach(object, verb, "nsubj");
    }
  }
}
