package org.plumbline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

  @Test
  void firstLinesWithoutStopAreHeadlines() {
    String text =
        "Mayor resigns over bridge\nCouncil to vote\nThe mayor resigned. She left.\nNo one came.";
    assertEquals(
        List.of(
            "HEADLINE Mayor resigns over bridge",
            "HEADLINE Council to vote",
            "BODY The mayor resigned. She left.",
            "BODY No one came."),
        Texts.outline(PlainText.read("a", text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"A single line without stop", "One sentence.", "\n\n  One sentence.  \n"})
  void singleLinesAreBody(String text) {
    assertEquals(List.of("BODY " + text.strip()), Texts.outline(PlainText.read("a", text)));
  }

  @Test
  void linesOfAClaimAreBody() {
    assertEquals(
        List.of("BODY Breaking", "BODY India hit nine targets."),
        Texts.outline(PlainText.readClaim("Breaking\r\n\r\n- India hit nine targets.")));
  }

  @Test
  void wrappedLinesAreJoined() {
    String text =
        """
        Bridge closes

        The bridge over the Tarn was closed on Monday after engineers
        found cracks in two of its piers, the council said in a
        statement. It will stay shut for at least six weeks.

        Drivers were told to use the ferry, which runs twice an hour,
        or to take the longer road through the valley.
        """;
    ReadableText read = PlainText.read("a", text);
    assertEquals(3, read.blocks().size());
    assertEquals(
        "Drivers were told to use the ferry, which runs twice an hour, or to take the longer road"
            + " through the valley.",
        read.blocks().get(2).text());
    Texts.assertOffsetsHold(read);
  }

  @Test
  void crlfAndOddSpacesKeepTheirOffsets() {
    ReadableText read =
        PlainText.read("a", "Head\r\n\r\n  The\u00A0 price\tis \u00A35.\r\nIt rose.\r\n");
    assertEquals(
        List.of("HEADLINE Head", "BODY The price is \u00A35.", "BODY It rose."),
        Texts.outline(read));
    Texts.assertOffsetsHold(read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dateline: 2026-03-12 | 2026-03-12",
        "Published: 12 March 2026, 10:15 GMT | 2026-03-12",
        "March 12, 2026 | 2026-03-12",
        "Posted on Thursday 12th March 2026 | 2026-03-12",
        "12 Mar 2026 10:15 | 2026-03-12",
      })
  void linesOfADateAreNotText(String line, LocalDate date) {
    ReadableText read = PlainText.read("a", "Bridge closes\n" + line + "\nThe bridge closed.");
    assertEquals(List.of("HEADLINE Bridge closes", "BODY The bridge closed."), Texts.outline(read));
    assertEquals(date, read.publishedOn().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(Oct 5, 2011 12:11 PM CDT) Police hunt a man. | Police hunt a man. | 2011-10-05",
        "(Nov 4, 2008 3:19 PM) Stocks rose. | Stocks rose. | 2008-11-04",
        "LONDON, March 3 (Reuters) - Shares fell. | Shares fell. |",
        "LISBON, Jan. 22, 2006 (Xinhuanet) -- He won. | He won. | 2006-01-22",
        "(CNN)Police said so. | Police said so. |",
        "London (CNN)Police said so. | Police said so. |",
        "COLOMBO (Reuters) - Five were killed. | Five were killed. |",
        "BEIRUT, Nov. 21 -- The minister died. | The minister died. |",
        "TARTU, Estonia, March 11 (Continental Press) — Ten died. | Ten died. |",
        "LIMA (Andes Wire) – The vote is over. | The vote is over. |",
        "LEEDS, 21 November – The vote is over. | The vote is over. |",
        "MUMBAI, Dec. 15: The vote is over. | The vote is over. |",
        "IBM (International Business Machines) makes chips. | IBM (International Business Machines) makes chips. |",
        "Mercedes-Benz USA (MBUSA) builds cars. | Mercedes-Benz USA (MBUSA) builds cars. |",
        "The Extra Girl (1923) is a film. | The Extra Girl (1923) is a film. |",
        "On March 3, 2020 the bank failed. | On March 3, 2020 the bank failed. |",
        "May 2020 was hot. | May 2020 was hot. |",
      })
  void datelinesAreTakenOff(String text, String rest, LocalDate date) {
    ReadableText read = PlainText.read("a", text);
    assertEquals(rest, read.blocks().get(0).text());
    assertEquals(java.util.Optional.ofNullable(date), read.publishedOn());
    Texts.assertOffsetsHold(read);
  }

  @Test
  void bylinesAreNotText() {
    String text =
        "Bridge closes\nBy Jane Doe, Transport Editor\nThe bridge closed. By noon it was shut.";
    assertEquals(
        List.of("HEADLINE Bridge closes", "BODY The bridge closed. By noon it was shut."),
        Texts.outline(PlainText.read("a", text)));
  }

  @Test
  void frontMatterGivesDateAndTitle() {
    String text =
        "---\r\ntitle: \"Bridge closes\"\r\ndate: 2026-03-12T10:00:00Z\r\n---\r\nThe bridge closed.\r\n";
    ReadableText read = PlainText.read("a", text);
    assertEquals(List.of("HEADLINE Bridge closes", "BODY The bridge closed."), Texts.outline(read));
    assertEquals(LocalDate.of(2026, 3, 12), read.publishedOn().orElseThrow());
    Texts.assertOffsetsHold(read);
  }

  @Test
  void aRuleAtTheTopIsNotFrontMatter() {
    assertEquals(
        List.of("BODY ---", "BODY One came."),
        Texts.outline(PlainText.readClaim("---\nOne came.")));
  }

  @Test
  void whatTheUserSaysOfTheDateCounts() {
    LocalDate said = LocalDate.of(2025, 5, 8);
    ReadableText read =
        PlainText.read(
            "a", "Dateline: 2026-03-12\nIt rained.", ReadOptions.defaults().withPublished(said));
    assertEquals(said, read.publishedOn().orElseThrow());
  }

  @Test
  void nothingReadableIsNoBlocks() {
    assertTrue(PlainText.read("a", " \n \r\n").blocks().isEmpty());
  }
}
