package org.plumbline.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  @ParameterizedTest
  @CsvSource({
    "criticise, criticize",
    "organize, organise",
    "analyse, analyze",
    "nationalisation, nationalization",
    "neighbor, neighbour",
    "favour over, favor over",
    "for, for",
    "run, run"
  })
  void knowsTheOtherSpelling(String word, String other) {
    assertEquals(other, Words.otherSpelling(word));
  }
}
