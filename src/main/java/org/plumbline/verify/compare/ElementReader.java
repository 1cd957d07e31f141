package org.plumbline.verify.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Moment;
import org.plumbline.fact.Quantity;
import org.plumbline.fact.Reading;
import org.plumbline.text.Sentence;
import org.plumbline.text.Token;

/** Takes a sentence of the claim apart into the things that it says. */
final class ElementReader {
  private static final int DEEPEST = 3;
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Sentence sentence;
  private final List<Element> elements = new ArrayList<>();
  private final Set<Integer> spokenFor = new HashSet<>();
  private final Set<Object> seen = new HashSet<>();

  private ElementReader(Sentence sentence) {
    this.sentence = sentence;
  }

  static List<Element> read(
      Sentence sentence, Reading reading, ContentWeights weights, List<Multiword> multiwords) {
    ElementReader reader = new ElementReader(sentence);
    for (Mention mention : reading.mentions()) {
      if (mention.sentence() == sentence.index()) {
        reader.collect(mention, 0);
      }
    }
    for (Token token : sentence.tokens()) {
      boolean full =
          token.isVerb()
              && (reader.isDoing(token, weights)
                  || reader.isExpression(token, multiwords, weights));
      double weight = full ? 1 : weights.of(token);
      boolean word = token.form().codePoints().anyMatch(Character::isLetterOrDigit);
      if (word && weight > 0 && !reader.spokenFor.contains(token.index())) {
        boolean joins = !full && (weights.joins(token) || joins(token, multiwords, weights));
        reader.elements.add(Element.word(token, weight, joins));
      }
    }
    return reader.elements;
  }

  /**
   * "is running", "played with the dog", "got off the bus": what somebody does, and no mere joint like "the
   * match was played in Lisbon".
   */
  private boolean isDoing(Token verb, ContentWeights weights) {
    List<Token> children = sentence.children(verb);
    boolean going =
        verb.tag().equals("VBG")
            && has(children, "aux", "be")
            && children.stream().anyMatch(t -> t.relation().equals("nsubj"));
    return switch (verb.lemma()) {
      case "play" ->
          going
              || has(children, "prep", "with")
              // "plays the fiddle"
              || children.stream()
                  .anyMatch(t -> t.relation().equals("dobj") && t.tag().matches("NNS?"));
      case "turn" -> going || children.stream().anyMatch(t -> t.relation().equals("prt"));
      case "lie", "place", "put", "run", "sit", "use" -> going;
      case "get" ->
          children.stream().anyMatch(t -> t.relation().equals("prt"))
              || has(children, "prep", "in", "into", "off", "on", "onto", "out");
      // "went to school there"
      case "go" -> has(children, "prep", "to", "into", "from", "through");
      // "was made in Leeds", unlike "an arrest was made"
      case "make" ->
          has(children, "auxpass", "be")
              && children.stream().noneMatch(t -> t.relation().matches("oprd|acomp|dobj|prt"))
              && children.stream()
                  .anyMatch(t -> t.relation().equals("nsubjpass") && !weights.isOfEvent(t.lemma()));
      case "take" -> children.stream().anyMatch(t -> t.relation().equals("prt"));
      default -> false;
    };
  }

  /** "go ahead", "take part": with the words behind it, an empty verb says something; "is ahead" is told by the rest. */
  private boolean isExpression(Token verb, List<Multiword> multiwords, ContentWeights weights) {
    if (verb.lemma().equals("be") || verb.lemma().equals("have")) {
      return false;
    }
    List<Multiword> whole =
        multiwords.stream().filter(m -> m.head() == verb.index() && !endsInPreposition(m)).toList();
    return whole.stream().anyMatch(weights::says) && whole.stream().noneMatch(weights::joins);
  }

  /** "took it in May" */
  private boolean endsInPreposition(Multiword expression) {
    return expression.tokens().size() == 2
        && expression.tokens().stream()
            .anyMatch(t -> sentence.tokens().get(t).relation().equals("prep"));
  }

  private static boolean has(List<Token> children, String relation, String... lemmas) {
    return children.stream()
        .anyMatch(t -> t.relation().equals(relation) && Set.of(lemmas).contains(t.lemma()));
  }

  /** "took place": joins as a whole. */
  private static boolean joins(Token token, List<Multiword> multiwords, ContentWeights weights) {
    return multiwords.stream()
        .anyMatch(m -> m.tokens().contains(token.index()) && weights.joins(m));
  }

  private void collect(Mention mention, int depth) {
    Token token = sentence.tokens().get(mention.token());
    for (Moment moment : mention.moments()) {
      if (seen.add(moment)) {
        elements.add(Element.time(token, mention, moment));
        take(moment.surface());
      }
    }
    for (Quantity quantity : mention.quantities()) {
      if (seen.add(quantity)) {
        elements.add(Element.number(token, mention, quantity));
        take(quantity.surface());
      }
    }
    if (mention.isName() && mention.moments().isEmpty() && seen.add(mention.token())) {
      elements.add(Element.name(token, mention));
      take(mention.name());
    }
    if (depth < DEEPEST) {
      for (Mention.Modifier modifier : mention.modifiers()) {
        collect(modifier.mention(), depth + 1);
      }
    }
  }

  /** Marks the tokens of {@code surface} as spoken for. */
  private void take(String surface) {
    String plain = plain(surface);
    for (Token token : sentence.tokens()) {
      if (plain.contains(plain(token.form()))) {
        spokenFor.add(token.index());
      }
    }
  }

  private static String plain(String words) {
    return " " + OTHER.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ").strip() + " ";
  }
}
