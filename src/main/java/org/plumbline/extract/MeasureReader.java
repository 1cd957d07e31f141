package org.plumbline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.plumbline.fact.Argument;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Mention.Kind;
import org.plumbline.fact.Mention.Modifier;
import org.plumbline.fact.Quantity;
import org.plumbline.fact.Quantity.Dimension;
import org.plumbline.fact.Slot;

/**
 * Reads what phrases say in passing of how much something is: "a four-week trial" lasted four weeks, "a
 * profit of £5m" was £5m, "a 40-year-old teacher" is 40.
 */
final class MeasureReader {
  /** Verbs that say no more than what a level is. */
  private static final Set<String> STANDING =
      Set.of("stand at", "come to", "amount to", "total", "number", "be worth");

  /** Verbs that leave a level where they say. */
  private static final Set<String> REACHING =
      Set.of(
          "rise",
          "fall",
          "climb",
          "drop",
          "increase",
          "decrease",
          "grow",
          "decline",
          "jump",
          "slip",
          "soar",
          "surge",
          "plunge",
          "slump",
          "dip",
          "tumble",
          "widen",
          "narrow",
          "shrink",
          "reach",
          "hit",
          "edge up",
          "edge down",
          "go up",
          "go down");

  private static final Map<String, String> CHANGES =
      Map.of(
          "up",
          "rise",
          "down",
          "fall",
          "higher",
          "rise",
          "lower",
          "fall",
          "increase",
          "rise",
          "decrease",
          "fall",
          "rise",
          "rise",
          "fall",
          "fall");

  private static final Set<String> PROSPECTS =
      Set.of(
          "expect",
          "forecast",
          "predict",
          "seek",
          "want",
          "ask",
          "demand",
          "request",
          "offer",
          "face",
          "plan",
          "propose",
          "target",
          "aim",
          "estimate",
          "hope",
          "need",
          "require",
          "reject",
          "deny",
          "suggest",
          "recommend",
          "urge",
          "threaten",
          "claim",
          "call",
          "push",
          "bid",
          "risk");

  private final Tree tree;
  private final MentionReader mentions;

  MeasureReader(Tree tree, MentionReader mentions) {
    this.tree = tree;
    this.mentions = mentions;
  }

  List<Draft> read(List<Draft> clauses) {
    List<Draft> measures = new ArrayList<>();
    for (Draft clause : clauses) {
      including(clause);
      moved(clause);
      standing(clause);
      reached(clause, measures);
    }
    for (int i = 0; i < tree.size(); i++) {
      if (tree.tag(i).equals("NN") || tree.tag(i).equals("NNS")) {
        Mention mention = mentions.read(i);
        boolean noun = mention.kind() == Kind.DESCRIPTION || mention.kind() == Kind.NAME;
        if (noun && !isProspect(i)) {
          lasting(mention).ifPresent(measures::add);
          measured(mention, measures);
        }
      } else if (Coreference.isSomebody(tree, i)) {
        measured(mentions.read(i), measures);
      }
    }
    List<Draft> levels = new ArrayList<>(measures);
    clauses.stream().filter(c -> c.predicate.equals("be")).forEach(levels::add);
    for (int i = 0; i < tree.size(); i++) {
      changed(i, levels, measures);
    }
    return measures;
  }

  /** "killed 38 people, including 12 children": the children as well. */
  private static void including(Draft clause) {
    for (Argument argument : List.copyOf(clause.arguments)) {
      if (argument.slot() == Slot.ACTOR || argument.slot() == Slot.TARGET) {
        argument.mention().modifiers().stream()
            .filter(m -> m.marker().equals("including") && !m.mention().quantities().isEmpty())
            .forEach(m -> clause.add(argument.slot(), "including", m.mention()));
      }
    }
  }

  /** "Sales were up 12% to £5m": they rose. */
  private void moved(Draft clause) {
    if (!clause.predicate.equals("be") || clause.form != Fact.Form.STATE) {
      return;
    }
    for (int adverb : tree.children(clause.token)) {
      String predicate = CHANGES.get(tree.lower(adverb));
      // "Turnout was 71%, down from 76%": that is what it was.
      boolean change =
          predicate != null
              && !tree.has(clause.token, "attr")
              && tree.is(adverb, "advmod", "acomp", "prt", "prep")
              && clause.arguments.stream()
                  .noneMatch(a -> a.slot() == Slot.TARGET && a.mention().token() != adverb);
      if (!change) {
        continue;
      }
      Draft values = new Draft(Fact.Form.CLAUSE, clause.token, predicate);
      values(values, adverb);
      if (values.has(Slot.VALUE)) {
        clause.predicate = predicate;
        clause.form = Fact.Form.CLAUSE;
        clause.arguments.removeIf(a -> a.mention().token() == adverb || a.slot() == Slot.VALUE);
        values.arguments.forEach(a -> clause.add(a.slot(), a.marker(), a.mention()));
        return;
      }
    }
  }

  /** The numbers under "up" or "down": by how much, from what, to what. */
  private void values(Draft draft, int adverb) {
    for (int child : tree.children(adverb)) {
      if (tree.is(child, "npadvmod", "nmod", "advmod", "dobj", "pobj")) {
        value(draft, "", child);
      } else if (tree.is(child, "prep")) {
        tree.all(child, "pobj").forEach(object -> value(draft, tree.lower(child), object));
      }
    }
    for (int preposition : tree.all(tree.head(adverb), "prep")) {
      if (preposition > adverb) {
        tree.all(preposition, "pobj")
            .forEach(object -> value(draft, tree.lower(preposition), object));
      }
    }
  }

  private void value(Draft draft, String marker, int token) {
    Mention mention = mentions.read(token);
    if (mention.kind() == Kind.NUMBER) {
      draft.add(Slot.VALUE, marker, mention);
    }
  }

  /** "Profit came to £5m": it was £5m. */
  private static void standing(Draft clause) {
    Optional<Argument> value = value(clause, Set.of("", "to", "at"));
    if (clause.form != Fact.Form.CLAUSE || value.isEmpty() || !clause.has(Slot.ACTOR)) {
      return;
    }
    String marker = value.get().marker();
    String phrase = marker.isEmpty() ? clause.predicate : clause.predicate + " " + marker;
    if (STANDING.contains(phrase) || STANDING.contains(clause.predicate)) {
      clause.predicate = "be";
      clause.form = Fact.Form.STATE;
      clause.arguments.remove(value.get());
      clause.add(Slot.TARGET, "", value.get().mention());
    }
  }

  /** "Profit rose to £5m in May from £4m in April": it was £5m in May, and £4m in April. */
  private static void reached(Draft clause, List<Draft> into) {
    boolean direct = clause.predicate.equals("reach") || clause.predicate.equals("hit");
    Optional<Argument> value = value(clause, direct ? Set.of("") : Set.of("to"));
    if (clause.form != Fact.Form.CLAUSE
        || !REACHING.contains(clause.predicate)
        || value.isEmpty()
        || !clause.has(Slot.ACTOR)) {
      return;
    }
    Optional<Argument> old = value(clause, Set.of("from"));
    int from = old.map(o -> o.mention().token()).orElse(-1);
    int to = value.get().mention().token();
    Draft level = level(clause, value.get(), "to", old.isPresent() && from > to ? from : -1, false);
    // "hit 13" says it itself.
    level.passing = direct;
    into.add(level);
    if (from > to) {
      into.add(level(clause, old.get(), "from", from, true));
    }
  }

  /** The level at {@code value}, with the times that stand on its side of the token {@code border}. */
  private static Draft level(
      Draft clause, Argument value, String marker, int border, boolean behind) {
    Draft draft = new Draft(Fact.Form.STATE, clause.token, "be");
    draft.polarity = clause.polarity;
    draft.modality = clause.modality;
    draft.passing = behind;
    for (Argument argument : clause.arguments) {
      boolean time = argument.slot() == Slot.TIME;
      boolean near = border < 0 || argument.mention().token() > border == behind;
      if (argument.slot() == Slot.ACTOR || time && near) {
        draft.add(argument.slot(), argument.marker(), argument.mention());
      }
    }
    draft.add(Slot.TARGET, marker, value.mention());
    return draft;
  }

  private static Optional<Argument> value(Draft clause, Set<String> markers) {
    return clause.arguments.stream()
        .filter(a -> a.slot() == Slot.VALUE || a.slot() == Slot.TARGET || a.slot() == Slot.PLACE)
        .filter(a -> markers.contains(a.marker()) && a.mention().kind() == Kind.NUMBER)
        .findFirst();
  }

  /** "a four-week trial" */
  private static Optional<Draft> lasting(Mention mention) {
    return mention.quantities().stream()
        .filter(q -> q.dimension() == Dimension.DURATION)
        .findFirst()
        .map(
            q -> {
              Draft draft = passing(mention.token(), "last");
              draft.add(Slot.ACTOR, "", without(mention, q));
              draft.add(Slot.VALUE, "", number(mention, q));
              return draft;
            });
  }

  /** "a profit of £5m", "a crowd of 60,000", "a 40-year-old man". */
  private static void measured(Mention mention, List<Draft> into) {
    for (Modifier modifier : mention.modifiers()) {
      if (modifier.marker().equals("of") && modifier.mention().kind() == Kind.NUMBER) {
        Draft draft = passing(mention.token(), "be");
        draft.add(Slot.ACTOR, "", mention);
        draft.add(Slot.TARGET, "", modifier.mention());
        into.add(draft);
      }
    }
    for (Quantity quantity : mention.quantities()) {
      if (quantity.dimension() == Dimension.AGE) {
        Draft draft = passing(mention.token(), "be");
        draft.add(Slot.ACTOR, "", without(mention, quantity));
        draft.add(Slot.TARGET, "", number(mention, quantity));
        into.add(draft);
      }
      if (quantity.dimension() == Dimension.MAGNITUDE) {
        // "a magnitude 6.1 earthquake" has a magnitude of 6.1.
        Draft draft = passing(mention.token(), "have");
        draft.add(Slot.ACTOR, "", without(mention, quantity));
        draft.add(Slot.TARGET, "", named("magnitude", mention, quantity));
        into.add(draft);
      }
    }
  }

  /** "a profit of £5m, up from £4m": it rose from the one to the other. */
  private void changed(int adverb, List<Draft> levels, List<Draft> into) {
    String predicate = CHANGES.get(tree.lower(adverb));
    if (predicate == null) {
      return;
    }
    changedBy(adverb, predicate, levels, into);
    int from = tree.child(adverb, "prep");
    int object = from < 0 || !tree.lower(from).equals("from") ? -1 : tree.child(from, "pobj");
    if (object < 0) {
      return;
    }
    Mention old = mentions.read(object);
    if (old.kind() != Kind.NUMBER || old.quantities().isEmpty()) {
      return;
    }
    String unit = old.quantities().get(0).unit();
    Draft level = levelBefore(adverb, levels, q -> q.unit().equals(unit));
    if (level != null) {
      Draft change = passing(level.token, predicate);
      for (Argument argument : level.arguments) {
        boolean value = isLevel(argument) && !argument.mention().quantities().isEmpty();
        if (!value && isLevel(argument)) {
          continue;
        }
        change.add(
            value ? Slot.VALUE : argument.slot(),
            value ? "to" : argument.marker(),
            argument.mention());
      }
      change.add(Slot.VALUE, "from", old);
      into.add(change);
    }
  }

  /** "a profit of £5m, up 4%": it rose by that. */
  private void changedBy(int adverb, String predicate, List<Draft> levels, List<Draft> into) {
    int share = tree.child(adverb, "npadvmod");
    boolean aside =
        share > adverb
            && adverb > 0
            && tree.lower(adverb - 1).equals(",")
            && tree.is(adverb, "advmod");
    Mention by = aside ? mentions.read(share) : null;
    if (by == null || by.quantities().stream().noneMatch(q -> q.dimension() == Dimension.PERCENT)) {
      return;
    }
    Draft level = levelBefore(adverb, levels, q -> true);
    if (level != null && level.has(Slot.ACTOR)) {
      Draft change = passing(level.token, predicate);
      level.arguments.stream()
          .filter(a -> !isLevel(a))
          .forEach(a -> change.add(a.slot(), a.marker(), a.mention()));
      change.add(Slot.VALUE, "", by);
      into.add(change);
    }
  }

  /** The last draft before {@code adverb} that tells how much something is, in such a number; null for none. */
  private static Draft levelBefore(int adverb, List<Draft> levels, Predicate<Quantity> number) {
    Draft level = null;
    for (Draft draft : levels) {
      boolean here =
          draft.predicate.equals("be")
              && draft.token < adverb
              && (level == null || draft.token >= level.token)
              && draft.arguments.stream()
                  .filter(a -> isLevel(a) && !a.marker().equals("from"))
                  .flatMap(a -> a.mention().quantities().stream())
                  .anyMatch(number);
      level = here ? draft : level;
    }
    return level;
  }

  /** What somebody or something is: "$6m". */
  private static boolean isLevel(Argument argument) {
    return argument.slot() == Slot.TARGET || argument.slot() == Slot.VALUE;
  }

  /** "expected a profit of", "asked for a sentence of": not what it was. */
  private boolean isProspect(int noun) {
    int governor = tree.head(noun);
    if (governor >= 0 && tree.is(noun, "pobj")) {
      governor = tree.head(governor);
    }
    return governor >= 0 && PROSPECTS.contains(tree.lemma(governor));
  }

  /** A draft of a noun: what is only planned or denied is told by the verb above it. */
  private static Draft passing(int token, String predicate) {
    Draft draft = new Draft(Fact.Form.NOMINAL, token, predicate);
    draft.passing = true;
    return draft;
  }

  /** Gives the draft how long what the noun names lasts: "a seven-year sentence". */
  static void addDurations(Draft draft, Mention noun) {
    noun.quantities().stream()
        .filter(q -> q.dimension() == Quantity.Dimension.DURATION)
        .forEach(q -> draft.add(Slot.VALUE, "", number(noun, q)));
  }

  static Mention number(Mention of, Quantity written) {
    Quantity quantity = spelt(written);
    return new Mention(
        quantity.surface(),
        "#",
        Kind.NUMBER,
        "",
        Mention.Determiner.BARE,
        List.of(),
        List.of(quantity),
        List.of(),
        -1,
        of.sentence(),
        // Another token than the noun's: two values of one fact must not look like one.
        -1 - of.token(),
        of.start(),
        of.end());
  }

  private static Mention named(String noun, Mention of, Quantity quantity) {
    Mention number = number(of, quantity);
    return new Mention(
        quantity.surface(),
        noun,
        Kind.DESCRIPTION,
        "",
        Mention.Determiner.INDEFINITE,
        List.of(),
        List.of(quantity),
        List.of(),
        -1,
        of.sentence(),
        number.token(),
        of.start(),
        of.end());
  }

  /** "four-week" is four weeks. */
  private static Quantity spelt(Quantity q) {
    boolean hyphened = q.dimension() == Dimension.DURATION && q.surface().indexOf('-') > 0;
    String plain = q.surface().replace('-', ' ');
    boolean one = plain.startsWith("one ") || plain.startsWith("1 ");
    return hyphened
        ? new Quantity(
            q.low(),
            q.high(),
            q.openLow(),
            q.openHigh(),
            q.precision(),
            q.dimension(),
            q.unit(),
            one ? plain : plain + "s")
        : q;
  }

  private static Mention without(Mention mention, Quantity quantity) {
    return new Mention(
        mention.text(),
        mention.head(),
        mention.kind(),
        mention.name(),
        mention.determiner(),
        mention.modifiers(),
        mention.quantities().stream().filter(q -> q != quantity).toList(),
        mention.moments(),
        mention.entity(),
        mention.sentence(),
        mention.token(),
        mention.start(),
        mention.end());
  }
}
