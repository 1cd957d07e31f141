package org.plumbline.text.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.emory.mathcs.nlp.component.morph.english.EnglishMorphAnalyzer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlatMorphologyTest {
  private static final List<String> TAGS =
      List.of(
          "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS",
          "RB", "RBR", "RBS", "MD", "CD", "PRP", "TO");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "verb.exc",
        "noun.exc",
        "adjective.exc",
        "adverb.exc",
        "verb.base",
        "ordinal.base",
        "cardinal.base"
      })
  void agreesWithTheAnalyzerThatItWasTakenFrom(String list) throws IOException {
    EnglishMorphAnalyzer shipped = new EnglishMorphAnalyzer();
    FlatMorphology flat;
    try (ModelInput in = ModelFile.MORPHOLOGY.open()) {
      flat = FlatMorphology.read(in);
    }
    for (String word : words(list)) {
      for (String form : List.of(word, word + "s", word + "ed", word + "ing", word + "d")) {
        for (String tag : TAGS) {
          assertEquals(shipped.lemmatize(form, tag), flat.lemmatize(form, tag), form + "/" + tag);
        }
      }
    }
  }

  private static Set<String> words(String list) throws IOException {
    try (InputStream in = EnglishMorphAnalyzer.class.getResourceAsStream(list)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new TreeSet<>(List.of(text.strip().split("\\s+")));
    }
  }
}
