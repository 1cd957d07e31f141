package org.plumbline.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.text.ReadOptions;
import org.plumbline.text.ReadOptions.Part;

/** What of a draft is read, and where it stands. */
class DraftTest {
  private static final Set<Part> USUAL = EnumSet.of(Part.CODE, Part.COMMENTS, Part.QUOTES);
  private static final String MARKDOWN =
      """
      # Head

      Text with **bold** words.

      ![A caption.](a.jpg)

      > Quoted.

      ```
      Code.
      ```

      <!-- Comment. -->
      """;

  private static String read(String name, String text, Set<Part> skipped) {
    return Draft.of(name, text, skipped, ReadOptions.defaults()).text().plain();
  }

  @Test
  void codeCommentsAndQuotesAreReadOnlyWhereTheyAreWanted() {
    assertEquals("Head Text with bold words. A caption.", read("a.md", MARKDOWN, USUAL));
    assertEquals(
        "Head Text with bold words. A caption. Quoted. Code. Comment.",
        read("a.md", MARKDOWN, Set.of()));
    assertEquals("Head Text with bold words.", read("a.md", MARKDOWN, EnumSet.allOf(Part.class)));
    String html =
        "<html><body><h1>Head</h1><p>Text.</p><figure><figcaption>A caption.</figcaption></figure>"
            + "<blockquote>Quoted.</blockquote><pre>Code.</pre><!-- Comment. --></body></html>";
    assertEquals("Head Text. A caption.", read("a.html", html, USUAL));
    assertEquals("Head Text. A caption. Quoted. Code. Comment.", read("a.html", html, Set.of()));
    String plain = "Head\n\nText.\n> Quoted.\n<!-- Comment. -->\nMore text.\n";
    assertEquals("Head Text. More text.", read("a.txt", plain, USUAL));
  }

  @Test
  void placesCountFromOneInAnyLineEnding() {
    Places places = new Places("one\r\ntwo\rthree\n");
    assertEquals(new Region(2, 1, 2, 4, 5, 8), places.region(5, 8));
    assertEquals(new Region(3, 1, 3, 6, 9, 14), places.region(9, 14));
    assertEquals("two", places.textOf(2));
  }
}
