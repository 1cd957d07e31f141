package org.plumbline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Slot;

/** Reads the dates of a life from the parenthesis after a name: "(born 3 May 1961)", "(1927 – 2004)". */
final class LifeDatesReader {
  private static final Set<String> OPEN = Set.of("(", "-lrb-", "[");
  private static final Set<String> CLOSE = Set.of(")", "-rrb-", "]");
  private static final int LONGEST = 30;

  private final SentenceView view;
  private final Tree tree;
  private final MentionReader mentions;
  private final Words words;

  LifeDatesReader(SentenceView view, MentionReader mentions, Words words) {
    this.view = view;
    this.tree = view.tree();
    this.mentions = mentions;
    this.words = words;
  }

  List<Draft> read() {
    List<Draft> drafts = new ArrayList<>();
    for (int open = 1; open < tree.size(); open++) {
      if (OPEN.contains(tree.lower(open))) {
        int name = nameBefore(open);
        if (name >= 0) {
          dates(name, open, drafts);
        }
      }
    }
    return drafts;
  }

  private int nameBefore(int open) {
    for (int i = open - 1; i >= Math.max(0, open - 3); i--) {
      if (tree.token(i).isProperNoun() && NameRun.read(tree, i, words).present()) {
        return described(i);
      }
    }
    return -1;
  }

  /** "Ann Lee, 1st Countess of Arden, (1894-1986)": the dates are those of whom the title describes. */
  private int described(int name) {
    int at = name;
    while (tree.is(at, "appos", "pobj", "prep", "compound") && tree.head(at) >= 0) {
      boolean apposition = tree.is(at, "appos");
      at = tree.head(at);
      if (apposition && tree.token(at).isProperNoun()) {
        return at;
      }
    }
    return name;
  }

  private void dates(int name, int open, List<Draft> into) {
    boolean born = false;
    boolean died = false;
    boolean dash = false;
    List<Integer> moments = new ArrayList<>();
    for (int i = open + 1;
        i < Math.min(tree.size(), open + LONGEST) && !CLOSE.contains(tree.lower(i));
        i++) {
      String word = tree.lower(i);
      born |= word.equals("born") || word.equals("b.");
      died |= word.equals("died") || word.equals("d.");
      dash |= word.matches("[-\u2012-\u2015\u2212]+") && !moments.isEmpty();
      boolean fresh =
          view.momentCovers(i)
              && (moments.isEmpty()
                  || !view.momentAt(i).equals(view.momentAt(moments.get(moments.size() - 1))));
      if (fresh) {
        moments.add(i);
      }
    }
    if (moments.isEmpty() || !born && !died && !(dash && moments.size() == 2)) {
      return;
    }
    if (!died || moments.size() == 2) {
      into.add(event("bear", Slot.TARGET, name, moments.get(0)));
    }
    if (moments.size() == 2 || died) {
      into.add(event("die", Slot.ACTOR, name, moments.get(moments.size() - 1)));
    }
  }

  private Draft event(String predicate, Slot slot, int name, int moment) {
    Draft draft = new Draft(Fact.Form.CLAUSE, moment, predicate);
    draft.passing = true;
    draft.add(slot, "", mentions.read(name));
    Mention time = mentions.word(moment);
    draft.add(
        Slot.TIME,
        "",
        new Mention(
            time.text(),
            time.head(),
            Mention.Kind.TIME,
            "",
            time.determiner(),
            List.of(),
            List.of(),
            view.momentAt(moment).stream().toList(),
            -1,
            time.sentence(),
            moment,
            time.start(),
            time.end()));
    return draft;
  }
}
