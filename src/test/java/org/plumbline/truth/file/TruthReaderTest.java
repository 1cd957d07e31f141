package org.plumbline.truth.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.Fixtures;
import org.plumbline.yaml.YamlException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What a person may write in a truth file, and what they are told when it is something else. */
class TruthReaderTest {

  private static List<String> problems(String yaml) {
    return assertThrows(YamlException.class, () -> TruthReader.read("story.yaml", yaml)).problems();
  }

  @Test
  void everyFaultIsToldByItsLine() {
    List<String> problems =
        problems(
            """
            facts:
              - says: "It rained."
                status: maybe
              - kill: {actor: The flood, victim: 26 people}
              - just words
              - says: "It snowed."
                valid_from: 1 May
              - {}
            """);
    assertEquals(5, problems.size(), problems.toString());
    assertTrue(
        problems.get(0).startsWith("story.yaml:3: status: \"maybe\" is not known; use one of"));
    assertTrue(problems.get(1).startsWith("story.yaml:4: victim: is no role; use one of actor, "));
    assertTrue(problems.get(2).startsWith("story.yaml:5: is no fact; "));
    assertEquals(
        "story.yaml:7: valid_from: \"1 May\" is no date; write it as 2025-05-08", problems.get(3));
    assertTrue(problems.get(4).startsWith("story.yaml:8: says nothing; "), problems.get(4));
  }

  @Test
  void whatIsNoYamlIsToldByItsLine() {
    List<String> problems = problems("facts:\n  - says: \"It rained.\n");
    assertTrue(problems.get(0).startsWith("story.yaml:"), problems.toString());
  }

  /** The schema that editors use accepts what the program writes and reads, and nothing that it refuses. */
  @Test
  void theSchemaAgreesWithTheReader() throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(Path.of("docs/schema/truth.schema.json")));
    TruthFile file =
        Extraction.of(
            Fixtures.engine()
                .read(List.of(Fixtures.article("rubio-deescalation")))
                .sources()
                .get(0),
            "story.yaml",
            "story.txt",
            "https://example.org/story");
    assertEquals(List.of(), faults(schema, TruthWriter.write(file)));
    String byHand =
        """
        facts:
          - claim-responsibility: {actor: [The Red Brigade, The Blue Front], topic: Pahalgam attack}
            single_valued: [actor]
          - says: "Nine sites were hit."
            valid_until: "2025-05-08"
            note: told by phone
        """;
    assertEquals(List.of(), faults(schema, byHand));
    TruthReader.read("story.yaml", byHand);
    String wrong = "facts:\n  - kill: {victim: 26 people}\n";
    assertTrue(!faults(schema, wrong).isEmpty());
    problems(wrong);
    String empty = "facts:\n  - status: added\n";
    assertTrue(!faults(schema, empty).isEmpty());
    problems(empty);
  }

  private static List<String> faults(Schema schema, String yaml) {
    JsonNode node = new YAMLMapper().readTree(yaml);
    return schema.validate(node).stream().map(Object::toString).toList();
  }
}
