package org.plumbline.extract.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "“We won,” she said. | We won,",
        "\"We won,\" she said. | We won,",
        "‘We won’, she said. | We won",
        "'We won,' she said. | We won,",
        "«We won», she said. | We won",
        "''We won,'' she said. | We won,",
        "``We won,'' she said. | We won,",
        "‘The workers’ plan isn’t dead,’ she said. | The workers’ plan isn’t dead,",
        "'The workers' plan isn't dead,' she said. | The workers' plan isn't dead,",
        "“It’s the dogs’ home,” she said. | It’s the dogs’ home,",
        "the so-called “very-last” plan | very-last",
        "“Never mind the ’90s,” she said. | Never mind the ’90s,",
        "(“We won”) | We won",
        "the plan—“a joke”—failed | a joke",
      })
  void findsWhatStandsBetweenMarks(String text, String quoted) {
    assertEquals(List.of(quoted), inners(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It isn’t the minister’s fault, they’re told.",
        "The players' union and the owners' club met.",
        "rock 'n' roll in the '90s",
        "He’s 6'2\" tall.",
        "Give ’em time.",
      })
  void apostrophesAreNoMarks(String text) {
    assertEquals(List.of(), inners(text));
  }

  @Test
  void marksNest() {
    String text = "“He said ‘no’ to me,” she said.";
    assertEquals(List.of("He said ‘no’ to me,", "no"), inners(text));
    assertEquals(List.of(0, 1), MarkReader.read(text).stream().map(Quoted::depth).toList());
  }

  @Test
  void aMissingEndIsTheParagraphs() {
    List<Quoted> found = MarkReader.read("“We won. We will win again.");
    assertEquals(1, found.size());
    assertEquals(false, found.get(0).closed());
  }

  private static List<String> inners(String text) {
    return MarkReader.read(text).stream().map(q -> text.substring(q.from(), q.to())).toList();
  }
}
