package org.plumbline.audit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page that people look at. */
class AuditReportTest {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

  @TempDir private Path out;

  private static String line(int number, String day, String label, String text, String value) {
    String proof =
        "{\"rule\":\"count/single-valued-differs\",\"explanation\":\"One toll.\",\"slot\":\"COUNT\",\"relation\":\"CONFLICTS\","
            + "\"claimValue\":\"%s\",\"truthValue\":\"26\",\"source\":\"a.txt\",\"line\":6,\"start\":120,\"end\":160,"
            + "\"quote\":\"The killing of 26 people.\",\"severity\":\"error\",\"stance\":\"AGAINST\",\"published\":\"\"}";
    String findings = label.equals("CONTRADICTED") ? proof.formatted(value) : "";
    return ("{\"id\":\"p%d\",\"line\":%d,\"label\":\"%s\",\"reason\":\"%s\",\"date\":\"%s\",\"text\":\"%s\",\"group\":\"g\","
            + "\"claims\":[{\"text\":\"%s\",\"label\":\"%s\",\"reason\":\"NONE\",\"note\":\"\",\"correction\":\"26 died.\",\"findings\":[%s]}],\"columns\":{\"x\":[1]}}\n")
        .formatted(
            number,
            number,
            label,
            label.equals("NOT_ENOUGH_INFO") ? "OFF_TOPIC" : "NONE",
            day,
            text,
            text,
            label,
            findings);
  }

  private Document page() throws IOException {
    Files.writeString(
        out.resolve("verdicts.jsonl"),
        line(1, "2025-05-08", "CONTRADICTED", "28 died.", "28")
            + line(
                2,
                "2025-05-07T10:00:00Z",
                "CONTRADICTED",
                "Twenty-eight people died.",
                "Twenty-eight people")
            + line(4, "2025-05-09", "CONTRADICTED", "30 died <script>alert(1)</script>", "30")
            + line(5, "", "SUPPORTED", "26 died.", "")
            + line(6, "Wed Oct 10 20:19:24 +0000 2018", "NOT_ENOUGH_INFO", "Nice weather", "")
            + line(7, "2025-05-10", "CONTRADICTED", "28 died.", "28"));
    Files.writeString(
        out.resolve("rejects.jsonl"), "{\"line\":3,\"problem\":\"no\",\"text\":\"\"}\n");
    AuditReport.Totals totals = AuditReport.write(out, "rules r, articles a", 3);
    assertEquals(6, totals.posts());
    assertEquals(1, totals.rejects());
    assertEquals(2, totals.falseClaims());
    return Jsoup.parse(Files.readString(out.resolve("report.html")));
  }

  @Test
  void oneFalseClaimInItsWordingsIsOneCard() throws IOException {
    Document page = page();
    assertEquals("4 posts contradict the record", page.selectFirst("h1").text());
    List<Element> cards = page.select(".card");
    assertEquals(2, cards.size());
    Element first = cards.get(0);
    assertEquals("3 posts", first.select(".times").text());
    assertEquals("28 died.", first.selectFirst("h3").text());
    assertEquals("26 died.", first.selectFirst(".correction").text());
    assertTrue(first.text().contains("First seen 2025-05-07, last 2025-05-10"), first.text());
    assertTrue(first.text().contains("The killing of 26 people. a.txt:6"), first.text());
    assertEquals(2, first.select("details li").size());
    for (Element link : page.select("a[href^=#]")) {
      assertEquals(1, page.select(link.attr("href")).size(), link.outerHtml());
    }
  }

  @Test
  void thePageNeedsNoNetworkAndPostsCannotRunScripts() throws IOException {
    Document page = page();
    assertEquals(0, page.select("link, img, iframe, script[src], [href^=http], [src]").size());
    assertEquals(1, page.select("script").size());
    assertTrue(page.text().contains("30 died <script>alert(1)</script>"));
    assertTrue(
        page.selectFirst("meta[http-equiv]").attr("content").startsWith("default-src 'none'"));
    assertTrue(page.select("svg").size() >= 4);
    assertFalse(page.html().contains("null"));
  }

  @Test
  void theSummaryCountsTheSame() throws IOException {
    page();
    String summary = Files.readString(out.resolve("summary.json"));
    for (Map.Entry<String, String> field :
        Map.of("input", "7", "posts", "6", "rejects", "1", "COUNT", "4", "OFF_TOPIC", "1")
            .entrySet()) {
      assertTrue(
          summary.contains("\"" + field.getKey() + "\": " + field.getValue()),
          field + "\n" + summary);
    }
  }

  /** A line with one finding against its claim and one for it. */
  private static String bothSides(int number, String label) {
    String both = line(number, "2025-05-08", "CONTRADICTED", number + " died.", "" + number);
    int from = both.indexOf("{\"rule\"");
    String against = both.substring(from, both.indexOf("}", from) + 1);
    String supporting =
        against
            .replace("AGAINST", "FOR")
            .replace("a.txt", "b.txt")
            .replace("The killing of 26 people.", number + " people were killed.")
            .replace("\"published\":\"\"", "\"published\":\"2025-05-07\"");
    return both.replace(against, against + "," + supporting).replace("CONTRADICTED", label);
  }

  @Test
  void disputedAndOutdatedClaimsShowBothSides() throws IOException {
    Files.writeString(
        out.resolve("verdicts.jsonl"),
        bothSides(1, "DISPUTED")
            + bothSides(2, "OUTDATED")
            + line(3, "2025-05-08", "CONTRADICTED", "9 died.", "9"));
    Files.writeString(out.resolve("rejects.jsonl"), "");
    AuditReport.write(out, "rules r, articles a", 2);
    Document page = Jsoup.parse(Files.readString(out.resolve("report.html")));
    assertEquals(1, page.select("#claims .card").size());
    for (String section : List.of("disputed", "outdated")) {
      Element card = page.selectFirst("#" + section + " .card");
      int number = section.equals("disputed") ? 1 : 2;
      assertEquals(number + " died.", card.selectFirst("h3").text());
      assertEquals(
          List.of(
              "For: "
                  + number
                  + " people were killed. b.txt:6 of 2025-05-07 · count/single-valued-differs",
              "Against: The killing of 26 people. a.txt:6 · count/single-valued-differs"),
          card.select("blockquote").eachText());
      String name = card.selectFirst("a[data-card]").attr("data-card");
      assertEquals(name, page.selectFirst("#p" + number).attr("data-cards"));
      String row = page.select("#p" + number + " td").last().text();
      assertTrue(row.contains("a.txt:6") && row.contains("b.txt:6 of 2025-05-07"), row);
    }
    String summary = Files.readString(out.resolve("summary.json"));
    assertTrue(summary.contains("\"forQuote\": \"1 people were killed.\""), summary);
  }

  /** Where there is a browser: the filter works, and nothing is wider than the window. */
  @Test
  void inABrowserTheTableFilters() throws Exception {
    assumeTrue(Files.isExecutable(CHROMIUM), "no Chromium on this machine");
    page();
    Path page = out.resolve("driven.html");
    String drive =
        """
        <script>
        document.querySelector('a[data-card="1"]').click();
        var byCard = document.querySelectorAll('#rows tr:not([hidden])').length;
        document.getElementById('all').click();
        document.getElementById('words').value = 'weather';
        document.getElementById('words').dispatchEvent(new Event('input'));
        var byWord = document.querySelectorAll('#rows tr:not([hidden])').length;
        document.title = 'card ' + byCard + ' word ' + byWord
          + ' wide ' + (document.documentElement.scrollWidth > window.innerWidth);
        </script>
        </body>""";
    Files.writeString(page, Files.readString(out.resolve("report.html")).replace("</body>", drive));
    Process browser =
        new ProcessBuilder(
                CHROMIUM.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + out.resolve("profile"),
                "--window-size=420,900",
                "--dump-dom",
                page.toUri().toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .redirectOutput(out.resolve("dom.html").toFile())
            .start();
    assertTrue(browser.waitFor(120, TimeUnit.SECONDS));
    String dom = Files.readString(out.resolve("dom.html"), StandardCharsets.UTF_8);
    assertEquals("card 3 word 1 wide false", Jsoup.parse(dom).title());
  }
}
