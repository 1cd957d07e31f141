package org.plumbline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Slot;

/**
 * Reads counts that share their verb or noun with the count before them: "left 14 people dead and 30
 * injured", "14 dead, 30 wounded", "100 people died in Jajarkot and 52 in Rukum".
 */
final class CasualtyReader {
  private static final Set<String> STATES = Set.of("dead", "missing", "homeless");

  private final SentenceView view;
  private final Tree tree;
  private final MentionReader mentions;
  private final PrepositionReader prepositions;
  private final Words words;

  CasualtyReader(SentenceView view, MentionReader mentions, Words words) {
    this.view = view;
    this.tree = view.tree();
    this.mentions = mentions;
    this.words = words;
    this.prepositions = new PrepositionReader(view, mentions, words);
  }

  List<Draft> read() {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      if (isCount(i)) {
        result(i).ifPresent(drafts::add);
        headline(i).ifPresent(drafts::add);
        gap(i).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  private boolean isCount(int index) {
    return view.quantityCovers(index)
        && (tree.tag(index).equals("CD") || tree.tag(index).equals("NNS"));
  }

  /** "… dead and 30 injured": left 30 people injured. */
  private Optional<Draft> result(int count) {
    int verb = tree.head(count);
    int state = tree.child(count, "oprd");
    int first = verb < 0 ? -1 : tree.child(verb, "dobj");
    if (!tree.is(count, "conj")
        || state < 0
        || first < 0
        || !words.verb(tree.token(verb)).equals("leave")) {
      return Optional.empty();
    }
    Draft draft = new Draft(Fact.Form.CLAUSE, state, "leave");
    int subject = Subjects.of(tree, verb);
    if (subject >= 0) {
      draft.add(Slot.ACTOR, "", mentions.read(subject));
    }
    draft.add(Slot.TARGET, "", mentions.counting(mentions.read(count), mentions.read(first)));
    draft.add(Slot.ROLE, "as", mentions.read(state));
    new Rephraser(tree, words, prepositions).rephrase(draft);
    return Optional.of(draft);
  }

  /** "14 dead": a headline leaves out the verb. */
  private Optional<Draft> headline(int count) {
    int state = count + 1;
    if (!tree.tag(count).equals("CD")
        || state >= tree.size()
        || !STATES.contains(tree.lower(state))
        || tree.head(state) != count
        || !tree.is(state, "nmod", "amod", "acl")) {
      return Optional.empty();
    }
    Draft draft = new Draft(Fact.Form.STATE, state, "be");
    draft.add(Slot.ACTOR, "", mentions.read(count));
    draft.add(Slot.TARGET, "", mentions.word(state));
    for (int preposition : tree.all(count, "prep")) {
      prepositions.read(draft, count, preposition);
    }
    return Optional.of(draft);
  }

  /** "100 people died in Jajarkot and 52 in Rukum": the second count goes on with the verb. */
  private Optional<Draft> gap(int count) {
    int verb = tree.head(count);
    boolean loose =
        tree.tag(count).equals("CD")
            && verb >= 0
            && verb < count
            && tree.token(verb).isVerb()
            && tree.is(count, "punct", "conj", "dep")
            && tree.has(count, "prep")
            && !tree.has(count, "oprd");
    int first = loose ? tree.child(verb, "nsubj", "nsubjpass") : -1;
    if (first < 0 || mentions.read(first).quantities().isEmpty()) {
      return Optional.empty();
    }
    Draft draft = new Draft(Fact.Form.CLAUSE, count, words.verb(tree.token(verb)));
    draft.add(
        tree.isPassive(verb) ? Slot.TARGET : Slot.ACTOR,
        "",
        mentions.counting(mentions.read(count), mentions.read(first)));
    for (int preposition : tree.all(count, "prep")) {
      prepositions.read(draft, count, preposition);
    }
    return Optional.of(draft);
  }
}
