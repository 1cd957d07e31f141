package org.plumbline.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.verify.Label.CONTRADICTED;
import static org.plumbline.verify.Label.NOT_ENOUGH_INFO;
import static org.plumbline.verify.Label.SUPPORTED;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ConfusionTest {
  private static final double EXACT = 1e-12;

  /** Worked out by hand; F1: S 2·6/(10+8), C 2·3/(5+4), N 2·10/(12+15). */
  private static Confusion threeWay() {
    return Confusion.empty()
        .plus(Gold.SUPPORTED, SUPPORTED, 6)
        .plus(Gold.SUPPORTED, CONTRADICTED, 1)
        .plus(Gold.SUPPORTED, NOT_ENOUGH_INFO, 3)
        .plus(Gold.CONTRADICTED, CONTRADICTED, 3)
        .plus(Gold.CONTRADICTED, NOT_ENOUGH_INFO, 2)
        .plus(Gold.NOT_ENOUGH_INFO, SUPPORTED, 2)
        .plus(Gold.NOT_ENOUGH_INFO, NOT_ENOUGH_INFO, 10);
  }

  @Test
  void threeWaySet() {
    Confusion c = threeWay();
    assertEquals(Confusion.Kind.THREE_WAY, c.kind());
    assertEquals(27, c.total());
    assertEquals(12, c.decided());
    is(12.0 / 27, c.coverage());
    is(9.0 / 12, c.precisionOfDecided());
    is(6.0 / 8, c.precision(SUPPORTED));
    is(6.0 / 10, c.recall(SUPPORTED));
    is(12.0 / 18, c.f1(SUPPORTED));
    is(3.0 / 4, c.precision(CONTRADICTED));
    is(3.0 / 5, c.recall(CONTRADICTED));
    is(6.0 / 9, c.f1(CONTRADICTED));
    is(19.0 / 27, c.accuracy());
    is((12.0 / 18 + 6.0 / 9 + 20.0 / 27) / 3, c.macroF1());
    assertTrue(c.balancedAccuracy().isEmpty());
  }

  @Test
  void binarySetTakesAnythingButSupportedForUnsupported() {
    Confusion c =
        Confusion.empty()
            .plus(Gold.SUPPORTED, SUPPORTED, 3)
            .plus(Gold.SUPPORTED, NOT_ENOUGH_INFO, 1)
            .plus(Gold.UNSUPPORTED, SUPPORTED, 2)
            .plus(Gold.UNSUPPORTED, CONTRADICTED, 4)
            .plus(Gold.UNSUPPORTED, NOT_ENOUGH_INFO, 4);
    assertEquals(Confusion.Kind.BINARY, c.kind());
    is((3.0 / 4 + 8.0 / 10) / 2, c.balancedAccuracy());
    is(9.0 / 14, c.coverage());
    is(7.0 / 9, c.precisionOfDecided());
    is(1, c.precision(CONTRADICTED));
    is(4.0 / 10, c.recall(CONTRADICTED));
    assertTrue(c.accuracy().isEmpty());
    assertTrue(c.macroF1().isEmpty());
  }

  @Test
  void decidableSetHasCoverageAndPrecisionOnly() {
    Confusion c =
        Confusion.empty()
            .plus(Gold.SUPPORTED, SUPPORTED)
            .plus(Gold.CONTRADICTED, NOT_ENOUGH_INFO)
            .plus(Gold.CONTRADICTED, SUPPORTED);
    assertEquals(Confusion.Kind.DECIDABLE, c.kind());
    is(2.0 / 3, c.coverage());
    is(1.0 / 2, c.precisionOfDecided());
    assertTrue(c.accuracy().isEmpty());
    assertTrue(c.balancedAccuracy().isEmpty());
  }

  @Test
  void nothingToDivideByIsAbsentNotZero() {
    Confusion silent = Confusion.empty().plus(Gold.SUPPORTED, NOT_ENOUGH_INFO);
    assertTrue(silent.precisionOfDecided().isEmpty());
    assertTrue(silent.precision(SUPPORTED).isEmpty());
    is(0, silent.recall(SUPPORTED));
    is(0, silent.f1(SUPPORTED));
    assertTrue(silent.f1(CONTRADICTED).isEmpty());
    assertTrue(Confusion.empty().coverage().isEmpty());
  }

  @Test
  void sumsDoNotDependOnOrder() {
    Confusion other = Confusion.empty().plus(Gold.SUPPORTED, SUPPORTED, 5);
    assertEquals(threeWay().plus(other), other.plus(threeWay()));
    assertEquals(11, threeWay().plus(other).count(Gold.SUPPORTED, SUPPORTED));
  }

  private static void is(double expected, OptionalDouble actual) {
    assertEquals(expected, actual.orElseThrow(), EXACT);
  }
}
