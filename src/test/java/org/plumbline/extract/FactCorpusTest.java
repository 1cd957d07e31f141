package org.plumbline.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.fact.Argument;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Reading;
import org.plumbline.lexicon.FirstNames;
import org.plumbline.lexicon.Gazetteer;
import org.plumbline.lexicon.Lexicon;
import org.plumbline.lexicon.Thesaurus;
import org.plumbline.text.Nlp4jParser;
import org.plumbline.text.ReadableText;
import org.plumbline.text.Sentence;

/** Every text of facts.txt tells what is listed below it. */
class FactCorpusTest {
  private static final Nlp4jParser PARSER = Nlp4jParser.load();
  private static final FactExtractor EXTRACTOR =
      new FactExtractor(
          new Words(Thesaurus.load(), Lexicon.load(), Gazetteer.load(), FirstNames.load()));

  private record Expected(boolean present, String fact) {}

  private record Text(String text, List<Expected> expected) {}

  @TestFactory
  Stream<DynamicTest> everyTextTellsItsFacts() throws IOException {
    return texts().stream()
        .map(text -> DynamicTest.dynamicTest(text.text(), () -> assertTells(text)));
  }

  @Test
  void theCorpusIsRead() throws IOException {
    assertFalse(texts().isEmpty());
  }

  private static void assertTells(Text text) {
    Reading reading = read(text.text());
    List<Expected> found =
        text.expected().stream()
            .map(e -> new Expected(isTold(e.fact(), reading), e.fact()))
            .toList();
    assertEquals(text.expected(), found, () -> String.join("\n", told(reading)));
  }

  private static boolean isTold(String expected, Reading reading) {
    return reading.facts().stream().anyMatch(fact -> tells(fact, expected, reading));
  }

  private static boolean tells(Fact fact, String expected, Reading reading) {
    String[] parts = expected.split(" (?=[a-z]+=)");
    if (!fact.predicate().equals(parts[0])) {
      return false;
    }
    for (int i = 1; i < parts.length; i++) {
      String slot = parts[i].substring(0, parts[i].indexOf('='));
      String value = parts[i].substring(parts[i].indexOf('=') + 1);
      boolean agrees =
          switch (slot) {
            case "polarity" -> lower(fact.polarity()).equals(value);
            case "modality" -> lower(fact.modality()).equals(value);
            default ->
                fact.arguments().stream()
                    .filter(a -> lower(a.slot()).equals(slot))
                    .map(Argument::mention)
                    .anyMatch(m -> means(m, value, reading));
          };
      if (!agrees) {
        return false;
      }
    }
    return true;
  }

  private static boolean means(Mention mention, String value, Reading reading) {
    return mention.text().equals(value)
        || mention.name().equals(value)
        || mention.entity() >= 0 && reading.entities().get(mention.entity()).name().equals(value);
  }

  private static List<String> told(Reading reading) {
    return reading.facts().stream()
        .map(
            f ->
                f.predicate()
                    + " "
                    + f.arguments().stream()
                        .map(a -> lower(a.slot()) + "=" + a.mention().text())
                        .toList())
        .toList();
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static Reading read(String text) {
    int[] offsets = IntStream.rangeClosed(0, text.length()).toArray();
    ReadableText.Block block = new ReadableText.Block(Sentence.Kind.BODY, text, offsets);
    return EXTRACTOR.read(PARSER.parse(new ReadableText("test", text, List.of(block), null)));
  }

  private static List<Text> texts() throws IOException {
    List<Text> texts = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                FactCorpusTest.class.getResourceAsStream("facts.txt"), StandardCharsets.UTF_8))) {
      String line;
      while ((line = lines.readLine()) != null) {
        if (line.startsWith("  + ") || line.startsWith("  - ")) {
          texts
              .get(texts.size() - 1)
              .expected()
              .add(new Expected(line.startsWith("  +"), line.substring(4).strip()));
        } else if (!line.isBlank() && !line.startsWith("#")) {
          texts.add(new Text(line.strip(), new ArrayList<>()));
        }
      }
    }
    return texts;
  }
}
