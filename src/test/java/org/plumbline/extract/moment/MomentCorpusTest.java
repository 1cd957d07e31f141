package org.plumbline.extract.moment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.extract.TestTokens;
import org.plumbline.fact.Moment;
import org.plumbline.fact.Moment.Direction;
import org.plumbline.fact.When;
import org.plumbline.text.Token;

/**
 * The phrases that must be read, and those that must not, in {@code corpus.txt}: a phrase, {@code =>}, and
 * what is found in it, or nothing. A phrase behind {@code *} is published on Thursday, 24 April 2025.
 */
class MomentCorpusTest {

  private static final LocalDate THURSDAY = LocalDate.of(2025, 4, 24);

  private final MomentReader reader = new MomentReader();

  @TestFactory
  Stream<DynamicTest> corpus() {
    return lines()
        .map(
            line ->
                DynamicTest.dynamicTest(
                    line,
                    () -> {
                      String[] parts = line.split("=>", -1);
                      boolean dated = parts[0].startsWith("*");
                      String phrase = parts[0].replaceFirst("^\\*", "").trim();
                      Optional<LocalDate> published =
                          dated ? Optional.of(THURSDAY) : Optional.empty();
                      assertEquals(
                          parts[1].trim(), render(TestTokens.coarse(phrase), published), "coarse");
                      assertEquals(
                          parts[1].trim(), render(TestTokens.fine(phrase), published), "fine");
                    }));
  }

  @Test
  void mentionCoversDirectionAndDate() {
    List<Token> tokens = TestTokens.fine("It stood empty since June 14, 2015 or so");
    MomentMention mention = reader.read(tokens, Optional.empty()).get(0);
    assertEquals("since", tokens.get(mention.first()).form());
    assertEquals("2015", tokens.get(mention.last()).form());
    assertEquals("since June 14, 2015", mention.moment().surface());
  }

  private String render(List<Token> tokens, Optional<LocalDate> published) {
    return reader.read(tokens, published).stream()
        .map(m -> render(m.moment()))
        .collect(Collectors.joining("; "));
  }

  private static String render(Moment m) {
    // The unit of an offset tells its granularity.
    String text = render(m.when()) + (m.when() instanceof When.Offset ? "" : " " + m.granularity());
    text += m.direction() == Direction.ON ? "" : " " + m.direction();
    text += m.recurring() ? " recurring" : "";
    return (text + " " + m.zone()).trim();
  }

  private static String render(When when) {
    if (when instanceof When.Interval i) {
      boolean days = isMidnight(i.start()) && isMidnight(i.end());
      LocalDate last = i.end().minusDays(1).toLocalDate();
      String start = i.start().toLocalDate().toString();
      return !days
          ? i.start() + "/" + i.end()
          : i.start().toLocalDate().equals(last) ? start : start + "/" + last;
    }
    if (when instanceof When.Fields f) {
      return f.values().entrySet().stream()
          .sorted(java.util.Map.Entry.comparingByKey())
          .map(e -> e.getKey() + "=" + e.getValue())
          .collect(Collectors.joining(",", "{", "}"));
    }
    When.Offset o = (When.Offset) when;
    return String.format("%+d %s %s", o.amount(), o.unit().name(), o.anchor());
  }

  private static boolean isMidnight(LocalDateTime time) {
    return time.toLocalTime().toSecondOfDay() == 0;
  }

  private static Stream<String> lines() {
    try (InputStream in = MomentCorpusTest.class.getResourceAsStream("corpus.txt")) {
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
