package org.plumbline.extract.quantity;

import java.util.Optional;
import java.util.Set;
import org.plumbline.extract.lexeme.Lexemes;
import org.plumbline.extract.lexeme.PhraseTable.Match;
import org.plumbline.extract.quantity.Numeral.Form;
import org.plumbline.fact.Quantity.Dimension;

/** Reads one number with its sign, currency, magnitude suffix and unit: "US$27.5 billion", "6 ft 2 in". */
final class AmountGrammar {

  /** "3m people" are millions, "100m hurdles" metres. */
  private static final Set<String> COUNTED_IN_MILLIONS =
      Set.of(
          "people",
          "users",
          "customers",
          "viewers",
          "children",
          "homes",
          "households",
          "jobs",
          "workers",
          "passengers",
          "votes",
          "voters",
          "followers",
          "subscribers",
          "copies",
          "tickets",
          "cars",
          "vehicles",
          "shares",
          "barrels",
          "tonnes",
          "tons",
          "visitors",
          "patients",
          "cases",
          "deaths",
          "members",
          "refugees",
          "adults",
          "women",
          "men",
          "students",
          "pupils",
          "tourists",
          "downloads",
          "listeners",
          "fans",
          "doses",
          "units",
          "views",
          "accounts",
          "families",
          "citizens",
          "residents",
          "migrants",
          "claimants",
          "trees",
          "animals",
          "birds",
          "devices",
          "items");

  private AmountGrammar() {}

  /**
   * The number of an amount and what stands before it.
   *
   * @param number the number, magnitude suffix included
   * @param currency the currency before it, or {@link Amount#COUNT}
   */
  record Head(Numeral number, Unit currency, boolean negative) {
    Head withScale(double scale) {
      Numeral n = number;
      return new Head(
          new Numeral(n.next(), n.low(), n.high(), scale, n.form()), currency, negative);
    }
  }

  /** Currency, sign and number at {@code i}. */
  static Optional<Head> head(Lexemes in, int i) {
    boolean dash =
        in.at(i).isHyphen()
            && !in.at(i).glued()
            && in.at(i + 1).glued()
            && in.at(i + 1).isNumeral();
    boolean negative = dash || in.is(i, "minus");
    int start = negative ? i + 1 : i;
    Optional<Match<Unit>> currency = Currencies.before(in, start);
    int at = currency.map(Match::next).orElse(start);
    Optional<Numeral> number =
        FractionGrammar.fraction(in, at).or(() -> NumberGrammar.cardinal(in, at));
    Unit unit = currency.map(Match::value).orElse(Amount.COUNT);
    return number.map(n -> new Head(shortScale(in, n, currency.isPresent()), unit, negative));
  }

  /** "$3m", "5b", "3m people": one letter is a magnitude for money and for things that are counted. */
  private static Numeral shortScale(Lexemes in, Numeral number, boolean money) {
    int i = number.next();
    Double scale = NumberWords.SHORT_SUFFIXES.get(in.at(i).lower());
    if (scale == null || number.form() != Form.DIGITS || number.scale() != 1) {
      return number;
    }
    boolean touches = in.at(i).glued();
    boolean counted = touches && in.isIn(i + 1, COUNTED_IN_MILLIONS);
    boolean namedMoney = touches && Currencies.after(in, in.skipHyphen(i + 1)).isPresent();
    return money || counted || namedMoney ? number.scaled(i + 1, scale) : number;
  }

  /** The amount that begins with {@code head}: its unit or currency name, and smaller units behind it. */
  static Amount complete(Lexemes in, Head head) {
    Numeral number = head.number();
    if (head.negative()) {
      number =
          new Numeral(number.next(), -number.high(), -number.low(), number.scale(), number.form());
    }
    if (head.currency() != Amount.COUNT) {
      return Amount.of(number, head.currency(), afterRepeatedName(in, number.next()));
    }
    Optional<Match<Unit>> unit = unit(in, number);
    if (unit.isEmpty()) {
      Unit plain = number.form() == Form.FRACTION ? Amount.FRACTION : Amount.COUNT;
      return Amount.of(number, plain, number.next());
    }
    Amount amount = Amount.of(number, unit.get().value(), unit.get().next());
    return smallerUnits(in, amount);
  }

  /** "$5 million US", "£5 sterling" */
  private static int afterRepeatedName(Lexemes in, int i) {
    return in.is(i, "sterling") || in.is(i, "usd") || in.at(i).text().equals("US") ? i + 1 : i;
  }

  /** The currency name or unit after {@code number}. */
  static Optional<Match<Unit>> unit(Lexemes in, Numeral number) {
    int i = in.skipHyphen(number.next());
    if (number.form() == Form.FRACTION && in.is(i, "of") && NumberGrammar.isA(in, i + 1)) {
      return Units.unit(in, i + 2, number.form());
    }
    if (number.form() == Form.VAGUE && in.is(i, "of")) {
      return Currencies.after(in, i + 1).or(() -> Units.unit(in, i + 1, number.form()));
    }
    if (in.is(i, "-") || in.is(i, "of")) {
      return Optional.empty();
    }
    return Currencies.after(in, i).or(() -> Units.unit(in, i, number.form()));
  }

  /** "6 feet 2 inches", "two hours and 30 minutes": a smaller unit of the same dimension adds to it. */
  private static Amount smallerUnits(Lexemes in, Amount amount) {
    Dimension dimension = amount.unit().dimension();
    boolean composite =
        dimension == Dimension.LENGTH
            || dimension == Dimension.DURATION
            || dimension == Dimension.MASS;
    if (!composite || amount.low() != amount.high()) {
      return amount;
    }
    boolean and = in.is(amount.next(), "and") || in.is(amount.next(), ",");
    int i = and ? amount.next() + 1 : amount.next();
    Optional<Numeral> number = NumberGrammar.cardinal(in, i).filter(n -> n.low() == n.high());
    if (number.isEmpty()) {
      return amount;
    }
    boolean inches =
        dimension == Dimension.LENGTH && in.is(number.get().next(), "in") && in.at(i + 1).glued();
    Optional<Match<Unit>> unit =
        inches
            ? Optional.of(new Match<>(number.get().next() + 1, Units.length(0.0254)))
            : unit(in, number.get());
    boolean smaller =
        unit.isPresent()
            && unit.get().value().dimension() == dimension
            && unit.get().value().factor() < amount.unit().factor();
    if (!smaller) {
      return amount;
    }
    Amount part = Amount.of(number.get(), unit.get().value(), unit.get().next());
    return smallerUnits(in, amount.plus(part).in(part.unit()));
  }
}
