package org.plumbline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Mention.Kind;
import org.plumbline.fact.Quantity;
import org.plumbline.fact.Slot;
import org.plumbline.lexicon.Usage;

/** Reads a prepositional phrase into the slot that its preposition and object give it. */
final class PrepositionReader {
  private static final Set<String> SPATIAL =
      Set.of(
          "in",
          "at",
          "on",
          "near",
          "inside",
          "outside",
          "across",
          "through",
          "into",
          "onto",
          "behind",
          "beside",
          "under",
          "over",
          "above",
          "below",
          "around",
          "along",
          "beneath",
          "off",
          "throughout",
          "within",
          "between",
          "among",
          "beyond",
          "opposite",
          "past",
          "down",
          "up",
          "towards",
          "toward",
          "in front",
          "in front of",
          "out",
          "next");
  private static final Set<String> DURING = Set.of("in", "on", "at", "within", "over");
  private static final Set<String> TEMPORAL =
      Set.of("after", "before", "during", "since", "until", "till");

  /** Nouns for parts of a time. */
  static final Set<String> PARTS = Set.of("beginning", "close", "end", "height", "middle", "start");

  private final Tree tree;
  private final MentionReader mentions;
  private final Words words;

  PrepositionReader(SentenceView view, MentionReader mentions, Words words) {
    this.tree = view.tree();
    this.mentions = mentions;
    this.words = words;
  }

  /** Adds to {@code draft} what {@code preposition}, a dependent of {@code governor}, introduces. */
  void read(Draft draft, int governor, int preposition) {
    List<Integer> objects = new ArrayList<>();
    for (int object : tree.all(preposition, "pobj")) {
      objects.addAll(tree.coordinated(object));
    }
    objects.removeIf(object -> Contrast.isLeftOut(tree, object));
    String marker = tree.lower(preposition) + (tree.has(preposition, "mwe") ? " front of" : "");
    for (int nested : tree.all(preposition, "prep")) {
      // "to cars but not to trucks"
      if (Contrast.isDenied(tree, nested)) {
        continue;
      }
      for (int object : tree.all(nested, "pobj")) {
        if (objects.isEmpty()) {
          marker = marker + " " + tree.lower(nested);
          objects.addAll(tree.coordinated(object));
        } else {
          read(draft, governor, nested);
        }
      }
    }
    for (int coordinated : tree.all(preposition, "conj")) {
      boolean denied = Contrast.isDenied(tree, coordinated);
      if (!denied && tree.tag(coordinated).matches("IN|TO")) {
        read(draft, governor, coordinated);
      }
    }
    // "2,940 metres below the surface": how far.
    for (int extent : tree.all(preposition, "npadvmod", "nmod", "advmod")) {
      Mention measure = mentions.read(extent);
      if (measure.kind() == Kind.NUMBER) {
        // "from" alone would be where something began.
        draft.add(Slot.VALUE, marker.equals("from") ? "away" : marker, measure);
      }
    }
    boolean agent =
        tree.is(preposition, "agent") && !isActive(governor)
            || marker.equals("by") && tree.token(governor).isVerb() && tree.isPassive(governor);
    for (int object : objects) {
      if (Subjects.isRelativePronoun(tree, object)) {
        continue;
      }
      Mention mention = dated(marker, mentions.read(object));
      List<Mention> replaced = marker.equals("in") ? replaced(mention) : List.of();
      if (replaced.isEmpty()) {
        draft.add(slot(marker, mention, agent), marker, mention);
      }
      replaced.forEach(each -> draft.add(Slot.TOPIC, "instead of", each));
      if (agent) {
        nestedUnderAgent(draft, object);
      }
    }
  }

  /** "convicted by a jury at Leeds Crown Court in March": there and then, not only a jury of there. */
  private void nestedUnderAgent(Draft draft, int agent) {
    for (int preposition : tree.all(agent, "prep")) {
      String marker = tree.lower(preposition);
      int object = SPATIAL.contains(marker) ? tree.child(preposition, "pobj") : -1;
      if (object < 0) {
        continue;
      }
      Mention mention = dated(marker, mentions.read(object));
      if (!mention.moments().isEmpty() && mention.kind() != Kind.DESCRIPTION) {
        draft.add(Slot.TIME, marker, mention);
      } else if (marker.equals("at") && words.isPlace(mention)) {
        // Leaders in Berlin may condemn what happened elsewhere.
        draft.add(Slot.PLACE, marker, mention);
      }
      nestedUnderAgent(draft, object);
    }
  }

  /** "in place of her father". */
  private static List<Mention> replaced(Mention mention) {
    return mention.head().equals("place") && mention.determiner() == Mention.Determiner.BARE
        ? mention.modifiers().stream()
            .filter(m -> m.marker().equals("of"))
            .map(Mention.Modifier::mention)
            .toList()
        : List.of();
  }

  /** "at the end of the season". */
  private boolean isPartOfTime(Mention mention) {
    return PARTS.contains(mention.head())
        && mention.modifiers().stream()
            .anyMatch(m -> m.marker().equals("of") && words.isTime(m.mention().head()));
  }

  /** "Fenn headed in a corner by Brisco": the corner is Brisco's, the header is not. */
  private boolean isActive(int verb) {
    return tree.has(verb, "nsubj") && !tree.has(verb, "nsubjpass", "auxpass");
  }

  /** "in the early hours of Tuesday", "on the night of the 4th": a time, and that of what it is a part of. */
  private Mention dated(String marker, Mention mention) {
    boolean part = SPATIAL.contains(marker) && mention.moments().isEmpty();
    if (!part || !words.isTime(mention.head())) {
      return mention;
    }
    return mention.modifiers().stream()
        .filter(m -> m.marker().equals("of") && !m.mention().moments().isEmpty())
        .findFirst()
        .map(m -> mention.during(m.mention().moments()))
        .orElse(mention);
  }

  /** "rejected by 80 votes to 68", "extended by two weeks": how clearly or how far, not by whom. */
  private boolean isMargin(Mention mention) {
    return !mention.quantities().isEmpty()
        && (words.is(mention.head(), Usage.MARGIN)
            || words.is(mention.head(), Usage.MANNER)
            || words.isTime(mention.head())
            || mention.kind() == Kind.NUMBER
                && mention.quantities().stream()
                    .noneMatch(q -> q.dimension() == Quantity.Dimension.COUNT));
  }

  /** "delivered by hand", "approved by a narrow margin": how, and nobody did it. */
  private boolean isMeans(Mention mention) {
    if (mention.kind() != Kind.DESCRIPTION || mention.token() < 1) {
      return false;
    }
    String compound = tree.lower(mention.token() - 1) + " " + mention.head();
    return mention.determiner() == Mention.Determiner.BARE
            && (words.is(mention.head(), Usage.MEANS) || words.is(compound, Usage.MEANS))
        || words.is(mention.head(), Usage.MANNER)
        || words.is(compound, Usage.MANNER);
  }

  private Slot slot(String marker, Mention mention, boolean agent) {
    if (marker.startsWith("according")) {
      return Slot.SPEAKER;
    }
    if (!mention.moments().isEmpty()
            && (mention.kind() != Kind.DESCRIPTION || words.isTime(mention.head()))
        || mention.kind() == Kind.TIME) {
      return Slot.TIME;
    }
    if (marker.equals("by") && isMargin(mention)) {
      return Slot.VALUE;
    }
    if (agent) {
      return isMeans(mention) ? Slot.INSTRUMENT : Slot.ACTOR;
    }
    if (marker.equals("before") && words.is(mention.head(), Usage.PANEL)) {
      return Slot.RECIPIENT;
    }
    if (TEMPORAL.contains(marker)) {
      return Slot.TIME;
    }
    if (mention.kind() == Kind.NUMBER) {
      return Slot.VALUE;
    }
    if (DURING.contains(marker) && (words.isTime(mention.head()) || isPartOfTime(mention))) {
      return Slot.TIME;
    }
    if (SPATIAL.contains(marker.split(" ")[0])) {
      return words.isPlace(mention) || mention.isName()
          ? Slot.PLACE
          : marker.equals("on") || marker.equals("over") || marker.equals("between")
              ? Slot.TOPIC
              : Slot.PLACE;
    }
    return switch (marker) {
      case "to" -> words.isPlace(mention) ? Slot.PLACE : Slot.RECIPIENT;
      case "from" -> words.isPlace(mention) ? Slot.PLACE : Slot.TOPIC;
      case "with", "by", "via", "using" -> Slot.INSTRUMENT;
      case "as" -> Slot.ROLE;
      default -> Slot.TOPIC;
    };
  }
}
