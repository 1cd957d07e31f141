package org.plumbline.extract;

import java.util.List;
import java.util.Set;
import org.plumbline.fact.Argument;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Polarity;
import org.plumbline.fact.Slot;

/** "France voted against it, as did Spain", "Sweden has not": an auxiliary alone repeats the verb before it. */
final class Ellipsis {
  private static final Set<String> REPEATING = Set.of("be", "do", "have");

  /** What may stand beside the auxiliary without being something that it says itself. */
  private static final Set<String> BESIDE =
      Set.of("nsubj", "neg", "advmod", "mark", "cc", "preconj", "punct");

  /** "than she did" and "where it did" repeat nothing that is told. */
  private static final Set<String> LINKS =
      Set.of("as", "and", "but", "while", "although", "though");

  private static final Set<String> NOT_REPEATED = Set.of("case", "it", "that", "there", "this");

  private final Tree tree;
  private final MentionReader mentions;
  private final Words words;

  Ellipsis(Tree tree, MentionReader mentions, Words words) {
    this.tree = tree;
    this.mentions = mentions;
    this.words = words;
  }

  /** Gives each auxiliary that stands alone what the verb before it says. */
  void fill(List<Draft> drafts) {
    for (int i = 1; i < tree.size(); i++) {
      int auxiliary = i;
      if (isAlone(auxiliary)) {
        drafts.stream()
            .filter(d -> d.token == tree.head(auxiliary) && takes(d, auxiliary))
            .findFirst()
            .ifPresent(
                verb -> {
                  Draft repeated = repeated(verb, auxiliary);
                  drafts.removeIf(d -> d.token == auxiliary);
                  drafts.add(repeated);
                });
      }
    }
  }

  private boolean isAlone(int auxiliary) {
    int subject = tree.child(auxiliary, "nsubj");
    if (!REPEATING.contains(tree.lemma(auxiliary)) && !tree.tag(auxiliary).equals("MD")
        || !tree.is(auxiliary, "conj", "advcl")
        || tree.head(auxiliary) > auxiliary
        || subject < 0
        || NOT_REPEATED.contains(tree.lemma(subject))) {
      return false;
    }
    for (int child : tree.children(auxiliary)) {
      boolean own =
          !BESIDE.contains(tree.relation(child))
              || tree.is(child, "mark") && !LINKS.contains(tree.lower(child))
              || tree.is(child, "advmod") && tree.tag(child).startsWith("W");
      if (own) {
        return false;
      }
    }
    return true;
  }

  /** Whether the auxiliary is one that the verb has, or would have. */
  private boolean takes(Draft verb, int auxiliary) {
    boolean be =
        verb.form == Fact.Form.STATE
            || tree.has(verb.token, "auxpass")
            || tree.isContinuous(verb.token);
    return switch (tree.lemma(auxiliary)) {
      case "be" -> be;
      case "have" -> tree.hasAuxiliary(verb.token, "have");
      default -> !be && !tree.hasAuxiliary(verb.token, "have");
    };
  }

  private Draft repeated(Draft verb, int auxiliary) {
    Draft draft = new Draft(verb.form, auxiliary, verb.predicate);
    Slot subject = tree.isPassive(verb.token) ? Slot.TARGET : Slot.ACTOR;
    for (int each : tree.coordinated(tree.child(auxiliary, "nsubj"))) {
      draft.add(subject, "", mentions.read(each));
    }
    for (Argument argument : verb.arguments) {
      if (argument.slot() != subject) {
        // "Ann is a doctor and so is Lee": the doctor was Ann.
        boolean described = verb.form == Fact.Form.STATE;
        draft.add(
            argument.slot(),
            argument.marker(),
            described ? argument.mention().refersTo(-1) : argument.mention());
      }
    }
    draft.event = verb.event;
    words.modalityOfModal(tree.lower(auxiliary)).ifPresent(draft::weaken);
    // "neither did she" is denied with its own word; "as did she" and "so did she" repeat the
    // verb's denial.
    boolean neither =
        tree.all(auxiliary, "advmod").stream().anyMatch(i -> tree.lower(i).equals("neither"));
    boolean repeated = repeatsDenial(auxiliary) && verb.polarity == Polarity.NEGATIVE;
    if (neither || tree.has(auxiliary, "neg") || repeated) {
      draft.negate();
    }
    return draft;
  }

  private boolean repeatsDenial(int auxiliary) {
    return tree.has(auxiliary, "mark")
        || tree.all(auxiliary, "advmod").stream().anyMatch(i -> tree.lower(i).equals("so"));
  }
}
