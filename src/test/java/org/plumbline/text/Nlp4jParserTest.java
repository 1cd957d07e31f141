package org.plumbline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Nlp4jParserTest {
  private static final Parser PARSER = Nlp4jParser.load();

  @Test
  void parsesAsTheShippedModelDoes() throws IOException {
    List<String> actual = new ArrayList<>();
    for (String line : lines("sample.txt")) {
      for (Sentence sentence : PARSER.parse(Texts.block(line)).sentences()) {
        sentence.tokens().forEach(token -> actual.add(conll(token)));
        actual.add("");
      }
    }
    assertEquals(
        String.join("\n", lines("sample.conll")), String.join("\n", actual).stripTrailing());
  }

  @Test
  void manyThreadsGetTheSameParses() throws IOException {
    List<String> sample = lines("sample.txt");
    List<String> expected = sample.stream().map(Nlp4jParserTest::tags).toList();
    List<Integer> work = new ArrayList<>(IntStream.range(0, 20 * sample.size()).boxed().toList());
    Collections.shuffle(work, new java.util.Random(7));
    boolean same =
        work.parallelStream()
            .allMatch(
                i -> tags(sample.get(i % sample.size())).equals(expected.get(i % sample.size())));
    assertTrue(same);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“Don’t stop,” she said — calmly – and left…",
        "The café’s naïve owner, Zoë, paid £39,000\u00A0for 2–1.",
        "cafe\u0301 nai\u0308ve",
        "Great news 🎉 for 👩‍👩‍👧 and 👍🏽 India won!",
        "#Breaking: soft\u00ADhyphen, zero\u200Bwidth and ‘single’ quotes",
        "“They’ve won”, he said.",
      })
  void formsAreTheCharactersUnderTheirSpans(String text) {
    Document document = PARSER.parse(Texts.block(text));
    int last = 0;
    for (Sentence sentence : document.sentences()) {
      for (Token token : sentence.tokens()) {
        assertTrue(token.span().start() >= last, token::toString);
        last = token.span().end();
        assertEquals(token.form(), ParserInput.of(document.quote(token.span())).text().strip());
      }
    }
  }

  @Test
  void composedAccentsCoverTheirMarks() {
    Document document = PARSER.parse(Texts.block("The cafe\u0301 closed."));
    Token cafe = document.sentences().get(0).tokens().get(1);
    assertEquals("caf\u00E9", cafe.form());
    assertEquals("cafe\u0301", document.quote(cafe.span()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He blamed TRF. The army did not. | 2",
        "Mr. J. K. Smith Jr. met Gen. Lee at St. Paul's. | 1",
        "In the U.S. he won. In the U.K. The vote was lost. | 3",
        "It closed at 5 p.m. Police came. | 2",
        "It closed at 5 p.m. Monday. | 1",
        "He took plan B. The rest slept. | 2",
        "He won 2-1. It was 9.3. | 2",
        "See No. 3, approx. 5 ft. tall, vs. Jones. | 1",
        "He paid Rs. 500 on Jan. 5 to Acme Inc. She did not. | 2",
        "\"Will you go?\" the minister asked. | 1",
        "\"Stop!\" Trump said. \"Now.\" | 2",
        "\"I will. He won't,\" she said. | 2",
        "He left (it was late. Very late.) and slept. | 1",
        "(He left.) She stayed. | 2",
        "Yahoo! said it would go. | 1",
        "Wait... what? | 1",
        "Wait... What? | 2",
        "See example.com. It helps. | 2",
        "it rained. we stayed. | 2",
        "A headline without a stop | 1",
        "Sen. Lee (R-La.) spoke. | 1",
      })
  void splitsSentences(String text, int count) {
    List<String> sentences =
        PARSER.parse(Texts.block(text)).sentences().stream()
            .map(sentence -> text.substring(sentence.span().start(), sentence.span().end()))
            .toList();
    assertEquals(count, sentences.size(), sentences::toString);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He blamed TRF. | TRF",
        "They won 2-1. | 2-1",
        "It is the house we lived in. | in",
        "He has a 9.30pm slot. | 9.30 pm",
        "A terror-linked group | terror - linked",
        "a tit-for-tat row | tit - for - tat",
        "It cost $1.5m. | $ 1.5 m",
        "It cost £1.2bn. | £ 1.2bn",
        "Up 10%, 1,000 in mid-June | 10 % , 1,000 in mid-June",
        "She can't, they've, Pahalgam's | ca n't , they 've , Pahalgam 's",
      })
  void tokenizes(String text, String expected) {
    assertTrue(
        (" " + forms(PARSER.parse(Texts.block(text))) + " ").contains(" " + expected + " "),
        () -> forms(PARSER.parse(Texts.block(text))));
  }

  @ParameterizedTest
  @CsvSource({
    "He followed them., follow",
    "It happened., happen",
    "She retweeted it., retweet",
    "Thousands came., thousand",
    "The first came., first",
    "26 men came., 26",
    "Pence spoke., pence",
    "He's won the race., have",
    "He's tall., be",
    "The media knew., media",
    "They applied., apply",
    "They planned it., plan",
    "Mice ran., mouse",
    "It was struck., strike",
  })
  void givesDictionaryForms(String text, String lemma) {
    List<Token> tokens = PARSER.parse(Texts.block(text)).sentences().get(0).tokens();
    assertTrue(tokens.stream().anyMatch(token -> token.lemma().equals(lemma)), tokens::toString);
  }

  @Test
  void cutsSentencesWithoutEnd() {
    Document document = PARSER.parse(Texts.block("word ".repeat(10_000).strip()));
    int longest =
        document.sentences().stream()
            .mapToInt(sentence -> sentence.tokens().size())
            .max()
            .orElseThrow();
    assertEquals(SentenceSplitter.MAX_TOKENS, longest);
  }

  @Test
  void numbersLinesAndParagraphs() {
    String text = "One came.\r\n\r\nTwo left. Three slept.";
    ReadableText source =
        new ReadableText(
            "test",
            text,
            List.of(
                block(Sentence.Kind.HEADLINE, text, 0, 9), block(Sentence.Kind.BODY, text, 13, 35)),
            null);
    List<Sentence> sentences = PARSER.parse(source).sentences();
    assertEquals(
        List.of("0 0 1 HEADLINE", "1 1 3 BODY", "2 1 3 BODY"),
        sentences.stream()
            .map(s -> s.index() + " " + s.paragraph() + " " + s.line() + " " + s.kind())
            .toList());
  }

  private static ReadableText.Block block(Sentence.Kind kind, String text, int from, int to) {
    return new ReadableText.Block(
        kind, text.substring(from, to), IntStream.rangeClosed(from, to).toArray());
  }

  private static String forms(Document document) {
    return String.join(
        " ",
        document.sentences().stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .map(Token::form)
            .toList());
  }

  private static String tags(String line) {
    return PARSER.parse(Texts.block(line)).sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .map(Nlp4jParserTest::conll)
        .toList()
        .toString();
  }

  private static String conll(Token token) {
    return String.join(
        "\t", token.form(), token.tag(), Integer.toString(token.head()), token.relation());
  }

  private static List<String> lines(String resource) throws IOException {
    try (InputStream in = Nlp4jParserTest.class.getResourceAsStream(resource)) {
      Stream<String> lines =
          new String(in.readAllBytes(), StandardCharsets.UTF_8).stripTrailing().lines();
      return lines.toList();
    }
  }
}
