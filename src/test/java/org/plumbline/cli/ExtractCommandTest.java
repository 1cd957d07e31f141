package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.Fixtures;
import org.plumbline.verify.Judge;

class ExtractCommandTest {
  private static final String ARTICLE = Fixtures.articleFile("rubio-deescalation").toString();

  private static Run extract(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "extract";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return Run.plumbline(Judge.of(Fixtures.engine()), all);
  }

  @Test
  void showsTheKillingOf26PeopleUnderItsSentence() {
    Run run = extract(ARTICLE);
    assertEquals(0, run.code(), run.err());
    assertEquals("", run.err());
    int sentence =
        run.out()
            .indexOf(
                "   6  The escalation between the two countries followed the killing of 26 people");
    int kill = run.out().indexOf("\n        kill ", sentence);
    int next = run.out().indexOf("   6  The Resistance Front, an offshoot", sentence);
    assertTrue(sentence >= 0 && kill > sentence && next > kill, run.out());
    assertTrue(run.out().substring(kill, next).contains("(= 26)"), run.out());
  }

  @Test
  void writesJsonAndYamlAndSeveralArticles() {
    Run json = extract("--format=json", ARTICLE, ARTICLE);
    assertEquals(0, json.code(), json.err());
    assertEquals(
        2, json.out().split("\"source\": \"" + ARTICLE + "\",\n    \"published\"", -1).length - 1);
    Run yaml = extract("--format=yaml", "--published=2025-05-08", ARTICLE);
    assertEquals(0, yaml.code(), yaml.err());
    assertTrue(
        yaml.out()
            .startsWith("- source: " + ARTICLE + "\n  published: \"2025-05-08\"\n  entities:\n"),
        yaml.out());
  }

  @Test
  void pagesAreQuotedWithoutTheirMarkup(@TempDir Path folder) throws IOException {
    Path page =
        Files.writeString(
            folder.resolve("a.html"),
            "<article><p>The <b>army</b> killed&nbsp;26 people in <a href='x'>Pahalgam</a> on Tuesday, the"
                + " mayor&rsquo;s office said.</p></article>");
    String out = extract(page.toString()).out();
    assertTrue(
        out.contains(
            "1  The army killed 26 people in Pahalgam on Tuesday, the mayor’s office said.\n"),
        out);
    assertTrue(out.contains("actor=The army  target=26 people in Pahalgam (= 26)"), out);
  }

  @Test
  void unreadableArticlesAndWrongFormatsAreOneLine() {
    for (String[] arguments :
        new String[][] {
          {}, {"/no/such/file"}, {ARTICLE, "/no/such/file"}, {"--format=xml", ARTICLE}
        }) {
      Run run = extract(arguments);
      assertEquals(2, run.code(), run.err());
      assertEquals("", run.out());
      assertEquals(1, run.err().lines().count(), run.err());
    }
  }
}
