package org.plumbline.extract.quantity;

import java.util.Optional;
import java.util.Set;
import org.plumbline.extract.lexeme.Lexemes;
import org.plumbline.extract.lexeme.PhraseTable;
import org.plumbline.extract.lexeme.PhraseTable.Match;
import org.plumbline.fact.Quantity.Dimension;

/** The words before and after a number that bound or round it. */
final class Modifiers {

  private static final PhraseTable<Modifier> BEFORE =
      PhraseTable.<Modifier>builder()
          .put(
              Modifier.AT_LEAST,
              "at least | at the least | at the very least | no fewer than | no less than"
                  + " | not less than | not fewer than | a minimum of | minimum of | minimum | as few as"
                  + " | as little as | upwards of | upward of | ≥ | not under | not below | starting at"
                  + " | starting from")
          .put(
              Modifier.MORE_THAN,
              "more than | over | above | greater than | in excess of | exceeding"
                  + " | well over | well above | far more than | much more than | many more than | beyond"
                  + " | north of | higher than | larger than | bigger than | longer than | heavier than"
                  + " | older than | better than | upwards than | well in excess of | > | far over"
                  + " | considerably more than | significantly more than | comfortably over")
          .put(
              Modifier.AT_MOST,
              "at most | at the most | no more than | not more than | up to | as many as"
                  + " | as much as | as high as | a maximum of | maximum of | maximum | no greater than"
                  + " | not exceeding | no longer than | no higher than | ≤ | not over | not above"
                  + " | up to a maximum of | anything up to")
          .put(
              Modifier.LESS_THAN,
              "less than | fewer than | under | below | lower than | smaller than"
                  + " | well under | well below | far fewer than | far less than | much less than | shorter than"
                  + " | younger than | < | lighter than | south of | short of")
          .put(
              Modifier.JUST_BELOW,
              "nearly | almost | close to | just under | just below | just shy of | shy of"
                  + " | approaching | not quite | a little under | slightly less than | slightly under"
                  + " | slightly below | just less than | a little less than | slightly fewer than | just short of"
                  + " | nearing | very nearly")
          .put(
              Modifier.JUST_ABOVE,
              "just over | just above | slightly more than | a little over"
                  + " | a little more than | slightly over | just more than | slightly above | a little above"
                  + " | a bit more than | a bit over | marginally over | only just over")
          .put(
              Modifier.ABOUT,
              "about | around | some | approximately | approx | approx . | roughly | circa"
                  + " | ca . | c . | an estimated | estimated | estimated at | ~ | ≈ | in the region of"
                  + " | somewhere around | in the neighborhood of | in the neighbourhood of | on the order of"
                  + " | in the order of | something like | more or less | at about | at around | give or take")
          .put(
              Modifier.EXACT,
              "exactly | precisely | only | just | a total of | a mere | merely | a whopping"
                  + " | all | a record | an additional | a further | as of | even | a full | a combined | exact")
          .build();

  private static final PhraseTable<Modifier> AFTER =
      PhraseTable.<Modifier>builder()
          .put(
              Modifier.AT_LEAST,
              "or more | and more | or above | and above | or over | and over | and up"
                  + " | or older | and older | or higher | or greater | or longer | and upwards | or better | +"
                  + " | plus | - plus | at least | at the least | at a minimum | minimum")
          .put(
              Modifier.AT_MOST,
              "or less | or fewer | or under | and under | or below | and below | or lower"
                  + " | or younger | and younger | or shorter | at most | at the most | at a maximum | maximum"
                  + " | tops")
          .put(Modifier.ABOUT, "or so | odd | - odd | or thereabouts | give or take")
          .build();

  /** Nouns whose "over" names a subject or a rival, not a lower bound. */
  private static final Set<String> TAKE_OVER =
      Set.of(
          "controversy",
          "row",
          "dispute",
          "disputes",
          "concern",
          "concerns",
          "fears",
          "anger",
          "outrage",
          "debate",
          "protests",
          "protest",
          "victory",
          "win",
          "lead",
          "control",
          "advantage",
          "triumph",
          "charges",
          "criticism");

  /** Verbs whose "over" belongs to them: "hand over 29 prisoners". */
  private static final Set<String> HAND_OVER =
      Set.of("hand", "handed", "handing", "hands", "turn", "turned", "turning", "turns");

  /** Words after which "over three years" means longer than, not throughout. */
  private static final Set<String> LONGER_OVER =
      Set.of(
          "for", "after", "lasted", "lasts", "last", "spent", "taken", "took", "takes", "take",
          "well", "is", "was", "of", "in", "with", "within", "by", "than", "the", "been", "has",
          "to", "at", "a");

  private static final Set<String> PEOPLE =
      Set.of(
          "children",
          "people",
          "those",
          "anyone",
          "adults",
          "men",
          "women",
          "boys",
          "girls",
          "kids",
          "players",
          "persons",
          "youths",
          "everyone",
          "residents",
          "patients",
          "males",
          "females",
          "citizens");

  private Modifiers() {}

  /** The modifier at {@code i}, before a number. */
  static Optional<Match<Modifier>> before(Lexemes in, int i) {
    boolean subject = in.is(i, "over") && (in.isIn(i - 1, TAKE_OVER) || in.isIn(i - 1, HAND_OVER));
    return subject ? Optional.empty() : BEFORE.match(in, i);
  }

  /** The modifier at {@code i}, after a number. */
  static Optional<Match<Modifier>> after(Lexemes in, int i) {
    Optional<Match<Modifier>> match = AFTER.match(in, i);
    // "20 plus 5", "£21m plus £4m", "10 at least 3": the words belong to the number that follows.
    boolean forNext =
        match.isPresent()
            && (in.at(match.get().next()).isNumeral()
                || Currencies.before(in, match.get().next()).isPresent()
                || NumberGrammar.cardinal(in, match.get().next()).isPresent());
    return forNext ? Optional.empty() : match;
  }

  /** Whether the modifier at {@code i} is a preposition of time here: "over three days". */
  static boolean isThroughout(Lexemes in, int i, Amount amount) {
    boolean duration = amount.unit().dimension() == Dimension.DURATION;
    return duration && in.is(i, "over") && !in.isIn(i - 1, LONGER_OVER);
  }

  /** "children under five": a limit of age, not of number. */
  static boolean limitsAge(Lexemes in, int i, Amount amount) {
    boolean count = amount.unit().equals(Amount.COUNT) && amount.low() < 120;
    boolean word = in.is(i, "under") || in.is(i, "over") || in.is(i, "below") || in.is(i, "above");
    boolean bare = !in.at(amount.next()).isNoun() && !in.at(amount.next()).tag().startsWith("JJ");
    return count && word && bare && in.isIn(i - 1, PEOPLE);
  }
}
