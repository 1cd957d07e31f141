package org.plumbline.extract.quantity;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.extract.lexeme.Lexeme;
import org.plumbline.extract.lexeme.Lexemes;
import org.plumbline.extract.lexeme.PhraseTable;
import org.plumbline.fact.Quantity.Dimension;

/** The units of measure that follow a number. Currencies stand in {@link Currencies}. */
final class Units {

  static final double MINUTE = 60;
  static final double HOUR = 3_600;
  static final double DAY = 86_400;
  static final double YEAR = 365.2425 * DAY;

  private static final double MILE = 1_609.344;
  private static final double FOOT = 0.3048;

  /** Names: they stand after digits or words, tied by a hyphen or not. */
  static final PhraseTable<Unit> NAMES =
      PhraseTable.<Unit>builder()
          .put(percent(), "% | percent | per cent | pct | percentage")
          .put(
              points(1),
              "percentage point | percentage points | percent point | % point | % points | pp"
                  + " | ppt | ppts")
          .put(points(0.01), "basis point | basis points | bps")
          .put(length(1), "metre | metres | meter | meters")
          .put(length(1_000), "kilometre | kilometres | kilometer | kilometers | km | kms")
          .put(length(0.01), "centimetre | centimetres | centimeter | centimeters | cm")
          .put(length(0.001), "millimetre | millimetres | millimeter | millimeters | mm")
          .put(length(MILE), "mile | miles")
          .put(length(1_852), "nautical mile | nautical miles")
          .put(length(0.9144), "yard | yards")
          .put(length(FOOT), "foot | feet | ft")
          .put(length(FOOT / 12), "inch | inches")
          .put(
              area(1),
              "square metre | square metres | square meter | square meters | sq m | sqm | m ²")
          .put(
              area(1e6),
              "square kilometre | square kilometres | square kilometer | square kilometers"
                  + " | sq km | km ²")
          .put(area(MILE * MILE), "square mile | square miles | sq mile | sq miles | sq mi")
          .put(area(FOOT * FOOT), "square foot | square feet | sq ft | sq feet")
          .put(area(1e4), "hectare | hectares | ha")
          .put(area(4_046.8564224), "acre | acres")
          .put(volume(1), "litre | litres | liter | liters")
          .put(volume(0.001), "millilitre | millilitres | milliliter | milliliters | ml")
          .put(
              volume(1_000), "cubic metre | cubic metres | cubic meter | cubic meters | cu m | m ³")
          .put(volume(28.316846592), "cubic foot | cubic feet | cu ft")
          .put(volume(3.785411784), "gallon | gallons")
          .put(volume(0.568), "pint | pints")
          .put(volume(158.987294928), "barrel | barrels | bbl")
          .put(mass(1), "kilogram | kilograms | kilogramme | kilogrammes | kilo | kilos | kg | kgs")
          .put(mass(0.001), "gram | grams | gramme | grammes")
          .put(mass(1e-6), "milligram | milligrams | mg")
          // Newspapers use ton and tonne as one word; the short ton's 10 % would make false
          // conflicts.
          .put(mass(1_000), "tonne | tonnes | ton | tons | metric ton | metric tons")
          .put(mass(0.45359237), "lb | lbs")
          .put(mass(0.028349523125), "ounce | ounces | oz")
          .put(mass(6.35029318), "stone")
          .put(
              speed(1 / 3.6),
              "kilometres per hour | kilometers per hour | kilometres an hour"
                  + " | kilometers an hour | km per hour | km an hour | km / h | km / hr | kph | kmh | kmph")
          .put(
              speed(MILE / HOUR),
              "miles per hour | miles an hour | mile per hour | mile an hour | mph")
          .put(
              speed(1),
              "metres per second | meters per second | metres a second | meters a second | m / s")
          .put(speed(1_852 / HOUR), "knot | knots")
          .put(
              celsius(),
              "degrees celsius | degree celsius | degrees centigrade | degrees c | ° c | ºc"
                  + " | celsius | ℃")
          .put(
              fahrenheit(),
              "degrees fahrenheit | degree fahrenheit | degrees f | ° f | fahrenheit | ℉")
          .put(duration(1), "second | seconds | sec | secs")
          .put(duration(MINUTE), "minute | minutes | min | mins")
          .put(duration(HOUR), "hour | hours | hr | hrs")
          .put(duration(DAY), "day | days")
          .put(duration(7 * DAY), "week | weeks")
          .put(duration(14 * DAY), "fortnight | fortnights")
          .put(duration(YEAR / 12), "month | months")
          .put(duration(YEAR), "year | years | yr | yrs")
          .put(duration(10 * YEAR), "decade | decades")
          .put(duration(100 * YEAR), "century | centuries")
          .build();

  /** Symbols of one letter: case matters, and digits must stand before them. */
  private static final Map<String, Unit> SYMBOLS =
      Map.of(
          "m",
          length(1),
          "g",
          mass(0.001),
          "l",
          volume(1),
          "L",
          volume(1),
          "t",
          mass(1_000),
          "C",
          celsius(),
          "F",
          fahrenheit());

  private static final Set<String> DEGREES = Set.of("degree", "degrees", "°");
  private static final Set<String> COMPASS =
      Set.of("north", "south", "east", "west", "angle", "n", "s", "e", "w");

  private Units() {}

  /** The unit at {@code i}, behind a number of {@code form}. */
  static Optional<PhraseTable.Match<Unit>> unit(Lexemes in, int i, Numeral.Form form) {
    Optional<PhraseTable.Match<Unit>> named = NAMES.match(in, i);
    if (named.isPresent()) {
      return named.filter(m -> !isOtherWord(in, i, m));
    }
    Lexeme at = in.at(i);
    Unit symbol = form == Numeral.Form.DIGITS ? SYMBOLS.get(at.text()) : null;
    if (symbol != null && (at.glued() || at.text().equals("m"))) {
      return Optional.of(new PhraseTable.Match<>(i + 1, symbol));
    }
    boolean degrees = at.isIn(DEGREES) && !in.isIn(i + 1, COMPASS);
    return degrees
        ? Optional.of(new PhraseTable.Match<>(i + 1, new Unit(Dimension.TEMPERATURE, "degree", 1)))
        : Optional.empty();
  }

  /** "percentage" alone is no unit; a spaced "min" or "sec" is one only as written here. */
  private static boolean isOtherWord(Lexemes in, int i, PhraseTable.Match<Unit> match) {
    return match.next() == i + 1 && in.is(i, "percentage");
  }

  static Unit length(double metres) {
    return new Unit(Dimension.LENGTH, "metre", metres);
  }

  static Unit mass(double kilograms) {
    return new Unit(Dimension.MASS, "kilogram", kilograms);
  }

  private static Unit area(double squareMetres) {
    return new Unit(Dimension.AREA, "square metre", squareMetres);
  }

  private static Unit volume(double litres) {
    return new Unit(Dimension.VOLUME, "litre", litres);
  }

  static Unit speed(double metresPerSecond) {
    return new Unit(Dimension.SPEED, "metre/second", metresPerSecond);
  }

  private static Unit duration(double seconds) {
    return new Unit(Dimension.DURATION, "second", seconds);
  }

  private static Unit percent() {
    return new Unit(Dimension.PERCENT, "percent", 1);
  }

  private static Unit points(double factor) {
    return new Unit(Dimension.PERCENTAGE_POINT, "percentage point", factor);
  }

  private static Unit celsius() {
    return new Unit(Dimension.TEMPERATURE, "celsius", 1);
  }

  private static Unit fahrenheit() {
    return new Unit(Dimension.TEMPERATURE, "celsius", 5 / 9.0, -160 / 9.0);
  }
}
