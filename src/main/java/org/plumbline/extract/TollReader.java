package org.plumbline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.fact.Argument;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Quantity;
import org.plumbline.fact.Slot;

/**
 * Reads running totals, "the number of people killed has risen to 47", "the death toll stood at 47", into the
 * fact that they count.
 */
final class TollReader {
  /** Before the number that died until then, and before how many more died: neither is the toll. */
  private static final Set<String> CHANGES = Set.of("from", "by");

  private static final Set<String> COUNTERS = Set.of("number", "toll", "tally", "count", "total");
  private static final Set<String> REACHING =
      Set.of(
          "rise",
          "climb",
          "reach",
          "stand",
          "be",
          "increase",
          "grow",
          "jump",
          "hit",
          "fall",
          "pass",
          "top",
          "exceed",
          "stand at",
          "rise to",
          "climb to",
          "come to",
          "total");

  private final Tree tree;
  private final MentionReader mentions;
  private final Words words;

  TollReader(Tree tree, MentionReader mentions, Words words) {
    this.tree = tree;
    this.mentions = mentions;
    this.words = words;
  }

  List<Draft> read(List<Draft> clauses) {
    List<Draft> tolls = new ArrayList<>();
    for (Draft clause : clauses) {
      if (clause.form == Fact.Form.NOMINAL || !REACHING.contains(clause.predicate)) {
        continue;
      }
      Optional<Argument> total =
          clause.arguments.stream()
              .filter(a -> a.slot() == Slot.ACTOR && COUNTERS.contains(a.mention().head()))
              .findFirst();
      Optional<Mention> value = value(clause);
      if (total.isPresent() && value.isPresent()) {
        toll(clause, total.get().mention().token(), value.get()).ifPresent(tolls::add);
      }
    }
    return tolls;
  }

  /** The latest value: "to 47", not "from 41". */
  private static Optional<Mention> value(Draft clause) {
    return clause.arguments.stream()
        .filter(
            a -> a.slot() != Slot.ACTOR && a.slot() != Slot.TIME && !CHANGES.contains(a.marker()))
        .map(Argument::mention)
        .filter(
            m -> m.quantities().stream().anyMatch(q -> q.dimension() == Quantity.Dimension.COUNT))
        .findFirst();
  }

  private Optional<Draft> toll(Draft clause, int counter, Mention value) {
    for (int preposition : tree.all(counter, "prep")) {
      int counted = tree.child(preposition, "pobj");
      if (tree.lower(preposition).equals("of") && counted >= 0) {
        int verb = tree.child(counted, "acl", "relcl");
        if (verb >= 0 && tree.token(verb).isVerb()) {
          return Optional.of(
              counting(clause, words.verb(tree.token(verb)), mentions.read(counted), value));
        }
      }
    }
    for (int child : tree.all(counter, "compound", "nmod", "amod")) {
      if (tree.lower(child).equals("death")) {
        return Optional.of(counting(clause, "die", mentions.read(counter), value));
      }
    }
    return Optional.empty();
  }

  private Draft counting(Draft clause, String predicate, Mention counted, Mention value) {
    boolean dying = predicate.equals("die");
    Draft draft = new Draft(Fact.Form.CLAUSE, clause.token, predicate);
    draft.polarity = clause.polarity;
    draft.modality = clause.modality;
    // Those who are counted, with their number: "47 people".
    Mention people =
        new Mention(
            counted.text(),
            dying ? "people" : counted.head(),
            Mention.Kind.DESCRIPTION,
            "",
            counted.determiner(),
            dying ? List.of() : counted.modifiers(),
            value.quantities(),
            List.of(),
            -1,
            counted.sentence(),
            counted.token(),
            counted.start(),
            counted.end());
    draft.add(dying ? Slot.ACTOR : Slot.TARGET, "", people);
    for (Mention.Modifier modifier : counted.modifiers()) {
      boolean death = modifier.marker().equals("nn") || modifier.marker().equals("adj");
      if (dying && !death) {
        boolean time = !modifier.mention().moments().isEmpty();
        draft.add(
            time ? Slot.TIME : words.isPlace(modifier.mention()) ? Slot.PLACE : Slot.TOPIC,
            modifier.marker(),
            modifier.mention());
      }
    }
    clause.arguments.stream()
        .filter(a -> a.slot() == Slot.TIME || a.slot() == Slot.SPEAKER || a.slot() == Slot.PLACE)
        .filter(a -> a.mention() != value)
        .forEach(a -> draft.add(a.slot(), a.marker(), a.mention()));
    return draft;
  }
}
