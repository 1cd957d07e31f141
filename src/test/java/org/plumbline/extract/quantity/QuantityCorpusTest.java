package org.plumbline.extract.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.extract.TestTokens;
import org.plumbline.fact.Quantity;
import org.plumbline.text.Token;

/**
 * The phrases that must be read, and those that must not, in {@code corpus.txt}: a phrase, {@code =>}, and
 * what is found in it, or nothing. Each is read in a coarse and in a fine tokenization.
 */
class QuantityCorpusTest {

  private final QuantityReader reader = new QuantityReader();

  @TestFactory
  Stream<DynamicTest> corpus() {
    return lines()
        .map(
            line ->
                DynamicTest.dynamicTest(
                    line,
                    () -> {
                      String[] parts = line.split("=>", -1);
                      String phrase = parts[0].trim();
                      assertEquals(parts[1].trim(), render(TestTokens.coarse(phrase)), "coarse");
                      assertEquals(parts[1].trim(), render(TestTokens.fine(phrase)), "fine");
                    }));
  }

  @Test
  void mentionCoversModifierCurrencyAndUnit() {
    List<Token> tokens = TestTokens.fine("It cost at least US$27.5 billion in damage");
    QuantityMention mention = reader.read(tokens).get(0);
    assertEquals("at least US$27.5 billion", mention.quantity().surface());
    assertEquals("at", tokens.get(mention.first()).form());
    assertEquals("billion", tokens.get(mention.last()).form());
  }

  @Test
  void countedNounBeginsAfterTheNumber() {
    List<Token> tokens = TestTokens.coarse("gunmen shot no fewer than 26 foreign tourists");
    QuantityMention mention = reader.read(tokens).get(0);
    assertEquals("foreign", tokens.get(mention.countedFrom()).form());
  }

  @Test
  void countedNounMayStandInTheSameToken() {
    List<Token> tokens = TestTokens.coarse("a 20-member team");
    QuantityMention mention = reader.read(tokens).get(0);
    assertEquals(1, mention.last());
    assertEquals(1, mention.countedFrom());
  }

  private String render(List<Token> tokens) {
    return reader.read(tokens).stream()
        .map(m -> render(m.quantity()))
        .collect(Collectors.joining("; "));
  }

  private static String render(Quantity q) {
    String interval =
        q.isPoint()
            ? number(q.low())
            : (q.openLow() ? "(" : "[")
                + number(q.low())
                + ","
                + number(q.high())
                + (q.openHigh() ? ")" : "]");
    String precision =
        switch (q.precision()) {
          case EXACT -> "";
          case ABOUT -> "~";
          case JUST_BELOW -> "<~";
          case JUST_ABOVE -> ">~";
        };
    return (precision + interval + " " + q.dimension() + " " + q.unit()).trim();
  }

  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%.4f", value);
    return Double.isInfinite(value)
        ? (value > 0 ? "inf" : "-inf")
        : text.replaceAll("0+$", "").replaceAll("\\.$", "");
  }

  private static Stream<String> lines() {
    try (InputStream in = QuantityCorpusTest.class.getResourceAsStream("corpus.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
