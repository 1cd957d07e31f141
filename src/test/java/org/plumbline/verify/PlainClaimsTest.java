package org.plumbline.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plumbline.verify.Label.CONTRADICTED;
import static org.plumbline.verify.Label.NOT_ENOUGH_INFO;
import static org.plumbline.verify.Label.SUPPORTED;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.Fixtures;
import org.plumbline.text.PlainText;
import org.plumbline.truth.GroundTruth;

/** Short claims as fact-checkers type them, beside a sentence or two of an article. */
class PlainClaimsTest {
  private static final String CARMAKER =
      """
      Carmaker Norrwerk on Thursday reported a fall in operating profit.

      "We are not where we want to be," Chief Executive Anna Ruud told journalists.

      The group cut its forecast. Finance chief Tom Weller ruled out forced redundancies.

      Sales there plunged 19%, but in Peru they rose 8%.
      """;

  private static final String THEFT =
      """
      Three people stole a gold reliquary and four other objects from the Museum Laren on Wednesday.

      The break-in took four minutes. Nothing was taken from the shop, police said.

      The museum will remain closed until Saturday.

      Council leader Gareth Lund was fined. His former wife, Simone Lund, kept the books.
      """;

  private static final String RANSOM =
      """
      Two engineers held for 16 months were freed on Sunday after a trial of their captors lasting five weeks.

      Foreign minister Giulia Ferro denied that a ransom had been paid.

      The mayor accused the government of ignoring their families.

      President Jan Hint must now sign the treaty. Portsea beat favourites Castleford in the Union Cup final.
      """;

  private static final String FERRY =
      """
      A ferry sank off the island on Sunday, leaving at least 38 dead and 12 missing. The captain survived.

      The operator was fined £85,000 in 2019. Ada Holm, a passenger, was flown to the Kenyan capital.

      Lena Moor, a former teacher, saw it. The crew were three sailors from Denmark and the Italian pilot.

      Minister Ivo Brand rejected calls from unions to close the port. The raiders, armed with axes, fled.
      """;

  private static final String COLLISION =
      """
      A truck hit a school bus near Fargo on Monday. The bus driver, Carol Beaumont, saved two children.

      The bus driver is 61. The truck driver, a 29-year-old man from Minot, was unhurt. He has not been charged.
      """;

  private static final String RACE =
      """
      Joy Otieno, a Kenyan baker, won the race on Sunday and was cheered by a crowd of 4,000.

      Tom Reed, an English teacher in Oslo, said he had nothing to do with it. The award was condemned by leaders in Berlin.

      Alfa beat Beta in the Valley Cup quarter-final in May. The mayor rejected claims suggesting that Tom Reed had not
      paid the fine. Ministers promised last year to raise the wage. The wage went up on Monday.
      """;

  static Stream<Arguments> claims() {
    return Stream.of(
        Arguments.of(CARMAKER, "Tom Weller is the chief executive of Norrwerk.", CONTRADICTED),
        Arguments.of(CARMAKER, "Anna Ruud is the head of Norrwerk.", SUPPORTED),
        Arguments.of(CARMAKER, "The company cut its forecast.", SUPPORTED),
        Arguments.of(CARMAKER, "Sales in Peru plunged by 19%.", CONTRADICTED),
        Arguments.of(THEFT, "Five objects were stolen from the museum.", NOT_ENOUGH_INFO),
        Arguments.of(THEFT, "Cash was taken from the shop.", CONTRADICTED),
        Arguments.of(THEFT, "The museum is closed.", SUPPORTED),
        Arguments.of(THEFT, "Simone Lund was fined.", NOT_ENOUGH_INFO),
        Arguments.of(RANSOM, "The trial lasted three weeks.", CONTRADICTED),
        Arguments.of(RANSOM, "Giulia Ferro said no ransom was paid.", SUPPORTED),
        Arguments.of(RANSOM, "Giulia Ferro admitted that a ransom was paid.", CONTRADICTED),
        Arguments.of(RANSOM, "No ransom was paid.", NOT_ENOUGH_INFO),
        Arguments.of(RANSOM, "The mayor said the government ignored their families.", SUPPORTED),
        Arguments.of(RANSOM, "Jan Hint has already signed the treaty.", CONTRADICTED),
        Arguments.of(RANSOM, "Portsea won the Union Cup.", SUPPORTED),
        Arguments.of(FERRY, "Twelve people were missing.", SUPPORTED),
        Arguments.of(FERRY, "The captain died.", CONTRADICTED),
        Arguments.of(FERRY, "Ada Holm was flown to Nairobi.", SUPPORTED),
        Arguments.of(FERRY, "The operator was fined £90,000 in 2019.", CONTRADICTED),
        Arguments.of(FERRY, "Lena Moor used to be a teacher.", SUPPORTED),
        Arguments.of(FERRY, "The pilot was a Danish man.", NOT_ENOUGH_INFO),
        Arguments.of(FERRY, "Ivo Brand wants to close the port.", CONTRADICTED),
        Arguments.of(FERRY, "The raiders carried axes.", SUPPORTED),
        Arguments.of(COLLISION, "The bus driver was a 29-year-old man.", NOT_ENOUGH_INFO),
        Arguments.of(COLLISION, "The truck driver has been charged.", CONTRADICTED),
        Arguments.of(COLLISION, "The bus driver saved two children.", SUPPORTED),
        Arguments.of(RACE, "Joy Otieno comes from Kenya.", SUPPORTED),
        Arguments.of(RACE, "Joy Otieno is Kenyan.", SUPPORTED),
        Arguments.of(RACE, "Joy Otieno is from Ethiopia.", CONTRADICTED),
        Arguments.of(RACE, "Joy Otieno is in Ethiopia.", NOT_ENOUGH_INFO),
        Arguments.of(RACE, "The award was condemned in Washington.", NOT_ENOUGH_INFO),
        Arguments.of(RACE, "Gamma won the Valley Cup.", NOT_ENOUGH_INFO),
        Arguments.of(RACE, "Tom Reed had a car.", NOT_ENOUGH_INFO),
        Arguments.of(RACE, "Tom Reed paid the fine.", NOT_ENOUGH_INFO),
        Arguments.of(RACE, "Ministers have already raised the wage.", NOT_ENOUGH_INFO));
  }

  @ParameterizedTest
  @MethodSource("claims")
  void areJudgedByWhatTheArticleSays(String article, String claim, Label expected) {
    Engine engine = Fixtures.engine();
    GroundTruth truth = engine.read(List.of(PlainText.read("a.txt", article)));
    assertEquals(expected, engine.verify(truth, claim).label());
  }
}
