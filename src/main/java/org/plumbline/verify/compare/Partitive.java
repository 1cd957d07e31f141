package org.plumbline.verify.compare;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.plumbline.fact.Argument;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Mention.Kind;
import org.plumbline.fact.Mention.Modifier;
import org.plumbline.fact.Quantity;
import org.plumbline.text.Sentence;
import org.plumbline.text.Token;

/** Reads "a third of the children" and "one in five adults" as what they count: children, adults. */
final class Partitive {
  private static final Set<String> SHARES =
      Set.of("%", "cent", "fifth", "half", "pc", "percent", "quarter", "tenth", "third");

  private static final Set<String> PARTS =
      Set.of(
          "few", "majority", "many", "minority", "most", "much", "none", "part", "several", "some");

  private Partitive() {}

  /** What {@code mention} is some of, with its number; {@code mention} itself when it is no part. */
  static Mention whole(Mention mention) {
    if (mention.kind() != Kind.NUMBER || mention.quantities().isEmpty()) {
      return mention;
    }
    Quantity number = mention.quantities().get(0);
    boolean shares =
        switch (number.dimension()) {
          case COUNT, FRACTION, PERCENT -> true;
          default -> false;
        };
    for (Modifier modifier : mention.modifiers()) {
      Mention inner = modifier.mention();
      boolean things = inner.kind() == Kind.DESCRIPTION || inner.kind() == Kind.PRONOUN;
      boolean ratio = modifier.marker().equals("in") && inner.quantities().contains(number);
      if (shares && things && (modifier.marker().equals("of") || ratio)) {
        return counted(mention, inner, List.of(number));
      }
    }
    return mention;
  }

  /** "some of the injured" as what they are, however many; {@code mention} itself when it says how many or is no part. */
  static Mention some(Mention mention) {
    return mention.head().equals("some")
        ? mention.modifiers().stream()
            .filter(m -> m.marker().equals("of"))
            .map(Modifier::mention)
            .filter(m -> m.kind() == Kind.DESCRIPTION && m.quantities().isEmpty())
            .findFirst()
            .map(inner -> counted(mention, inner, List.of()))
            .orElse(mention)
        : mention;
  }

  /** How much of the whole it is, between 0 and 1: nine of the eleven. Empty when the text does not give both numbers. */
  static OptionalDouble share(Mention mention) {
    return number(mention)
        .map(of -> OptionalDouble.of(mention.quantities().get(0).high() / of.low()))
        .orElse(OptionalDouble.empty());
  }

  /** How many there are in all: the eleven of "nine of the eleven". */
  static Optional<Quantity> number(Mention mention) {
    Mention whole = whole(mention);
    if (whole == mention || mention.quantities().get(0).dimension() != Quantity.Dimension.COUNT) {
      return Optional.empty();
    }
    double part = mention.quantities().get(0).high();
    return mention.modifiers().stream()
        .filter(m -> m.marker().equals("of"))
        .flatMap(m -> m.mention().quantities().stream())
        .filter(q -> q.dimension() == Quantity.Dimension.COUNT && q.isPoint())
        .filter(q -> q.low() >= part && part > 0)
        .findFirst();
  }

  /** "nine of the eleven": the phrase of the fact around what is counted, if it has both numbers. */
  static Optional<Mention> around(Mention counted, Fact fact) {
    return fact.arguments().stream()
        .map(Argument::mention)
        .filter(m -> whole(m).token() == counted.token())
        .filter(m -> share(m).isPresent())
        .findFirst();
  }

  /** Whether the noun is what only some are of: the ships of "three of the ten ships", the forest of "half of the forest". */
  static boolean isWhole(Sentence sentence, int noun) {
    Token token = sentence.tokens().get(noun);
    Token of =
        token.relation().equals("pobj") && token.head() >= 0
            ? sentence.tokens().get(token.head())
            : null;
    if (of == null || !of.lemma().equals("of") || of.head() < 0) {
      return false;
    }
    Token part = sentence.tokens().get(of.head());
    return part.tag().equals("CD") || isPart(part.lemma());
  }

  /** Whether the word before "of" means less than what follows. */
  static boolean isPart(String word) {
    return PARTS.contains(word) || isShare(word);
  }

  /** Whether the word before "of" names a share: "a third of". */
  static boolean isShare(String word) {
    return SHARES.contains(word);
  }

  private static Mention counted(Mention outer, Mention inner, List<Quantity> number) {
    return new Mention(
        outer.text(),
        inner.head(),
        inner.kind(),
        inner.name(),
        // "all six of its seats": all of them.
        switch (outer.determiner()) {
          case SOME, UNIVERSAL -> outer.determiner();
          default ->
              outer.head().equals("some") ? Mention.Determiner.SOME : Mention.Determiner.BARE;
        },
        inner.modifiers(),
        number,
        inner.moments(),
        inner.entity(),
        outer.sentence(),
        inner.token(),
        outer.start(),
        outer.end());
  }
}
