package org.plumbline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTextTest {
  private static final String ARTICLE =
      """
      ---
      date: 2026-03-12
      title: Never shown
      ---
      # Bridge *closes*

      The bridge over the [Tarn](https://example.org/tarn "river") was **closed** on Monday
      after engineers found `cracks`. <!-- check -->

      <!-- a note to the editor -->
      ![The bridge](bridge.jpg)

      ## What next?

      > “It will stay shut,” the mayor said.

      - Ferries run twice an hour.
      - The A\\*road is open.

      ```
      code()
      ```
      """;

  @Test
  void readsWhatAReaderReads() {
    ReadableText read = MarkdownText.read("a.md", ARTICLE, ReadOptions.defaults());
    assertEquals(
        List.of(
            "HEADLINE Bridge closes",
            "BODY The bridge over the Tarn was closed on Monday after engineers found cracks.",
            "HEADLINE What next?",
            "BODY “It will stay shut,” the mayor said.",
            "BODY Ferries run twice an hour.",
            "BODY The A*road is open."),
        Texts.outline(read));
    assertEquals(LocalDate.of(2026, 3, 12), read.publishedOn().orElseThrow());
    Texts.assertOffsetsHold(read);
  }

  @Test
  void crlfKeepsItsOffsets() {
    ReadableText read =
        MarkdownText.read("a.md", ARTICLE.replace("\n", "\r\n"), ReadOptions.defaults());
    assertEquals(6, read.blocks().size());
    Texts.assertOffsetsHold(read);
  }

  @ParameterizedTest
  @ValueSource(strings = {"AT&amp;T rose", "Caf&eacute; closed", "It cost &#163;5", "a &amp; b"})
  void entitiesStayAddressable(String markdown) {
    ReadableText read = MarkdownText.read("a.md", markdown, ReadOptions.defaults());
    ReadableText.Block block = read.blocks().get(0);
    Span all = read.span(block, 0, block.text().length());
    assertEquals(markdown, read.original().substring(all.start(), all.end()));
    int semicolon = markdown.indexOf(';');
    int entity = markdown.indexOf('&');
    assertEquals(new Span(entity, semicolon + 1), read.span(block, entity, entity + 1));
  }

  @Test
  void titleStandsInForAHeading() {
    String text = "---\ntitle: 'Bridge closes'\n---\nThe bridge closed.\n";
    ReadableText read = MarkdownText.read("a.md", text, ReadOptions.defaults());
    assertEquals(List.of("HEADLINE Bridge closes", "BODY The bridge closed."), Texts.outline(read));
    Texts.assertOffsetsHold(read);
  }
}
