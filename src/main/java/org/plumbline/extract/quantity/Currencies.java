package org.plumbline.extract.quantity;

import java.util.Optional;
import java.util.Set;
import org.plumbline.extract.lexeme.Lexemes;
import org.plumbline.extract.lexeme.PhraseTable;
import org.plumbline.extract.lexeme.PhraseTable.Match;
import org.plumbline.fact.Quantity.Dimension;

/** Currencies by symbol, ISO 4217 code and name. A bare dollar is the US dollar, a bare pound sterling. */
final class Currencies {

  /** What stands before the amount. */
  static final PhraseTable<Unit> BEFORE =
      PhraseTable.<Unit>builder()
          .put(money("USD"), "$ | us $ | usd | us dollar | u $ s")
          .put(money("GBP"), "£ | gbp | uk £")
          .put(money("EUR"), "€ | eur")
          .put(money("JPY"), "¥ | jpy | jp ¥")
          .put(money("CNY"), "rmb | cny | cn ¥ | yuan")
          .put(money("INR"), "₹ | rs | rs . | inr | re")
          .put(money("PKR"), "pkr")
          .put(money("AUD"), "a $ | au $ | aud | aus $")
          .put(money("CAD"), "c $ | ca $ | cad | cdn $")
          .put(money("NZD"), "nz $ | nzd")
          .put(money("HKD"), "hk $ | hkd")
          .put(money("SGD"), "s $ | sgd")
          .put(money("TWD"), "nt $")
          .put(money("BRL"), "r $ | brl")
          .put(money("MXN"), "mxn")
          .put(money("CHF"), "chf | sfr")
          .put(money("KRW"), "₩ | krw")
          .put(money("RUB"), "₽ | rub")
          .put(money("TRY"), "₺")
          .put(money("ILS"), "₪ | nis")
          .put(money("NGN"), "₦ | ngn")
          .put(money("PHP"), "₱ | php")
          .put(money("UAH"), "₴ | uah")
          .put(money("ZAR"), "zar")
          .put(money("SEK"), "sek")
          .put(money("NOK"), "nok")
          .put(money("DKK"), "dkk")
          .build();

  /** What stands after the amount. */
  private static final PhraseTable<Unit> AFTER =
      PhraseTable.<Unit>builder()
          .put(
              money("USD"),
              "dollar | dollars | us dollar | us dollars | american dollars | usd | bucks | $")
          .put(hundredth("USD"), "cent | cents | ¢")
          .put(money("GBP"), "pound | pounds | pounds sterling | british pounds | quid | gbp | £")
          .put(hundredth("GBP"), "pence | penny | p")
          .put(money("EUR"), "euro | euros | eur | €")
          .put(money("JPY"), "yen | japanese yen | jpy")
          .put(money("CNY"), "yuan | renminbi | chinese yuan | rmb | cny")
          .put(money("INR"), "rupee | rupees | indian rupees | inr")
          .put(money("PKR"), "pakistani rupees | pkr")
          .put(money("AUD"), "australian dollar | australian dollars | aud")
          .put(money("CAD"), "canadian dollar | canadian dollars | cad")
          .put(money("NZD"), "new zealand dollars | nzd")
          .put(money("HKD"), "hong kong dollars | hkd")
          .put(money("SGD"), "singapore dollars | sgd")
          .put(money("CHF"), "swiss francs | swiss franc | chf")
          .put(money("FRF"), "francs | franc | french francs")
          .put(money("DEM"), "deutsche marks | deutschmarks | german marks")
          .put(money("KRW"), "korean won | south korean won | won | krw")
          .put(money("RUB"), "rouble | roubles | ruble | rubles | rub")
          .put(money("TRY"), "turkish lira | lira | liras")
          .put(money("ITL"), "lire | italian lire")
          .put(money("ILS"), "shekel | shekels")
          .put(money("MXN"), "peso | pesos | mexican pesos")
          .put(money("PHP"), "philippine pesos")
          .put(money("BRL"), "reais | real")
          .put(money("ZAR"), "rand")
          .put(money("NGN"), "naira")
          .put(money("UAH"), "hryvnia | hryvnias")
          .put(money("PLN"), "zloty | zlotys")
          .put(money("SEK"), "swedish kronor | kronor | krona")
          .put(money("NOK"), "norwegian kroner")
          .put(money("DKK"), "danish kroner | kroner")
          .put(money("THB"), "baht")
          .put(money("MYR"), "ringgit")
          .put(money("IDR"), "rupiah")
          .put(money("VND"), "dong")
          .put(money("SAR"), "riyal | riyals | saudi riyals")
          .put(money("AED"), "dirham | dirhams")
          .put(money("KES"), "shillings | kenyan shillings")
          .put(money("IRR"), "rials | iranian rials")
          .put(money("EGP"), "egyptian pounds")
          .build();

  /** Words that are money only when a noun: "won", "real", "rand". */
  private static final Set<String> HOMOGRAPHS = Set.of("won", "real", "rand", "dong");

  private static final Set<String> WEIGHT =
      Set.of(
          "weigh",
          "weighs",
          "weighed",
          "weighing",
          "weight",
          "heavier",
          "lighter",
          "overweight",
          "obese",
          "lbs",
          "kg",
          "cocaine",
          "heroin",
          "marijuana",
          "cannabis",
          "explosives",
          "beef",
          "meat",
          "fish",
          "luggage",
          "baggage");
  private static final int WEIGHT_WINDOW = 6;

  private Currencies() {}

  /** The currency sign or code at {@code i}, before its amount. */
  static Optional<Match<Unit>> before(Lexemes in, int i) {
    return BEFORE.match(in, i).filter(m -> isAmount(in, m.next()) && !isArticle(in, i, m.next()));
  }

  /** "a $5 million deal" names no Australian dollar. */
  private static boolean isArticle(Lexemes in, int i, int next) {
    return next == i + 2 && in.at(i).text().length() == 1 && !in.at(i + 1).glued();
  }

  private static boolean isAmount(Lexemes in, int i) {
    return in.at(i).isNumeral()
        || in.is(i, "half")
        || NumberWords.SMALL.containsKey(in.at(i).lower());
  }

  /** The currency name or code at {@code i}, after its amount. A "pound" that is a weight is none. */
  static Optional<Match<Unit>> after(Lexemes in, int i) {
    boolean homograph = in.isIn(i, HOMOGRAPHS) && !in.at(i).isNoun();
    boolean pence = in.is(i, "p") && !in.at(i).glued();
    boolean nextAmount =
        in.at(i).text().length() == 1 && !in.at(i).isWord() && in.at(i + 1).isNumeral();
    boolean other = homograph || pence || nextAmount;
    return other ? Optional.empty() : AFTER.match(in, i).map(m -> weighed(in, i, m));
  }

  private static Match<Unit> weighed(Lexemes in, int i, Match<Unit> match) {
    boolean pound = in.is(i, "pound") || in.is(i, "pounds");
    boolean ofMatter = in.is(i + 1, "of") && !in.is(i + 2, "debt") && !in.is(i + 2, "taxpayers");
    boolean weight = pound && !in.is(i + 1, "sterling") && (ofMatter || speaksOfWeight(in, i));
    return weight ? new Match<>(i + 1, Units.mass(0.45359237)) : match;
  }

  private static boolean speaksOfWeight(Lexemes in, int i) {
    for (int k = i - WEIGHT_WINDOW; k <= i + WEIGHT_WINDOW; k++) {
      if (in.isIn(k, WEIGHT)) {
        return true;
      }
    }
    return false;
  }

  private static Unit money(String code) {
    return new Unit(Dimension.MONEY, code, 1);
  }

  private static Unit hundredth(String code) {
    return new Unit(Dimension.MONEY, code, 0.01);
  }
}
