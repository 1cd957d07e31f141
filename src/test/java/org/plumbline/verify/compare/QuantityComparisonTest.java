package org.plumbline.verify.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.plumbline.extract.TestTokens;
import org.plumbline.extract.quantity.QuantityReader;
import org.plumbline.fact.Quantity;
import org.plumbline.fact.Relation;

/** What is related how: the table is {@code quantities.csv}. */
class QuantityComparisonTest {

  @ParameterizedTest(name = "claim {0} | truth {1} | {2}")
  @CsvFileSource(resources = "quantities.csv", delimiter = '|')
  void relates(String claim, String truth, Relation expected) {
    assertEquals(expected, QuantityComparison.relate(read(claim), read(truth)));
  }

  private static Quantity read(String phrase) {
    return new QuantityReader().read(TestTokens.coarse(phrase)).get(0).quantity();
  }
}
