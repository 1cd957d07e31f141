package org.plumbline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Slot;
import org.plumbline.lexicon.Usage;

/** Reads what a noun phrase says in passing of what it names: appositions, titles, possessors. */
final class StateReader {
  private final Tree tree;
  private final MentionReader mentions;
  private final Words words;

  StateReader(SentenceView view, MentionReader mentions, Words words) {
    this.words = words;
    this.tree = view.tree();
    this.mentions = mentions;
  }

  List<Draft> read() {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      // "A Conservative, he": the parser of appositions knows only nouns, the mends pronouns too.
      boolean fronted = tree.tag(i).equals("PRP") && tree.child(i, "appos") >= 0;
      if (!tree.token(i).isNoun() && !fronted) {
        continue;
      }
      for (int apposition : tree.all(i, "appos")) {
        if (tree.tag(apposition).equals("PRP")) {
          // "reported the problem itself"
          continue;
        }
        apposition(i, apposition, drafts);
        // "a pupil of Reger and the teacher of Stolz": both.
        for (int also : tree.all(apposition, "conj")) {
          if (tree.token(also).isNoun()
              && !tree.token(also).isProperNoun()
              && !tree.token(apposition).isProperNoun()
              && !tree.tag(also).endsWith("S")) {
            apposition(i, also, drafts);
          }
        }
      }
      for (int owner : tree.all(i, "poss")) {
        if (mentions.read(owner).kind() == Mention.Kind.TIME) {
          continue;
        }
        Draft draft = new Draft(Fact.Form.STATE, i, "have");
        draft.passing = true;
        draft.add(Slot.ACTOR, "'s", mentions.read(antecedent(owner)));
        draft.add(Slot.TARGET, "", mentions.read(i));
        drafts.add(draft);
      }
      based(i, drafts);
      origin(i, drafts);
      for (int member : Groups.named(tree, i)) {
        Draft draft = state(mentions.read(member), mentions.word(i), Slot.TARGET);
        draft.passing = true;
        drafts.add(draft);
      }
      int head = i;
      Mention mention = mentions.read(i);
      mention.modifiers().stream()
          .filter(
              m ->
                  mention.isName()
                      && m.mention().isName()
                      && Set.of("in", "at", "near").contains(m.marker()))
          .forEach(
              place -> {
                Draft draft = new Draft(Fact.Form.STATE, head, "be");
                draft.passing = true;
                draft.add(Slot.ACTOR, "", mention);
                draft.add(Slot.PLACE, place.marker(), place.mention());
                drafts.add(draft);
              });
      mention.modifiers().stream()
          .filter(m -> m.marker().equals("be") && !isFormer(m.mention()))
          .forEach(title -> drafts.add(state(mention, title.mention(), Slot.ROLE)));
    }
    return drafts;
  }

  /** "A Swedish journalist", "Kenyan runner Joy Otieno": is from there. */
  private void origin(int noun, List<Draft> into) {
    String head = words.noun(tree.token(noun));
    for (int child : tree.all(noun, "amod", "nmod")) {
      boolean nation =
          tree.tag(child).equals("JJ") && words.placeOfDemonym(tree.lower(child)).isPresent();
      boolean somebody =
          tree.token(noun).isProperNoun()
              ? tree.is(child + 1, "compound") || child + 1 == noun
              : child + 1 == noun && words.isPerson(head) && !words.is(head, Usage.POSTED);
      if (nation && somebody) {
        Draft draft = new Draft(Fact.Form.STATE, noun, "be");
        draft.passing = true;
        draft.add(Slot.ACTOR, "", mentions.read(noun));
        draft.add(Slot.PLACE, "from", mentions.word(child));
        into.add(draft);
      }
    }
  }

  /** "Former mayor Ann Lee" is not the mayor. */
  private boolean isFormer(Mention title) {
    int first = title.token();
    while (first > 0 && tree.is(first - 1, "compound", "nmod", "amod")) {
      first--;
      if (Set.of("former", "ex", "late", "then").contains(tree.lower(first))) {
        return true;
      }
    }
    return false;
  }

  /** "the man whose son was killed": the man has the son. */
  private int antecedent(int owner) {
    if (!tree.lower(owner).equals("whose")) {
      return owner;
    }
    for (int at = tree.head(owner); at >= 0; at = tree.head(at)) {
      if (tree.is(at, "relcl") && tree.head(at) >= 0) {
        return tree.head(at);
      }
    }
    return owner;
  }

  /** "Leeds-based Orbit Foods": is in Leeds; "Argentine-born Anna Berg": was born there. */
  private void based(int noun, List<Draft> drafts) {
    for (int participle : tree.all(noun, "nmod", "amod")) {
      boolean born = tree.lower(participle).equals("born");
      int place = tree.child(participle, "npadvmod", "advmod", "amod");
      boolean capital =
          place >= 0
              && place < participle
              && Character.isUpperCase(tree.token(place).form().charAt(0));
      if (capital && (born || tree.lower(participle).equals("based"))) {
        Draft draft =
            new Draft(born ? Fact.Form.CLAUSE : Fact.Form.STATE, participle, born ? "bear" : "be");
        draft.passing = true;
        draft.add(born ? Slot.TARGET : Slot.ACTOR, "", mentions.read(noun));
        draft.add(Slot.PLACE, "in", mentions.place(place));
        drafts.add(draft);
      }
    }
  }

  private void apposition(int named, int apposition, List<Draft> drafts) {
    Mention actor = mentions.read(named);
    Mention said = mentions.read(apposition);
    boolean age = said.kind() == Mention.Kind.NUMBER;
    boolean memberOfList = actor.isName() && said.isName() && tree.has(named, "conj");
    // "on Wednesday, its third cut": the day is no cut.
    boolean time = said.kind() == Mention.Kind.TIME || actor.kind() == Mention.Kind.TIME;
    if (memberOfList || time || isScoreline(named, apposition)) {
      return;
    }
    Draft draft = state(actor, said, age ? Slot.VALUE : Slot.TARGET);
    draft.passing = isBracketed(named, apposition);
    drafts.add(draft);
  }

  /** "Brackley 2-1 Thornbury": the one is not the other. */
  private boolean isScoreline(int named, int apposition) {
    int score = Math.max(named, apposition);
    while (score > 0 && tree.token(score).isProperNoun()) {
      score--;
    }
    return tree.token(named).isProperNoun()
        && (tree.lower(score).matches("\\d+-\\d+") || tree.lower(named).matches("\\d+-\\d+"));
  }

  /** "(VIDEO)": an aside, and nothing that a claim is about. */
  private boolean isBracketed(int named, int apposition) {
    for (int i = Math.min(named, apposition) + 1; i < Math.max(named, apposition); i++) {
      if (tree.tag(i).equals("-LRB-")) {
        return true;
      }
    }
    return false;
  }

  private static Draft state(Mention actor, Mention said, Slot slot) {
    Draft draft = new Draft(Fact.Form.STATE, said.token(), "be");
    draft.add(Slot.ACTOR, "", actor);
    draft.add(slot, "", said);
    return draft;
  }
}
