package org.plumbline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.Fixtures;
import org.plumbline.truth.Source;

/** A text that is only cut has the sentences of one that is parsed. */
class SentenceCutterTest {
  private static final String MARKED_UP =
      """
      # Storm&rsquo;s toll *rises* to 47

      The U.S. envoy said (in Belmat) that **26** people died&mdash;all of them men. "It is bad," he said.

      - one item, of a list
      - Mr. Kaya came at 9 a.m. on Friday. He left.
      """;

  @Test
  void sentencesStandWhereTheParserHasThem() {
    List<ReadableText> texts = new ArrayList<>();
    Fixtures.claimSets().forEach(set -> texts.add(Fixtures.article(set.name())));
    texts.add(SourceReader.read("draft.md", MARKED_UP, ReadOptions.defaults()));
    for (ReadableText text : texts) {
      Source parsed = Fixtures.engine().read(List.of(text)).sources().get(0);
      for (int fewest : new int[] {1, 3}) {
        assertEquals(
            parsed.document().sentences().stream()
                .filter(sentence -> sentence.tokens().size() >= fewest)
                .map(Sentence::span)
                .toList(),
            new SentenceCutter().cut(text, fewest),
            text.name());
      }
    }
  }
}
