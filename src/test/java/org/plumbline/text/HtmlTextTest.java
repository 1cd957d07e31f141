package org.plumbline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTextTest {
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html><head><title>Bridge closes | The Tarn Post</title>
      <meta property="article:published_time" content="2026-03-12T08:00:00+00:00">
      <style>p { color: red }</style></head>
      <body>
      <header><a href="/">The Tarn Post</a></header>
      <nav><ul><li><a href="/a">Sport</a></li></ul></nav>
      <article>
        <h1>Bridge <em>closes</em></h1>
        <p>By Jane Doe</p>
        <p>The bridge over the <a href="/tarn">Tarn</a> was closed on&nbsp;Monday, &ldquo;for safety&rdquo;,
           the council&#8217;s engineers&nbsp;said. AT&amp;T &amp; others were told.</p>
        <script>var x = "<p>no</p>";</script>
        <div class="related-links"><p>Read more: ferries are late again this week</p></div>
        <p>Drivers must use the ferry.<br>It runs twice an hour.</p>
        <ul><li><a href="/x">More on this story</a></li><li>Tickets cost &pound;5.</li></ul>
        <figure><img src="b.jpg" alt="bridge"><figcaption>The bridge on Monday.</figcaption></figure>
      </article>
      <aside><p>Subscribe now.</p></aside>
      <footer><p>Copyright</p></footer>
      </body></html>
      """;

  @Test
  void readsTheArticleOnly() {
    ReadableText read = HtmlText.read("a.html", PAGE, ReadOptions.defaults());
    assertEquals(
        List.of(
            "HEADLINE Bridge closes",
            "BODY The bridge over the Tarn was closed on Monday, “for safety”, the council’s engineers"
                + " said. AT&T & others were told.",
            "BODY Drivers must use the ferry. It runs twice an hour.",
            "BODY Tickets cost £5.",
            "BODY The bridge on Monday."),
        Texts.outline(read));
    assertEquals(LocalDate.of(2026, 3, 12), read.publishedOn().orElseThrow());
  }

  @Test
  void whatStandsUnderARangeIsReadWithoutMarkup() {
    ReadableText read = HtmlText.read("a.html", PAGE, ReadOptions.defaults());
    for (ReadableText.Block block : read.blocks()) {
      assertEquals(block.text(), read.read(read.span(block, 0, block.text().length())));
    }
    ReadableText.Block first = read.blocks().get(1);
    int from = first.text().indexOf("Tarn");
    int to = first.text().indexOf("Monday");
    assertEquals("Tarn was closed on ", read.read(read.span(first, from, to)));
    assertEquals("", read.read(new Span(0, PAGE.indexOf("<h1>"))));
    Span acrossBlocks = read.span(read.blocks().get(0), 0, 6).cover(read.span(first, 0, 10));
    assertEquals("Bridge closes The bridge", read.read(acrossBlocks));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void offsetsPointIntoTheSource(String lineEnd) {
    String page = PAGE.replace("\n", lineEnd);
    ReadableText read = HtmlText.read("a.html", page, ReadOptions.defaults());
    ReadableText.Block block = read.blocks().get(1);
    assertEquals("Tarn", written(read, block, "Tarn"));
    assertEquals("&ldquo;for safety&rdquo;", written(read, block, "“for safety”"));
    assertEquals("council&#8217;s", written(read, block, "council’s"));
    assertEquals("AT&amp;T", written(read, block, "AT&T"));
    assertEquals("&amp;", written(read, block, "& others").substring(0, 5));
    assertEquals("&pound;5", written(read, read.blocks().get(3), "£5"));
    assertEquals("Bridge <em>closes", written(read, read.blocks().get(0), "Bridge closes"));
  }

  @Test
  void withoutHeadingTheTitleServes() {
    String page =
        "<html><head><title>Bridge closes - The Tarn Post</title></head><body><p>It closed.</body></html>";
    ReadableText read = HtmlText.read("a.html", page, ReadOptions.defaults());
    assertEquals(List.of("HEADLINE Bridge closes", "BODY It closed."), Texts.outline(read));
    Texts.assertOffsetsHold(read);
  }

  @Test
  void bareFragmentsAreRead() {
    ReadableText read =
        HtmlText.read("a.html", "<p>One <b>came</b>.</p>Two left.", ReadOptions.defaults());
    assertEquals(List.of("BODY One came.", "BODY Two left."), Texts.outline(read));
    Texts.assertOffsetsHold(read);
  }

  private static String written(ReadableText read, ReadableText.Block block, String text) {
    int from = block.text().indexOf(text);
    Span span = read.span(block, from, from + text.length());
    return read.original().substring(span.start(), span.end());
  }
}
