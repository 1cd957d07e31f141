package org.plumbline.extract;

import java.util.Set;
import java.util.stream.IntStream;
import org.plumbline.extract.moment.MomentMention;
import org.plumbline.extract.moment.MomentReader;

/**
 * Times that the parser took into a name ("On Thursday Rubio called") or hung on the noun before them though
 * they date the verb ("flew to the area on Saturday").
 */
final class TimeMend implements TreeMender.Mend {
  private static final Set<String> DATING =
      Set.of("on", "in", "at", "since", "during", "until", "till", "by", "before", "after");
  private static final Set<String> SEQUENCE =
      Set.of("before", "after", "since", "without", "despite");

  private static final Set<String> STARTING = Set.of("beginning", "commencing", "starting");

  private final Words words;

  TimeMend(Words words) {
    this.words = words;
  }

  @Override
  public void mend(TreeEditor tree) {
    boolean[] timed = new boolean[tree.size()];
    for (MomentMention moment :
        new MomentReader().read(tree.sentence().tokens(), java.util.Optional.empty())) {
      for (int i = moment.first(); i <= moment.last(); i++) {
        timed[i] = true;
      }
      swallowed(tree, moment);
    }
    for (int i = 1; i < tree.size(); i++) {
      if (tree.is(i, "prep") && tree.head(i) >= 0 && tree.head(i) < i) {
        if (isOfLevel(tree, i, timed)) {
          tree.attach(i, i - 1, "prep");
        } else {
          hung(tree, i, timed);
        }
      }
      if (STARTING.contains(tree.lower(i)) && tree.is(i, "advcl", "acl") && tree.head(i) < i) {
        starting(tree, i, timed);
      }
      if (tree.is(i, "mark") && timed[i - 1]) {
        apartFrom(tree, i);
      }
    }
  }

  /** "rose to 7 % from 6 % in May": it stood at 6 % then, and rose later. */
  private static boolean isOfLevel(TreeEditor tree, int prep, boolean[] timed) {
    int level = prep - 1;
    int from = tree.is(level, "pobj") ? tree.head(level) : -1;
    int time = tree.child(prep, "pobj");
    return from >= 0
        && tree.lower(from).equals("from")
        && time >= 0
        && timed[time]
        && IntStream.range(Math.max(tree.head(from), 0), prep).noneMatch(i -> timed[i])
        && (tree.tag(level).equals("CD") || tree.has(level, "nmod"));
  }

  /** "will increase, beginning in January": from January. */
  private static void starting(TreeEditor tree, int participle, boolean[] timed) {
    int dated = tree.child(participle, "prep");
    int time = dated < 0 ? tree.child(participle, "npadvmod", "dobj") : tree.child(dated, "pobj");
    int above = tree.head(participle);
    int verb = tree.isVerb(above) ? above : governor(tree, above);
    int first = dated < 0 ? time : dated;
    boolean dates = time >= 0 && timed[time] && !tree.has(participle, "nsubj");
    if (dates && verb >= 0 && first > participle) {
      tree.attach(first, verb, dated < 0 ? "npadvmod" : "prep");
      tree.retag(participle, "IN");
      tree.attach(participle, first, "dep");
    }
  }

  /** "was buried two days after he died": he did not die two days after anything. */
  private static void apartFrom(TreeEditor tree, int mark) {
    int verb = tree.head(mark);
    boolean sequence = tree.lower(mark).equals("after") || tree.lower(mark).equals("before");
    if (sequence
        && tree.is(mark - 1, "npadvmod")
        && tree.head(mark - 1) == verb
        && tree.is(verb, "advcl")
        && tree.head(verb) >= 0) {
      tree.attach(mark - 1, tree.head(verb), "npadvmod");
    }
  }

  /** "On Thursday Rubio called": the day is the preposition's, who follows it is the subject. */
  private static void swallowed(TreeEditor tree, MomentMention moment) {
    int last = moment.last();
    int noun = last + 1 < tree.size() ? tree.head(last) : -1;
    if (noun <= last || !tree.isNoun(noun) || !tree.is(last, "compound", "nmod")) {
      return;
    }
    int preposition = tree.head(noun);
    if (!tree.is(noun, "pobj")
        || preposition < 0
        || preposition != moment.first() - 1 && preposition != moment.first()) {
      return;
    }
    int verb = tree.head(preposition);
    if (verb <= noun
        || !tree.isVerb(verb)
        || tree.has(verb, "nsubj", "nsubjpass", "csubj", "expl")) {
      return;
    }
    boolean passive = tree.has(verb, "auxpass");
    tree.attach(noun, verb, passive ? "nsubjpass" : "nsubj");
    tree.attach(last, preposition, "pobj");
    for (int i = preposition + 1; i < last; i++) {
      if (tree.head(i) == noun) {
        tree.attach(i, last, tree.token(i).relation());
      }
    }
  }

  private void hung(TreeEditor tree, int preposition, boolean[] timed) {
    int noun = tree.head(preposition);
    int object = tree.child(preposition, "pobj");
    boolean dates = object >= 0 && timed[object] && DATING.contains(tree.lower(preposition));
    boolean clause = SEQUENCE.contains(tree.lower(preposition)) && tree.has(preposition, "pcomp");
    boolean event = !tree.isName(noun) && words.namesHappening(words.noun(tree.token(noun)));
    if (!dates && !clause || !tree.isNoun(noun) || timed[noun] || event) {
      return;
    }
    int verb = governor(tree, noun);
    if (verb >= 0) {
      tree.attach(preposition, verb, "prep");
    }
  }

  /** The verb whose subject or object the noun is, or the object of its preposition; -1 for none. */
  private static int governor(TreeEditor tree, int noun) {
    int head = tree.head(noun);
    if (head >= 0 && tree.is(noun, "pobj") && tree.is(head, "prep", "agent")) {
      head = tree.head(head);
    } else if (!tree.is(noun, "nsubj", "nsubjpass", "dobj", "attr")) {
      return -1;
    }
    return head >= 0 && tree.isVerb(head) ? head : -1;
  }
}
