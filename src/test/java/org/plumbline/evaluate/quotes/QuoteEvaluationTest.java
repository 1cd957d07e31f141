package org.plumbline.evaluate.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.evaluate.BadLineException;
import org.plumbline.extract.quotation.QuotationReader;
import org.plumbline.text.Nlp4jParser;

class QuoteEvaluationTest {
  @TempDir private Path folder;

  @Test
  void scoresSpeakers() throws IOException {
    QuoteScore score =
        run(
            """
            {"doc":"a","text":"“We won,” Reed said. “It was hard.”\\n\\nVoss said the bridge was shut."}
            """,
            """
            {"id":"1","doc":"a","source":["Reed"],"cue":["said"],"content":["“We won,” “It was hard.”"],"direct":true}
            {"id":"2","doc":"a","source":["Moss"],"cue":["said"],"content":["the bridge was shut"],"direct":false}
            """);
    assertEquals(1, score.directPrecision().value());
    assertEquals(1, score.directRecall().value());
    assertEquals(1, score.content().f1());
    assertEquals(1, score.cue().f1());
    assertEquals(0.5, score.source().precision());
    assertEquals(0.5, score.recall().value());
    assertTrue(
        QuoteReport.lines(score).get(1).endsWith("1   1  1.000"),
        QuoteReport.lines(score)::toString);
  }

  @Test
  void aBrokenLineIsNamed() {
    BadLineException e =
        assertThrows(
            BadLineException.class, () -> run("{\"doc\":\"a\",\"text\":\"x\"}", "{\"doc\":\"a\"}"));
    assertTrue(
        e.getMessage().contains("quotes.jsonl:1: holds no string in \"id\""), e.getMessage());
  }

  @Test
  void phrasesAreFoundInPieces() {
    AlignedText text = new AlignedText("“A b c,” he said. “D e.”");
    BitSet found = text.find("“A b c,” “D e.”").get(0);
    assertEquals("A b c … D e", text.show("“A b c,” he said. “D e.”", found));
    assertEquals(List.of(), text.find("zebra"));
  }

  private QuoteScore run(String articles, String quotes) throws IOException {
    Path articleFile = Files.writeString(folder.resolve("articles.jsonl"), articles);
    Path quoteFile = Files.writeString(folder.resolve("quotes.jsonl"), quotes);
    return new QuoteEvaluation(Nlp4jParser.load(), new QuotationReader())
        .run(articleFile, quoteFile);
  }
}
