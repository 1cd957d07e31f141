package org.plumbline.extract.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.extract.lexeme.Lexeme;
import org.plumbline.extract.lexeme.Lexemes;
import org.plumbline.extract.lexeme.PhraseTable.Match;
import org.plumbline.fact.Quantity.Dimension;
import org.plumbline.text.Token;

/**
 * Finds the quantities of a sentence: counts, sums of money, measures, shares, ages, scores, ordinals.
 *
 * <p>Reads word forms and tags, never the parse, and cuts tokens itself, so it does not depend on how the
 * tokenizer treats "£1.2bn" or "26-year-old". Dates, years and offsets in time ("two days ago") are left to
 * the reader of moments.
 */
public final class QuantityReader {

  private static final Set<String> NOT_BEFORE_ONE =
      Set.of(
          "no", "any", "every", "each", "some", "this", "that", "the", "which", "another",
          "someone", "number");
  private static final Set<String> NOT_AFTER_ONE =
      Set.of(
          "another", "'s", "else", "should", "can", "could", "must", "might", "may", "would", "has",
          "is", "who", "that", "day", "time", "-", ".", "?", "will", "does", "was");

  /** Before "a mile" or "one day": words that measure. */
  private static final Set<String> MEASURING =
      Set.of(
          "for",
          "within",
          "over",
          "lasted",
          "about",
          "nearly",
          "almost",
          "than",
          "least",
          "under",
          "around",
          "to",
          "exceeding",
          "just",
          "only");

  private static final int SUPERLATIVE_WINDOW = 5;
  private static final Set<String> EXTENT =
      Set.of("away", "long", "wide", "deep", "high", "tall", "thick");

  /** The quantities in {@code tokens}, in order, none overlapping. */
  public List<QuantityMention> read(List<Token> tokens) {
    Lexemes in = Lexemes.of(tokens);
    List<QuantityMention> mentions = new ArrayList<>();
    int i = 0;
    while (i < in.size()) {
      int start = i;
      Optional<Amount> amount = amount(in, i);
      amount.ifPresent(a -> mentions.add(mention(in, start, a)));
      i = amount.map(Amount::next).orElse(i + 1);
    }
    return List.copyOf(mentions);
  }

  private static QuantityMention mention(Lexemes in, int start, Amount amount) {
    int countedFrom = in.skipHyphen(amount.next());
    int last = in.at(amount.next() - 1).last();
    int counted = countedFrom < in.size() ? in.at(countedFrom).first() : last + 1;
    String surface = in.surface(start, amount.next());
    return new QuantityMention(in.at(start).first(), last, amount.toQuantity(surface), counted);
  }

  /** The whole quantity that starts at {@code i}: modifiers, number, unit, modifiers, rate. */
  private static Optional<Amount> amount(Lexemes in, int i) {
    Optional<Amount> age = AgeGrammar.age(in, i);
    if (age.isPresent()) {
      return age.map(a -> finish(in, a));
    }
    Optional<Match<Modifier>> modifier = Modifiers.before(in, i);
    if (modifier.isEmpty()) {
      return core(in, i).map(a -> finish(in, a));
    }
    Modifier meaning = modifier.get().value();
    // Modifiers stack: "only about 20", "at least some 300".
    return amount(in, modifier.get().next())
        .filter(a -> !isBounded(a))
        .map(a -> Modifiers.limitsAge(in, i, a) ? a.in(AgeGrammar.YEAR) : a)
        .map(a -> Modifiers.isThroughout(in, i, a) || isOrdinal(a) ? a : meaning.applyTo(a));
  }

  private static boolean isBounded(Amount amount) {
    return Double.isInfinite(amount.high()) || amount.openHigh();
  }

  private static boolean isOrdinal(Amount amount) {
    Dimension dimension = amount.unit().dimension();
    return dimension == Dimension.ORDINAL || dimension == Dimension.SCORE;
  }

  /** Number and unit without modifiers. */
  private static Optional<Amount> core(Lexemes in, int i) {
    if (!NumberStarts.mayStart(in, i)) {
      return Optional.empty();
    }
    Optional<Amount> score = ScoreGrammar.score(in, i);
    if (score.isPresent()) {
      return score;
    }
    Optional<Amount> word = WordGrammar.read(in, i);
    if (word.isPresent()) {
      return word;
    }
    Optional<Numeral> ordinal = OrdinalGrammar.ordinal(in, i);
    if (ordinal.isPresent() && !NonQuantities.isDayOrName(in, i)) {
      return Optional.of(Amount.of(ordinal.get(), Amount.ORDINAL, ordinal.get().next()));
    }
    Optional<Amount> single = singleUnit(in, i);
    if (single.isPresent()) {
      return single;
    }
    boolean fraction = FractionGrammar.fraction(in, i).isPresent();
    if (!fraction && (NonQuantities.isOther(in, i) || isPronounOne(in, i))) {
      return Optional.empty();
    }
    return RangeGrammar.range(in, i).filter(a -> isMeant(in, i, a));
  }

  private static boolean isMeant(Lexemes in, int i, Amount amount) {
    boolean offset =
        amount.unit().dimension() == Dimension.DURATION
            && NonQuantities.isOffset(in, amount.next())
            // "banned for ten years after failing a test": so long.
            && !(in.is(i - 1, "for")
                && (in.is(amount.next(), "before") || in.is(amount.next(), "after")));
    boolean bareArticle =
        NumberGrammar.isA(in, i) && amount.unit() == Amount.COUNT && amount.next() <= i + 1;
    return !offset && !bareArticle;
  }

  /** "for an hour", "a mile away": one unit, when the context measures. */
  private static Optional<Amount> singleUnit(Lexemes in, int i) {
    if (!NumberGrammar.isA(in, i)) {
      return Optional.empty();
    }
    Optional<Match<Unit>> unit = Units.unit(in, i + 1, Numeral.Form.WORDS);
    boolean led = in.isIn(i - 1, MEASURING);
    boolean away = unit.isPresent() && in.isIn(unit.get().next(), EXTENT);
    return unit.filter(
            u ->
                (led || away) && !NonQuantities.isOffset(in, u.next()) && !in.at(u.next()).isNoun())
        .map(u -> Amount.point(u.next(), u.value().toBase(1), u.value()));
  }

  /** "one of us", "no one", "one must": the pronoun, not the number. */
  private static boolean isPronounOne(Lexemes in, int i) {
    if (!in.is(i, "one") || NumberWords.SCALES.containsKey(in.at(i + 1).lower())) {
      return false;
    }
    Lexeme after = in.at(i + 1);
    boolean superlative = after.is("of") && isSuperlative(in, i + 2);
    boolean measured =
        Units.unit(in, in.skipHyphen(i + 1), Numeral.Form.WORDS).isPresent()
            && !(after.is("day") && !in.isIn(i - 1, MEASURING) && !in.is(i - 1, "in"));
    boolean idiom =
        in.isIn(i - 1, Set.of("at", "for", "on"))
            && in.isIn(i + 1, Set.of("point", "thing", "hand"));
    boolean goodOne =
        in.at(i - 1).tag().startsWith("JJ") && !after.isNoun() && !after.tag().startsWith("JJ");
    return !measured
        && (idiom
            || goodOne
            || in.isIn(i - 1, NOT_BEFORE_ONE)
            || in.isIn(i + 1, NOT_AFTER_ONE)
            || superlative);
  }

  /** "one of the largest", "one of Turkey's best-loved": says how great it is, not how many there are. */
  private static boolean isSuperlative(Lexemes in, int from) {
    for (int i = from; i < from + SUPERLATIVE_WINDOW; i++) {
      if (in.at(i).tag().equals("JJS") || in.at(i).tag().equals("RBS")) {
        return true;
      }
    }
    return false;
  }

  /** Applies what follows a number and its unit. */
  private static Optional<Amount> finishing(Lexemes in, Amount amount) {
    Optional<Amount> changed =
        AgeGrammar.old(in, amount)
            .or(() -> WordGrammar.multiplied(in, amount))
            .or(() -> WordGrammar.compared(in, amount))
            .or(() -> RateGrammar.rate(in, amount));
    return changed;
  }

  private static Amount finish(Lexemes in, Amount amount) {
    Amount measured = finishing(in, amount).orElse(amount);
    Optional<Match<Modifier>> after = Modifiers.after(in, measured.next());
    if (after.isEmpty() || isOrdinal(measured)) {
      return measured;
    }
    Amount bounded = after.get().value().applyTo(measured).endingAt(after.get().next());
    Optional<Match<Unit>> late = RangeGrammar.lateUnit(in, measured, bounded.next());
    Amount whole =
        late.map(u -> after.get().value().applyTo(convert(measured, u.value())).endingAt(u.next()))
            .orElse(bounded);
    return finishing(in, whole).orElse(whole);
  }

  private static Amount convert(Amount count, Unit unit) {
    return new Amount(
        count.next(),
        count.numberEnd(),
        unit.toBase(count.low()),
        unit.toBase(count.high()),
        count.openLow(),
        count.openHigh(),
        count.precision(),
        unit);
  }
}
