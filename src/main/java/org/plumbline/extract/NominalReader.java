package org.plumbline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.fact.Argument;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Slot;

/** Reads nouns that name events, "the killing of 26 people by terrorists", into drafts of facts. */
final class NominalReader {
  private final Tree tree;
  private final MentionReader mentions;
  private final Words words;

  NominalReader(SentenceView view, MentionReader mentions, Words words) {
    this.tree = view.tree();
    this.mentions = mentions;
    this.words = words;
  }

  List<Draft> read() {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      if (tree.tag(i).equals("NN") || tree.tag(i).equals("NNS")) {
        Optional<String> verb = words.verbOfNoun(words.noun(tree.token(i)));
        if (verb.isPresent() && !namesAKind(i) && !holds(i) && !isPartOfTime(i)) {
          Draft draft = read(i, verb.get());
          boolean told =
              draft.has(Slot.ACTOR) || draft.has(Slot.TARGET) || draft.has(Slot.RECIPIENT);
          // "in a gray suit": a thing, by the look of it. A plan or claim has its content after it.
          boolean thing =
              tree.is(i, "pobj") && !told && !tree.has(i, "acl", "ccomp", "relcl", "prep");
          if (!thing || words.isEvent(words.noun(tree.token(i)))) {
            drafts.add(draft);
          }
        }
      }
    }
    return drafts;
  }

  /** "training centre", "suicide bomber": says what sort of place or person, not what happened. */
  private boolean namesAKind(int noun) {
    int head = tree.head(noun);
    return tree.is(noun, "compound")
        && head >= 0
        && (words.isPerson(words.noun(tree.token(head)))
            || words.isPlaceNoun(words.noun(tree.token(head))));
  }

  /** "by the end of 2028": nothing ended. */
  private boolean isPartOfTime(int noun) {
    return PrepositionReader.PARTS.contains(words.noun(tree.token(noun)))
        && tree.all(noun, "prep").stream()
            .filter(i -> tree.lower(i).equals("of"))
            .map(this::nestedObject)
            .anyMatch(of -> of != null && of.kind() == Mention.Kind.TIME);
  }

  /** "a row of houses": no quarrel. */
  private boolean holds(int noun) {
    return words.isContainer(words.noun(tree.token(noun)))
        && tree.all(noun, "prep").stream().anyMatch(i -> tree.lower(i).equals("of"));
  }

  private Draft read(int noun, String verb) {
    Draft draft = new Draft(Fact.Form.NOMINAL, noun, verb);
    draft.event = mentions.read(noun);
    for (int child : tree.children(noun)) {
      switch (tree.relation(child)) {
        case "poss" ->
            tree.coordinated(child).stream()
                .map(mentions::read)
                // "Saturday's defeat"
                .forEach(m -> draft.add(m.moments().isEmpty() ? Slot.ACTOR : Slot.TIME, "'s", m));
        case "prep", "agent" -> preposition(draft, child);
        case "compound" -> {
          Mention mention = mentions.read(child);
          draft.add(
              words.isPlace(mention)
                  ? Slot.PLACE
                  : mention.moments().isEmpty() ? Slot.MANNER : Slot.TIME,
              "nn",
              mention);
        }
        case "nmod", "amod" -> {
          Mention mention = mentions.read(child);
          if (!mention.quantities().isEmpty()) {
            draft.add(Slot.COUNT, "", mention);
          } else if (!mention.moments().isEmpty()) {
            draft.add(Slot.TIME, "", mention);
          } else {
            draft.add(Slot.MANNER, "", mention);
          }
        }
        case "det", "neg" -> {
          if (words.isNegator(tree.lower(child))) {
            draft.negate();
          }
        }
        default -> {}
      }
    }
    boolean agent = draft.arguments.stream().anyMatch(a -> a.marker().equals("by"));
    if (agent && !draft.has(Slot.TARGET)) {
      // "his defeat by the champion": he is who was defeated.
      draft.arguments.replaceAll(
          a -> a.marker().equals("'s") ? new Argument(Slot.TARGET, a.marker(), a.mention()) : a);
    }
    return draft;
  }

  private void preposition(Draft draft, int preposition) {
    String marker = tree.lower(preposition);
    // "her campaign against a mine" is none for it.
    if (marker.equals("against") && words.isPhrasal(draft.predicate + " against")) {
      draft.predicate = draft.predicate + " against";
    }
    for (int object : tree.all(preposition, "pobj")) {
      for (int each : tree.coordinated(object)) {
        Mention mention = mentions.read(each);
        draft.add(slot(marker, mention, draft), marker, mention);
      }
      // "the killing of 26 people in Pahalgam by terrorists" hangs "in" on the people: it is the
      // killing's too.
      List<Integer> hung = new ArrayList<>(tree.all(object, "prep"));
      tree.all(object, "appos").forEach(i -> hung.addAll(tree.all(i, "prep")));
      for (int nested : hung) {
        Mention mention = nestedObject(nested);
        if (mention != null
            && (words.isPlace(mention)
                || !mention.moments().isEmpty()
                || tree.lower(nested).equals("by"))) {
          draft.add(slot(tree.lower(nested), mention, draft), tree.lower(nested), mention);
        }
      }
    }
  }

  private Mention nestedObject(int preposition) {
    int object = tree.child(preposition, "pobj");
    return object < 0 ? null : mentions.read(object);
  }

  private Slot slot(String marker, Mention mention, Draft draft) {
    if (!mention.moments().isEmpty() && mention.kind() != Mention.Kind.DESCRIPTION) {
      return Slot.TIME;
    }
    return switch (marker) {
      case "of" -> draft.has(Slot.TARGET) ? Slot.TOPIC : Slot.TARGET;
      case "by" -> Slot.ACTOR;
      case "on", "against" -> Slot.TARGET;
      case "between" -> Slot.ACTOR;
      case "with" -> Slot.RECIPIENT;
      case "in", "at", "near", "inside", "outside", "across" -> Slot.PLACE;
      case "to" -> Slot.RECIPIENT;
      default -> Slot.TOPIC;
    };
  }
}
