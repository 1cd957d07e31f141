package org.plumbline.extract;

import java.util.Locale;
import java.util.Optional;
import org.plumbline.fact.Mention.Determiner;
import org.plumbline.text.Sentence;
import org.plumbline.text.Token;

/** How much of a kind a noun phrase means: "all the passengers", "most of the passengers", "few passengers". */
public final class Determiners {
  private Determiners() {}

  /** The determiner of the noun at {@code noun}, before it or in "most of" it. */
  public static Determiner of(Sentence sentence, int noun) {
    Determiner found = Determiner.BARE;
    for (Token child : sentence.tokens()) {
      if (child.head() == noun
          && child.index() < noun
          && isDeterminer(child.relation(), child.form())) {
        found = read(sentence, child, found);
      }
    }
    return isProportion(found) ? found : partitive(sentence, noun).orElse(found);
  }

  /** Whether it says which part of all there are, or whether all are meant. */
  public static boolean isProportion(Determiner determiner) {
    return switch (determiner) {
      case UNIVERSAL, MOST, FEW -> true;
      case BARE, INDEFINITE, DEFINITE, SOME, NO -> false;
    };
  }

  /** The determiner that the word makes by itself. */
  public static Determiner of(String word) {
    return read(word, Determiner.BARE);
  }

  /**
   * The determiner that {@code word} makes.
   *
   * @param before what an earlier word made: "all the", "a few"
   */
  static Determiner read(String word, Determiner before) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "a", "an", "another" -> Determiner.INDEFINITE;
      case "the", "this", "these", "those", "that" ->
          before == Determiner.BARE || before == Determiner.INDEFINITE
              ? Determiner.DEFINITE
              : before;
      case "all", "every", "each" -> Determiner.UNIVERSAL;
      case "no", "neither" -> Determiner.NO;
      case "some", "several", "many" -> Determiner.SOME;
      case "most" -> Determiner.MOST;
      case "few", "little" -> before == Determiner.INDEFINITE ? Determiner.SOME : Determiner.FEW;
      default -> before;
    };
  }

  static boolean isDeterminer(String relation, String form) {
    return switch (relation) {
      case "det", "predet", "preconj" -> true;
      // To the parser "most" and "few" are adjectives.
      case "amod", "nmod" ->
          switch (form.toLowerCase(Locale.ROOT)) {
            case "all", "every", "each", "most", "few" -> true;
            default -> false;
          };
      default -> false;
    };
  }

  /** How many people a pronoun for people means: "nobody", "everyone". Empty for other words. */
  static Optional<Determiner> ofPronoun(String lower) {
    return switch (lower) {
      case "nobody", "no-one" -> Optional.of(Determiner.NO);
      case "somebody", "someone" -> Optional.of(Determiner.INDEFINITE);
      case "everybody", "everyone" -> Optional.of(Determiner.UNIVERSAL);
      default -> Optional.empty();
    };
  }

  /** "most of the passengers", "the majority of voters", "every one of them". */
  private static Optional<Determiner> partitive(Sentence sentence, int noun) {
    Token token = sentence.tokens().get(noun);
    if (!token.relation().equals("pobj") || token.head() < 0) {
      return Optional.empty();
    }
    Token of = sentence.tokens().get(token.head());
    return of.lemma().equals("of") && of.head() >= 0 && of.head() < of.index()
        ? part(sentence, sentence.tokens().get(of.head()))
        : Optional.empty();
  }

  /** Like {@link #read(String, Determiner)}; "not all the" leaves some. */
  static Determiner read(Sentence sentence, Token word, Determiner before) {
    return isDenied(sentence, word) ? Determiner.SOME : read(word.form(), before);
  }

  /** "not all", "not every" */
  private static boolean isDenied(Sentence sentence, Token word) {
    return word.index() > 0
        && sentence.tokens().get(word.index() - 1).lemma().equals("not")
        && read(word.form(), Determiner.BARE) == Determiner.UNIVERSAL;
  }

  /** What share a word means that stands before "of": "all", "most", "the majority". */
  static Optional<Determiner> part(Sentence sentence, Token word) {
    if (isDenied(sentence, word)) {
      return Optional.of(Determiner.SOME);
    }
    return switch (word.form().toLowerCase(Locale.ROOT)) {
      case "all", "each" -> Optional.of(Determiner.UNIVERSAL);
      case "one" ->
          sentence.tokens().stream()
                  .anyMatch(t -> t.head() == word.index() && t.lemma().equals("every"))
              ? Optional.of(Determiner.UNIVERSAL)
              : Optional.empty();
      case "most", "majority" -> Optional.of(Determiner.MOST);
      case "none", "neither" -> Optional.of(Determiner.NO);
      case "few" -> {
        boolean some =
            sentence.tokens().stream()
                .anyMatch(t -> t.head() == word.index() && t.lemma().equals("a"));
        yield Optional.of(some ? Determiner.SOME : Determiner.FEW);
      }
      case "some", "several", "many" -> Optional.of(Determiner.SOME);
      default -> Optional.empty();
    };
  }
}
