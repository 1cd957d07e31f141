package org.plumbline.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What an editor is offered while typing is what the program reads. */
class LexiconSchemaTest {
  private static final Path FOLDER = Path.of("rules/lexicon");

  @SuppressWarnings("unused") // read by JUnit
  private static final List<String> FILES = Lexicon.FILES;

  private static Schema schema(String file) throws IOException {
    String text = Files.readString(FOLDER.resolve("schema/" + file + ".schema.json"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
        .getSchema(text, InputFormat.JSON);
  }

  private static List<Error> faults(String file, String text) throws IOException {
    JsonNode node = new YAMLMapper().readTree(text);
    return schema(file).validate(node);
  }

  @ParameterizedTest
  @FieldSource("FILES")
  void theShippedFileFitsItsSchemaAndNamesIt(String file) throws IOException {
    String text = Files.readString(FOLDER.resolve(file + ".yaml"));
    assertEquals(List.of(), faults(file, text));
    assertTrue(
        text.startsWith("# yaml-language-server: $schema=schema/" + file + ".schema.json\n"),
        file + ".yaml does not name its schema");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "predicates | things: [{id: one, colour: blue}]",
        "predicates | things: [{verbs: [do]}]",
        "predicates | things: [{id: one, possessive: victim}]",
        "reporting  | verbs: [{class: shout, words: [yell]}]",
        "modality   | verbs: [{words: [plan]}]",
        "polarity   | verbs: [{words: [fail], complement: [whether]}]",
        "roles      | sport: [{id: coach}]",
        "aliases    | bodies: [{name: X}]",
        "opposites  | nouns: [[a, b, c]]",
        "synonyms   | nouns: [[a]]",
        "opinion    | verbs: [like]",
      })
  void aFaultIsMarkedInTheEditor(String file, String text) throws IOException {
    assertFalse(faults(file, text).isEmpty());
  }

  @Test
  void everySchemaBelongsToAFile() throws IOException {
    try (var schemas = Files.list(FOLDER.resolve("schema"))) {
      assertEquals(Lexicon.FILES.size(), schemas.count());
    }
  }
}
