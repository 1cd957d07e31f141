package org.plumbline.verify.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.plumbline.extract.TestTokens;
import org.plumbline.extract.moment.MomentReader;
import org.plumbline.fact.Moment;
import org.plumbline.fact.Relation;

/**
 * What is related how: the table is {@code moments.csv}. A phrase behind {@code *} is published on Thursday,
 * 24 April 2025.
 */
class MomentComparisonTest {

  private static final LocalDate THURSDAY = LocalDate.of(2025, 4, 24);

  @ParameterizedTest(name = "claim {0} | truth {1} | {2}")
  @CsvFileSource(resources = "moments.csv", delimiter = '|')
  void relates(String claim, String truth, Relation expected) {
    assertEquals(expected, MomentComparison.relate(read(claim), read(truth)));
  }

  private static Moment read(String phrase) {
    Optional<LocalDate> published =
        phrase.startsWith("*") ? Optional.of(THURSDAY) : Optional.empty();
    return new MomentReader()
        .read(TestTokens.coarse(phrase.replace("*", "")), published)
        .get(0)
        .moment();
  }
}
